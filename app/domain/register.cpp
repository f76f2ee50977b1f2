// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "register.h"

#include "base/sorting.h"
#include "leftbehind.h"
#include "mergers.h"
#include "registerstate.h"

#include <algorithm>

namespace solidair {

Register::Register()
    : Register(Records())
{ }

Register::Register(std::shared_ptr<const State> state)
    : m_state(std::move(state))
{ }

Register::Register(Records records)
{
    auto state = std::make_shared<State>();
    state->campaign = std::move(records.campaign);
    state->charters = std::move(records.charters);
    state->categories = std::move(records.categories);
    state->coordinators = std::move(records.coordinators);
    state->bodies = std::move(records.bodies);
    state->ownFields = std::move(records.ownFields);
    std::ranges::stable_sort(state->ownFields, {}, &OwnField::position);
    std::ranges::stable_sort(state->charters, {}, [](const Charter &charter) {
        return charter.inForceFrom.toJulianDay();
    });
    std::ranges::stable_sort(state->categories, {}, &Category::position);

    state->dossiers.reserve(records.dossiers.size());
    state->order.reserve(records.dossiers.size());
    for (auto &dossier : records.dossiers) {
        const MunicipalityId id = dossier.municipality.id;
        state->order.append(id);
        state->dossiers.insert(std::make_shared<const Dossier>(std::move(dossier)));
    }
    state->dossiers.settle();
    const Collation dutch;
    sortByKey(state->order, [&](MunicipalityId id) {
        const auto &municipality = state->dossier(id).municipality;
        return dutch.key(municipality.name(),
                         municipality.nis + municipality.validFrom.toString(Qt::ISODate));
    });
    auto mergers = soundMergers(
        records.mergers, [&state](MunicipalityId id) { return state->dossiers.contains(id); });
    state->predecessors = std::move(mergers.predecessors);
    state->successors = std::move(mergers.successors);
    state->mergersLeftOut = std::move(mergers.leftOut);
    for (const auto &[a, b] : std::as_const(records.borders)) {
        // The map of today shows what came of them.
        if (state->successors.contains(a) || state->successors.contains(b))
            continue;
        state->neighbours[a].append(b);
        state->neighbours[b].append(a);
    }
    m_state = std::move(state);
}

Register Register::with(const QList<Dossier> &dossiers) const
{
    auto state = std::make_shared<State>(*m_state);
    for (const auto &dossier : dossiers)
        state->dossiers.insert(std::make_shared<const Dossier>(dossier));
    state->dossiers.settle();
    return Register(std::move(state));
}

Register Register::withCampaign(const Campaign &campaign) const
{
    auto state = std::make_shared<State>(*m_state);
    state->campaign = campaign;
    return Register(std::move(state));
}

Register Register::withLists(const QList<Coordinator> &coordinators, const QList<Body> &bodies,
                             const QList<OwnField> &ownFields) const
{
    auto state = std::make_shared<State>(*m_state);
    state->coordinators = coordinators;
    state->bodies = bodies;
    state->ownFields = ownFields;
    std::ranges::stable_sort(state->ownFields, {}, &OwnField::position);
    return Register(std::move(state));
}

const Campaign &Register::campaign() const
{
    return m_state->campaign;
}

const QList<Charter> &Register::charters() const
{
    return m_state->charters;
}

const QList<Category> &Register::categories() const
{
    return m_state->categories;
}

const QList<Coordinator> &Register::coordinators() const
{
    return m_state->coordinators;
}

const QList<OwnField> &Register::ownFields() const
{
    return m_state->ownFields;
}

const QList<Body> &Register::bodies() const
{
    return m_state->bodies;
}

const Charter *Register::charter(CharterId id) const
{
    const auto found = std::ranges::find(m_state->charters, id, &Charter::id);
    return found == m_state->charters.end() ? nullptr : &*found;
}

const Charter *Register::charter(const QString &key) const
{
    const auto found = std::ranges::find(m_state->charters, key, &Charter::key);
    return found == m_state->charters.end() ? nullptr : &*found;
}

const Charter *Register::charterInForce(QDate day) const
{
    return solidair::charterInForce(m_state->charters, day);
}

const Category *Register::category(CategoryId id) const
{
    const auto found = std::ranges::find(m_state->categories, id, &Category::id);
    return found == m_state->categories.end() ? nullptr : &*found;
}

const Category *Register::category(const QString &key, const Charter *charter) const
{
    const Category *newest = nullptr;
    QDate newestFrom;
    for (const auto &category : m_state->categories) {
        if (category.key != key || (charter && category.charter != charter->id))
            continue;
        const auto *owner = this->charter(category.charter);
        if (owner && (!newest || owner->inForceFrom > newestFrom)) {
            newest = &category;
            newestFrom = owner->inForceFrom;
        }
    }
    return newest;
}

QString Register::coordinatorName(CoordinatorId id) const
{
    const auto found = std::ranges::find(m_state->coordinators, id, &Coordinator::id);
    return found == m_state->coordinators.end() ? QString() : found->name;
}

QString Register::bodyName(BodyId id) const
{
    const auto found = std::ranges::find(m_state->bodies, id, &Body::id);
    return found == m_state->bodies.end() ? QString() : found->name;
}

QList<MunicipalityId> Register::all() const
{
    return m_state->order;
}

QList<MunicipalityId> Register::existingOn(QDate day) const
{
    QList<MunicipalityId> existing;
    existing.reserve(m_state->order.size());
    for (const auto id : m_state->order) {
        if (municipality(id).existsOn(day))
            existing.append(id);
    }
    return existing;
}

bool Register::contains(MunicipalityId id) const
{
    return m_state->dossiers.contains(id);
}

const Dossier &Register::dossier(MunicipalityId id) const
{
    return m_state->dossier(id);
}

const Municipality &Register::municipality(MunicipalityId id) const
{
    return m_state->dossier(id).municipality;
}

QList<MunicipalityId> Register::predecessors(MunicipalityId id) const
{
    return m_state->predecessors.value(id);
}

MunicipalityId Register::successor(MunicipalityId id) const
{
    return m_state->successors.value(id);
}

const QList<Merger> &Register::mergersLeftOut() const
{
    return m_state->mergersLeftOut;
}

QList<MunicipalityId> Register::withPredecessors(MunicipalityId id) const
{
    // Each has one successor and no line goes round: nothing is met twice.
    QList<MunicipalityId> all{id};
    for (qsizetype i = 0; i < all.size(); ++i)
        all += predecessors(all[i]);
    return all;
}

QList<MunicipalityId> Register::neighbours(MunicipalityId id) const
{
    auto result = m_state->neighbours.value(id);
    result.removeIf([this](MunicipalityId other) { return !contains(other); });
    sortByText(result, Language::Dutch,
               [this](MunicipalityId other) { return municipality(other).name(); });
    return result;
}

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
    if (sources.size() > 1)
        result.removeIf([&](const Commitment &it) { return !comesAlong(it, id); });
    return result;
}

bool Register::comesAlong(const Commitment &commitment, MunicipalityId municipality) const
{
    return wentAlong(*this, commitment.municipality, municipality, commitment.id,
                     &MergerDecision::commitmentsLeft);
}

bool Register::comesAlong(const Role &role, MunicipalityId municipality) const
{
    return wentAlong(*this, role.municipality, municipality, role.id, &MergerDecision::rolesLeft);
}

ChainStart Register::chainStart(MunicipalityId id) const
{
    return chainStartOf(*this, id);
}

bool Register::mergerPending(MunicipalityId id, QDate day) const
{
    return isMergerPending(*this, id, day);
}

Standing Register::standing(MunicipalityId id, QDate day) const
{
    return standingOn(*this, id, day);
}

Totals Register::totals(const QList<MunicipalityId> &municipalities, QDate day) const
{
    return totalsOf(*this, municipalities, day);
}

Result<MunicipalityId> Register::named(const QString &who, const Period &period) const
{
    return m_state->names->meant(*this, who, period);
}

QList<MunicipalityId> Register::allNamed(const QString &who, const Period &period) const
{
    return m_state->names->candidates(*this, who, period);
}

QList<MunicipalityId> Register::namedAlike(const QString &who, const Period &period) const
{
    return m_state->names->alike(*this, who, period);
}

QStringList Register::provinces(const QList<MunicipalityId> &municipalities) const
{
    QStringList sorted;
    for (const auto id : municipalities) {
        const auto &province = municipality(id).province;
        if (!sorted.contains(province)) // They are few.
            sorted.append(province);
    }
    sortByText(sorted, Language::Dutch, [](const QString &name) { return name; });
    return sorted;
}

QStringList Register::memberNames(QDate day, Language language, MunicipalityId addressee) const
{
    QStringList names;
    for (const auto id : existingOn(day)) {
        const auto &municipality = this->municipality(id);
        if (id != addressee && municipality.mayBeListed && standing(id, day).isMember())
            names.append(municipality.names.in(language));
    }
    sortByText(names, language, [](const QString &name) { return name; });
    return names;
}

} // namespace solidair
