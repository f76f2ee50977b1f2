// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "galley.h"

#include <QPainter>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fewestLines = 2; // of a paragraph at the foot or the head of a page
constexpr int fewestRows = 3; // of a table, likewise
constexpr int smallTable = 6; // rows that stay together
constexpr int highRow = 12; // lines from which a row may be cut
constexpr Length tableAfter = 7_pt;

Length beforeOf(const Block &block)
{
    const auto *text = std::get_if<TextBlock>(&block.content);
    return text ? text->before : Length();
}

Length afterOf(const Block &block)
{
    if (const auto *text = std::get_if<TextBlock>(&block.content))
        return text->after;
    return std::holds_alternative<std::shared_ptr<const Table>>(block.content) ? tableAfter
                                                                               : Length();
}

// Whether a page may not end between the two.
bool holds(const Block &block, const Block &next)
{
    if (const auto *figure = std::get_if<FigureBlock>(&block.content))
        return figure->keepWithNext;
    const auto *text = std::get_if<TextBlock>(&block.content);
    if (!text)
        return false;
    const auto *other = std::get_if<TextBlock>(&next.content);
    return text->keepWithNext
        || (text->keepGroup != 0 && other && other->keepGroup == text->keepGroup);
}

// A list's first item stays with the line that introduces it.
bool beginsList(const Block &block, const Block &next)
{
    const auto *text = std::get_if<TextBlock>(&block.content);
    const auto *item = std::get_if<TextBlock>(&next.content);
    return text && item && !text->bullet && item->bullet;
}

bool isOneLine(const Block &block)
{
    const auto *text = std::get_if<TextBlock>(&block.content);
    return text && text->paragraph->lineCount() == 1 && !text->keepWithNext;
}

// One line with nothing below it but another part of the document, or nothing at all.
bool isLonely(const QList<Block> &blocks, qsizetype index)
{
    if (!isOneLine(blocks[index]))
        return false;
    if (index + 1 == blocks.size())
        return true;
    const auto *next = std::get_if<TextBlock>(&blocks[index + 1].content);
    return next && next->keepWithNext && !next->heading.isEmpty();
}

} // namespace

Galley::Galley(Sheet sheet)
    : m_sheet(std::move(sheet))
{
    const auto &blocks = m_sheet.blocks();
    for (int i = 0; i < blocks.size(); ++i) {
        const auto &block = blocks[i];
        // Margins collapse to the larger one.
        const Length above = i == 0 ? Length() : afterOf(blocks[i - 1]);
        const Length gap = std::max(above, beforeOf(block)) + block.space;
        const bool held = i > 0
            && (holds(blocks[i - 1], block) || beginsList(blocks[i - 1], block)
                || isLonely(blocks, i));
        if (const auto *text = std::get_if<TextBlock>(&block.content))
            readText(i, *text, gap, held);
        else if (const auto *table = std::get_if<std::shared_ptr<const Table>>(&block.content))
            readTable(i, **table, gap, held);
        else
            m_atoms.append({i, -1, 0, 1, gap, std::get<FigureBlock>(block.content).height, !held});
    }
}

void Galley::readText(int index, const TextBlock &block, Length gap, bool held)
{
    const int count = block.paragraph->lineCount();
    const Length height = block.paragraph->lineHeight();
    for (int line = 0; line < count; ++line) {
        const bool inside =
            line >= fewestLines && count - line >= fewestLines && block.keepGroup == 0;
        const bool allowed = line == 0 ? !held : inside;
        m_atoms.append({index, -1, line, 1, line == 0 ? gap : Length(), height, allowed});
    }
}

// Neither the first nor the last row of a table or a group stands alone.
bool Galley::keepsRow(const Table &table, int row) const
{
    return table.rowCount() <= smallTable || row < fewestRows || table.rowCount() - row < fewestRows
        || table.headsGroup(row - 1) || table.headsGroup(row - 2) || table.headsGroup(row + 1);
}

void Galley::readTable(int index, const Table &table, Length gap, bool held)
{
    const bool header = table.hasHeader();
    if (header)
        m_atoms.append({index, -1, 0, 1, gap, table.headerHeight(), !held});
    for (int row = 0; row < table.rowCount(); ++row) {
        Atom atom;
        atom.block = index;
        atom.row = row;
        atom.gap = row == 0 && !header ? gap : Length();
        atom.mayBreakBefore = row == 0 ? !header && !held : !keepsRow(table, row);
        readRow(table, row, atom);
    }
}

void Galley::readRow(const Table &table, int row, Atom atom)
{
    const int count = table.lineCount(row);
    const int step = count < highRow ? count : 1;
    for (int line = 0; line < count; line += step) {
        atom.line = line;
        atom.lines = step;
        atom.height = table.height(row, line, step);
        if (line > 0) {
            atom.gap = {};
            atom.mayBreakBefore = line >= fewestLines && count - line >= fewestLines;
        }
        m_atoms.append(atom);
    }
}

const Table *Galley::tableOf(const Atom &atom) const
{
    const auto *table =
        std::get_if<std::shared_ptr<const Table>>(&m_sheet.blocks()[atom.block].content);
    return table ? table->get() : nullptr;
}

Length Galley::repeatedHeight(const Slice &slice) const
{
    if (!slice.table)
        return {};
    return slice.table->titleHeight() + slice.table->headerHeight()
        + (slice.group >= 0 ? slice.table->continuedHeight() : Length());
}

QList<Galley::Slice> Galley::slices(const std::function<Length(int)> &height) const
{
    constexpr Length rounding = Length::dots(1);
    QList<Slice> result;
    const int count = static_cast<int>(m_atoms.size());
    for (int first = 0; first < count;) {
        Slice slice;
        slice.first = first;
        const auto &top = m_atoms[first];
        if (top.row >= 0) {
            slice.table = tableOf(top);
            slice.group = slice.table->groupToRepeat(top.row);
        }
        const Length room = height(static_cast<int>(result.size())) + rounding;
        Length used = repeatedHeight(slice);
        int end = first;
        for (; end < count; ++end) {
            const auto &atom = m_atoms[end];
            used += atom.height + (end > first ? atom.gap : Length());
            if (used > room)
                break;
        }
        int cut = end;
        while (cut > first && cut < count && !m_atoms[cut].mayBreakBefore)
            --cut;
        if (cut == first)
            cut = std::max(end, first + 1); // nothing may break here: better an ugly page than none
        slice.end = cut;
        result.append(slice);
        first = cut;
    }
    return result;
}

QStringList Galley::headings(const Slice &slice) const
{
    QStringList headings;
    for (int i = slice.first; i < slice.end; ++i) {
        const auto *text = std::get_if<TextBlock>(&m_sheet.blocks()[m_atoms[i].block].content);
        if (text && m_atoms[i].line == 0 && !text->heading.isEmpty())
            headings.append(text->heading);
    }
    return headings;
}

void Galley::paint(QPainter &painter, const Slice &slice) const
{
    qreal y = 0;
    if (slice.table) {
        const qreal head = slice.table->titleHeight().dots();
        slice.table->paintTitle(painter, 0);
        slice.table->paintHeader(painter, head);
        if (slice.group >= 0) {
            slice.table->paintContinued(painter, slice.group,
                                        head + slice.table->headerHeight().dots());
        }
        y = repeatedHeight(slice).dots();
    }
    for (int i = slice.first; i < slice.end; ++i) {
        auto atom = m_atoms[i];
        if (i > slice.first)
            y += atom.gap.dots();
        // The lines of a very high row in one go: each time all of its text is shaped again.
        for (; atom.row >= 0 && i + 1 < slice.end; ++i) {
            const auto &next = m_atoms[i + 1];
            if (next.block != atom.block || next.row != atom.row)
                break;
            atom.lines += next.lines;
            atom.height += next.height;
        }
        paintAtom(painter, atom, y);
        y += atom.height.dots();
    }
}

void Galley::paintAtom(QPainter &painter, const Atom &atom, qreal y) const
{
    const auto &content = m_sheet.blocks()[atom.block].content;
    if (const auto *text = std::get_if<TextBlock>(&content)) {
        if (text->bullet && atom.line == 0)
            text->bullet->paintLine(painter, QPointF(text->bulletIndent.dots(), y), 0);
        text->paragraph->paintLine(painter, QPointF(text->indent.dots(), y), atom.line);
    } else if (const auto *figure = std::get_if<FigureBlock>(&content)) {
        painter.save();
        figure->drawing(painter, QRectF(0, y, m_sheet.width().dots(), figure->height.dots()));
        painter.restore();
    } else if (const auto *table = tableOf(atom); atom.row < 0) {
        table->paintHeader(painter, y);
    } else {
        table->paintRow(painter, atom.row, y, atom.line, atom.lines);
    }
}

} // namespace solidair
