// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "municipalitytablemodel.h"
#include "ui/kit/rowtable.h"

#include <QElapsedTimer>

class QMenu;

namespace solidair {

class MunicipalityListColumns;

/**
 * The table of municipalities. What the person chose and the place it was scrolled to stay when the
 * model filters, sorts or reads anew; columns are remembered from one day to the next.
 */
class MunicipalityListView final : public RowTable
{
    Q_OBJECT

public:
    /// @p model becomes its child: it names the columns that are written down at the end.
    MunicipalityListView(MunicipalityTableModel &model, QWidget *parent);
    ~MunicipalityListView() override;

    /// Those chosen that are shown, from the top.
    QList<MunicipalityId> selected() const;
    /// Null when the list has no current row.
    MunicipalityId current() const;
    /// Chooses @p id and nothing else, and scrolls to it; false when it is not shown.
    bool selectMunicipality(MunicipalityId id);
    /// Chooses those that are shown, and scrolls to the first; nothing happens when none is.
    void select(const QList<MunicipalityId> &ids);
    void chooseNothing();

    /// Actions that show and hide columns, the name's excepted, and one that puts all back.
    void fillColumnMenu(QMenu &menu);

    /// Columns and sorting as they were left; once, when the model has its rows.
    void restoreColumns();

public slots:
    /// The chosen rows to the clipboard, in the columns and the order that are shown.
    void copySelection() const;

signals:
    /// What selected() or current() gives may be different.
    void selectionMoved();
    /// The person wants to change those chosen.
    void changeWanted();
    /// The person wants @p id open in its own window.
    void opened(solidair::MunicipalityId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

public:
    /// Goes to the next name that begins with what is being typed.
    void keyboardSearch(const QString &typed) override;

private:
    void remember();
    void restore();
    void fitRows();

    /// What stays over a reset of the model.
    struct Place
    {
        MunicipalityId anchor; ///< The row that keeps its height in the window.
        int top = 0;
    };

    MunicipalityTableModel &m_model;
    MunicipalityListColumns *m_columns = nullptr; ///< Once the view is built.
    QSet<MunicipalityId> m_chosen; ///< Also those that a filter hides now.
    MunicipalityId m_current;
    Place m_place;
    bool m_isResetting = false;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace solidair
