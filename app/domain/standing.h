// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chain.h"

#include <QHash>

namespace solidair {

class Register;

/// The stage of a municipality on a day, and all that is said beside it.
struct Standing
{
    Stage stage = Stage::NotApproached;
    PartialDate since; ///< Of the unbroken membership for members, else of the stage.
    QDate from; ///< First day in effect, for sorting and counting days; invalid: not approached.
    CharterId charter; ///< The member's own, else the one in force.
    Step step; ///< The last one in effect; with a null id when there is none or it was inherited.
    int counted = 0; ///< Commitments that count, those of predecessors among them.
    int asked = 0; ///< By that charter.
    int askedInForce = 0; ///< By the charter in force on the day.
    bool mergerPending = false; ///< "samenvoeging te beslissen".

    bool isComplete() const { return counted >= asked; }

    bool isMember() const { return stage == Stage::Joined; }

    /// A member with fewer commitments than its charter asks.
    bool isUnderThreshold() const { return isMember() && !isComplete(); }
};

/// Counts per stage of one group of municipalities.
struct Totals
{
    QHash<Stage, int> perStage;
    int municipalities = 0;
    int underThreshold = 0;
    qint64 population = 0; ///< Of all whose population is known.
    qint64 memberPopulation = 0;
    int populationUnknown = 0; ///< Municipalities left out of the sums.
    int memberPopulationUnknown = 0; ///< Members among them.

    int of(Stage stage) const { return perStage.value(stage); }
};

// Of a municipality of a campaign; see the functions of Register that are named alike.
ChainStart chainStartOf(const Register &campaign, MunicipalityId id);
bool isMergerPending(const Register &campaign, MunicipalityId id, QDate day);
Standing standingOn(const Register &campaign, MunicipalityId id, QDate day);
Totals totalsOf(const Register &campaign, const QList<MunicipalityId> &municipalities, QDate day);

} // namespace solidair
