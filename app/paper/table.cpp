// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table.h"

#include <QPainter>

#include <algorithm>

namespace solidair {

Table::Table(QList<TableColumn> columns, QList<TableRow> rows, TableOptions options)
    : m_columns(std::move(columns))
    , m_rows(std::move(rows))
    , m_options(std::move(options))
{
    const auto linesOf = [this](const TableRow &row) {
        int most = 1;
        for (const auto &cell : shaped(row))
            most = std::max(most, cell->lineCount());
        return most;
    };
    m_lines.reserve(m_rows.size());
    for (const auto &row : m_rows)
        m_lines.append(linesOf(row));
    m_headerLines = m_options.header ? linesOf(headerRow()) : 0;
}

TableRow Table::headerRow() const
{
    TableRow row;
    for (const auto &column : m_columns)
        row.append({plainRun(column.head), TextRole::CellHead});
    return row;
}

Length Table::left(int column) const
{
    Length x;
    for (int c = 0; c < column; ++c)
        x += m_columns[c].width;
    return x;
}

Length Table::width() const
{
    return left(static_cast<int>(m_columns.size()));
}

Length Table::textWidth(int column, bool across) const
{
    if (across)
        return width();
    const bool last = column + 1 == m_columns.size();
    const Length air = m_columns[column].number ? besideNumber : besideText;
    return std::max(m_columns[column].width - (last ? Length() : air), 1_pt);
}

Table::Cells Table::shaped(const TableRow &row) const
{
    Cells cells;
    const bool across = row.size() == 1;
    for (int c = 0; c < row.size() && c < m_columns.size(); ++c) {
        const auto alignment = m_columns[c].number && !across ? Qt::AlignRight : Qt::AlignLeft;
        cells.push_back(
            std::make_unique<Paragraph>(row[c].role, row[c].runs, textWidth(c, across), alignment));
    }
    return cells;
}

// One grid for all cells of a row.
Length Table::lineHeight(const TableRow &row) const
{
    Length height;
    for (const auto &cell : row)
        height = std::max(height, textStyle(cell.role).leading);
    return height;
}

Length Table::height(int row, int line, int count) const
{
    const Length padding = m_options.padding;
    const bool first = line == 0;
    const bool last = line + count == m_lines[row];
    return count * lineHeight(m_rows[row]) + (first ? padding : Length())
        + (last ? padding : Length());
}

void Table::paintCells(QPainter &painter, const TableRow &row, qreal y, int line, int count) const
{
    const auto cells = shaped(row);
    const Length step = lineHeight(row);
    for (int c = 0; c < static_cast<int>(cells.size()); ++c) {
        const auto &cell = *cells[static_cast<size_t>(c)];
        const Length shift = (step - cell.lineHeight()) / 2;
        const int end = std::min(line + count, cell.lineCount());
        for (int l = line; l < end; ++l)
            cell.paintLine(
                painter, QPointF(left(c).dots(), y + ((l - line) * step).dots() + shift.dots()), l);
    }
}

void Table::paintRow(QPainter &painter, int row, qreal y, int line, int count) const
{
    const qreal whole = height(row, line, count).dots();
    if (headsGroup(row))
        painter.fillRect(QRectF(0, y, width().dots(), whole), colour::wash);
    paintCells(painter, m_rows[row], y + (line == 0 ? m_options.padding.dots() : 0), line, count);
    if (m_options.rules && line + count == m_lines[row])
        paintRule(painter, y + whole, colour::rule, 0.4_pt);
}

Length Table::headerHeight() const
{
    if (!m_options.header)
        return {};
    return m_headerLines * textStyle(TextRole::CellHead).leading + 2 * m_options.padding;
}

// Heads stand on the rule: those of one line beside one of two at its second.
void Table::paintHeader(QPainter &painter, qreal y) const
{
    if (!m_options.header)
        return;
    const auto cells = shaped(headerRow());
    const qreal bottom = y + headerHeight().dots();
    for (int c = 0; c < static_cast<int>(cells.size()); ++c) {
        const auto &cell = *cells[static_cast<size_t>(c)];
        cell.paint(
            painter,
            QPointF(left(c).dots(), bottom - m_options.padding.dots() - cell.height().dots()));
    }
    paintRule(painter, bottom, colour::ink, 0.8_pt);
}

Length Table::titleHeight() const
{
    return m_options.titleContinued.isEmpty() ? Length() : textStyle(TextRole::CellQuiet).leading;
}

void Table::paintTitle(QPainter &painter, qreal y) const
{
    if (m_options.titleContinued.isEmpty())
        return;
    const Paragraph text(TextRole::CellQuiet, plainRun(m_options.titleContinued), width());
    text.paintLine(painter, QPointF(0, y), 0);
}

void Table::paintRule(QPainter &painter, qreal y, const QColor &colour, Length width) const
{
    painter.setPen(flatPen(colour, width));
    painter.drawLine(QPointF(0, y), QPointF(this->width().dots(), y));
}

bool Table::headsGroup(int row) const
{
    return std::binary_search(m_options.groupRows.begin(), m_options.groupRows.end(), row);
}

int Table::groupToRepeat(int row) const
{
    const auto &groups = m_options.groupRows;
    if (m_options.continued.isEmpty() || headsGroup(row) || groups.isEmpty()
        || groups.first() > row)
        return -1;
    return *std::prev(std::upper_bound(groups.begin(), groups.end(), row));
}

Length Table::continuedHeight() const
{
    return textStyle(TextRole::CellStrong).leading + 2 * m_options.padding;
}

void Table::paintContinued(QPainter &painter, int group, qreal y) const
{
    painter.fillRect(QRectF(0, y, width().dots(), continuedHeight().dots()), colour::wash);
    auto heading = m_rows[group].first();
    heading.runs.append({m_options.continued});
    const Paragraph text(heading.role, heading.runs, width());
    text.paintLine(painter, QPointF(0, y + m_options.padding.dots()), 0);
    if (m_options.rules)
        paintRule(painter, y + continuedHeight().dots(), colour::rule, 0.4_pt);
}

} // namespace solidair
