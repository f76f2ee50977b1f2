// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look.h"
#include "painting.h"
#include "stepper.h"

#include <QPainter>

#include <algorithm>

namespace solidair {

int Stepper::markSide() const
{
    return qRound(18 * fontMetrics().height() / 16.0);
}

QFont Stepper::wordFont(int part, bool isTight) const
{
    const QFont font = dateFont(isTight);
    return part == m_items.size() - 1 ? look::heading(font) : font;
}

QFont Stepper::dateFont(bool isTight) const
{
    return isTight ? look::smallest(font()) : look::smaller(font());
}

/// Rounded up: what is narrower by a part of a pixel is cut.
int Stepper::widthOf(const QString &by) const
{
    return QFontMetrics(look::smallest(font())).horizontalAdvance(by) + 1;
}

Stepper::Words Stepper::wordsOf(int part, bool isTight) const
{
    Words words;
    if (isNext(part)) {
        words.word = verb();
    } else if (canOpen(part) || m_items.size() == 1) {
        const auto &item = m_items[part];
        words = {stageText(item.stage, Phrases()), item.date, item.by};
    }
    words.width = words.needed = markSide();
    if (words.word.isEmpty())
        return words;
    const int edges = isTight ? look::space(*this, 1) : 2 * look::space(*this, 1);
    words.needed =
        std::max({QFontMetrics(wordFont(part, isTight)).horizontalAdvance(words.word),
                  QFontMetrics(dateFont(isTight)).horizontalAdvance(words.date), markSide()})
        + edges;
    words.width = qMax(words.needed, qMin(look::space(*this, 22), widthOf(words.by)) + edges);
    return words;
}

int Stepper::rowHeight() const
{
    bool dates = false;
    bool names = false;
    for (const auto &item : m_items) {
        dates = dates || !item.date.isEmpty();
        names = names || !item.by.isEmpty();
    }
    const int line = QFontMetrics(look::smaller(font())).height();
    return ring + markSide() + look::space(*this, 1) + line * (dates ? 2 : 1)
        + (names ? QFontMetrics(look::smallest(font())).height() : 0) + ring;
}

/// Marks at one distance, when all words fit between them.
std::optional<Stepper::Grid> Stepper::evenRow(int width) const
{
    const int count = partCount();
    const int gap = look::space(*this, 1);
    int need = 0;
    int first = 0;
    int last = 0;
    for (int part = 0; part < count; ++part) {
        const int room = wordsOf(part).width;
        if (part == 0)
            first = room;
        else
            need = qMax(need, (last + room + 1) / 2 + gap);
        last = room;
    }
    const int lead = first / 2 + ring;
    int step = 0;
    if (count > 1) {
        const int fitting = (width - lead - last / 2 - ring) / (count - 1);
        if (fitting < need)
            return {};
        step = qMin(fitting, qMax(need, look::space(*this, 27)));
    }
    Grid grid;
    grid.perRow = qMax(1, count);
    grid.room = grid.perRow > 1 ? step - gap : width;
    for (int part = 0; part < grid.perRow; ++part)
        grid.centres.append(lead + part * step);
    return grid;
}

/// Words beside each other with what is left between them; who did it takes what they leave.
std::optional<Stepper::Grid> Stepper::packedRow(int width, bool isTight) const
{
    const int count = partCount();
    int spare = width - 2 * ring;
    for (int part = 0; part < count; ++part)
        spare -= wordsOf(part, isTight).needed;
    if (spare < (count - 1) * look::space(*this, 1))
        return {};
    Grid grid;
    grid.perRow = count;
    grid.isTight = isTight;
    int left = ring;
    for (int part = 0; part < count; ++part) {
        const int needed = wordsOf(part, isTight).needed;
        grid.centres.append(left + spare * part / (count - 1) + needed / 2);
        left += needed;
    }
    return grid;
}

/// For a municipality that was asked again and again.
Stepper::Grid Stepper::severalRows(int width) const
{
    int widest = 0;
    for (int part = 0; part < partCount(); ++part)
        widest = qMax(widest, wordsOf(part).width);
    const int gap = look::space(*this, 1);
    const int lead = widest / 2 + ring;
    Grid grid;
    grid.perRow = qBound(1, 1 + (width - 2 * lead) / (widest + gap), partCount());
    const int step = grid.perRow > 1 ? (width - 2 * lead) / (grid.perRow - 1) : 0;
    grid.room = grid.perRow > 1 ? step - gap : width;
    for (int part = 0; part < grid.perRow; ++part)
        grid.centres.append(lead + part * step);
    return grid;
}

Stepper::Grid Stepper::gridFor(int width) const
{
    auto row = evenRow(width);
    if (!row)
        row = packedRow(width, false);
    if (!row)
        row = packedRow(width, true);
    Grid grid = row ? *row : severalRows(width);
    grid.rowHeight = rowHeight();
    return grid;
}

int Stepper::heightForWidth(int width) const
{
    const auto grid = gridFor(width);
    const int rows = (qMax(1, partCount()) + grid.perRow - 1) / grid.perRow;
    return rows * grid.rowHeight + (rows - 1) * look::space(*this, 1);
}

QSize Stepper::sizeHint() const
{
    const int wide = look::space(*this, 27) * qMax(1, partCount());
    return {wide, rowHeight()};
}

QSize Stepper::minimumSizeHint() const
{
    int widest = markSide();
    for (int part = 0; part < partCount(); ++part)
        widest = qMax(widest, wordsOf(part).width);
    return {widest + 2 * ring, rowHeight()};
}

QPoint Stepper::centreOf(int part, const Grid &grid) const
{
    const int row = part / grid.perRow;
    return {grid.centres[part % grid.perRow],
            row * (grid.rowHeight + look::space(*this, 1)) + ring + markSide() / 2};
}

QRect Stepper::partRect(int part) const
{
    const auto grid = gridFor(width());
    const QPoint centre = centreOf(part, grid);
    const auto words = wordsOf(part, grid.isTight);
    const int margin = look::space(*this, 1);
    const int line = QFontMetrics(dateFont(grid.isTight)).height();
    const QFontMetrics small(look::smallest(font()));
    // Who did it may take what its neighbours leave.
    int wide = grid.room > 0 ? words.width : words.needed;
    const int left =
        std::min({grid.room, 2 * (width() - centre.x() - ring), 2 * (centre.x() - ring)});
    wide = qMax(wide, qMin(widthOf(words.by) + 2 * margin, left));
    int tall = markSide();
    if (!words.word.isEmpty())
        tall += margin + (words.date.isEmpty() ? line : 2 * line);
    if (!words.by.isEmpty())
        tall += small.height();
    return {centre.x() - wide / 2, centre.y() - markSide() / 2, wide, tall};
}

void Stepper::paintLine(QPainter &painter, int part, const Grid &grid) const
{
    const qreal off = markSide() / 2.0 + 1;
    const QPointF to = centreOf(part, grid) + QPointF(0.5, 0.5);
    const QPointF from = centreOf(part - 1, grid) + QPointF(0.5, 0.5);
    QPen pen(look::secondary(palette()), markSide() / 12.0);
    pen.setCapStyle(Qt::RoundCap);
    if (isNext(part))
        pen.setDashPattern({0.1, 2.6});
    painter.setPen(pen);
    if (from.y() == to.y()) {
        painter.drawLine(from + QPointF(off, 0), to - QPointF(off, 0));
        return;
    }
    painter.drawLine(from + QPointF(off, 0), QPointF(width(), from.y()));
    painter.drawLine(QPointF(0, to.y()), to - QPointF(off, 0));
}

void Stepper::paintWords(QPainter &painter, int part, const Grid &grid) const
{
    const auto words = wordsOf(part, grid.isTight);
    const QRect box = partRect(part);
    const int margin = look::space(*this, 1);
    const int edges = grid.isTight ? margin : 2 * margin;
    int top = box.top() + markSide() + look::space(*this, 1);
    const auto line = [&](const QString &text, const QFont &font, const QColor &colour) {
        if (text.isEmpty())
            return;
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(colour);
        const QRect room(box.left(), top, box.width(), metrics.height());
        painter.drawText(room, Qt::AlignCenter | Qt::TextSingleLine, text);
        top += metrics.height();
    };
    const QColor ink = palette().color(foregroundRole());
    line(words.word, wordFont(part, grid.isTight), isNext(part) ? look::accent(palette()) : ink);
    line(words.date, dateFont(grid.isTight), ink);
    const QFont small = look::smallest(font());
    line(QFontMetrics(small).elidedText(words.by, Qt::ElideRight, box.width() - edges), small,
         look::secondary(palette()));
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto grid = gridFor(width());
    const int side = markSide();
    for (int part = 0; part < partCount(); ++part) {
        if (part > 0)
            paintLine(painter, part, grid);
        const QPoint centre = centreOf(part, grid);
        painter.setOpacity(isNext(part) ? 0.6 : 1);
        look::paintStage(painter, QRectF(centre - QPoint(side / 2, side / 2), QSizeF(side, side)),
                         isNext(part) ? Stage::NotApproached : m_items[part].stage, palette());
        painter.setOpacity(1);
        paintWords(painter, part, grid);
    }
    if (hasFocus() && canOpen(m_current))
        painting::focusRing(painter, partRect(m_current), 4, palette());
}

} // namespace solidair
