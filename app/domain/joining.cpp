// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "joining.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

namespace {

Error mayNotJoin(const QString &message)
{
    return {Error::Code::Refused, message, {}};
}

/// The step with the same stage, date and charter in the history of the municipality.
const Step *recorded(const QList<Step> &history, const Step &draft)
{
    const auto found = std::ranges::find_if(history, [&draft](const Step &it) {
        return it.stage == draft.stage && it.date == draft.date
            && (draft.charter.isNull() || it.charter == draft.charter);
    });
    return found == history.end() ? nullptr : &*found;
}

QList<Step> historyOf(const Register &campaign, MunicipalityId municipality)
{
    QList<Step> history;
    for (const auto id : campaign.withPredecessors(municipality))
        history += campaign.dossier(id).steps;
    return history;
}

bool differsElsewhere(const Step &a, const Step &b)
{
    return a.reason != b.reason || a.askedBy != b.askedBy || a.channel != b.channel
        || a.decidedBy != b.decidedBy || a.note != b.note;
}

Error alreadyRecorded(const Step &there, const Step &draft)
{
    const Phrases phrases;
    QString message = QCoreApplication::translate("Joining", "“%1” (%2) is recorded already.")
                          .arg(stageText(draft.stage, phrases), dateInWords(draft.date, phrases));
    if (differsElsewhere(there, draft))
        message += QChar::Space
            + QCoreApplication::translate("Joining", "What else is recorded was not changed.");
    return {Error::Code::AlreadyRecorded, message, {}};
}

QDate effectIn(const QList<EffectiveStep> &effects, StepId id)
{
    const auto found = std::ranges::find_if(
        effects, [id](const EffectiveStep &effect) { return effect.step.id == id; });
    return found == effects.end() ? QDate() : found->from;
}

/// Whether the text of a step to joined is in force when it takes effect.
Result<> checkInForce(const Register &campaign, const EffectiveStep &effect)
{
    if (effect.step.stage != Stage::Joined)
        return {};
    const auto *charter = campaign.charter(effect.step.charter);
    if (!charter) {
        return mayNotJoin(
            QCoreApplication::translate("Joining", "There is no such declaration of commitment."));
    }
    if (charter->inForceFrom <= effect.from)
        return {};
    return mayNotJoin(QCoreApplication::translate(
                          "Joining", "That declaration of commitment is in force only since %1.")
                          .arg(dateInWords(PartialDate(charter->inForceFrom), Phrases())));
}

/// The same of every step of @p after that takes effect earlier than in @p before, or anew. What a
/// change does not touch is not held against it.
Result<> checkInForce(const Register &campaign, const QList<EffectiveStep> &before,
                      const QList<EffectiveStep> &after)
{
    for (const auto &effect : after) {
        const auto was = std::ranges::find_if(
            before, [&effect](const EffectiveStep &it) { return it.step.id == effect.step.id; });
        if (was != before.end() && was->step.charter == effect.step.charter
            && was->step.stage == effect.step.stage && was->from <= effect.from)
            continue;
        if (const auto may = checkInForce(campaign, effect); !may)
            return may;
    }
    return {};
}

bool joinsUnderNoChoice(const Step &step)
{
    return step.stage == Stage::Joined && step.charter.isNull();
}

/// Whether the chains of @p first and of those it went into hold.
Result<> checkChainsFrom(const Register &campaign, MunicipalityId first, QDate today)
{
    for (auto id = first; !id.isNull(); id = campaign.successor(id)) {
        const auto chain = checkedChain(campaign.chainStart(id), campaign.dossier(id).steps, today);
        if (!chain) {
            return mayNotJoin(
                QCoreApplication::translate("Joining", "The steps of %1 would no longer hold: %2")
                    .arg(campaign.municipality(id).name(), chain.error().message));
        }
    }
    return {};
}

/// Whether the chains of the successors still hold when @p municipality has @p steps.
Result<> checkSuccessors(const Register &campaign, MunicipalityId municipality,
                         const QList<Step> &steps, QDate today)
{
    if (campaign.successor(municipality).isNull())
        return {};
    auto dossier = campaign.dossier(municipality);
    dossier.steps = steps;
    return checkChainsFrom(campaign.with({dossier}), campaign.successor(municipality), today);
}

/// @p placed where enough commitments count for it, or its reason says why not.
Result<PlannedStep> ifEnough(const Register &campaign, PlannedStep placed, QDate today)
{
    const auto &step = placed.step;
    if (step.stage != Stage::Joined || !step.reason.isEmpty())
        return placed;
    const auto *charter = campaign.charter(step.charter);
    const auto enough = checkJoining(campaign, step.municipality, step.date, *charter, today);
    return enough ? Result<PlannedStep>(std::move(placed)) : enough.error();
}

} // namespace

Result<PlannedStep> placedStep(const Register &campaign, const Step &draft, QDate today)
{
    const auto history = historyOf(campaign, draft.municipality);
    const auto *there = recorded(history, draft);
    // Without a choice the text is known only with the place.
    if (there && !joinsUnderNoChoice(draft))
        return alreadyRecorded(*there, draft);

    const ChainStart start = campaign.chainStart(draft.municipality);
    Step step = draft;
    if (step.stage != Stage::Joined)
        step.charter = {};
    auto placed = withStepPlaced(start, campaign.dossier(step.municipality).steps, step, today,
                                 campaign.charters());
    if (!placed)
        return there ? alreadyRecorded(*there, draft) : placed.error();
    step = *std::ranges::find(*placed, step.id, &Step::id);
    if (const auto *same = recorded(history, step))
        return alreadyRecorded(*same, draft);
    const QDate from = effectIn(effectsOf(start, *placed), step.id);
    if (const auto may = checkInForce(campaign, {step, from}); !may)
        return may.error();
    if (const auto follow = checkSuccessors(campaign, step.municipality, *placed, today); !follow)
        return follow.error();
    return PlannedStep{step, *std::move(placed), from};
}

Result<PlannedStep> plannedStep(const Register &campaign, const Step &draft, QDate today)
{
    auto placed = placedStep(campaign, draft, today);
    return placed ? ifEnough(campaign, *std::move(placed), today) : placed;
}

Result<PlannedStep> placedCorrection(const Register &campaign, const Step &corrected, QDate today)
{
    const ChainStart start = campaign.chainStart(corrected.municipality);
    const auto recordedSteps = campaign.dossier(corrected.municipality).steps;
    auto steps = recordedSteps;
    const auto there = std::ranges::find(steps, corrected.id, &Step::id);
    if (there == steps.end()) {
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("Joining", "That step is no longer there."),
                     {}};
    }
    const qsizetype place = std::distance(steps.begin(), there);
    const int position = there->position;
    const StepId last = steps.last().id;
    *there = corrected;
    there->position = position;
    if (corrected.stage != Stage::Joined)
        there->charter = {};
    if (joinsUnderNoChoice(corrected)) {
        const auto *inForce = campaign.charterInForce(effectIn(effectsOf(start, steps), there->id));
        there->charter = inForce ? inForce->id : CharterId();
    }
    if (!checkedChain(start, steps, today)) {
        // It has to move among the others; to no place that would change today's stage by the way.
        const auto refusal = refusalAt(start, steps, place, today);
        steps.erase(there);
        auto placed = withStepPlaced(start, steps, corrected, today, campaign.charters());
        if (!placed)
            return placed.error();
        if (placed->last().id != last)
            return refusal;
        steps = *std::move(placed);
    }
    const auto effects = effectsOf(start, steps);
    if (const auto may = checkInForce(campaign, effectsOf(start, recordedSteps), effects); !may)
        return may.error();
    const auto follow = checkSuccessors(campaign, corrected.municipality, steps, today);
    if (!follow)
        return follow.error();
    return PlannedStep{*std::ranges::find(steps, corrected.id, &Step::id), steps,
                       effectIn(effects, corrected.id)};
}

Result<PlannedStep> plannedCorrection(const Register &campaign, const Step &corrected, QDate today)
{
    auto placed = placedCorrection(campaign, corrected, today);
    if (!placed)
        return placed;
    const auto &before = campaign.dossier(corrected.municipality).steps;
    const bool wasMember =
        std::ranges::find(before, corrected.id, &Step::id)->stage == Stage::Joined;
    return wasMember ? placed : ifEnough(campaign, *std::move(placed), today);
}

Result<> checkRemoval(const Register &campaign, const Step &step, QDate today)
{
    auto steps = campaign.dossier(step.municipality).steps;
    steps.removeIf([&step](const Step &it) { return it.id == step.id; });
    const ChainStart start = campaign.chainStart(step.municipality);
    const auto chain = checkedChain(start, steps, today);
    if (!chain)
        return chain.error();
    const auto before = effectsOf(start, campaign.dossier(step.municipality).steps);
    if (const auto may = checkInForce(campaign, before, *chain); !may)
        return may;
    return checkSuccessors(campaign, step.municipality, steps, today);
}

Result<> checkDecision(const Register &campaign, const MergerDecision &decision, QDate today)
{
    auto dossier = campaign.dossier(decision.successor);
    dossier.mergerDecision = decision;
    return checkChainsFrom(campaign.with({dossier}), decision.successor, today);
}

Result<> checkJoining(const Register &campaign, MunicipalityId municipality,
                      const PartialDate &date, const Charter &charter, QDate today)
{
    const QDate day = std::min(periodOf(date, today).last, today);
    const int counted = countedOn(campaign.commitments(municipality), day);
    const int missing = charter.commitmentsAsked - counted;
    if (missing <= 0)
        return {};
    return Error{
        Error::Code::BelowThreshold,
        QCoreApplication::translate("Joining", "%1 of %2, %n more needed", nullptr, missing)
            .arg(counted)
            .arg(charter.commitmentsAsked),
        {}};
}

QString engagementsText(int counted, int asked, const Phrases &phrases)
{
    const auto locale = phrases.locale();
    if (asked <= 0) // no text in force asks anything
        return locale.toString(counted);
    if (counted > asked) {
        return phrases.text("Engagements", QT_TRANSLATE_NOOP("Engagements", "%1 (asks %2)"))
            .arg(locale.toString(counted), locale.toString(asked));
    }
    return phrases.text("Engagements", QT_TRANSLATE_NOOP("Engagements", "%1 of %2"))
        .arg(locale.toString(counted), locale.toString(asked));
}

} // namespace solidair
