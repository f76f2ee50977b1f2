// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalityofdate.h"

#include "base/text.h"

#include <QSet>

#include <algorithm>

namespace solidair {

namespace {

QSet<QString> foldedNames(const Municipality &municipality)
{
    const auto &names = municipality.names;
    QSet<QString> result{folded(names.nl), folded(names.fr), folded(names.de)};
    result.remove({});
    return result;
}

} // namespace

bool existsWithin(const Municipality &municipality, const Period &period)
{
    return (!municipality.validFrom.isValid() || municipality.validFrom <= period.last)
        && (!municipality.validUntil.isValid() || period.first < municipality.validUntil);
}

QList<MunicipalityId> municipalitiesIn(const Register &campaign, MunicipalityId id,
                                       const Period &period)
{
    const auto isThere = [&](MunicipalityId it) {
        return existsWithin(campaign.municipality(it), period);
    };
    auto former = campaign.withPredecessors(id);
    former.removeIf([&](MunicipalityId it) { return it == id || !isThere(it); });
    const Collation alphabet;
    std::ranges::sort(former, [&](MunicipalityId a, MunicipalityId b) {
        return alphabet(campaign.municipality(a).name(), campaign.municipality(b).name());
    });
    if (isThere(id))
        former.prepend(id);
    if (!former.isEmpty())
        return former;
    QList<MunicipalityId> passed{id};
    for (auto next = campaign.successor(id); !next.isNull() && !passed.contains(next);
         next = campaign.successor(next)) {
        if (isThere(next))
            return {next};
        passed.append(next);
    }
    return {};
}

MunicipalityId municipalityMeant(const Register &campaign, MunicipalityId id, const Period &period)
{
    auto meant = municipalitiesIn(campaign, id, period);
    if (meant.contains(id))
        return id;
    if (meant.size() > 1) {
        const auto names = foldedNames(campaign.municipality(id));
        meant.removeIf([&](MunicipalityId it) {
            return !foldedNames(campaign.municipality(it)).intersects(names);
        });
    }
    return meant.size() == 1 ? meant.first() : MunicipalityId();
}

} // namespace solidair
