// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/stage.h"
#include "paragraph.h"

namespace solidair {

/// A piece of every bar.
struct BarSeries
{
    QString name;
    std::optional<Stage> stage = {}; ///< Whose pattern it has; none: a plain tone.
    QList<int> values; ///< One for each bar.
};

/// Stacked bars: the series in this order, left to right.
struct BarChart
{
    QStringList bars;
    QList<BarSeries> series;

    int sum(qsizetype bar) const;
};

/// Of the series at @p place among the others that are no stage: neighbours differ in grey too.
QColor plainTone(qsizetype place);

/// The height that @p chart wants, with its legend.
Length barChartHeight(const BarChart &chart, Length width);

/// With a legend. The number stands in each piece that has the room, the sum behind the bar.
void drawBarChart(QPainter &painter, const QRectF &rect, const BarChart &chart);

} // namespace solidair
