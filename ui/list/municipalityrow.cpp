// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalityrow.h"

#include "base/text.h"
#include "domain/provincenames.h"

#include <algorithm>

namespace solidair {

namespace {

/// Pairs of a key and its shown text, ranked by the collation of the interface's language.
template <typename Key>
QHash<Key, std::pair<QString, qint64>> ranked(QList<std::pair<Key, QString>> named)
{
    const Collation collation(Phrases().language());
    std::ranges::stable_sort(named, [&collation](const auto &a, const auto &b) {
        return collation.compare(a.second, b.second) < 0;
    });
    QHash<Key, std::pair<QString, qint64>> result;
    for (const auto &[key, text] : std::as_const(named))
        result.insert(key, {text, result.size()});
    return result;
}

} // namespace

MunicipalityRowMaker::MunicipalityRowMaker(const Register &campaign, QDate day)
    : m_campaign(campaign)
    , m_day(day)
{
    QList<std::pair<CoordinatorId, QString>> coordinators;
    for (const auto &coordinator : campaign.coordinators())
        coordinators.append({coordinator.id, singleLine(coordinator.name)});
    m_coordinators = ranked(coordinators);
}

QList<MunicipalityRow> MunicipalityRowMaker::rows() const
{
    const auto ids = m_campaign.existingOn(m_day);
    const Phrases phrases;
    QList<std::pair<QString, QString>> named;
    QHash<QString, QString> brief;
    for (const auto &dutch : m_campaign.provinces(ids)) {
        named.append({dutch, provinceName(dutch, phrases)});
        brief.insert(dutch, shortProvinceName(dutch, phrases));
    }
    const auto provinces = ranked(named);
    QList<MunicipalityRow> rows;
    rows.reserve(ids.size());
    for (const auto id : ids) {
        auto made = row(id);
        made.nameRank = rows.size();
        std::tie(made.provinceText, made.provinceRank) = provinces.value(made.province);
        made.provinceShort = brief.value(made.province);
        rows.append(std::move(made));
    }
    return rows;
}

MunicipalityRow MunicipalityRowMaker::row(const MunicipalityRow &before) const
{
    auto made = row(before.id);
    made.nameRank = before.nameRank;
    made.provinceText = before.provinceText;
    made.provinceShort = before.provinceShort;
    made.provinceRank = before.provinceRank;
    return made;
}

MunicipalityRow MunicipalityRowMaker::row(MunicipalityId id) const
{
    const auto &dossier = m_campaign.dossier(id);
    const auto standing = m_campaign.standing(id, m_day);
    MunicipalityRow row;
    row.id = id;
    row.name = singleLine(dossier.municipality.name());
    row.province = dossier.municipality.province;
    row.stage = standing.stage;
    row.since = standing.stage == Stage::NotApproached ? PartialDate() : standing.since;
    row.counted = standing.counted;
    row.asked = standing.asked;
    row.isUnderThreshold = standing.isUnderThreshold();
    row.mergerPending = standing.mergerPending;
    row.coordinator = dossier.municipality.coordinator;
    nameCoordinator(row);
    row.lastContact = dossier.lastContactOn(m_day);
    if (const auto *next = dossier.nextStepOn(m_day)) {
        row.nextStep = singleLine(next->what);
        row.nextDue = next->due;
    }
    row.searched = searchedText(id);
    return row;
}

void MunicipalityRowMaker::nameCoordinator(MunicipalityRow &row) const
{
    std::tie(row.coordinatorName, row.coordinatorRank) = m_coordinators.value(row.coordinator);
}

/// "\ngent\ngand\n 9000 9030 44021": a name begins behind a line feed, a code behind a blank, so
/// that one search tells the beginning of a name or code from its middle.
QString MunicipalityRowMaker::searchedText(MunicipalityId id) const
{
    QStringList names;
    QStringList codes;
    for (const auto one : m_campaign.withPredecessors(id)) {
        const auto &municipality = m_campaign.municipality(one);
        for (const auto &name :
             {municipality.names.nl, municipality.names.fr, municipality.names.de}) {
            if (const QString key = folded(name); !key.isEmpty() && !names.contains(key))
                names.append(key);
        }
        for (const auto &code :
             QStringList{municipality.ownPostalCode, municipality.postalCode, municipality.nis}
                 + municipality.postalCodes) {
            if (!code.isEmpty() && !codes.contains(code))
                codes.append(code);
        }
    }
    return u'\n' + names.join(u'\n') + QStringLiteral("\n ") + codes.join(u' ');
}

void ListNames::add(const MunicipalityRow &row)
{
    if (row.name.size() > longest.size())
        longest = row.name;
    provinces.insert(row.provinceText);
    shortProvinces.insert(row.provinceShort);
    coordinators.insert(row.coordinatorName);
}

ListRows listRows(const Register &campaign, QDate day)
{
    ListRows made{MunicipalityRowMaker(campaign, day).rows(), {}, day, Phrases().language()};
    for (const auto &row : std::as_const(made.rows))
        made.names.add(row);
    return made;
}

} // namespace solidair
