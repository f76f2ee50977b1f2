// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journal.h"
#include "storage/statement.h"
#include "support/testcampaign.h"

namespace solidair::test {

/// An action of Anna Voorbeeld.
inline Journal begin(Database &database)
{
    return Journal(database, QStringLiteral("Anna Voorbeeld"), QStringLiteral("Change"),
                   TestCampaign::now());
}

inline Person person(const QString &name)
{
    Person person;
    person.id = PersonId::named(name);
    person.name = name;
    person.fictional = true;
    return person;
}

/// In Aalst.
inline Role role(const Person &person)
{
    Role role;
    role.id = RoleId::named(person.name);
    role.person = person.id;
    role.municipality = TestCampaign::municipality(QStringLiteral("Aalst"));
    return role;
}

/// The first cell; -1 for none.
inline qint64 number(const Database &database, const QString &sql)
{
    Statement statement(database, sql);
    return statement.run() && statement.next() ? statement.number(0) : -1;
}

} // namespace solidair::test
