// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look.h"

#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

namespace solidair::look {

namespace {

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

QColor either(const QPalette &palette, const char *light, const char *dark)
{
    return QColor(QLatin1StringView(isDark(palette) ? dark : light));
}

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto channel = [part](float x, float y) {
        return static_cast<float>(x * (1 - part) + y * part);
    };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

struct StageColours
{
    QColor fill;
    QColor ring;
};

StageColours coloursOf(Stage stage, const QPalette &palette)
{
    switch (stage) {
    case Stage::Asked:
        return {QColor(0x56, 0xB4, 0xE9), either(palette, "#1B6E9E", "#7CC6F0")};
    case Stage::InDiscussion:
        return {QColor(0xE6, 0x9F, 0x00), either(palette, "#8A5A00", "#F2B84B")};
    case Stage::Joined:
        return {QColor(0x00, 0x9E, 0x73), either(palette, "#00674D", "#45CBA0")};
    case Stage::NotApproached:
    case Stage::OnHold:
    case Stage::Declined:
    case Stage::Left:
        return {Qt::transparent, either(palette, "#6B7078", "#9DA2AA")};
    }
    Q_UNREACHABLE();
}

/// The shapes of the outcomes, on a grid of 16.
void paintOutcome(QPainter &painter, Stage stage)
{
    if (stage == Stage::OnHold) {
        painter.drawLine(QPointF(6, 4), QPointF(6, 12));
        painter.drawLine(QPointF(10, 4), QPointF(10, 12));
    } else if (stage == Stage::Declined) {
        painter.drawLine(QPointF(4.5, 4.5), QPointF(11.5, 11.5));
        painter.drawLine(QPointF(11.5, 4.5), QPointF(4.5, 11.5));
    } else {
        painter.drawPolyline(QPolygonF(QList<QPointF>{{6, 3.5}, {3.5, 6}, {6, 8.5}}));
        painter.drawPolyline(QPolygonF(QList<QPointF>{{3.5, 6}, {9.5, 6}}));
        painter.drawArc(QRectF(6.5, 6, 6, 6), -90 * 16, 180 * 16);
        painter.drawLine(QPointF(9.5, 12), QPointF(6.5, 12));
    }
}

} // namespace

int space(const QWidget &widget, int steps)
{
    return qMax(steps * 3, qRound(steps * 4 * widget.fontMetrics().height() / 16.0));
}

int rowHeight(const QWidget &widget)
{
    return widget.fontMetrics().height() + space(widget, 2);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

QColor secondary(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.32);
}

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.85);
}

QColor accent(const QPalette &palette)
{
    return either(palette, "#2B62C9", "#86AEF5");
}

QColor danger(const QPalette &palette)
{
    return either(palette, "#B3261E", "#FF9A90");
}

QColor attention(const QPalette &palette)
{
    return either(palette, "#8A5A00", "#F2B84B");
}

QColor attentionGround(const QPalette &palette)
{
    return either(palette, "#FFF6E0", "#3A3018");
}

QColor good(const QPalette &palette)
{
    return coloursOf(Stage::Joined, palette).ring;
}

QFont smaller(const QFont &font)
{
    return scaled(font, 0.92, QFont::Normal);
}

QFont smallest(const QFont &font)
{
    return scaled(font, 0.85, QFont::Normal);
}

QFont heading(const QFont &font)
{
    return scaled(font, 1, QFont::DemiBold);
}

QFont title(const QFont &font)
{
    return scaled(font, 1.25, QFont::DemiBold);
}

QFont name(const QFont &font)
{
    return scaled(font, 1.6, QFont::DemiBold);
}

void paintStage(QPainter &painter, const QRectF &rect, Stage stage, const QPalette &palette,
                bool selected)
{
    auto colours = coloursOf(stage, palette);
    if (selected) {
        colours.ring = palette.color(QPalette::HighlightedText);
        if (colours.fill.alpha() > 0)
            colours.fill = colours.ring;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 16, rect.height() / 16);
    const QPen ring(colours.ring, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QRectF circle(2, 2, 12, 12);
    switch (stage) {
    case Stage::OnHold:
    case Stage::Declined:
    case Stage::Left:
        painter.setPen(ring);
        paintOutcome(painter, stage);
        break;
    case Stage::NotApproached:
    case Stage::Asked:
    case Stage::InDiscussion:
    case Stage::Joined:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.fill);
        if (stage == Stage::Joined)
            painter.drawEllipse(circle);
        else if (stage != Stage::NotApproached)
            painter.drawPie(circle, 90 * 16, (stage == Stage::Asked ? -90 : -180) * 16);
        painter.setPen(ring);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        break;
    }
    painter.restore();
}

qreal paintMeter(QPainter &painter, QPointF topLeft, qreal side, int done, int asked,
                 const QColor &colour)
{
    const qreal gap = side / 4;
    painter.save();
    painter.setPen(QPen(colour, 1));
    for (int i = 0; i < asked; ++i) {
        painter.setBrush(i < done ? QBrush(colour) : QBrush(Qt::NoBrush));
        const qreal left = topLeft.x() + i * (side + gap);
        painter.drawRect(QRectF(left + 0.5, topLeft.y() + 0.5, side - 1, side - 1));
    }
    painter.restore();
    return asked * (side + gap) - gap;
}

} // namespace solidair::look
