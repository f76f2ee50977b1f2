// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossiercontent.h"
#include "ui/kit/recordform.h"

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

private:
    /// What can be chosen for a municipality.
    struct Chosen
    {
        Choices<std::optional<bool>> titles;
        Choices<CoordinatorId> coordinators;

        bool operator==(const Chosen &) const = default;
    };

    Chosen choicesFor(const Municipality &municipality) const;
    void buildForm();
    void takeBackTyping();
    bool mayBePostalCode(const QString &code);
    void nameTheHall(bool isCity);

    Workspace &m_workspace;
    Section *m_section;
    Chosen m_choices;
    RecordForm<Municipality> *m_form = nullptr;
    DraftKeeper *m_keeper = nullptr; ///< Of the form.
};

} // namespace solidair
