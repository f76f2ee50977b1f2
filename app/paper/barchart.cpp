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

class BarChart
{
public:
    /// Under a legend as high as @p legend.
    BarChart(QPainter &painter, const QRectF &rect, Length legend, const QList<BarGroup> &groups,
             const QList<Stage> &stages)
        : m_painter(painter)
        , m_stages(stages)
        , m_capHeight(QFontMetricsF(m_face).capHeight())
        , m_left(rect.left() + nameWidth.dots())
    {
        int most = 1;
        for (const auto &group : groups)
            most = std::max(most, sum(group));
        m_unit = (rect.right() - m_left - sumWidth.dots()) / most;
        const qreal top = rect.top() + legend.dots();
        const qreal step = groups.isEmpty()
            ? 0
            : std::min((rect.bottom() - top) / static_cast<qreal>(groups.size()), pitch.dots());
        for (int i = 0; i < groups.size(); ++i)
            drawGroup(groups[i], rect.left(), top + i * step + step * (1 - barShare) / 2,
                      step * barShare);
        painter.setPen(QPen(colour::ink, (0.6_pt).dots()));
        painter.drawLine(QPointF(m_left, top),
                         QPointF(m_left, top + static_cast<qreal>(groups.size()) * step));
    }

private:
    int sum(const BarGroup &group) const
    {
        int result = 0;
        for (const auto stage : m_stages)
            result += group.counts.value(stage);
        return result;
    }

    void drawGroup(const BarGroup &group, qreal left, qreal y, qreal height)
    {
        const qreal baseline = y + height / 2 + m_capHeight / 2;
        const auto name = QFontMetricsF(m_face).elidedText(group.name, Qt::ElideRight,
                                                           m_left - left - (1.5_mm).dots());
        drawText(m_painter, QPointF(left, baseline), name, m_face, colour::ink);
        qreal x = m_left;
        for (const auto stage : m_stages) {
            const int count = group.counts.value(stage);
            if (count > 0)
                drawPiece(QRectF(x, y, count * m_unit, height), baseline, stage, count);
            x += count * m_unit;
        }
        drawText(m_painter, QPointF(x + (2_mm).dots(), baseline), QString::number(sum(group)),
                 m_face, colour::quiet);
    }

    void drawPiece(const QRectF &rect, qreal baseline, Stage stage, int count)
    {
        QPainterPath path;
        path.addRect(rect);
        fillStage(m_painter, path, stage);
        const auto number = QString::number(count);
        const qreal width = textWidth(number, m_strong).dots();
        const qreal air = (1.6_pt).dots();
        if (width + 2 * air > rect.width())
            return;
        const qreal x = rect.center().x() - width / 2;
        // Numbers stand on a patch of the pattern's ground.
        m_painter.fillRect(
            QRectF(x - air, baseline - m_capHeight - air, width + 2 * air, m_capHeight + 2 * air),
            stageGround(stage));
        drawText(m_painter, QPointF(x, baseline), number, m_strong,
                 stage == Stage::Joined ? QColor(Qt::white) : colour::ink);
    }

    QPainter &m_painter;
    const QList<Stage> &m_stages;
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
    Legend(const QList<Stage> &stages, Length width, const Phrases &phrases)
    {
        QPointF at;
        for (const auto stage : stages) {
            const auto name = stageText(stage, phrases);
            const qreal taken = besideBox + textWidth(name, m_face).dots();
            if (at.x() > 0 && at.x() + taken > width.dots())
                at = {0, at.y() + legendRow.dots()};
            m_items.append({stage, name, at});
            at.rx() += taken + (6_mm).dots();
        }
        m_height = Length::dots(at.y()) + legendRow + underLegend;
    }

    Length height() const { return m_height; }

    void draw(QPainter &painter, QPointF origin) const
    {
        for (const auto &item : m_items) {
            const auto at = origin + item.at + QPointF(0, (3_mm).dots());
            QPainterPath box;
            box.addRect(QRectF(at.x(), at.y() - (2.3_mm).dots(), (5_mm).dots(), (2.6_mm).dots()));
            fillStage(painter, box, item.stage);
            drawText(painter, at + QPointF(besideBox, 0), item.name, m_face, colour::ink);
        }
    }

private:
    struct Item
    {
        Stage stage;
        QString name;
        QPointF at;
    };

    static constexpr qreal besideBox = (6.4_mm).dots();
    QFont m_face = paperFont(8.5_pt);
    QList<Item> m_items;
    Length m_height;
};

Legend legendOf(const QList<Stage> &stages, Length width, const Phrases &phrases)
{
    return {stages, width - nameWidth, phrases};
}

} // namespace

Length barChartHeight(qsizetype groups, const QList<Stage> &stages, Length width,
                      const Phrases &phrases)
{
    return legendOf(stages, width, phrases).height() + static_cast<qreal>(groups) * pitch;
}

void drawBarChart(QPainter &painter, const QRectF &rect, const QList<BarGroup> &groups,
                  const QList<Stage> &stages, const Phrases &phrases)
{
    const auto legend = legendOf(stages, Length::dots(rect.width()), phrases);
    legend.draw(painter, rect.topLeft() + QPointF(nameWidth.dots(), 0));
    BarChart(painter, rect, legend.height(), groups, stages);
}

} // namespace solidair
