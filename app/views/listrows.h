// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fieldrows.h"
#include "search.h"

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
    using Facts = FieldFacts;

    /// None, of no day.
    ListRows() = default;
    ListRows(const Register &campaign, QDate day, const Fields &fields);

    /// Invalid: there are none because none were made.
    QDate day() const { return m_day; }

    const FieldsOf<FieldFacts> &fields() const { return m_rows.fields(); }

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
    void setFields(const Fields &fields) { m_rows.setFields(fields); }

private:
    QList<qsizetype> placesOf(const QSet<MunicipalityId> &changed) const;

    Register m_campaign;
    QDate m_day;
    FieldRows<FieldFacts> m_rows;
    QList<MunicipalityId> m_ids;
    QList<Standing> m_standings;
    QStringList m_searched;
    QString m_longestName;
    QHash<MunicipalityId, qsizetype> m_places;
    SearchIndex m_index; ///< Of m_searched.
};

/// Those of @p campaign on @p day in the language of the interface.
ListRows listRows(const Register &campaign, QDate day);

} // namespace solidair
