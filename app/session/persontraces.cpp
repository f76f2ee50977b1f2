// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "persontraces.h"

#include "campaignsession.h"
#include "storage/references.h"

namespace solidair {

namespace {

template <typename T>
Result<> addTrace(const Database &database, const ReferringRow &row, QList<T> &to)
{
    const auto found = Repository<T>(database).find(decltype(T::id)::fromText(row.id));
    if (!found)
        return found.error();
    to.append(*found);
    return {};
}

Result<> addTrace(const Database &database, const ReferringRow &row, PersonTraces &traces)
{
    if (row.table == tableOf<Role>())
        return addTrace(database, row, traces.roles);
    if (row.table == tableOf<Interaction>())
        return addTrace(database, row, traces.moments);
    if (row.table == tableOf<Letter>())
        return addTrace(database, row, traces.letters);
    // That two were told apart goes with the one who goes.
    if (row.table != tableOf<ToldApart>())
        ++traces.other;
    return {};
}

} // namespace

Result<PersonTraces> tracesOf(const CampaignSession &session, PersonId person)
{
    const auto rows = rowsReferringTo(session.database(), tableOf<Person>(), person.text());
    if (!rows)
        return rows.error();
    PersonTraces traces;
    for (const auto &row : *rows) {
        if (const auto done = addTrace(session.database(), row, traces); !done)
            return done.error();
    }
    return traces;
}

} // namespace solidair
