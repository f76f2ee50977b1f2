// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergerentrydelegate.h"

#include "mergerlist.h"
#include "ui/kit/look.h"
#include "ui/kit/painting.h"

#include <QApplication>
#include <QPainter>

namespace solidair {

namespace {

/// What an entry says, and where.
struct MergerEntry
{
    QString name;
    QString beside;
    QString below;
    bool isHead = false;
    QFont strong;
    QFont second;
};

MergerEntry mergerEntry(const QStyleOptionViewItem &option, const QModelIndex &index, int room)
{
    MergerEntry entry{index.data().toString(),
                      index.data(MergerList::BesideRole).toString(),
                      index.data(MergerList::BelowRole).toString(),
                      index.data(MergerList::SuccessorRole).toString().isEmpty(),
                      option.font,
                      look::smaller(option.font)};
    if (entry.isHead)
        entry.strong = look::heading(option.font);
    const int wide = QFontMetrics(entry.strong).horizontalAdvance(entry.name)
        + QFontMetrics(entry.second).horizontalAdvance(entry.beside)
        + look::space(*option.widget, 2);
    if (wide > room && !entry.isHead && !entry.beside.isEmpty())
        entry.below = std::exchange(entry.beside, {});
    return entry;
}

/// Within the row, without its edges.
QRect mergerRoom(const QStyleOptionViewItem &option)
{
    const int edge = look::space(*option.widget, 3);
    return option.rect.adjusted(edge, 0, -edge, 0);
}

} // namespace

void MergerEntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const auto room = mergerRoom(option);
    const auto entry = mergerEntry(option, index, room.width());
    auto palette = option.palette;
    // The head of a group takes no keyboard and is no less to be read.
    if (palette.currentColorGroup() == QPalette::Disabled)
        palette.setCurrentColorGroup(QPalette::Active);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected)
        painter->fillRect(option.rect, palette.highlight());
    else if (entry.isHead)
        painter->fillRect(option.rect, palette.alternateBase());
    painter->setPen(look::hairline(palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto ink = [&](const QColor &own) {
        return isSelected ? palette.color(QPalette::HighlightedText) : own;
    };
    auto line = room;
    if (!entry.below.isEmpty())
        line.setBottom(room.center().y());
    const auto at = entry.below.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom;
    painter->setFont(entry.strong);
    painter->setPen(ink(palette.color(QPalette::Text)));
    painter->drawText(
        line, int(Qt::AlignLeft | at) | Qt::TextSingleLine,
        QFontMetrics(entry.strong).elidedText(entry.name, Qt::ElideRight, line.width()));
    painter->setFont(entry.second);
    painter->setPen(ink(look::secondary(palette)));
    painter->drawText(line, int(Qt::AlignRight | at) | Qt::TextSingleLine, entry.beside);
    if (!entry.below.isEmpty()) {
        line = room;
        line.setTop(room.center().y() + 1);
        painter->drawText(line, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextSingleLine,
                          entry.below);
    }
    painting::rowFocus(*painter, option, index);
    painter->restore();
}

QSize MergerEntryDelegate::sizeHint(const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const auto *list = static_cast<const MergerList *>(option.widget);
    const int edge = look::space(*list, 3);
    const auto entry = mergerEntry(option, index, list->viewport()->width() - 2 * edge);
    const int lines = QFontMetrics(entry.strong).height()
        + (entry.below.isEmpty() ? 0 : QFontMetrics(entry.second).height());
    const int room = look::space(*list, 2);
    return {QFontMetrics(entry.strong).horizontalAdvance(entry.name) + 2 * edge, lines + room};
}

} // namespace solidair
