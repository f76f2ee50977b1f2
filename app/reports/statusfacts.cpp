// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusfacts.h"

#include "base/sorting.h"
#include "domain/provincenames.h"

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QString regionName(Region region, const Phrases &phrases)
{
    switch (region) {
    case Region::Flanders:
        return phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Flanders"));
    case Region::Brussels:
        return phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Brussels"));
    case Region::Wallonia:
        return phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Wallonia"));
    }
    Q_UNREACHABLE();
}

} // namespace

StatusFacts::StatusFacts(const Register &campaign, QDate day, const QString &province,
                         const OwnColumns &own, const Phrases &phrases)
    : m_campaign(campaign)
    , m_day(day)
    , m_own(own)
    , m_phrases(phrases)
{
    for (const auto &body : campaign.bodies())
        m_bodies.insert(body.id, body.name);
    for (const auto &coordinator : campaign.coordinators())
        m_coordinators.insert(coordinator.id, coordinator.name);

    auto ids = campaign.existingOn(day);
    if (!province.isEmpty())
        ids.removeIf([&](auto id) { return campaign.municipality(id).province != province; });
    m_area = province.isEmpty() ? regions(ids) : provinceName(province, phrases);
    readMunicipalities(ids);
}

void StatusFacts::readMunicipalities(const QList<MunicipalityId> &ids)
{
    QHash<QString, QString> names; // of provinces
    QHash<QString, QList<MunicipalityId>> perProvince;
    for (const auto &dutch : m_campaign.provinces(ids))
        names.insert(dutch, provinceName(dutch, m_phrases));
    for (const auto id : ids) {
        const auto &municipality = m_campaign.municipality(id);
        perProvince[municipality.province].append(id);
        if (municipality.population && municipality.populationDate.isValid()) {
            const auto date = municipality.populationDate;
            m_populationFrom = m_populationFrom.isValid() ? std::min(m_populationFrom, date) : date;
            m_populationTo = std::max(m_populationTo, date);
        }
        const auto standing = m_campaign.standing(id, m_day);
        if (standing.stage == Stage::NotApproached)
            continue;
        m_entries[standing.stage].append(
            {id, singleLine(municipality.names.in(m_phrases.language())),
             names.value(municipality.province), standing, decisiveStep(id, standing)});
    }
    m_totals = m_campaign.totals(ids, m_day);
    for (auto it = perProvince.cbegin(); it != perProvince.cend(); ++it)
        m_provinces.append({names.value(it.key()), m_campaign.totals(it.value(), m_day)});

    const auto name = [](const auto &named) { return named.name; };
    sortByText(m_provinces, m_phrases.language(), name);
    // The register's order is the Dutch one.
    if (m_phrases.language() != Language::Dutch) {
        for (auto &entries : m_entries)
            sortByText(entries, m_phrases.language(), name);
    }
}

QString StatusFacts::regions(const QList<MunicipalityId> &ids) const
{
    QStringList names;
    for (const auto region : {Region::Flanders, Region::Brussels, Region::Wallonia}) {
        const bool present = std::ranges::any_of(
            ids, [&](auto id) { return m_campaign.municipality(id).region == region; });
        if (present)
            names.append(regionName(region, m_phrases));
    }
    return enumeration(names, m_phrases.language());
}

Step StatusFacts::decisiveStep(MunicipalityId id, const Standing &standing) const
{
    if (!standing.step.id.isNull())
        return standing.step;
    for (const auto old : m_campaign.predecessors(id)) {
        const auto before = m_campaign.standing(old, m_day);
        if (before.stage == standing.stage && before.from == standing.from)
            return decisiveStep(old, before);
    }
    return {};
}

} // namespace solidair
