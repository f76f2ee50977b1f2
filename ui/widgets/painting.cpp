// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "painting.h"

#include "ui/look/look.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTextLayout>

namespace solidair::painting {

using namespace Qt::Literals::StringLiterals;

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

void fieldAtRest(QLineEdit &field, const QStyleOptionFrame &option)
{
    QPainter painter(&field);
    // Where QLineEdit itself puts its text: within the style's frame, 2 pixels from it.
    QRect room = field.style()
                     ->subElementRect(QStyle::SE_LineEditContents, &option, &field)
                     .marginsRemoved(field.textMargins());
    room.adjust(2, 0, -2, 0);
    const auto metrics = field.fontMetrics();
    const int top = room.y() + (room.height() - metrics.height() + 1) / 2;
    const bool isEmpty = field.text().isEmpty();
    const auto &palette = field.palette();
    painter.setPen(isEmpty ? look::secondary(palette) : palette.color(QPalette::Text));
    const QString shown = metrics.elidedText(isEmpty ? field.placeholderText() : field.text(),
                                             Qt::ElideRight, room.width());
    // As QLineEdit does it; drawText() would round the line elsewhere.
    QTextLayout line(shown, field.font());
    line.beginLayout();
    line.createLine();
    line.endLayout();
    line.draw(&painter, QPointF(room.x(), top));
    if (!field.underMouse() || !field.isEnabled() || field.isReadOnly())
        return;
    // The pencil only where it covers nothing.
    const int used = room.x() + metrics.horizontalAdvance(shown);
    const bool fits = used <= field.width() - iconSide(field) - 2 * look::space(field, 1);
    fieldFrame(painter, field, fits ? u"edit"_s : QString(), look::hairline(palette),
               look::secondary(palette));
}

} // namespace solidair::painting
