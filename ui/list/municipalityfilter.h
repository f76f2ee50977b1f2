// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "municipalityrow.h"

#include <QSet>

namespace solidair {

/// Which municipalities a list shows: all that is set must hold, and of each set one value.
struct MunicipalityFilter
{
    enum class Engagements
    {
        UnderThreshold, ///< Members with fewer than their text asks.
        Complete, ///< As many as asked, member or not.
        None
    };

    enum class NextSteps
    {
        Overdue,
        Planned, ///< And not overdue.
        None
    };

    QString search; ///< As typed.
    QSet<Stage> stages;
    QSet<QString> provinces; ///< Dutch names.
    QSet<Engagements> engagements;
    QSet<CoordinatorId> coordinators; ///< A null id: those without one.
    QSet<NextSteps> nextSteps;
    bool undecidedMergers = false; ///< Only those about which somebody has to decide.

    bool isActive() const;

    friend bool operator==(const MunicipalityFilter &, const MunicipalityFilter &) = default;
};

inline size_t qHash(MunicipalityFilter::Engagements engagements, size_t seed = 0)
{
    return ::qHash(static_cast<int>(engagements), seed);
}

inline size_t qHash(MunicipalityFilter::NextSteps nextSteps, size_t seed = 0)
{
    return ::qHash(static_cast<int>(nextSteps), seed);
}

/// A filter made ready to be asked about many rows.
class MunicipalityMatcher
{
public:
    /// @p today tells what is overdue.
    MunicipalityMatcher(const MunicipalityFilter &filter, QDate today);

    bool operator()(const MunicipalityRow &row) const;

    /// Without the search.
    bool matchesChips(const MunicipalityRow &row) const;

    /// What is searched for in a row's text: one of them is enough; empty: everything is found.
    const QStringList &needles() const { return m_needles; }

private:
    bool matchesEngagements(const MunicipalityRow &row) const;
    bool matchesNextStep(const MunicipalityRow &row) const;

    const MunicipalityFilter m_filter;
    const QDate m_today;
    const QStringList m_needles;
};

} // namespace solidair
