// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace solidair {

/// A table whose rows are its things: Home and End go to the first and the last, the menu key opens
/// the menu at the row, Alt+Up goes into the head, where one sorts.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace solidair
