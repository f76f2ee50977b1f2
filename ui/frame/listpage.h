// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk/page.h"
#include "views/listrows.h"

namespace solidair {

class Panes;

/// The page that the window begins with: the list of municipalities and the dossier beside it.
class ListPage final : public Page
{
    Q_OBJECT

public:
    /// @p rows: as of MunicipalitiesPage.
    ListPage(Workspace &workspace, ListRows rows, QWidget *parent);

    Panes &panes() const { return *m_panes; }

    bool find() override;
    void focus() override;
    /// Where there is room for the list or the dossier only, the one makes place for the other.
    bool walk(int by) override;
    QString fact() const override;
    QVariant kept() const override;
    void bringBack(const QVariant &kept) override;

private:
    Panes *m_panes;
};

} // namespace solidair
