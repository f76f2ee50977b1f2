// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowtable.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

namespace solidair {

RowTable::RowTable(QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

QModelIndex RowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((action == MoveHome || action == MoveEnd) && model() && model()->rowCount() > 0) {
        const int row = action == MoveHome ? 0 : model()->rowCount() - 1;
        return model()->index(row, qMax(0, currentIndex().column()));
    }
    return QTableView::moveCursor(action, modifiers);
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up && event->modifiers() == Qt::AltModifier)
        horizontalHeader()->setFocus(Qt::ShortcutFocusReason);
    else
        QTableView::keyPressEvent(event);
}

void RowTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (actions().isEmpty() || !selectionModel()->hasSelection())
        return;
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        scrollTo(currentIndex());
        // At the row, wherever it was scrolled to from left to right.
        const auto row = visualRect(currentIndex());
        position = viewport()->mapToGlobal(
            QPoint(qBound(0, row.left(), viewport()->width() / 2), row.bottom()));
    }
    QMenu::exec(actions(), position, nullptr, this);
}

void RowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The focus frame is drawn around whole rows.
    viewport()->update();
}

} // namespace solidair
