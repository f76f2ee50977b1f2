// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "way.h"

#include "marks.h"

#include <QPainter>

#include <algorithm>

namespace solidair {

namespace {

constexpr Length markSize = 5.2_mm;
constexpr Length markTop = 1_mm;
constexpr Length wordsTop = 7.4_mm;
constexpr Length below = 1.6_mm;
constexpr Length besideLine = 2_mm;
constexpr Length besideWords = 4_mm;
constexpr qsizetype mostPlaces = 4;
constexpr qsizetype fewestPlaces = 3; // one or two stations stand where three would

} // namespace

WayRow::WayRow(const QList<WayStation> &stations, qsizetype places, Length width, bool goesOn)
    : m_step(width / static_cast<qreal>(places))
    , m_width(width)
    , m_goesOn(goesOn)
{
    const Length room = m_step - besideWords;
    for (const auto &station : stations) {
        Column column{station.stage, {}};
        column.words.append(std::make_shared<const Paragraph>(
            TextRole::Value, Runs{Run{station.name, TextMark::Bold}}, room));
        column.words.append(
            std::make_shared<const Paragraph>(TextRole::Cell, plainRun(station.date), room));
        if (!station.remark.isEmpty()) {
            column.words.append(std::make_shared<const Paragraph>(TextRole::CellQuiet,
                                                                  plainRun(station.remark), room));
        }
        m_columns.append(column);
    }
}

Length WayRow::height() const
{
    Length most;
    for (const auto &column : m_columns) {
        Length words;
        for (const auto &paragraph : column.words)
            words += paragraph->height();
        most = std::max(most, words);
    }
    return wordsTop + most + below;
}

void WayRow::paint(QPainter &painter, QPointF topLeft) const
{
    const qreal middle = topLeft.y() + (markTop + markSize / 2).dots();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const auto &column = m_columns[i];
        const qreal x = topLeft.x() + (static_cast<qreal>(i) * m_step).dots();
        const bool last = i + 1 == m_columns.size();
        if (!last || m_goesOn) {
            const qreal end =
                last ? topLeft.x() + m_width.dots() : x + (m_step - besideLine).dots();
            painter.setPen(flatPen(colour::quiet, 0.8_pt));
            painter.drawLine(QPointF(x + (markSize + besideLine).dots(), middle),
                             QPointF(end, middle));
        }
        painter.save();
        drawMark(painter, QRectF(x, topLeft.y() + markTop.dots(), markSize.dots(), markSize.dots()),
                 column.stage);
        painter.restore();
        qreal y = topLeft.y() + wordsTop.dots();
        for (const auto &paragraph : column.words) {
            paragraph->paint(painter, QPointF(x, y));
            y += paragraph->height().dots();
        }
    }
}

QList<std::shared_ptr<const WayRow>> wayRows(const QList<WayStation> &stations, Length width)
{
    const auto places = std::clamp(stations.size(), fewestPlaces, mostPlaces);
    QList<std::shared_ptr<const WayRow>> rows;
    for (qsizetype first = 0; first < stations.size(); first += places) {
        rows.append(std::make_shared<const WayRow>(stations.mid(first, places), places, width,
                                                   first + places < stations.size()));
    }
    return rows;
}

} // namespace solidair
