// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listrows.h"

#include "base/text.h"

#include <algorithm>

namespace solidair {

ListRows::ListRows(const Register &campaign, QDate day, const Fields &fields)
    : m_campaign(campaign)
    , m_day(day)
    , m_rows(fields)
    , m_ids(campaign.existingOn(day))
{
    m_standings.reserve(m_ids.size());
    m_searched.reserve(m_ids.size());
    m_places.reserve(m_ids.size());
    for (qsizetype place = 0; place < m_ids.size(); ++place) {
        const auto id = m_ids[place];
        m_standings.append(campaign.standing(id, day));
        m_searched.append(searchedText(campaign, id));
        m_places.insert(id, place);
        if (const auto name = campaign.municipality(id).name(); name.size() > m_longestName.size())
            m_longestName = name;
    }
    m_index.build(m_searched);
}

FieldFacts ListRows::facts(qsizetype place) const
{
    return {m_campaign, id(place), m_day, standing(place)};
}

QList<qsizetype> ListRows::places(const Filter &filter, const Order &order)
{
    const auto needles = searchNeedles(filter.search);
    return m_rows.places(size(), filter.conditions,
                         needles.isEmpty() ? std::vector<bool>() : m_index.hits(needles), order,
                         [this](qsizetype place) { return facts(place); });
}

/// What happened to a predecessor shows at its successor, and to a neighbour where it is counted.
QList<qsizetype> ListRows::placesOf(const QSet<MunicipalityId> &changed) const
{
    QSet<MunicipalityId> wanted;
    for (auto id : changed) {
        for (; !id.isNull() && !wanted.contains(id); id = m_campaign.successor(id))
            wanted.insert(id);
    }
    const bool looksAround = std::ranges::any_of(fields().all(), [this](const Field &field) {
        return field.looksAround && m_rows.keeps(field.key);
    });
    if (looksAround) {
        for (const auto id : QSet<MunicipalityId>(wanted)) {
            for (const auto neighbour : m_campaign.neighbours(id))
                wanted.insert(neighbour);
        }
    }
    QList<qsizetype> places;
    for (const auto id : std::as_const(wanted)) {
        if (const auto place = placeOf(id); place >= 0)
            places.append(place);
    }
    return places;
}

QList<qsizetype> ListRows::refresh(const Register &campaign, const QSet<MunicipalityId> &changed)
{
    m_campaign = campaign;
    const auto places = placesOf(changed);
    bool isFoundOtherwise = false;
    for (const auto place : places) {
        auto searched = searchedText(campaign, id(place));
        isFoundOtherwise = isFoundOtherwise || searched != m_searched[place];
        m_searched[place] = std::move(searched);
        m_standings[place] = campaign.standing(id(place), m_day);
        m_rows.reread(place, [this](qsizetype at) { return facts(at); });
    }
    // A corrected postal code.
    if (isFoundOtherwise)
        m_index.build(m_searched);
    return places;
}

ListRows listRows(const Register &campaign, QDate day)
{
    return {campaign, day, municipalityFields(campaign, day, Phrases())};
}

} // namespace solidair
