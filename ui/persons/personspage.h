// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/campaignsession.h"
#include "ui/desk/page.h"

#include <QTimer>

class QCheckBox;
class QStackedWidget;

namespace solidair {

class ContactTableModel;
class EmptyState;
class LinkButton;
class PageHeader;
class RowTable;
class SearchField;
class Workspace;

/// Every contact of the campaign with its role, purposes, term and what was agreed. Read in
/// portions when the page is first shown.
class PersonsPage final : public Page
{
    Q_OBJECT

public:
    PersonsPage(Workspace &workspace, QWidget *parent);

    bool find() override;
    /// What is searched for, and whether among former roles too.
    QVariant kept() const override;
    void bringBack(const QVariant &kept) override;

    bool isLoading() const { return m_loading.isActive(); }

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void buildActions();
    QWidget *buildFilters();
    void load();
    void loadPortion();
    void react(const Touched &touched);
    /// Fails with what the person is told at once.
    bool read(MunicipalityId id, QList<Contact> &contacts);
    void showCounts();
    void showDossierLink();
    void keepPlace(const std::function<void()> &change);
    const Contact *current() const;
    void focusTable();
    void openCurrent();
    void removeCurrent();
    void copySelection();

    Workspace &m_workspace;
    ContactTableModel *m_model;
    PageHeader *m_header;
    SearchField *m_search;
    QCheckBox *m_former;
    RowTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    LinkButton *m_dossier;
    bool m_isLoaded = false;
    QList<MunicipalityId> m_waiting; ///< Still to be read, the next one last.
    QTimer m_loading;
};

} // namespace solidair
