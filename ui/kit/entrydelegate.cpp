// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrydelegate.h"

#include "look.h"
#include "painting.h"

#include <QApplication>
#include <QPainter>

namespace solidair {

EntryDelegate::EntryDelegate(Lines lines, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lines(lines)
{ }

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem entry(option);
    initStyleOption(&entry, index);
    if (entry.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        auto plain = option;
        plain.state &= ~QStyle::State_HasFocus;
        QStyledItemDelegate::paint(painter, plain, index);
        paintLine(*painter, entry);
        painting::rowFocus(*painter, entry, index);
        return;
    }
    const QString text = entry.text;
    const QIcon icon = entry.icon;
    entry.text.clear();
    entry.icon = {};
    entry.features &= ~(QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::HasDecoration);
    entry.state &= ~QStyle::State_HasFocus;
    const auto *style = entry.widget ? entry.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &entry, painter, entry.widget);

    painter->save();
    const bool isSelected = entry.state.testFlag(QStyle::State_Selected);
    const auto group = !entry.state.testFlag(QStyle::State_Enabled) ? QPalette::Disabled
        : entry.state.testFlag(QStyle::State_Active)                ? QPalette::Active
                                                                    : QPalette::Inactive;
    const int step = look::space(*entry.widget, 1);
    QRect room = entry.rect.adjusted(2 * step, 0, -2 * step, 0);
    if (!icon.isNull()) {
        const auto size = entry.decorationSize;
        const QRect place(room.left(), room.center().y() - size.height() / 2, size.width(),
                          size.height());
        icon.paint(painter, place, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
        room.setLeft(place.right() + 2 * step);
    }
    if (const auto count = index.data(CountRole); count.isValid() && room.width() >= 8 * step) {
        const QString number = QLocale().toString(count.toInt());
        painter->setFont(look::smaller(entry.font));
        painter->setPen(isSelected ? entry.palette.color(group, QPalette::HighlightedText)
                                   : look::secondary(entry.palette));
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, number);
        room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(number) - step);
    }
    // In a list that is folded to its icons the words stand in the tooltip.
    if (room.width() >= step) {
        painter->setFont(entry.font);
        painter->setPen(
            entry.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(room, int(entry.displayAlignment) | Qt::TextSingleLine,
                          entry.fontMetrics.elidedText(text, entry.textElideMode, room.width()));
    }
    painter->restore();
    paintLine(*painter, entry);
    painting::rowFocus(*painter, entry, index);
}

void EntryDelegate::paintLine(QPainter &painter, const QStyleOptionViewItem &entry) const
{
    if (m_lines != Lines::Hairlines)
        return;
    painter.save();
    painter.setPen(look::hairline(entry.palette));
    painter.drawLine(entry.rect.bottomLeft(), entry.rect.bottomRight());
    painter.restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + look::space(*option.widget, 4), size.height()};
}

} // namespace solidair
