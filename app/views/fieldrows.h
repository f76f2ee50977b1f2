// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view.h"

#include <algorithm>
#include <numeric>

namespace solidair {

/// The ranks of texts as a dictionary of @p language has them; nothing stands last.
QList<qint64> textRanks(const std::vector<FieldValue> &values, Language language);

/**
 * What the fields of the rows of a list say, whatever they are of: which rows conditions let
 * through, and in what order. A row is known by its place; its facts are asked of whoever has the
 * rows. A value is read when it is first asked for and kept until its row changes; rows may come
 * behind the others.
 */
template <typename Facts>
class FieldRows
{
public:
    FieldRows() = default;

    explicit FieldRows(FieldsOf<Facts> fields)
        : m_fields(std::move(fields))
    { }

    const FieldsOf<Facts> &fields() const { return m_fields; }

    /// After a name that fields give to their choices became another one.
    void setFields(FieldsOf<Facts> fields)
    {
        m_fields = std::move(fields);
        m_kept.clear();
        m_sorted.clear();
    }

    /// Whether values of that field are kept.
    bool keeps(const QString &key) const { return m_values.contains(key); }

    /// Of @p size rows those of which all conditions hold and, unless it is empty, @p found too.
    /// Fields that are gone are left out. An order of no field is that of places; equals stand in
    /// it.
    template <typename FactsAt>
    QList<qsizetype> places(qsizetype size, const QList<Condition> &conditions,
                            const std::vector<bool> &found, const Order &order,
                            const FactsAt &factsAt)
    {
        if (order != m_order || m_sorted.size() != size)
            sort(size, order, factsAt);
        // What the last filter had is kept; what it had beside it is forgotten.
        std::erase_if(m_kept, [&conditions](const Kept &kept) {
            return !conditions.contains(kept.condition);
        });
        std::vector<const std::vector<bool> *> all;
        m_kept.reserve(m_kept.size() + static_cast<size_t>(conditions.size()));
        for (const auto &condition : conditions) {
            if (const auto *field = m_fields.find(condition.field))
                all.push_back(&holds(size, condition, *field, factsAt));
        }
        if (!found.empty())
            all.push_back(&found);
        QList<qsizetype> places;
        places.reserve(size);
        for (const auto place : std::as_const(m_sorted)) {
            const auto at = static_cast<size_t>(place);
            if (std::ranges::all_of(all, [at](const auto *holds) { return (*holds)[at]; }))
                places.append(place);
        }
        return places;
    }

    /// After the row at @p place changed.
    template <typename FactsAt>
    void reread(qsizetype place, const FactsAt &factsAt)
    {
        const auto at = static_cast<size_t>(place);
        const Facts facts = factsAt(place);
        for (auto it = m_values.begin(); it != m_values.end(); ++it) {
            if (const auto *field = m_fields.find(it.key()))
                it.value()[at] = field->read(facts);
        }
        for (auto &kept : m_kept) {
            if (const auto *field = m_fields.find(kept.condition.field)) {
                kept.holds[at] = ReadyCondition(kept.condition, *field, m_fields.phrases())
                                     .holds(field->read(facts));
            }
        }
        const auto *order = m_fields.find(m_order.field);
        // The rank of a text depends on the others.
        if (order
            && (isOrderedAsText(*order)
                || rank(m_ranks.size(), *order, place, factsAt) != m_ranks.value(place)))
            m_sorted.clear();
    }

    /// After rows went, or others stand at their places.
    void forget()
    {
        m_values.clear();
        m_kept.clear();
        m_sorted.clear();
    }

private:
    using Field = FieldOf<Facts>;

    /// A condition of the last filter, and where it holds.
    struct Kept
    {
        Condition condition;
        std::vector<bool> holds;
    };

    static bool isOrderedAsText(const Field &field)
    {
        return field.type == FieldHead::Type::Text && !field.rank;
    }

    template <typename FactsAt>
    const std::vector<FieldValue> &values(qsizetype size, const Field &field,
                                          const FactsAt &factsAt)
    {
        auto &values = m_values[field.key];
        values.reserve(static_cast<size_t>(size));
        for (auto place = static_cast<qsizetype>(values.size()); place < size; ++place)
            values.push_back(field.read(factsAt(place)));
        return values;
    }

    template <typename FactsAt>
    const std::vector<bool> &holds(qsizetype size, const Condition &condition, const Field &field,
                                   const FactsAt &factsAt)
    {
        auto kept = std::ranges::find(m_kept, condition, &Kept::condition);
        if (kept == m_kept.end())
            kept = m_kept.insert(kept, {condition, {}});
        auto &holds = kept->holds;
        const auto &values = this->values(size, field, factsAt);
        if (holds.size() == values.size())
            return holds;
        const ReadyCondition ready(condition, field, m_fields.phrases());
        holds.reserve(values.size());
        for (auto at = holds.size(); at < values.size(); ++at)
            holds.push_back(ready.holds(values[at]));
        return holds;
    }

    template <typename FactsAt>
    qint64 rank(qsizetype size, const Field &field, qsizetype place, const FactsAt &factsAt)
    {
        return field.rank ? field.rank(factsAt(place))
                          : field.rankOf(values(size, field, factsAt)[static_cast<size_t>(place)]);
    }

    /// Null: by their places.
    template <typename FactsAt>
    QList<qint64> ranks(qsizetype size, const Field *field, const FactsAt &factsAt)
    {
        if (field && isOrderedAsText(*field))
            return textRanks(values(size, *field, factsAt), m_fields.phrases().language());
        QList<qint64> ranks;
        ranks.reserve(size);
        for (qsizetype place = 0; place < size; ++place)
            ranks.append(field ? rank(size, *field, place, factsAt) : place);
        return ranks;
    }

    template <typename FactsAt>
    void sort(qsizetype size, const Order &order, const FactsAt &factsAt)
    {
        m_order = order;
        m_ranks = ranks(size, m_fields.find(order.field), factsAt);
        m_sorted.resize(size);
        std::iota(m_sorted.begin(), m_sorted.end(), 0);
        const auto isBefore = [this](qsizetype a, qsizetype b) {
            const auto x = m_ranks[a];
            const auto y = m_ranks[b];
            return m_order.descends && x < Field::undatedRank && y < Field::undatedRank ? x > y
                                                                                        : x < y;
        };
        std::ranges::stable_sort(m_sorted, isBefore);
    }

    FieldsOf<Facts> m_fields;
    QHash<QString, std::vector<FieldValue>> m_values; ///< By key, of fields that were asked for.
    std::vector<Kept> m_kept;
    Order m_order;
    QList<qint64> m_ranks; ///< In m_order, by place.
    QList<qsizetype> m_sorted; ///< Empty: not sorted yet.
};

} // namespace solidair
