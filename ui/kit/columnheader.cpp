// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columnheader.h"

#include "painting.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QTableView>

namespace solidair {

namespace {

/// An en space, as wide as what the cells leave at their left.
constexpr QChar cellEdge(0x2002);
/// Between the words and the arrow of the order.
constexpr int cellGap = 2;

} // namespace

ColumnHeader::ColumnHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setStretchLastSection(true);
}

QSize ColumnHeader::sectionSizeFromContents(int logicalIndex) const
{
    const auto size = QHeaderView::sectionSizeFromContents(logicalIndex);
    return {size.width() + 2 * fontMetrics().horizontalAdvance(cellEdge), size.height()};
}

/// Styles put the words a few pixels from the edge and cells a space of 8; half an em makes up
/// for it in every style and is only drawn: assistive tools are told the words.
void ColumnHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->text.prepend(cellEdge);
    int room = sectionSize(logicalIndex) - 2 * style()->pixelMetric(QStyle::PM_HeaderMargin);
    if (isSortIndicatorShown() && sortIndicatorSection() == logicalIndex)
        room -= style()->pixelMetric(QStyle::PM_HeaderMarkSize) + cellGap;
    if (fontMetrics().horizontalAdvance(option->text) > room) {
        const QString brief =
            model()->headerData(logicalIndex, Qt::Horizontal, BriefTitleRole).toString();
        if (!brief.isEmpty())
            option->text = cellEdge + brief;
    }
    option->text = fontMetrics().elidedText(option->text, Qt::ElideRight, room);
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    QHeaderView::paintSection(painter, rect, logicalIndex);
    if (!hasFocus() || logicalIndex != m_column)
        return;
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(painting::focusColour(palette(), false), 2));
    painter->drawRect(rect.adjusted(1, 1, -2, -2));
    painter->restore();
}

void ColumnHeader::moveTo(int column)
{
    m_column = column;
    viewport()->update();
    if (auto *table = qobject_cast<QTableView *>(parentWidget())) {
        const int row = qMax(0, table->currentIndex().row());
        table->scrollTo(table->model()->index(row, column));
    }
    const QString name = model()->headerData(column, Qt::Horizontal).toString();
    setAccessibleName(tr("Column %1. Space sorts by it.").arg(name));
    QAccessibleEvent told(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

void ColumnHeader::walk(int by)
{
    for (int at = visualIndex(m_column) + by; at >= 0 && at < count(); at += by) {
        if (!isSectionHidden(logicalIndex(at)))
            return moveTo(logicalIndex(at));
    }
}

void ColumnHeader::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(-1);
    case Qt::Key_Right:
        return walk(1);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const bool turns =
            sortIndicatorSection() == m_column && sortIndicatorOrder() == Qt::AscendingOrder;
        setSortIndicator(m_column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
        return;
    }
    case Qt::Key_Down:
    case Qt::Key_Escape:
        parentWidget()->setFocus(Qt::ShortcutFocusReason);
        return;
    default:
        QHeaderView::keyPressEvent(event);
    }
}

void ColumnHeader::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    moveTo(isSectionHidden(sortIndicatorSection()) ? logicalIndex(0) : sortIndicatorSection());
}

void ColumnHeader::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

} // namespace solidair
