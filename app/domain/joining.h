// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "register.h"

namespace solidair {

/// A step that the rules accept, and the chain it makes.
struct PlannedStep
{
    Step step; ///< As it is to be recorded: position and charter filled in.
    QList<Step> steps; ///< The municipality's whole chain with it, in order.
    QDate from; ///< First day on which it is in effect.
};

/**
 * Where @p draft goes, from when and under which text it joins (domain rules 1 and 2), however many
 * commitments there are.
 *
 * A step to joined without a charter gets the one in force when it takes effect, at the last place
 * where it is allowed under that one; one not yet in force is Refused. The same stage, date and
 * charter anywhere in the history is AlreadyRecorded.
 */
Result<PlannedStep> placedStep(const Register &campaign, const Step &draft, QDate today);

/// What recording @p draft comes to: placedStep(), and too few commitments are BelowThreshold ("2
/// of 3, one more needed") unless the draft gives a reason.
Result<PlannedStep> plannedStep(const Register &campaign, const Step &draft, QDate today);

/// Where correcting the recorded step with the id of @p corrected leaves it, likewise. The whole
/// chain is checked again, and what it leads to through mergers. A date that does not hold in its
/// place moves the step among the earlier ones; never so that another step becomes the last, which
/// would change the stage without a word.
Result<PlannedStep> placedCorrection(const Register &campaign, const Step &corrected, QDate today);

/// What the correction comes to: commitments count only when it newly joins.
Result<PlannedStep> plannedCorrection(const Register &campaign, const Step &corrected, QDate today);

/// Whether the chain holds without @p step, and what it leads to through mergers.
Result<> checkRemoval(const Register &campaign, const Step &step, QDate today);

/// Whether the chain of the successor holds when its merger is decided so, and what it leads to
/// through mergers.
Result<> checkDecision(const Register &campaign, const MergerDecision &decision, QDate today);

/// "2 of 3, one more needed" when too few of the municipality's commitments count for @p charter on
/// the last day of the period of @p date (@p today at the latest).
Result<> checkJoining(const Register &campaign, MunicipalityId municipality,
                      const PartialDate &date, const Charter &charter, QDate today);

/// How engagements are shown (domain rule 1): "2 of 3", "3 of 3", beyond that "6 (asks 3)", and "1"
/// where nothing is asked.
QString engagementsText(int counted, int asked, const Phrases &phrases);

} // namespace solidair
