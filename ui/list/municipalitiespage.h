// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "domain/stage.h"
#include "views/listrows.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace solidair {

class EmptyState;
class MunicipalityListCounts;
class MunicipalityListFilters;
class MunicipalityListView;
class MunicipalityTableModel;
class Workspace;
struct Touched;

/// The page of municipalities: what is shown and how many, filters, the list, and what can be done
/// with those chosen. The dossier beside it is the window's.
class MunicipalitiesPage final : public QWidget
{
    Q_OBJECT

public:
    /// @p rows: what a worker made while it read the campaign; made now where they do not hold.
    MunicipalitiesPage(Workspace &workspace, ListRows rows, QWidget *parent);

    void focusSearch();
    /// The keyboard to the list; its first row is chosen when none is. To the search
    /// when the list is empty.
    void focusList();
    /// Chooses @p id; takes the filters away when they hide it. Nothing for one of the past.
    void selectMunicipality(solidair::MunicipalityId id);
    /// The dossier of @p id was opened from elsewhere: it is chosen here too where it is shown,
    /// else nothing is.
    void follow(solidair::MunicipalityId id);

    /// What the person chose here.
    struct Kept
    {
        QHash<QString, QStringList> filters;
        QList<MunicipalityId> selected;
    };

    Kept kept() const;
    void bringBack(const Kept &kept);

    /// From the top.
    QList<MunicipalityId> selected() const;
    /// What the filters let through, in the order of the list.
    QList<MunicipalityId> shown() const;
    int shownCount() const;
    /// Whether the dossier is shown beside the list; else a button leads to it.
    void setDossierBeside(bool isBeside);
    /// Asks what is to become other at all those chosen, and does it.
    void changeSelected();

signals:
    /// What selected() or shown() gives may be different.
    void countsChanged();
    /// The dossier is to be shown in the place of the list.
    void dossierPaneWanted();
    /// The list shows @p municipality no more, whose dossier was wished for last.
    void rowHidden(solidair::MunicipalityId municipality);

protected:
    bool event(QEvent *event) override;

private:
    QWidget *buildHeader();
    QToolButton *buildColumnsButton();
    QWidget *buildList();
    void buildActions();
    void applyFilter();
    void showCounts();
    void followSelection();
    void refresh(const solidair::Touched &touched);
    void goOnBehind(const QList<MunicipalityId> &before, qsizetype place);
    void stepBack();
    void openCurrent();

    Workspace &m_workspace;
    MunicipalityTableModel *m_model;
    MunicipalityListFilters *m_filters;
    MunicipalityListView *m_list;
    MunicipalityListCounts *m_counts;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QPushButton *m_letter;
    QPushButton *m_stage;
    QMenu *m_stageMenu;
    QPushButton *m_dossier;
    MunicipalityId m_announced; ///< The dossier that was wished for last.
};

} // namespace solidair
