// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/commands/activitycommands.h"
#include "session/commands/contactcommands.h"
#include "ui/desk/workspace.h"

namespace solidair::test {

/// Two records of Els Model at @p municipality, and two of others that may be one.
inline void addDoubles(Workspace &workspace, MunicipalityId municipality)
{
    auto &session = workspace.session();
    const auto add = [&](const QString &name, const QString &email, const QString &phone,
                         QDate recorded) {
        Contact contact;
        contact.person.id = PersonId::named(name + email);
        contact.person.name = name;
        contact.person.email = email;
        contact.person.phone = phone;
        contact.person.fictional = true;
        contact.person.recordedOn = recorded;
        contact.person.mayBePublished = true;
        contact.person.publishGround = QStringLiteral("openbaar mandaat");
        contact.person.noEmail = name.endsWith(QStringLiteral("èl"));
        contact.role.id = RoleId::named(name + email);
        contact.role.person = contact.person.id;
        contact.role.municipality = municipality;
        // The same one twice is refused.
        contact.role.kind = contact.person.noEmail ? Role::Kind::Alderman : Role::Kind::Official;
        if (!workspace.run(std::make_unique<AddContactCommand>(session, contact)))
            qFatal("No contact");
        return contact.person.id;
    };
    const auto mail = QStringLiteral("els.model@wetteren.example");
    add(QStringLiteral("Els Model"), mail, QStringLiteral("09 365 00 01"), QDate(2024, 3, 1));
    const auto second =
        add(QStringLiteral("Els Modèl"), mail, QStringLiteral("0470 00 00 01"), QDate(2025, 3, 1));
    add(QStringLiteral("Joris Staal"), {}, {}, QDate(2025, 3, 1));
    add(QStringLiteral("Joris Stael"), QStringLiteral("j@wetteren.example"), {}, QDate(2025, 4, 1));
    Interaction moment;
    moment.id = InteractionId::named(QStringLiteral("double"));
    moment.municipality = municipality;
    moment.kind = Interaction::Kind::Call;
    moment.date = PartialDate(QDate(2026, 5, 4));
    moment.person = second;
    moment.summary = QStringLiteral("over de verklaring");
    if (!workspace.run(std::make_unique<RecordInteractionCommand>(session, moment)))
        qFatal("No contact moment");
}

/// A person who stands there twice, in records of which one is @p other.
inline void addTwice(Workspace &workspace, MunicipalityId municipality, const Person &one,
                     const Person &other)
{
    auto &session = workspace.session();
    for (const auto *person : {&one, &other}) {
        Contact contact;
        contact.person = *person;
        contact.person.recordedOn = QDate(person == &one ? 2024 : 2025, 3, 1);
        contact.role.id = RoleId::create();
        contact.role.person = person->id;
        contact.role.municipality = municipality;
        contact.role.kind = person == &one ? Role::Kind::Official : Role::Kind::Councillor;
        if (!workspace.run(std::make_unique<AddContactCommand>(session, contact)))
            qFatal("No contact");
    }
}

inline Person madeUp(const QString &name, const QString &email, const QString &phone)
{
    Person person;
    person.id = PersonId::create();
    person.name = name;
    person.email = email;
    person.phone = phone;
    person.fictional = true;
    return person;
}

} // namespace solidair::test
