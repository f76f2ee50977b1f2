// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doublessearch.h"

#include "session/knownpersons.h"
#include "ui/desk/workspace.h"

namespace solidair {

namespace {

/// So many are compared before anybody notices.
constexpr qsizetype mostAtOnce = 200;

bool isSure(const QList<Likeness> &reasons)
{
    const auto has = [&reasons](Likeness likeness) { return reasons.contains(likeness); };
    return (has(Likeness::SameName) || has(Likeness::SimilarName))
        && (has(Likeness::SameEmail) || has(Likeness::SamePhone));
}

bool standsFirst(const Person &a, const Person &b)
{
    if (a.recordedOn != b.recordedOn)
        return a.recordedOn < b.recordedOn;
    return a.id < b.id;
}

ToldApartId apartIn(const QList<ToldApart> &all, PersonId a, PersonId b)
{
    for (const auto &two : all) {
        if ((two.person == a && two.otherPerson == b) || (two.person == b && two.otherPerson == a))
            return two.id;
    }
    return {};
}

QString placeOf(const KnownPerson &a, const KnownPerson &b, const Register &campaign)
{
    QStringList shared;
    QStringList any;
    for (const auto &known : {a, b}) {
        for (const auto id : known.municipalities) {
            if (!campaign.contains(id))
                continue;
            const auto name = campaign.municipality(id).name();
            any.append(name);
            if (a.municipalities.contains(id) && b.municipalities.contains(id))
                shared.append(name);
        }
    }
    auto &names = shared.isEmpty() ? any : shared;
    names.sort();
    return names.value(0);
}

} // namespace

DoublesSearch::DoublesSearch(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{ }

int DoublesSearch::count(PersonPair::Group group) const
{
    return static_cast<int>(std::ranges::count(m_pairs, group, &PersonPair::group));
}

void DoublesSearch::start()
{
    if (isSearching()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    const auto known = knownPersons(m_workspace.session());
    const auto apart = toldApart(m_workspace.session());
    if (!known || !apart) {
        m_workspace.prompts().tell(m_workspace.window(), known ? apart.error() : known.error());
        return;
    }
    m_known = *known;
    m_apart = *apart;
    if (m_known.size() <= mostAtOnce) {
        order(doublesAmong(m_known));
        return;
    }
    const auto doubles = std::make_shared<QList<Double<PersonId>>>();
    m_task.start(
        [doubles, all = m_known](const BackgroundTask::Reins &) { *doubles = doublesAmong(all); },
        [this, doubles] {
            if (m_isStale)
                start();
            else
                order(*doubles);
        });
}

void DoublesSearch::order(const QList<Double<PersonId>> &doubles)
{
    QHash<PersonId, const KnownPerson *> byId;
    for (const auto &known : std::as_const(m_known))
        byId.insert(known.person.id, &known);
    m_pairs.clear();
    for (const auto &found : doubles) {
        const auto *first = byId.value(found.first);
        const auto *second = byId.value(found.second);
        if (!standsFirst(first->person, second->person))
            std::swap(first, second);
        PersonPair pair;
        pair.first = first->person;
        pair.second = second->person;
        pair.reasons = found.reasons;
        pair.place = placeOf(*first, *second, m_workspace.campaign());
        pair.apart = apartIn(m_apart, pair.first.id, pair.second.id);
        if (!pair.apart.isNull())
            pair.group = PersonPair::Group::Apart;
        else if (isSure(pair.reasons))
            pair.group = PersonPair::Group::Sure;
        m_pairs.append(pair);
    }
    std::ranges::stable_sort(m_pairs, {}, &PersonPair::group);
    emit found();
}

} // namespace solidair
