// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace solidair {

namespace {

// Patterns of our own: one of Qt::BrushStyle repeats every 8 dots, invisible at 1200 in an inch.
// Lines that lean over by @p lean times the height: upright with none.
void lines(QPainter &painter, const QPainterPath &path, const QColor &colour, qreal distance,
           qreal lean = 1)
{
    painter.save();
    painter.setClipPath(path, Qt::IntersectClip);
    painter.setPen(flatPen(colour, 0.7_pt));
    const auto box = path.boundingRect();
    const qreal reach = box.height();
    const qreal start = std::floor((box.left() - reach) / distance) * distance;
    for (qreal x = start; x < box.right() + reach; x += distance)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + lean * reach, box.top()));
    painter.restore();
}

void levelLines(QPainter &painter, const QPainterPath &path, const QColor &colour, qreal distance)
{
    painter.save();
    painter.setClipPath(path, Qt::IntersectClip);
    painter.setPen(flatPen(colour, 0.7_pt));
    const auto box = path.boundingRect();
    for (qreal y = box.top() + distance / 2; y < box.bottom(); y += distance)
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    painter.restore();
}

void specks(QPainter &painter, const QPainterPath &path, const QColor &colour, qreal distance)
{
    const qreal radius = (0.2_mm).dots();
    painter.save();
    painter.setClipPath(path, Qt::IntersectClip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const auto box = path.boundingRect();
    bool shifted = false;
    for (qreal y = box.top() + distance / 2; y < box.bottom() + radius; y += distance * 0.866) {
        for (qreal x = box.left() + (shifted ? distance : distance / 2); x < box.right() + radius;
             x += distance)
            painter.drawEllipse(QPointF(x, y), radius, radius);
        shifted = !shifted;
    }
    painter.restore();
}

void drawCross(QPainter &painter, const QRectF &rect, const QColor &ink, qreal pen)
{
    painter.setPen(QPen(ink, pen * 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(rect.topLeft(), rect.bottomRight());
    painter.drawLine(rect.topRight(), rect.bottomLeft());
}

void drawPause(QPainter &painter, const QRectF &rect, const QColor &ink, qreal pen)
{
    const qreal width = pen * 1.8;
    painter.fillRect(QRectF(rect.left() + pen, rect.top(), width, rect.height()), ink);
    painter.fillRect(QRectF(rect.right() - pen - width, rect.top(), width, rect.height()), ink);
}

} // namespace

QColor stageColour(Stage stage)
{
    switch (stage) {
    case Stage::Asked:
        return {0x1f, 0x78, 0xb4};
    case Stage::InDiscussion:
        return {0xb8, 0x77, 0x00};
    case Stage::Joined:
        return colour::accent;
    default:
        return colour::quiet;
    }
}

QColor stageGround(Stage stage)
{
    switch (stage) {
    case Stage::Asked:
        return {0xea, 0xf4, 0xfa};
    case Stage::InDiscussion:
        return {0xf2, 0xb5, 0x41};
    case Stage::Joined:
        return colour::accent;
    default:
        return Qt::white;
    }
}

void drawMark(QPainter &painter, const QRectF &rect, Stage stage)
{
    const qreal pen = rect.width() / 8;
    const auto circle = rect.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    const auto inner = circle.adjusted(pen, pen, -pen, -pen);
    const auto ink = stageColour(stage);
    painter.setBrush(Qt::NoBrush);
    if (stage == Stage::Declined)
        return drawCross(painter, inner, ink, pen);
    if (stage == Stage::OnHold)
        return drawPause(painter, circle, ink, pen);
    painter.setPen(QPen(ink, pen));
    if (stage == Stage::Joined)
        painter.setBrush(ink);
    painter.drawEllipse(circle);
    if (stage == Stage::Left)
        painter.drawLine(QPointF(inner.left(), circle.center().y()),
                         QPointF(inner.right(), circle.center().y()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    if (stage == Stage::Asked)
        painter.drawPie(circle, 0, 90 * 16);
    else if (stage == Stage::InDiscussion)
        painter.drawPie(circle, -90 * 16, 180 * 16);
}

void fillStage(QPainter &painter, const QPainterPath &path, Stage stage)
{
    painter.fillPath(path, stageGround(stage));
    if (stage == Stage::InDiscussion)
        specks(painter, path, QColor(0x8a, 0x59, 0x00), (1.15_mm).dots());
    else if (stage == Stage::Asked)
        lines(painter, path, QColor(0x4a, 0x9b, 0xcb), (1.2_mm).dots());
    // Each after its mark: two bars, a cross, a stroke across.
    if (stage == Stage::OnHold) {
        lines(painter, path, colour::quiet, (0.9_mm).dots(), 0);
    } else if (stage == Stage::Declined) {
        lines(painter, path, colour::quiet, (1.3_mm).dots());
        lines(painter, path, colour::quiet, (1.3_mm).dots(), -1);
    } else if (stage == Stage::Left) {
        levelLines(painter, path, colour::quiet, (0.65_mm).dots());
    }
    painter.setPen(
        QPen(stageColour(stage), (0.6_pt).dots(), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void drawMeter(QPainter &painter, const QRectF &rect, int done, int asked)
{
    const qreal gap = (1.4_pt).dots();
    const qreal side = rect.height();
    const qreal pen = (0.7_pt).dots();
    for (int i = 0; i < asked; ++i) {
        const QRectF box(rect.left() + i * (side + gap), rect.top(), side, side);
        painter.setPen(QPen(colour::accent, pen, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(i < done ? QBrush(colour::accent) : QBrush(Qt::NoBrush));
        painter.drawRect(box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
    }
}

Run markRun(Stage stage, Length side)
{
    const auto draw = [stage](QPainter &painter, const QRectF &rect) {
        drawMark(painter, rect, stage);
    };
    return {{}, {}, {}, draw, {side, side}};
}

Run meterRun(int done, int asked)
{
    constexpr Length side = 5.6_pt;
    constexpr int most = 10; // a charter that asks more gets no longer meter than the column holds
    const int boxes = std::min(asked, most);
    if (boxes <= 0)
        return {};
    const auto draw = [done, boxes](QPainter &painter, const QRectF &rect) {
        drawMeter(painter, rect, done, boxes);
    };
    return {{}, {}, {}, draw, {boxes * side + (boxes - 1) * 1.4_pt, side}};
}

} // namespace solidair
