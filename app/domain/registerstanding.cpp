// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "register.h"
#include "registerstate.h"

#include <algorithm>

namespace solidair {

namespace {

/// The joined step that begins the membership which the step at @p last continues; -1 when it goes
/// on from an inherited one.
qsizetype membershipBegin(const ChainStart &start, const QList<EffectiveStep> &effects,
                          qsizetype last)
{
    qsizetype first = last;
    while (first > 0 && effects[first - 1].step.stage == Stage::Joined)
        --first;
    return first == 0 && start.stage == Stage::Joined ? -1 : first;
}

} // namespace

QList<EffectiveStep> Register::effectiveSteps(MunicipalityId id) const
{
    const auto &steps = dossier(id).steps;
    return steps.isEmpty() ? QList<EffectiveStep>() : effectsOf(chainStart(id), steps);
}

QList<Commitment> Register::commitments(MunicipalityId id) const
{
    const auto sources = withPredecessors(id);
    QList<Commitment> result;
    for (auto source = sources.crbegin(); source != sources.crend(); ++source)
        result += dossier(*source).commitments;
    return result;
}

ChainStart Register::chainStart(MunicipalityId id) const
{
    const auto &dossier = this->dossier(id);
    ChainStart start;
    start.existsFrom = dossier.municipality.validFrom;
    start.existsUntil = dossier.municipality.validUntil;
    const auto olds = predecessors(id);
    if (olds.isEmpty() || !start.existsFrom.isValid())
        return start;

    const QDate lastDay = start.existsFrom.addDays(-1);
    if (dossier.mergerDecision
        && dossier.mergerDecision->choice == MergerDecision::Choice::BackInDiscussion) {
        start.stage = Stage::InDiscussion;
        start.since = PartialDate(start.existsFrom);
        start.from = start.existsFrom;
        return start;
    }
    std::optional<Standing> best;
    for (const auto old : olds) {
        const auto it = standing(old, lastDay);
        if (dossier.mergerDecision && dossier.mergerDecision->predecessor == old) {
            best = it;
            break;
        }
        const bool further = !best || stageRank(it.stage) > stageRank(best->stage);
        const bool longer = best && it.stage == best->stage && it.from < best->from;
        if (further || longer)
            best = it;
    }
    start.stage = best->stage;
    start.since = best->since;
    start.from = best->from;
    if (best->isMember())
        start.charter = best->charter;
    return start;
}

bool Register::mergerPending(MunicipalityId id, QDate day) const
{
    const auto &dossier = this->dossier(id);
    const auto olds = predecessors(id);
    if (olds.size() < 2 || dossier.mergerDecision || day < dossier.municipality.validFrom)
        return false;
    const QDate lastDay = dossier.municipality.validFrom.addDays(-1);
    const Stage first = standing(olds.first(), lastDay).stage;
    const bool differ = std::ranges::any_of(
        olds, [&](MunicipalityId old) { return standing(old, lastDay).stage != first; });
    if (!differ)
        return false;
    const auto effects = effectiveSteps(id);
    return effects.isEmpty() || effects.first().from > day;
}

Standing Register::standing(MunicipalityId id, QDate day) const
{
    const auto &dossier = this->dossier(id);
    const auto &municipality = dossier.municipality;
    Standing result;
    const auto *inForce = charterInForce(day);
    result.askedInForce = inForce ? inForce->commitmentsAsked : 0;
    result.asked = result.askedInForce;
    if (inForce)
        result.charter = inForce->id;
    if (municipality.validFrom.isValid() && day < municipality.validFrom)
        return result;
    if (municipality.validUntil.isValid() && day >= municipality.validUntil)
        day = municipality.validUntil.addDays(-1);

    result.counted = countedOn(commitments(id), day);
    const ChainStart start = chainStart(id);
    result.stage = start.stage;
    result.since = start.since;
    result.from = start.from;
    CharterId memberCharter = start.charter;
    const auto effects = effectsOf(start, dossier.steps);
    qsizetype last = effects.size() - 1;
    while (last >= 0 && effects[last].from > day)
        --last;
    if (last >= 0) {
        const auto &current = effects[last];
        result.stage = current.step.stage;
        result.step = current.step;
        result.since = current.step.date;
        result.from = current.from;
        memberCharter = current.step.charter;
        if (result.isMember()) {
            const auto begin = membershipBegin(start, effects, last);
            result.since = begin < 0 ? start.since : effects[begin].step.date;
            result.from = begin < 0 ? start.from : effects[begin].from;
        }
    }
    if (const auto *own = result.isMember() ? charter(memberCharter) : nullptr) {
        result.charter = own->id;
        result.asked = own->commitmentsAsked;
    }
    result.mergerPending = mergerPending(id, day);
    return result;
}

Totals Register::totals(const QList<MunicipalityId> &municipalities, QDate day) const
{
    Totals totals;
    for (const auto id : municipalities) {
        const auto &municipality = this->municipality(id);
        const auto standing = this->standing(id, day);
        ++totals.municipalities;
        ++totals.perStage[standing.stage];
        totals.underThreshold += standing.isUnderThreshold() ? 1 : 0;
        if (!municipality.population) {
            ++totals.populationUnknown;
            totals.memberPopulationUnknown += standing.isMember() ? 1 : 0;
            continue;
        }
        totals.population += *municipality.population;
        if (standing.isMember())
            totals.memberPopulation += *municipality.population;
    }
    return totals;
}

} // namespace solidair
