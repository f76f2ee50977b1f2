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

QDate effectIn(const ChainStart &start, const QList<Step> &steps, StepId id)
{
    const auto effects = effectsOf(start, steps);
    const auto found = std::ranges::find_if(
        effects, [id](const EffectiveStep &effect) { return effect.step.id == id; });
    return found->from;
}

/// Places a step to joined under the charter in force when it takes effect.
Result<QList<Step>> placedUnderCharterInForce(const Register &campaign, const ChainStart &start,
                                              Step &step, QDate today)
{
    const auto &steps = campaign.dossier(step.municipality).steps;
    QDate day = periodOf(step.date, today).first;
    // The day may move by a step before it, and a charter come into force in between.
    for (qsizetype tries = campaign.charters().size(); tries >= 0; --tries) {
        const auto *charter = campaign.charterInForce(day);
        if (!charter)
            return mayNotJoin(QCoreApplication::translate(
                "Joining", "No declaration of commitment was in force on that day."));
        step.charter = charter->id;
        auto placed = withStepPlaced(start, steps, step, today);
        if (!placed)
            return placed;
        day = effectIn(start, *placed, step.id);
        if (campaign.charterInForce(day)->id == step.charter)
            return placed;
    }
    return withStepPlaced(start, steps, step, today);
}

/// The rules for @p step to joined where it stands in @p steps.
Result<> mayJoin(const Register &campaign, const ChainStart &start, const QList<Step> &steps,
                 const Step &step, QDate today)
{
    const auto *charter = campaign.charter(step.charter);
    if (!charter) {
        return mayNotJoin(
            QCoreApplication::translate("Joining", "There is no such declaration of commitment."));
    }
    if (charter->inForceFrom > effectIn(start, steps, step.id)) {
        return mayNotJoin(
            QCoreApplication::translate("Joining",
                                        "That declaration of commitment is in force only since %1.")
                .arg(dateInWords(PartialDate(charter->inForceFrom), Phrases())));
    }
    if (!step.reason.isEmpty())
        return {};
    return checkJoining(campaign, step.municipality, step.date, *charter, today);
}

/// Whether the chains of the successors still hold when @p municipality has @p steps.
Result<> checkSuccessors(const Register &campaign, MunicipalityId municipality,
                         const QList<Step> &steps, QDate today)
{
    if (campaign.successor(municipality).isNull())
        return {};
    auto dossier = campaign.dossier(municipality);
    dossier.steps = steps;
    const auto changed = campaign.with({dossier});
    for (auto id = campaign.successor(municipality); !id.isNull(); id = campaign.successor(id)) {
        const auto chain = checkedChain(changed.chainStart(id), changed.dossier(id).steps, today);
        if (!chain) {
            return mayNotJoin(
                QCoreApplication::translate("Joining", "The steps of %1 would no longer hold: %2")
                    .arg(campaign.municipality(id).name(), chain.error().message));
        }
    }
    return {};
}

} // namespace

Result<PlannedStep> plannedStep(const Register &campaign, const Step &draft, QDate today)
{
    const auto history = historyOf(campaign, draft.municipality);
    if (const auto *there = recorded(history, draft))
        return alreadyRecorded(*there, draft);

    const ChainStart start = campaign.chainStart(draft.municipality);
    Step step = draft;
    const bool joins = step.stage == Stage::Joined;
    const bool chosen = joins && !step.charter.isNull();
    if (!joins)
        step.charter = {};
    auto placed = joins && !chosen
        ? placedUnderCharterInForce(campaign, start, step, today)
        : withStepPlaced(start, campaign.dossier(step.municipality).steps, step, today);
    if (!placed)
        return placed.error();
    if (joins) {
        if (const auto may = mayJoin(campaign, start, *placed, step, today); !may)
            return may.error();
    }
    if (const auto follow = checkSuccessors(campaign, step.municipality, *placed, today); !follow)
        return follow.error();
    step = *std::ranges::find(*placed, step.id, &Step::id);
    return PlannedStep{step, *std::move(placed)};
}

Result<PlannedStep> plannedCorrection(const Register &campaign, const Step &corrected, QDate today)
{
    const ChainStart start = campaign.chainStart(corrected.municipality);
    auto steps = campaign.dossier(corrected.municipality).steps;
    const auto there = std::ranges::find(steps, corrected.id, &Step::id);
    if (there == steps.end()) {
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("Joining", "That step is no longer there."),
                     {}};
    }
    const bool newlyJoins = corrected.stage == Stage::Joined && there->stage != Stage::Joined;
    const int position = there->position;
    const StepId last = steps.last().id;
    *there = corrected;
    there->position = position;
    if (const auto inPlace = checkedChain(start, steps, today); !inPlace) {
        // It has to move among the others; to no place that would change today's stage by the way.
        steps.erase(there);
        auto placed = withStepPlaced(start, steps, corrected, today);
        if (!placed)
            return placed.error();
        if (placed->last().id != last)
            return inPlace.error();
        steps = *std::move(placed);
    }
    if (newlyJoins) {
        if (const auto may = mayJoin(campaign, start, steps, corrected, today); !may)
            return may.error();
    }
    const auto follow = checkSuccessors(campaign, corrected.municipality, steps, today);
    if (!follow)
        return follow.error();
    return PlannedStep{*std::ranges::find(steps, corrected.id, &Step::id), steps};
}

Result<> checkRemoval(const Register &campaign, const Step &step, QDate today)
{
    auto steps = campaign.dossier(step.municipality).steps;
    steps.removeIf([&step](const Step &it) { return it.id == step.id; });
    const auto chain = checkedChain(campaign.chainStart(step.municipality), steps, today);
    if (!chain)
        return chain.error();
    return checkSuccessors(campaign, step.municipality, steps, today);
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
