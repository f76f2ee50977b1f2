// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "painting.h"

#include "look.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTableView>
#include <QTextLayout>
#include <QTreeView>
#include <QtMath>

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

QColor focusColour(const QPalette &palette, bool isSelected)
{
    return isSelected ? palette.color(QPalette::HighlightedText) : look::accent(palette);
}

void rowFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->hasFocus())
        return;
    const auto current = view->currentIndex();
    if (current.row() != index.row() || current.parent() != index.parent())
        return;
    const auto *table = qobject_cast<const QTableView *>(view);
    const auto *tree = qobject_cast<const QTreeView *>(view);
    const auto *header = table ? table->horizontalHeader() : tree ? tree->header() : nullptr;
    bool isFirst = true;
    bool isLast = true;
    for (int column = 0; header && column < header->count(); ++column) {
        if (header->isSectionHidden(column) || column == index.column())
            continue;
        const bool isBefore = header->visualIndex(column) < header->visualIndex(index.column());
        (isBefore ? isFirst : isLast) = false;
    }
    constexpr int thick = 2;
    const QRect &rect = option.rect;
    const auto colour = focusColour(option.palette, option.state.testFlag(QStyle::State_Selected));
    painter.fillRect(rect.left(), rect.top(), rect.width(), thick, colour);
    painter.fillRect(rect.left(), rect.bottom() - thick + 1, rect.width(), thick, colour);
    if (isFirst)
        painter.fillRect(rect.left(), rect.top(), thick, rect.height(), colour);
    if (isLast)
        painter.fillRect(rect.right() - thick + 1, rect.top(), thick, rect.height(), colour);
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

QRect fieldRoom(const QLineEdit &field, const QStyleOptionFrame &option)
{
    // Where QLineEdit itself puts its text: within the style's frame, 2 pixels from it.
    return field.style()
        ->subElementRect(QStyle::SE_LineEditContents, &option, &field)
        .marginsRemoved(field.textMargins())
        .adjusted(2, 0, -2, 0);
}

qreal wrap(QTextLayout &layout, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal top = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top});
        top += line.height();
    }
    layout.endLayout();
    return top;
}

void fieldAtRest(QLineEdit &field, const QStyleOptionFrame &option, bool wraps)
{
    QPainter painter(&field);
    const QRect room = fieldRoom(field, option);
    const auto metrics = field.fontMetrics();
    const bool isEmpty = field.text().isEmpty();
    const auto &palette = field.palette();
    painter.setPen(isEmpty ? look::secondary(palette) : palette.color(QPalette::Text));
    const QString text = isEmpty ? field.placeholderText() : field.text();
    // As QLineEdit does it; drawText() would round the line elsewhere.
    const QString shown = wraps ? text : metrics.elidedText(text, Qt::ElideRight, room.width());
    QTextLayout lines(shown, field.font());
    wrap(lines, wraps ? room.width() : QWIDGETSIZE_MAX);
    const int top = wraps ? room.y() + 1 : room.y() + (room.height() - metrics.height() + 1) / 2;
    lines.draw(&painter, QPointF(room.x(), top));
    if (!field.underMouse() || !field.isEnabled() || field.isReadOnly())
        return;
    // The pencil only where it covers nothing.
    const int used = room.x() + qCeil(lines.lineCount() > 0 ? lines.maximumWidth() : 0);
    const bool fits = used <= field.width() - iconSide(field) - 2 * look::space(field, 1);
    fieldFrame(painter, field, fits ? u"edit"_s : QString(), look::hairline(palette),
               look::secondary(palette));
}

} // namespace solidair::painting
