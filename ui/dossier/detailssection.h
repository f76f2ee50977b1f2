// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossiercontent.h"
#include "recordform.h"

namespace solidair {

class DraftKeeper;
class Section;
class Workspace;

/// What coordinators correct and keep of a municipality.
class DetailsSection final : public QWidget
{
    Q_OBJECT

public:
    DetailsSection(Workspace &workspace, QWidget *parent);

    void present(const DossierContent &content);
    /// Coordinators came or went.
    void forgetLists();

private:
    void buildForm(const Municipality &municipality);
    bool mayBePostalCode(const QString &code);
    void nameTheHall(bool isCity);

    Workspace &m_workspace;
    Section *m_section;
    MunicipalityId m_municipality;
    RecordForm<Municipality> *m_form = nullptr;
    DraftKeeper *m_keeper = nullptr; ///< Of the form.
};

} // namespace solidair
