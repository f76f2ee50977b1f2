// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

class QLabel;

namespace solidair {

class DossierView;
class LinkButton;
class MunicipalitiesPage;
class Workspace;
class ListRows;

/**
 * The list of municipalities and the dossier beside it. Where there is no room for both the dossier
 * is a drawer: it comes in the place of the list, and a button, Escape or Alt+Left leads back.
 */
class Panes final : public QSplitter
{
    Q_OBJECT

public:
    /// @p rows: as of MunicipalitiesPage.
    Panes(Workspace &workspace, ListRows rows, QWidget *parent);

    MunicipalitiesPage &list() const { return *m_list; }

    DossierView &dossier() const { return *m_dossier; }

    /// Whether there is room for only one of the two.
    bool isFolded() const { return m_isFolded; }

    bool isDossierShown() const;
    /// With the keyboard in it.
    void showDossier();
    void showList();

    /// As wide as the dossier was left.
    void restore();
    void save() const;

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildDossier(Workspace &workspace);
    int leastList() const;
    int usualDossier() const;
    void fold();
    void tellSeveral();

    MunicipalitiesPage *m_list;
    DossierView *m_dossier = nullptr;
    LinkButton *m_back = nullptr;
    QLabel *m_several = nullptr;
    QWidget *m_side;
    bool m_isFolded = false;
    int m_wanted = 0; ///< The width of the dossier that the person chose; 0: the usual one.
};

} // namespace solidair
