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
Result<> dimOthers(Journal &journal, const QList<Commitment> &commitments,
                   const Commitment &highlight)
{
    for (auto other : commitments) {
        if (!highlight.isHighlight || !other.isHighlight || other.id == highlight.id)
            continue;
        other.isHighlight = false;
        if (const auto done = CommitmentRepository::update(journal, other); !done)
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
    if (const auto done = CommitmentRepository::insert(journal, m_commitment); !done)
        return done;
    return dimOthers(journal, campaign().dossier(m_commitment.municipality).commitments,
                     m_commitment);
}

ChangeCommitmentCommand::ChangeCommitmentCommand(CampaignSession &session, Commitment commitment)
    : EditCommand(session,
                  AuditAction(u"commitment.change"_s,
                              {session.campaign().municipality(commitment.municipality).name()}))
    , m_commitment(settled(std::move(commitment)))
{
    touch(m_commitment.municipality);
}

Result<> ChangeCommitmentCommand::perform(Journal &journal)
{
    if (const auto fine = checkCommitment(m_commitment); !fine)
        return fine;
    const auto before = CommitmentRepository(database()).find(m_commitment.id);
    if (!before)
        return before.error();
    const auto happened = checkHappened(m_commitment.lastConfirmed, currentDay());
    if (!happened && m_commitment.lastConfirmed != before->lastConfirmed)
        return happened;
    if (const auto done = CommitmentRepository::update(journal, m_commitment); !done)
        return done;
    return dimOthers(journal, campaign().dossier(m_commitment.municipality).commitments,
                     m_commitment);
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
