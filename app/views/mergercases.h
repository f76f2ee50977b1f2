// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records.h"

namespace solidair {

/// A merger of several municipalities, and whether there is something to decide about it.
struct MergerCase
{
    enum class State
    {
        Pending, ///< They differ in stage and nobody decided.
        Decided, ///< By a decision, or by a step on the successor.
        Alike ///< The longest goes on.
    };

    MunicipalityId successor;
    State state = State::Alike;
};

/// Those that had taken effect on @p day, by the name of what came of them.
QList<MergerCase> mergerCases(const Register &campaign, QDate day);

/// A municipality as it stood the day before it merged.
struct FormerState
{
    MunicipalityId id;
    Standing standing;
    QList<Commitment> commitments; ///< That stood.
    MunicipalityRecords records; ///< Contacts and next steps of that day; else all.
};

/// What merged, side by side.
struct MergerComparison
{
    MunicipalityId successor;
    QDate dayBefore;
    QList<FormerState> formers;

    /// Whose history goes on until somebody decides: the furthest, of equals the longest.
    MunicipalityId furthest;

    const FormerState *former(MunicipalityId id) const;
};

/// @p records: of @p successor (recordsOf()).
MergerComparison compareMerged(const Register &campaign, const Records &records,
                               MunicipalityId successor);

/// What a decision would make of the successor and of the number of members.
struct MergerOutcome
{
    Standing standing;
    int members = 0;
    int membersNow = 0;
};

MergerOutcome outcomeOf(const Register &campaign, const MergerDecision &decision, QDate day);

} // namespace solidair
