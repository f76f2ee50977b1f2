// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listrows.h"

#include "base/text.h"

#include <algorithm>
#include <numeric>

namespace solidair {

namespace {

/// Texts as a dictionary of @p language has them.
QList<qint64> textRanks(const std::vector<FieldValue> &values, Language language)
{
    const Collation collation(language);
    QHash<QString, qint64> ranks;
    std::vector<std::pair<CollationKey, QString>> texts;
    for (const auto &value : values) {
        const auto *text = std::get_if<QString>(&value);
        if (text && !ranks.contains(*text)) {
            ranks.insert(*text, 0);
            texts.emplace_back(collation.key(*text), *text);
        }
    }
    std::ranges::sort(texts, {}, &std::pair<CollationKey, QString>::first);
    qint64 rank = 0;
    for (const auto &[key, text] : texts)
        ranks[text] = rank++;
    QList<qint64> result;
    result.reserve(static_cast<qsizetype>(values.size()));
    for (const auto &value : values) {
        const auto *text = std::get_if<QString>(&value);
        result.append(text ? ranks.value(*text) : Field::nothingRank);
    }
    return result;
}

bool isBefore(qint64 a, qint64 b, bool descends)
{
    return descends && a < Field::undatedRank && b < Field::undatedRank ? a > b : a < b;
}

} // namespace

ListRows::ListRows(const Register &campaign, QDate day, const Fields &fields)
    : m_campaign(campaign)
    , m_day(day)
    , m_fields(fields)
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
    if (order != m_order || m_sorted.size() != size())
        sort(order);
    // What the last filter had is kept; what it had beside it is forgotten.
    std::erase_if(m_kept, [&filter](const Kept &kept) {
        return !filter.conditions.contains(kept.condition);
    });
    std::vector<const std::vector<bool> *> conditions;
    m_kept.reserve(m_kept.size() + static_cast<size_t>(filter.conditions.size()));
    for (const auto &condition : filter.conditions) {
        if (const auto *field = m_fields.find(condition.field))
            conditions.push_back(&holds(condition, *field));
    }
    const auto needles = searchNeedles(filter.search);
    const auto hits = m_index.hits(needles);
    if (!needles.isEmpty())
        conditions.push_back(&hits);
    QList<qsizetype> places;
    places.reserve(m_sorted.size());
    for (const auto place : std::as_const(m_sorted)) {
        const auto at = static_cast<size_t>(place);
        if (std::ranges::all_of(conditions, [at](const auto *holds) { return (*holds)[at]; }))
            places.append(place);
    }
    return places;
}

const std::vector<FieldValue> &ListRows::values(const Field &field)
{
    auto &values = m_values[field.key];
    if (values.empty()) {
        values.reserve(static_cast<size_t>(size()));
        for (qsizetype place = 0; place < size(); ++place)
            values.push_back(field.read(facts(place)));
    }
    return values;
}

const std::vector<bool> &ListRows::holds(const Condition &condition, const Field &field)
{
    const auto known = std::ranges::find(m_kept, condition, &Kept::condition);
    if (known != m_kept.end())
        return known->holds;
    Kept kept{condition, {}};
    kept.holds.reserve(static_cast<size_t>(size()));
    const ReadyCondition ready(condition, field, m_fields);
    for (const auto &value : values(field))
        kept.holds.push_back(ready.holds(value));
    m_kept.push_back(std::move(kept));
    return m_kept.back().holds;
}

void ListRows::sort(const Order &order)
{
    m_order = order;
    m_ranks = ranks(m_fields.find(order.field));
    m_sorted.resize(size());
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    // They stand in the order of names, and a stable sort keeps it among equals.
    std::ranges::stable_sort(m_sorted, [this](qsizetype a, qsizetype b) {
        return isBefore(m_ranks[a], m_ranks[b], m_order.descends);
    });
}

qint64 ListRows::rank(const Field &field, qsizetype place)
{
    return field.rank ? field.rank(facts(place))
                      : field.rankOf(values(field)[static_cast<size_t>(place)]);
}

/// Null: by their names.
QList<qint64> ListRows::ranks(const Field *field)
{
    if (field && field->type == Field::Type::Text && !field->rank)
        return textRanks(values(*field), m_fields.phrases().language());
    QList<qint64> ranks;
    ranks.reserve(size());
    for (qsizetype place = 0; place < size(); ++place)
        ranks.append(field ? rank(*field, place) : place);
    return ranks;
}

/// What happened to a predecessor shows at its successor, and to a neighbour where it is counted.
QList<qsizetype> ListRows::placesOf(const QSet<MunicipalityId> &changed) const
{
    QSet<MunicipalityId> wanted;
    for (auto id : changed) {
        for (; !id.isNull() && !wanted.contains(id); id = m_campaign.successor(id))
            wanted.insert(id);
    }
    const auto all = m_fields.all();
    const bool looksAround = std::ranges::any_of(all, [this](const Field &field) {
        return field.looksAround && m_values.contains(field.key);
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

void ListRows::setFields(const Fields &fields)
{
    m_fields = fields;
    m_kept.clear();
    m_sorted.clear();
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
        reread(place);
    }
    // A corrected postal code.
    if (isFoundOtherwise)
        m_index.build(m_searched);
    return places;
}

/// What is kept of the fields of one that changed.
void ListRows::reread(qsizetype place)
{
    const auto at = static_cast<size_t>(place);
    const auto itsFacts = facts(place);
    for (auto it = m_values.begin(); it != m_values.end(); ++it) {
        if (const auto *field = m_fields.find(it.key()))
            it.value()[at] = field->read(itsFacts);
    }
    for (auto &kept : m_kept) {
        if (const auto *field = m_fields.find(kept.condition.field)) {
            kept.holds[at] =
                ReadyCondition(kept.condition, *field, m_fields).holds(field->read(itsFacts));
        }
    }
    const auto *order = m_fields.find(m_order.field);
    if (!order)
        return;
    const bool isText = order->type == Field::Type::Text && !order->rank;
    // The rank of a text depends on the others.
    if (isText || rank(*order, place) != m_ranks.value(place))
        m_sorted.clear();
}

ListRows listRows(const Register &campaign, QDate day)
{
    return {campaign, day, Fields(campaign, day, Phrases())};
}

} // namespace solidair
