// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search.h"
#include "view.h"

namespace solidair {

/**
 * The municipalities that exist on a day, by Dutch collation of their names, and what their fields
 * say: what every list shows, filters and sorts. A value is read when it is first asked for and
 * kept until something of its municipality changes. May be made in a worker and handed over;
 * copying is cheap.
 */
class ListRows
{
public:
    /// None, of no day.
    ListRows() = default;
    ListRows(const Register &campaign, QDate day, const Fields &fields);

    /// Invalid: there are none because none were made.
    QDate day() const { return m_day; }

    const Fields &fields() const { return m_fields; }

    qsizetype size() const { return m_ids.size(); }

    // By place, which is less than size() and stays.
    MunicipalityId id(qsizetype place) const { return m_ids[place]; }

    const Standing &standing(qsizetype place) const { return m_standings[place]; }

    /// Valid until something changes.
    FieldFacts facts(qsizetype place) const;

    const QString &searched(qsizetype place) const { return m_searched[place]; }

    /// The name with the most characters.
    const QString &longestName() const { return m_longestName; }

    /// -1 where it is not among them.
    qsizetype placeOf(MunicipalityId id) const { return m_places.value(id, -1); }

    /// Places of those that @p filter lets through, in @p order; equals in the order of names.
    QList<qsizetype> places(const Filter &filter, const Order &order);

    /// As the campaign is now, where only these changed. Returns the places of those that may say
    /// something else; successors of what changed are among them.
    QList<qsizetype> refresh(const Register &campaign, const QSet<MunicipalityId> &changed);
    /// After a name that fields give to their choices became another one.
    void setFields(const Fields &fields);

private:
    /// A condition of the last filter, and where it holds.
    struct Kept
    {
        Condition condition;
        std::vector<bool> holds;
    };

    const std::vector<FieldValue> &values(const Field &field);
    const std::vector<bool> &holds(const Condition &condition, const Field &field);
    void sort(const Order &order);
    qint64 rank(const Field &field, qsizetype place);
    QList<qint64> ranks(const Field *field);
    QList<qsizetype> placesOf(const QSet<MunicipalityId> &changed) const;
    void reread(qsizetype place);

    Register m_campaign;
    QDate m_day;
    Fields m_fields;
    QList<MunicipalityId> m_ids;
    QList<Standing> m_standings;
    QStringList m_searched;
    QString m_longestName;
    QHash<MunicipalityId, qsizetype> m_places;
    SearchIndex m_index; ///< Of m_searched.
    QHash<QString, std::vector<FieldValue>> m_values; ///< By key, of fields that were asked for.
    std::vector<Kept> m_kept;
    Order m_order;
    QList<qint64> m_ranks; ///< In m_order, by place; empty: not sorted yet.
    QList<qsizetype> m_sorted;
};

/// Those of @p campaign on @p day in the language of the interface.
ListRows listRows(const Register &campaign, QDate day);

} // namespace solidair
