// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/stage.h"
#include "paragraph.h"

#include <QMap>

namespace solidair {

/// A bar: a group's name and how many it has in each stage.
struct BarGroup
{
    QString name;
    QMap<Stage, int> counts;
};

/// The height that a chart of @p groups bars wants, with its legend.
Length barChartHeight(qsizetype groups, const QList<Stage> &stages, Length width,
                      const Phrases &phrases);

/// Stacked bars with a legend: @p stages in this order, left to right. What a group has in other
/// stages is left out. The number stands in each piece that has the room, the sum behind the bar.
void drawBarChart(QPainter &painter, const QRectF &rect, const QList<BarGroup> &groups,
                  const QList<Stage> &stages, const Phrases &phrases);

} // namespace solidair
