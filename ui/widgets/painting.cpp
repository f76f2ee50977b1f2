// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "painting.h"

#include "ui/look/look.h"

#include <QPainter>
#include <QWidget>

namespace solidair::painting {

void icon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    const auto side = qRound(rect.width());
    QPixmap drawing =
        look::icon(name).pixmap(QSize(side, side), painter.device()->devicePixelRatio());
    QPainter tint(&drawing);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(QRect(0, 0, side, side), colour);
    tint.end();
    painter.drawPixmap(rect.topLeft(), drawing);
}

void focusRing(QPainter &painter, const QRectF &rect, qreal radius, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QColor colour = look::accent(palette);
    painter.setPen(QPen(colour, 1));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    colour.setAlphaF(0.45F);
    painter.setPen(QPen(colour, 2));
    painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), radius + 1, radius + 1);
    painter.restore();
}

int iconSide(const QWidget &widget)
{
    return look::space(widget, 4);
}

void fieldFrame(QPainter &painter, const QWidget &field, const QString &iconName,
                const QColor &colour, const QColor &iconColour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(field.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.restore();
    if (iconName.isEmpty())
        return;
    const int side = iconSide(field);
    const int gap = look::space(field, 1);
    const int x = field.layoutDirection() == Qt::RightToLeft ? gap : field.width() - gap - side;
    icon(painter, QRectF(x, (field.height() - side) / 2.0, side, side), iconName, iconColour);
}

} // namespace solidair::painting
