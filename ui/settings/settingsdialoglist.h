// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace solidair {

class DraftKeeper;
class Workspace;

/// A list of the campaign that is edited in place, with a field to add to it below. What is in the
/// list is the heirs'.
class SettingsDialogList : public QWidget
{
    Q_OBJECT

protected:
    SettingsDialogList(Workspace &workspace, const QString &name, const QStringList &headings,
                       const QString &newName, const QString &add, QWidget *parent);

    /// Makes the rows anew from the campaign.
    virtual void fill(QTableWidget &table) = 0;
    /// The person changed the cell to what now stands in it. Returns what is wrong with that.
    virtual QString change(int row, int column, const QTableWidgetItem &item) = 0;
    /// Adds one of that name. Returns what is wrong with it.
    virtual QString add(const QString &name) = 0;

    /// What tells the one in @p row from all others, whatever is changed of it.
    virtual QString idOf(int row) const = 0;

    /// Deletes the one in @p row. Returns what stands in the way.
    virtual QString remove(int row) = 0;

    /// To be called at the end of the heir's constructor.
    void refill();
    /// What became of a change that no cell told of; empty: all is well.
    void tell(const QString &problem);

    Workspace &workspace() const { return m_workspace; }

    QTableWidget &table() const { return *m_table; }

    /// A cell with @p text; editable ones are edited by F2 or a double click.
    static QTableWidgetItem *cell(const QString &text, bool isEditable);

private:
    DraftPlace cellPlace(const QModelIndex &index) const;
    void goOn(const DraftPlace &wanted);
    void addTyped();
    void removeCurrent();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showProblem(const QString &problem);

    Workspace &m_workspace;
    QTableWidget *m_table;
    QLineEdit *m_newName;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_problem;
    DraftKeeper *m_keeper; ///< Of the field below the list.
};

} // namespace solidair
