// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergercases.h"

#include <algorithm>

namespace solidair {

namespace {

Standing standingBefore(const Register &campaign, MunicipalityId old, MunicipalityId successor)
{
    return campaign.standing(old, campaign.municipality(successor).validFrom.addDays(-1));
}

int membersOf(const Register &campaign, QDate day)
{
    return campaign.totals(campaign.existingOn(day), day).of(Stage::Joined);
}

MergerCase::State stateOf(const Register &campaign, MunicipalityId successor, QDate day)
{
    if (campaign.mergerPending(successor, day))
        return MergerCase::State::Pending;
    if (campaign.dossier(successor).mergerDecision)
        return MergerCase::State::Decided;
    const auto olds = campaign.predecessors(successor);
    const auto stage = standingBefore(campaign, olds.first(), successor).stage;
    const bool isAlike = std::ranges::all_of(olds, [&](MunicipalityId old) {
        return standingBefore(campaign, old, successor).stage == stage;
    });
    return isAlike ? MergerCase::State::Alike : MergerCase::State::Decided;
}

} // namespace

QList<MergerCase> mergerCases(const Register &campaign, QDate day)
{
    QList<MergerCase> cases;
    for (const auto id : campaign.all()) {
        const auto from = campaign.municipality(id).validFrom;
        if (from.isValid() && from <= day && campaign.predecessors(id).size() > 1)
            cases.append({id, stateOf(campaign, id, day)});
    }
    return cases;
}

const FormerState *MergerComparison::former(MunicipalityId id) const
{
    const auto found = std::ranges::find(formers, id, &FormerState::id);
    return found == formers.end() ? nullptr : &*found;
}

MergerComparison compareMerged(const Register &campaign, const Records &records,
                               MunicipalityId successor)
{
    MergerComparison comparison;
    comparison.successor = successor;
    comparison.dayBefore = campaign.municipality(successor).validFrom.addDays(-1);
    const auto day = comparison.dayBefore;
    const FormerState *furthest = nullptr;
    const auto olds = campaign.predecessors(successor);
    comparison.formers.reserve(olds.size());
    for (const auto id : olds) {
        FormerState former{id, campaign.standing(id, day), campaign.commitments(id),
                           recordsOf(records, campaign, id)};
        former.commitments.removeIf([day](const Commitment &it) { return !it.standsOn(day); });
        former.records.contacts.removeIf(
            [day](const Contact &it) { return !it.role.isCurrentOn(day); });
        former.records.nextSteps = former.records.toDoOn(day);
        comparison.formers.append(former);
    }
    for (const auto &former : std::as_const(comparison.formers)) {
        const int rank = stageRank(former.standing.stage);
        const int before = furthest ? stageRank(furthest->standing.stage) : -1;
        if (!furthest || rank > before
            || (rank == before && former.standing.from < furthest->standing.from))
            furthest = &former;
    }
    if (furthest)
        comparison.furthest = furthest->id;
    return comparison;
}

MergerOutcome outcomeOf(const Register &campaign, const MergerDecision &decision, QDate day)
{
    auto dossier = campaign.dossier(decision.successor);
    dossier.mergerDecision = decision;
    const auto then = campaign.with({dossier});
    return {then.standing(decision.successor, day), membersOf(then, day), membersOf(campaign, day)};
}

} // namespace solidair
