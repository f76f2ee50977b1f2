// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossiercontent.h"
#include "ui/kit/recordform.h"

namespace solidair {

class DraftKeeper;
class Section;
class Workspace;

/// What coordinators correct and keep of a municipality: the fields of the catalogue that a person
/// sets.
class DetailsSection final : public QWidget
{
    Q_OBJECT

public:
    DetailsSection(Workspace &workspace, QWidget *parent);

    void present(const DossierContent &content);

private:
    void buildForm(const QList<Field> &fields, const Municipality &municipality);
    void takeBackTyping();
    void nameTheHall(bool isCity);

    Workspace &m_workspace;
    Section *m_section;
    QList<Choices<FieldValue>> m_offered; ///< By field, what the form was made for.
    RecordForm<Municipality> *m_form = nullptr;
    DraftKeeper *m_keeper = nullptr; ///< Of the form.
};

} // namespace solidair
