// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commitmentcommands.h"

#include "base/clock.h"
#include "domain/tidied.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

Commitment settled(Commitment commitment)
{
    commitment = tidied(std::move(commitment));
    if (commitment.state == Commitment::State::Ended && !commitment.until.isKnown())
        commitment.until = PartialDate(currentDay());
    return commitment;
}

/// At most one commitment of a municipality is highlighted: the newest to be so.
Result<> dimOthers(Journal &journal, const QList<Commitment> &commitments, CommitmentId highlight)
{
    for (const auto &other : commitments) {
        if (!other.isHighlight || other.id == highlight)
            continue;
        auto dimmed = other;
        dimmed.isHighlight = false;
        if (const auto done = CommitmentRepository::update(journal, other, dimmed); !done)
            return done;
    }
    return {};
}

bool differsElsewhere(const Commitment &a, const Commitment &b)
{
    return a.description != b.description || a.state != b.state || a.since != b.since
        || a.until != b.until || a.isPublic != b.isPublic || a.isHighlight != b.isHighlight;
}

} // namespace

AddCommitmentCommand::AddCommitmentCommand(CampaignSession &session, Commitment commitment)
    : EditCommand(session,
                  AuditAction(u"commitment.add"_s,
                              {session.campaign().municipality(commitment.municipality).name()}))
    , m_commitment(settled(std::move(commitment)))
{
    touch(m_commitment.municipality);
}

Result<> AddCommitmentCommand::perform(Journal &journal)
{
    if (const auto fine = checkCommitment(m_commitment); !fine)
        return fine;
    if (const auto happened = checkHappened(m_commitment.lastConfirmed, currentDay()); !happened)
        return happened;
    const auto existing = campaign().commitments(m_commitment.municipality);
    for (const auto &other : existing) {
        if (!other.isSameAs(m_commitment))
            continue;
        QString message = tr("“%1” is recorded already.").arg(m_commitment.title);
        if (differsElsewhere(other, m_commitment))
            message += QChar::Space + tr("What else is recorded was not changed.");
        return Error{Error::Code::AlreadyRecorded, message, {}};
    }
    const auto done = CommitmentRepository::insert(journal, m_commitment);
    if (!done || !m_commitment.isHighlight)
        return done;
    return dimOthers(journal, campaign().dossier(m_commitment.municipality).commitments,
                     m_commitment.id);
}

ChangeCommitmentCommand::ChangeCommitmentCommand(CampaignSession &session, Commitment before,
                                                 Commitment after)
    : EditCommand(session,
                  AuditAction(u"commitment.change"_s,
                              {session.campaign().municipality(after.municipality).name()}))
    , m_before(std::move(before))
    , m_after(settled(std::move(after)))
{
    touch(m_after.municipality);
}

Result<> ChangeCommitmentCommand::perform(Journal &journal)
{
    const auto happened = checkHappened(m_after.lastConfirmed, currentDay());
    if (!happened && m_after.lastConfirmed != m_before.lastConfirmed)
        return happened;
    if (const auto done = CommitmentRepository::update(journal, m_before, m_after); !done)
        return done;
    // With what somebody else changed in other fields meanwhile.
    const auto now = CommitmentRepository(database()).find(m_after.id);
    const auto fine = now ? checkCommitment(*now) : now.error();
    // Who saw it highlighted and changed something else takes nothing from another.
    if (!fine || !m_after.isHighlight || m_before.isHighlight)
        return fine;
    return dimOthers(journal, campaign().dossier(m_after.municipality).commitments, m_after.id);
}

RemoveCommitmentCommand::RemoveCommitmentCommand(CampaignSession &session,
                                                 const Commitment &commitment)
    : EditCommand(session,
                  AuditAction(u"commitment.remove"_s,
                              {session.campaign().municipality(commitment.municipality).name()}))
    , m_id(commitment.id)
{
    touch(commitment.municipality);
}

Result<> RemoveCommitmentCommand::perform(Journal &journal)
{
    return CommitmentRepository::remove(journal, m_id);
}

} // namespace solidair
