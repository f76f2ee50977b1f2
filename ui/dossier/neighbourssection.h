// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossiercontent.h"

#include <QWidget>

namespace solidair {

class FactLabel;
class Section;
class Workspace;

/// The neighbours that joined: ambassadors to speak of or to call.
class NeighboursSection final : public QWidget
{
    Q_OBJECT

public:
    NeighboursSection(Workspace &workspace, QWidget *parent);

    void present(const DossierContent &content);

private:
    void showLinks(const QList<MunicipalityId> &joined);

    Workspace &m_workspace;
    Section *m_section;
    FactLabel *m_count;
    FactLabel *m_remark;
    QWidget *m_links;
    QList<MunicipalityId> m_shown;
};

} // namespace solidair
