// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigncommands.h"

#include "base/clock.h"
#include "domain/joining.h"
#include "domain/tidied.h"
#include "ownfieldcommands.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
QSet<QString> idsOf(const QList<T> &rows)
{
    QSet<QString> ids;
    for (const auto &row : rows)
        ids.insert(row.id.text());
    return ids;
}

} // namespace

ChangeCampaignCommand::ChangeCampaignCommand(CampaignSession &session, Campaign campaign)
    : EditCommand(session, AuditAction(u"campaign.change"_s))
    , m_campaign(tidied(std::move(campaign)))
{ }

Result<> ChangeCampaignCommand::perform(Journal &journal)
{
    return CampaignRepository::update(journal, campaign().campaign(), m_campaign);
}

TakeInRegisterCommand::TakeInRegisterCommand(CampaignSession &session, Campaign campaign,
                                             RegisterFacts facts)
    : EditCommand(session, AuditAction(u"register.renew"_s))
    , m_campaign(std::move(campaign))
    , m_facts(std::move(facts))
{
    touchEverything();
}

/// Drops of the facts what a person entered before the register had it, and otherwise: that stays.
RegisterFacts TakeInRegisterCommand::besideEntered() const
{
    auto facts = m_facts;
    QHash<MunicipalityId, MunicipalityId> successors;
    for (const auto &merger : facts.mergers)
        successors.insert(merger.predecessor, merger.successor);
    const auto wentElsewhere = [&](MunicipalityId id) {
        const auto successor = campaign().successor(id);
        return !successor.isNull() && successors.value(id) != successor;
    };
    QSet<MunicipalityId> dropped;
    for (const auto &merger : facts.mergers) {
        if (wentElsewhere(merger.predecessor) && !campaign().contains(merger.successor))
            dropped.insert(merger.successor);
    }
    facts.municipalities.removeIf([&](const Municipality &it) { return dropped.contains(it.id); });
    for (auto &it : facts.municipalities) {
        if (wentElsewhere(it.id))
            it.validUntil = campaign().municipality(it.id).validUntil;
    }
    facts.mergers.removeIf([&](const Merger &it) {
        return dropped.contains(it.successor) || wentElsewhere(it.predecessor);
    });
    facts.borders.removeIf(
        [&](const Border &it) { return dropped.contains(it.a) || dropped.contains(it.b); });
    return facts;
}

Result<> TakeInRegisterCommand::perform(Journal &journal)
{
    const auto facts = besideEntered();
    for (const auto &municipality : facts.municipalities) {
        const auto done = campaign().contains(municipality.id)
            ? MunicipalityRepository::updateFacts(journal, municipality)
            : MunicipalityRepository::insert(journal, municipality);
        if (!done)
            return done;
    }
    const auto mergers = MergerRepository(database()).all();
    if (!mergers)
        return mergers.error();
    const auto known = idsOf(*mergers);
    for (const auto &merger : facts.mergers) {
        if (known.contains(merger.id.text()))
            continue;
        if (const auto done = MergerRepository::insert(journal, merger); !done)
            return done;
    }
    const auto borders = MunicipalityRepository(database()).borders();
    if (!borders)
        return borders.error();
    const QSet<std::pair<MunicipalityId, MunicipalityId>> drawn(borders->begin(), borders->end());
    for (const auto &border : facts.borders) {
        if (drawn.contains({border.a, border.b}) || drawn.contains({border.b, border.a}))
            continue;
        const auto done =
            MunicipalityRepository::insertBorder(journal, border.a, border.b, border.metres);
        if (!done)
            return done;
    }
    return CampaignRepository::update(journal, campaign().campaign(), m_campaign);
}

ChangeMunicipalityCommand::ChangeMunicipalityCommand(CampaignSession &session, Municipality before,
                                                     Municipality after)
    : EditCommand(session, AuditAction(u"municipality.change"_s, {after.name()}))
    , m_before(std::move(before))
    , m_after(tidied(std::move(after)))
{
    touch(m_after.id);
}

Result<> ChangeMunicipalityCommand::perform(Journal &journal)
{
    if (m_after.ownPostalCode != m_before.ownPostalCode) {
        if (const auto fine = checkPostalCode(m_after); !fine)
            return fine;
    }
    if (const auto done = MunicipalityRepository::update(journal, m_before, m_after); !done)
        return done;
    return writeOwnValues(journal, m_before.own, m_after.own,
                          campaign().municipality(m_after.id).own);
}

DecideMergerCommand::DecideMergerCommand(CampaignSession &session, MergerDecision decision,
                                         BesideDecision beside)
    : EditCommand(session,
                  AuditAction(u"merger.decide"_s,
                              {session.campaign().municipality(decision.successor).name()}))
    , m_decision(std::move(decision))
    , m_beside{tidied(std::move(beside.confirm)), beside.coordinator}
{
    touch(m_decision.successor);
}

QString DecideMergerCommand::usualWords()
{
    return tr("Have the engagement confirmed after the merger");
}

Result<> DecideMergerCommand::perform(Journal &journal)
{
    auto decision = m_decision;
    decision.recordedBy = journal.who();
    decision.recordedAt = journal.at();
    const auto &before = campaign().dossier(decision.successor).mergerDecision;
    if (before)
        decision.id = before->id;
    if (const auto holds = checkDecision(campaign(), decision, currentDay()); !holds)
        return holds;
    auto done = before ? MergerDecisionRepository::update(journal, *before, decision)
                       : MergerDecisionRepository::insert(journal, decision);
    if (done)
        done = setCoordinator(journal);
    if (!done || decision.choice != MergerDecision::Choice::Reconfirm)
        return done;
    return addConfirmation(journal);
}

Result<> DecideMergerCommand::setCoordinator(Journal &journal) const
{
    const auto &before = campaign().municipality(m_decision.successor);
    if (m_beside.coordinator.isNull() || m_beside.coordinator == before.coordinator)
        return {};
    auto after = before;
    after.coordinator = m_beside.coordinator;
    return MunicipalityRepository::update(journal, before, after);
}

Result<> DecideMergerCommand::addConfirmation(Journal &journal) const
{
    auto next = m_beside.confirm;
    if (next.what.isEmpty())
        next.what = usualWords();
    const auto steps = NextStepRepository(database()).of(m_decision.successor);
    if (!steps)
        return steps.error();
    for (const auto &there : *steps) {
        if (there.what != next.what || there.doneOn.isValid())
            continue;
        auto after = there;
        after.due = next.due.isValid() ? next.due : there.due;
        after.who = next.who.isEmpty() ? there.who : next.who;
        return after == there ? Result<>() : NextStepRepository::update(journal, there, after);
    }
    next.id = NextStepId::create();
    next.recordedOn = journal.at().date();
    next.municipality = m_decision.successor;
    return NextStepRepository::insert(journal, next);
}

FillCampaignCommand::FillCampaignCommand(CampaignSession &session, CampaignContent content)
    : EditCommand(session, AuditAction(u"campaign.new"_s))
    , m_content(std::move(content))
{
    touchEverything();
}

Result<> FillCampaignCommand::perform(Journal &journal)
{
    for (const auto &done :
         {CharterRepository::insertAll(journal, m_content.charters),
          CategoryRepository::insertAll(journal, m_content.categories),
          CoordinatorRepository::insertAll(journal, m_content.coordinators),
          BodyRepository::insertAll(journal, m_content.bodies),
          CommitmentRepository::insertAll(journal, m_content.commitments),
          StepRepository::insertAll(journal, m_content.steps),
          MergerDecisionRepository::insertAll(journal, m_content.mergerDecisions)}) {
        if (!done)
            return done;
    }
    for (const auto &[municipality, coordinator] : m_content.assignments.asKeyValueRange()) {
        const auto &before = campaign().municipality(municipality);
        auto after = before;
        after.coordinator = coordinator;
        if (const auto done = MunicipalityRepository::update(journal, before, after); !done)
            return done;
    }
    for (const auto &contact : m_content.contacts) {
        auto done = PersonRepository::insert(journal, contact.person);
        if (done)
            done = Repository<OwnValue>::insertAll(journal, contact.person.own);
        if (done)
            done = RoleRepository::insert(journal, contact.role);
        if (!done)
            return done;
    }
    const auto told = InteractionRepository::insertAll(journal, m_content.interactions);
    return told ? NextStepRepository::insertAll(journal, m_content.nextSteps) : told;
}

} // namespace solidair
