// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"
#include "domain/person.h"
#include "ui/kit/recordform.h"

#include <QDialog>

class QLabel;

namespace solidair {

class DraftKeeper;
class LikenessLine;
class Workspace;

/// One contact: who it is, what for, and what its person agreed to. One action when it is kept;
/// closed otherwise, what was typed comes back with the dialog unless it was discarded.
class ContactDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p contact with a null role id is a new one of its municipality.
    ContactDialog(Workspace &workspace, const Contact &contact, QWidget *parent);

    const Contact &contact() const { return m_contact; }

    /// Where what was typed of a contact and not recorded is kept.
    static DraftPlace placeOf(const Contact &contact);
    static DraftPlace placeOfNew(MunicipalityId municipality);

private:
    using Form = RecordForm<Contact>;

    Form *makeForm(EditorForm::Look look, QWidget *parent);
    void fillWho(Form &form);
    void fillConsent(Form &form);
    /// What the campaign asks of persons of its own; null where it asks nothing.
    QWidget *makeOwnFields();
    QWidget *makeButtons();
    void take(const Person &known);
    void keep();
    void discard();
    void remove();

    bool isNew() const { return m_recorded.role.id.isNull(); }

    Workspace &m_workspace;
    const Contact m_recorded;
    Contact m_contact;
    std::optional<Person> m_taken; ///< As it was there, where a person who is known is taken.
    QList<Form *> m_forms;
    QLabel *m_problem;
    LikenessLine *m_likeness = nullptr; ///< Of a new one.
    DraftKeeper *m_keeper;
};

} // namespace solidair
