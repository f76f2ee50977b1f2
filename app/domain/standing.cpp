// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standing.h"

#include "register.h"

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

/// How far a municipality has come, without what is counted. It asks each predecessor once, so that
/// the work grows with their number and not with the number of ways that lead to them.
struct Reached
{
    Stage stage = Stage::NotApproached;
    PartialDate since;
    QDate from;
    CharterId charter; ///< Of a member.
    Step step;

    bool isMember() const { return stage == Stage::Joined; }
};

Reached reachedOn(const Register &campaign, MunicipalityId id, QDate day)
{
    const ChainStart start = campaign.chainStart(id);
    Reached reached{start.stage, start.since, start.from, start.charter, {}};
    const auto effects = effectsOf(start, campaign.dossier(id).steps);
    qsizetype last = effects.size() - 1;
    while (last >= 0 && effects[last].from > day)
        --last;
    if (last < 0)
        return reached;
    const auto &current = effects[last];
    reached = {current.step.stage, current.step.date, current.from, current.step.charter,
               current.step};
    if (reached.isMember()) {
        const auto begin = membershipBegin(start, effects, last);
        reached.since = begin < 0 ? start.since : effects[begin].step.date;
        reached.from = begin < 0 ? start.from : effects[begin].from;
    }
    return reached;
}

/// On the last day before a merger; of one that begins later, nothing.
Reached reachedBefore(const Register &campaign, MunicipalityId id, QDate successorFrom)
{
    const auto &municipality = campaign.municipality(id);
    QDate day = successorFrom.addDays(-1);
    if (municipality.validFrom.isValid() && day < municipality.validFrom)
        return {};
    if (municipality.validUntil.isValid() && day >= municipality.validUntil)
        day = municipality.validUntil.addDays(-1);
    return reachedOn(campaign, id, day);
}

} // namespace

ChainStart chainStartOf(const Register &campaign, MunicipalityId id)
{
    const auto &dossier = campaign.dossier(id);
    ChainStart start;
    start.existsFrom = dossier.municipality.validFrom;
    start.existsUntil = dossier.municipality.validUntil;
    const auto olds = campaign.predecessors(id);
    if (olds.isEmpty() || !start.existsFrom.isValid())
        return start;

    if (dossier.mergerDecision
        && dossier.mergerDecision->choice == MergerDecision::Choice::BackInDiscussion) {
        start.stage = Stage::InDiscussion;
        start.since = PartialDate(start.existsFrom);
        start.from = start.existsFrom;
        return start;
    }
    std::optional<Reached> best;
    for (const auto old : olds) {
        const auto it = reachedBefore(campaign, old, start.existsFrom);
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
    if (best->isMember()) {
        const auto *inForce = campaign.charterInForce(start.existsFrom.addDays(-1));
        start.charter = campaign.charter(best->charter) || !inForce ? best->charter : inForce->id;
    }
    return start;
}

bool isMergerPending(const Register &campaign, MunicipalityId id, QDate day)
{
    const auto &dossier = campaign.dossier(id);
    const auto olds = campaign.predecessors(id);
    if (olds.size() < 2 || dossier.mergerDecision || day < dossier.municipality.validFrom)
        return false;
    const QDate from = dossier.municipality.validFrom;
    const Stage first = reachedBefore(campaign, olds.first(), from).stage;
    const bool differ = std::ranges::any_of(olds, [&](MunicipalityId old) {
        return reachedBefore(campaign, old, from).stage != first;
    });
    if (!differ)
        return false;
    const auto effects = campaign.effectiveSteps(id);
    return effects.isEmpty() || effects.first().from > day;
}

Standing standingOn(const Register &campaign, MunicipalityId id, QDate day)
{
    const auto &dossier = campaign.dossier(id);
    const auto &municipality = dossier.municipality;
    Standing result;
    const auto *inForce = campaign.charterInForce(day);
    result.askedInForce = inForce ? inForce->commitmentsAsked : 0;
    result.asked = result.askedInForce;
    if (inForce)
        result.charter = inForce->id;
    if (municipality.validFrom.isValid() && day < municipality.validFrom)
        return result;
    if (municipality.validUntil.isValid() && day >= municipality.validUntil)
        day = municipality.validUntil.addDays(-1);

    result.counted = countedOn(campaign.commitments(id), day);
    const auto reached = reachedOn(campaign, id, day);
    result.stage = reached.stage;
    result.since = reached.since;
    result.from = reached.from;
    result.step = reached.step;
    if (const auto *own = result.isMember() ? campaign.charter(reached.charter) : nullptr) {
        result.charter = own->id;
        result.asked = own->commitmentsAsked;
    }
    result.mergerPending = isMergerPending(campaign, id, day);
    return result;
}

Totals totalsOf(const Register &campaign, const QList<MunicipalityId> &municipalities, QDate day)
{
    Totals totals;
    for (const auto id : municipalities) {
        const auto &municipality = campaign.municipality(id);
        const auto standing = standingOn(campaign, id, day);
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
