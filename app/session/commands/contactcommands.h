// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editcommand.h"

#include <QCoreApplication>

namespace solidair {

/// Adds a person (or a mailbox without one) in a role at a municipality. Needs a name, an e-mail
/// address or a phone number; the same person in the same role is AlreadyRecorded.
class AddContactCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(AddContactCommand)

public:
    AddContactCommand(CampaignSession &session, Contact contact);

private:
    Result<> perform(Journal &journal) override;

    Contact m_contact;
};

/// Changes the person and the role of a contact.
class ChangeContactCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(ChangeContactCommand)

public:
    ChangeContactCommand(CampaignSession &session, Contact contact);

private:
    Result<> perform(Journal &journal) override;

    const Contact m_contact;
};

/// Removes a role, and the person when it was the last one and nothing else refers to it.
class RemoveContactCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(RemoveContactCommand)

public:
    RemoveContactCommand(CampaignSession &session, const Contact &contact);

private:
    Result<> perform(Journal &journal) override;

    const Contact m_contact;
};

} // namespace solidair
