// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editcommand.h"

#include <QCoreApplication>

#include <optional>

namespace solidair {

/// Adds a person (or a mailbox without one) in a role at a municipality, where it belongs in an
/// order that a person set. Needs a name, an e-mail
/// address or a phone number; the same person in the same role is AlreadyRecorded. One who is there
/// already gets a role more: Conflict when what differs from what was seen was changed meanwhile.
class AddContactCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(AddContactCommand)

public:
    /// @p seen: the person as it was there, of one who is there already.
    AddContactCommand(CampaignSession &session, Contact contact, std::optional<Person> seen = {});

private:
    Result<> perform(Journal &journal) override;

    Contact m_contact;
    const std::optional<Person> m_seen;
};

/// Sets the order of the contacts of a municipality and of those that went into it.
class OrderContactsCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(OrderContactsCommand)

public:
    /// @p order: every role of them, the first first.
    OrderContactsCommand(CampaignSession &session, MunicipalityId municipality, QList<Role> order);

private:
    Result<> perform(Journal &journal) override;

    const QList<Role> m_order;
};

/// Changes the person and the role of a contact, as far as they differ from what the person saw.
/// Conflict when that was changed meanwhile.
class ChangeContactCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(ChangeContactCommand)

public:
    ChangeContactCommand(CampaignSession &session, Contact seen, Contact contact);

private:
    Result<> perform(Journal &journal) override;

    const Contact m_seen;
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

/// The contacts of a municipality and of those that went into it, in their order.
Result<QList<Contact>> contactsInOrder(const Database &database, const Register &campaign,
                                       MunicipalityId municipality);

/// The same of each of @p municipalities.
Result<QHash<MunicipalityId, QList<Contact>>> contactsInOrder(
    const Database &database, const Register &campaign,
    const QList<MunicipalityId> &municipalities);

/// Writes a new contact among those @p there where it belongs in their order; @p seen as in
/// AddContactCommand. For other commands.
Result<> writeContact(Journal &journal, const QList<Contact> &there, const Contact &contact,
                      const std::optional<Person> &seen = {});

} // namespace solidair
