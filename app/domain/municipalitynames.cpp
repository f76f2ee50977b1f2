// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalitynames.h"

#include "base/likeness.h"
#include "base/text.h"
#include "municipalityofdate.h"
#include "register.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostSuggestions = 5;
constexpr qsizetype mostCandidates = 20;
constexpr qsizetype shortestAlike = 4; // letters
constexpr qsizetype longEnough = 7;

/// What tells municipalities of one name apart: "Lokeren (46029, Oost-Vlaanderen)".
QString described(const Municipality &municipality)
{
    return u"%1 (%2, %3)"_s.arg(municipality.name(), municipality.nis, municipality.province);
}

Error unknownName(const Register &campaign, const QString &who, const QString &key)
{
    const QString shown = singleLine(who).left(80);
    QStringList near;
    const auto all = campaign.all();
    for (const auto id : all) {
        const auto &it = campaign.municipality(id);
        const bool alike = std::ranges::any_of(
            QStringList{folded(it.names.nl), folded(it.names.fr), folded(it.names.de)},
            [&key](const QString &name) {
                return !name.isEmpty() && key.size() >= 3
                    && (name.startsWith(key) || editsBetween(name, key, 2) < 2);
            });
        if (alike && near.size() < mostSuggestions && !near.contains(it.name()))
            near.append(it.name());
    }
    if (near.isEmpty()) {
        return {Error::Code::NotFound,
                QCoreApplication::translate("Register",
                                            "There is no municipality “%1” in this campaign.")
                    .arg(shown),
                {}};
    }
    return {Error::Code::NotFound,
            QCoreApplication::translate(
                "Register", "There is no municipality “%1” in this campaign. Did you mean: %2?")
                .arg(shown, near.join(u", "_s)),
            {}};
}

Error notYet(const Register &campaign, MunicipalityId id, const Period &period)
{
    const auto &it = campaign.municipality(id);
    QStringList olds;
    const auto those = municipalitiesIn(campaign, id, period);
    for (const auto old : those.isEmpty() ? campaign.predecessors(id) : those)
        olds.append(described(campaign.municipality(old)));
    return {
        Error::Code::Refused,
        QCoreApplication::translate("Register",
                                    "%1 has existed only since %2. Before that day there were: %3.")
            .arg(it.name(), dateInWords(PartialDate(it.validFrom), Phrases()), olds.join(u", "_s)),
        {}};
}

} // namespace

void MunicipalityNames::collect(const Register &campaign)
{
    std::call_once(m_made, [this, &campaign] {
        const auto all = campaign.all();
        for (const auto id : all) {
            const auto &it = campaign.municipality(id);
            QSet<QString> keys{it.nis, folded(it.names.nl), folded(it.names.fr),
                               folded(it.names.de)};
            keys.remove({});
            for (const auto &key : std::as_const(keys))
                m_ids.insert(key, id);
        }
    });
}

QList<MunicipalityId> MunicipalityNames::meantOf(const Register &campaign,
                                                 QList<MunicipalityId> matches,
                                                 const Period &period) const
{
    std::ranges::sort(matches, {}, [&campaign](MunicipalityId id) {
        return std::pair(campaign.municipality(id).validFrom.toJulianDay(),
                         campaign.municipality(id).nis);
    });

    // Of each line of successors the first that bore the name within the period.
    QList<MunicipalityId> meant;
    QSet<MunicipalityId> inLine; // What is meant, with all before and behind it.
    const auto add = [&](MunicipalityId id) {
        if (inLine.contains(id))
            return;
        meant.append(id);
        for (const auto before : campaign.withPredecessors(id))
            inLine.insert(before);
        for (auto behind = campaign.successor(id); !behind.isNull();
             behind = campaign.successor(behind))
            inLine.insert(behind);
    };
    for (const auto id : matches) {
        if (existsWithin(campaign.municipality(id), period))
            add(id);
    }
    // It had ended, or did not exist yet: then it is what became of it, or what it was.
    if (meant.isEmpty()) {
        for (const auto id : matches) {
            const auto its = municipalityMeant(campaign, id, period);
            if (!its.isNull())
                add(its);
        }
    }
    return meant;
}

Result<MunicipalityId> MunicipalityNames::meant(const Register &campaign, const QString &who,
                                                const Period &period)
{
    collect(campaign);
    const QString key = folded(who);
    const auto matches = key.isEmpty() ? QList<MunicipalityId>() : m_ids.values(key);
    if (matches.isEmpty())
        return unknownName(campaign, who, key);
    const auto meant = meantOf(campaign, matches, period);
    if (meant.isEmpty()) {
        const auto first = std::ranges::min(matches, {}, [&campaign](MunicipalityId id) {
            return std::pair(campaign.municipality(id).validFrom.toJulianDay(),
                             campaign.municipality(id).nis);
        });
        return notYet(campaign, first, period);
    }
    if (meant.size() == 1)
        return meant.first();
    QStringList candidates;
    for (const auto id : std::as_const(meant).first(std::min(meant.size(), mostCandidates)))
        candidates.append(described(campaign.municipality(id)));
    if (meant.size() > mostCandidates)
        candidates.append(u"…"_s);
    return Error{Error::Code::Ambiguous,
                 QCoreApplication::translate(
                     "Register", "“%1” can mean more than one municipality: %2. Give the NIS code.")
                     .arg(singleLine(who).left(80), candidates.join(u", "_s)),
                 {}};
}

QList<MunicipalityId> MunicipalityNames::candidates(const Register &campaign, const QString &who,
                                                    const Period &period)
{
    collect(campaign);
    const QString key = folded(who);
    return key.isEmpty() ? QList<MunicipalityId>() : meantOf(campaign, m_ids.values(key), period);
}

QList<MunicipalityId> MunicipalityNames::alike(const Register &campaign, const QString &who,
                                               const Period &period)
{
    collect(campaign);
    const QString key = folded(who);
    if (key.size() < shortestAlike)
        return {};
    // In a short name a second letter makes another name.
    int fewest = key.size() < longEnough ? 1 : 2;
    const QString asWords = u' ' + key + u' ';
    QList<MunicipalityId> near;
    QList<MunicipalityId> longer;
    for (auto it = m_ids.cbegin(); it != m_ids.cend(); ++it) {
        if (it.key().front().isDigit())
            continue;
        const int edits = editsBetween(it.key(), key, fewest);
        if (edits < fewest) {
            near.clear();
            fewest = edits;
        }
        if (edits <= fewest)
            near.append(it.value());
        else if (QString(u' ' + it.key() + u' ').contains(asWords))
            longer.append(it.value());
    }
    return meantOf(campaign, near.isEmpty() ? longer : near, period);
}

} // namespace solidair
