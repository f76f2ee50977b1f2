// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registerfacts.h"
#include "editcommand.h"

#include <QCoreApplication>

namespace solidair {

/// Changes what the campaign says of itself: its name, its sender.
class ChangeCampaignCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(ChangeCampaignCommand)

public:
    ChangeCampaignCommand(CampaignSession &session, Campaign campaign);

private:
    Result<> perform(Journal &journal) override;

    const Campaign m_campaign;
};

/// Takes municipalities, mergers and borders of the register into the campaign: new ones are added,
/// the facts of known ones renewed; what coordinators corrected stays, and mergers that they
/// entered themselves.
class TakeInRegisterCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(TakeInRegisterCommand)

public:
    /// @p campaign: as it is to be afterwards (regions, register version).
    TakeInRegisterCommand(CampaignSession &session, Campaign campaign, RegisterFacts facts);

private:
    Result<> perform(Journal &journal) override;
    RegisterFacts besideEntered() const;

    const Campaign m_campaign;
    const RegisterFacts m_facts;
};

/// Changes what coordinators correct and keep of a municipality: title, postal code, street,
/// coordinator, consent to be listed, own fields; as far as it differs from @p before, which the
/// person saw.
class ChangeMunicipalityCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(ChangeMunicipalityCommand)

public:
    ChangeMunicipalityCommand(CampaignSession &session, Municipality before, Municipality after);

private:
    Result<> perform(Journal &journal) override;

    const Municipality m_before;
    const Municipality m_after;
};

/// What is set together with a decision about a merger.
struct BesideDecision
{
    /// Of reconfirming: what is to be done; empty words are the usual ones.
    NextStep confirm = {};
    CoordinatorId coordinator = {}; ///< Of the successor; null leaves it as it is.
};

/// Decides, or decides otherwise, how the history of merged municipalities goes on; Refused when
/// steps recorded since would no longer hold. Reconfirming adds a next step, or sets day and person
/// of the one in the same words that is still to be done.
class DecideMergerCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(DecideMergerCommand)

public:
    DecideMergerCommand(CampaignSession &session, MergerDecision decision,
                        BesideDecision beside = {});

    /// What is to be done where nobody says it otherwise.
    static QString usualWords();

private:
    Result<> perform(Journal &journal) override;
    Result<> setCoordinator(Journal &journal) const;
    Result<> addConfirmation(Journal &journal) const;

    const MergerDecision m_decision;
    const BesideDecision m_beside;
};

/// Fills a new campaign: with charters, and for a sample with all the rest. One transaction.
class FillCampaignCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(FillCampaignCommand)

public:
    FillCampaignCommand(CampaignSession &session, CampaignContent content);

private:
    Result<> perform(Journal &journal) override;

    const CampaignContent m_content;
};

} // namespace solidair
