// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "way.h"

#include "marks.h"

#include <QPainter>

#include <algorithm>

namespace solidair {

namespace {

constexpr qreal markSize = 5.2; // millimetres, as all lengths here
constexpr qreal markTop = 1;
constexpr qreal wordsTop = 7.4;
constexpr qreal below = 1.6;
constexpr qreal besideLine = 2;
constexpr qreal besideWords = 4;
constexpr qsizetype mostPlaces = 4;
constexpr qsizetype fewestPlaces = 3; // one or two stations stand where three would

} // namespace

WayRow::WayRow(const QList<WayStation> &stations, qsizetype places, qreal width, bool goesOn)
    : m_step(width / static_cast<qreal>(places))
    , m_width(width)
    , m_goesOn(goesOn)
{
    const qreal room = m_step - mm(besideWords);
    for (const auto &station : stations) {
        Column column{station.stage, {}};
        column.words.append(std::make_shared<const Paragraph>(TextRole::Value,
                                                              Runs{Run{station.name, true}}, room));
        column.words.append(
            std::make_shared<const Paragraph>(TextRole::Cell, plainRun(station.date), room));
        if (!station.remark.isEmpty()) {
            column.words.append(std::make_shared<const Paragraph>(TextRole::CellQuiet,
                                                                  plainRun(station.remark), room));
        }
        m_columns.append(column);
    }
}

qreal WayRow::height() const
{
    qreal most = 0;
    for (const auto &column : m_columns) {
        qreal words = 0;
        for (const auto &paragraph : column.words)
            words += paragraph->height();
        most = std::max(most, words);
    }
    return wordsTop + most / mm(1) + below;
}

void WayRow::paint(QPainter &painter, QPointF topLeft) const
{
    const qreal middle = topLeft.y() + mm(markTop + markSize / 2);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const auto &column = m_columns[i];
        const qreal x = topLeft.x() + static_cast<qreal>(i) * m_step;
        const bool last = i + 1 == m_columns.size();
        if (!last || m_goesOn) {
            const qreal end = last ? topLeft.x() + m_width : x + m_step - mm(besideLine);
            painter.setPen(QPen(colour::quiet, dots(0.8), Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(x + mm(markSize + besideLine), middle), QPointF(end, middle));
        }
        painter.save();
        drawMark(painter, QRectF(x, topLeft.y() + mm(markTop), mm(markSize), mm(markSize)),
                 column.stage);
        painter.restore();
        qreal y = topLeft.y() + mm(wordsTop);
        for (const auto &paragraph : column.words) {
            paragraph->paint(painter, QPointF(x, y));
            y += paragraph->height();
        }
    }
}

QList<std::shared_ptr<const WayRow>> wayRows(const QList<WayStation> &stations, qreal width)
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
