// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "barchart.h"

#include "marks.h"
#include "stationery.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace solidair {

namespace {

constexpr Length legendRow = 4.4_mm;
constexpr Length underLegend = 2.6_mm;
constexpr Length pitch = 7.5_mm; // from bar to bar
constexpr Length nameWidth = 31_mm;
constexpr Length sumWidth = 12_mm;
constexpr qreal barShare = 0.62; // of the pitch

/// How the pieces of the series at @p place are filled.
void fillPiece(QPainter &painter, const QRectF &rect, const BarSeries &series, qsizetype place)
{
    QPainterPath path;
    path.addRect(rect);
    if (series.stage)
        fillStage(painter, path, *series.stage);
    else
        painter.fillPath(path, plainTone(place));
}

QColor groundOf(const BarSeries &series, qsizetype place)
{
    return series.stage ? stageGround(*series.stage) : plainTone(place);
}

/// Of a number on it.
QColor inkOn(const BarSeries &series, qsizetype place)
{
    const bool isDark =
        series.stage ? *series.stage == Stage::Joined : plainTone(place).lightness() < 128;
    return isDark ? QColor(Qt::white) : colour::ink;
}

class Bars
{
public:
    /// Under a legend as high as @p legend.
    Bars(QPainter &painter, const QRectF &rect, Length legend, const BarChart &chart)
        : m_painter(painter)
        , m_chart(chart)
        , m_capHeight(QFontMetricsF(m_face).capHeight())
        , m_left(rect.left() + nameWidth.dots())
    {
        const auto count = chart.bars.size();
        int most = 1;
        for (qsizetype i = 0; i < count; ++i)
            most = std::max(most, chart.sum(i));
        m_unit = (rect.right() - m_left - sumWidth.dots()) / most;
        const qreal top = rect.top() + legend.dots();
        const qreal step = count == 0
            ? 0
            : std::min((rect.bottom() - top) / static_cast<qreal>(count), pitch.dots());
        for (qsizetype i = 0; i < count; ++i)
            drawBar(i, rect.left(), top + static_cast<qreal>(i) * step + step * (1 - barShare) / 2,
                    step * barShare);
        painter.setPen(QPen(colour::ink, (0.6_pt).dots()));
        painter.drawLine(QPointF(m_left, top),
                         QPointF(m_left, top + static_cast<qreal>(count) * step));
    }

private:
    void drawBar(qsizetype bar, qreal left, qreal y, qreal height)
    {
        const qreal baseline = y + height / 2 + m_capHeight / 2;
        const auto name = QFontMetricsF(m_face).elidedText(m_chart.bars[bar], Qt::ElideRight,
                                                           m_left - left - (1.5_mm).dots());
        drawText(m_painter, QPointF(left, baseline), name, m_face, colour::ink);
        qreal x = m_left;
        for (qsizetype place = 0; place < m_chart.series.size(); ++place) {
            const int count = m_chart.series[place].values.value(bar);
            if (count > 0)
                drawPiece(QRectF(x, y, count * m_unit, height), baseline, place, count);
            x += count * m_unit;
        }
        drawText(m_painter, QPointF(x + (2_mm).dots(), baseline), QString::number(m_chart.sum(bar)),
                 m_face, colour::quiet);
    }

    void drawPiece(const QRectF &rect, qreal baseline, qsizetype place, int count)
    {
        const auto &series = m_chart.series[place];
        fillPiece(m_painter, rect, series, place);
        const auto number = QString::number(count);
        const qreal width = textWidth(number, m_strong).dots();
        const qreal air = (1.6_pt).dots();
        if (width + 2 * air > rect.width())
            return;
        const qreal x = rect.center().x() - width / 2;
        // Numbers stand on a patch of the pattern's ground.
        m_painter.fillRect(
            QRectF(x - air, baseline - m_capHeight - air, width + 2 * air, m_capHeight + 2 * air),
            groundOf(series, place));
        drawText(m_painter, QPointF(x, baseline), number, m_strong, inkOn(series, place));
    }

    QPainter &m_painter;
    const BarChart &m_chart;
    QFont m_face = paperFont(TextRole::Cell);
    QFont m_strong = paperFont(TextRole::CellStrong);
    qreal m_capHeight; // dots, as all that paints
    qreal m_left;
    qreal m_unit = 1;
};

/// What the patterns mean, in as many rows as the width needs.
class Legend
{
public:
    Legend(const QList<BarSeries> &series, Length width)
        : m_series(series)
    {
        QPointF at;
        for (const auto &it : series) {
            const qreal taken = besideBox + textWidth(it.name, m_face).dots();
            if (at.x() > 0 && at.x() + taken > width.dots())
                at = {0, at.y() + legendRow.dots()};
            m_places.append(at);
            at.rx() += taken + (6_mm).dots();
        }
        m_height = Length::dots(at.y()) + legendRow + underLegend;
    }

    Length height() const { return m_height; }

    void draw(QPainter &painter, QPointF origin) const
    {
        for (qsizetype i = 0; i < m_series.size(); ++i) {
            const auto at = origin + m_places[i] + QPointF(0, (3_mm).dots());
            fillPiece(painter,
                      QRectF(at.x(), at.y() - (2.3_mm).dots(), (5_mm).dots(), (2.6_mm).dots()),
                      m_series[i], i);
            drawText(painter, at + QPointF(besideBox, 0), m_series[i].name, m_face, colour::ink);
        }
    }

private:
    static constexpr qreal besideBox = (6.4_mm).dots();
    QFont m_face = paperFont(8.5_pt);
    QList<BarSeries> m_series;
    QList<QPointF> m_places;
    Length m_height;
};

Legend legendOf(const BarChart &chart, Length width)
{
    return {chart.series, width - nameWidth};
}

} // namespace

int BarChart::sum(qsizetype bar) const
{
    int result = 0;
    for (const auto &it : series)
        result += it.values.value(bar);
    return result;
}

QColor plainTone(qsizetype place)
{
    // Dark and light by turns.
    static const QList<QColor> tones{
        colour::accent, {0xcf, 0xdd, 0xd8}, {0x4a, 0x5a, 0x6a}, {0xe6, 0xe0, 0xcf}};
    return tones[place % tones.size()];
}

Length barChartHeight(const BarChart &chart, Length width)
{
    return legendOf(chart, width).height() + static_cast<qreal>(chart.bars.size()) * pitch;
}

void drawBarChart(QPainter &painter, const QRectF &rect, const BarChart &chart)
{
    const auto legend = legendOf(chart, Length::dots(rect.width()));
    legend.draw(painter, rect.topLeft() + QPointF(nameWidth.dots(), 0));
    Bars(painter, rect, legend.height(), chart);
}

} // namespace solidair
