// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knownpersons.h"

#include "campaignsession.h"

#include <QHash>

namespace solidair {

Result<QList<KnownPerson>> knownPersons(const CampaignSession &session)
{
    const auto persons = PersonRepository(session.database()).all();
    const auto roles = RoleRepository(session.database()).all();
    if (!persons || !roles)
        return persons ? roles.error() : persons.error();
    const auto &campaign = session.campaign();
    QHash<PersonId, QSet<MunicipalityId>> municipalities;
    for (const auto &role : *roles) {
        auto &its = municipalities[role.person];
        for (auto id = role.municipality; campaign.contains(id) && !its.contains(id);
             id = campaign.successor(id))
            its.insert(id);
    }
    QList<KnownPerson> known;
    known.reserve(persons->size());
    for (const auto &person : *persons)
        known.append({person, municipalities.value(person.id)});
    return known;
}

Result<QList<ToldApart>> toldApart(const CampaignSession &session)
{
    return Repository<ToldApart>(session.database()).all();
}

} // namespace solidair
