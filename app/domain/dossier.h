// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity.h"
#include "commitment.h"
#include "municipality.h"
#include "person.h"
#include "step.h"

namespace solidair {

/// Everything the campaign keeps of one municipality that its standing depends on or lists show, on
/// any day. What else is kept of it is in its Records (records.h).
struct Dossier
{
    Municipality municipality;
    QList<Step> steps = {}; ///< In their order.
    QList<Commitment> commitments = {};
    std::optional<MergerDecision> mergerDecision = {};
    QList<PartialDate> contactDates = {}; ///< Of contacts (isContact()) and letters; oldest first.
    QList<NextStep> nextSteps = {}; ///< Done ones too, as isDueBefore() has them.
    QList<Term> contactTerms = {}; ///< Of those to talk to, whatever their purpose.

    /// The latest contact or letter until @p day; unknown when there was none.
    PartialDate lastContactOn(QDate day) const;
    /// The first due of those to do on @p day; null when there is none. Borrowed.
    const NextStep *nextStepOn(QDate day) const;
    bool hasContactOn(QDate day) const;
};

} // namespace solidair
