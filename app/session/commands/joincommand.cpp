// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "joincommand.h"

#include "base/clock.h"
#include "domain/tidied.h"
#include "stepcommands.h"

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isRecorded(const Register &campaign, const Step &step)
{
    const auto &steps = campaign.dossier(step.municipality).steps;
    return std::ranges::find(steps, step.id, &Step::id) != steps.end();
}

Result<> addBody(Journal &journal, const std::optional<Body> &body)
{
    return body ? BodyRepository::insert(journal, *body) : Result<>();
}

} // namespace

Result<PlannedStep> plannedWith(const Register &campaign, const QList<Commitment> &filledIn,
                                const Step &step, QDate today)
{
    auto dossier = campaign.dossier(step.municipality);
    auto existing = campaign.commitments(step.municipality);
    for (const auto &commitment : filledIn) {
        if (const auto fine = checkCommitment(commitment); !fine)
            return fine.error();
        const bool known = std::ranges::any_of(existing, [&commitment](const Commitment &other) {
            return other.isSameAs(commitment);
        });
        if (known) {
            return Error{Error::Code::Refused,
                         JoinCommand::tr("“%1” is recorded already. Fill in another commitment.")
                             .arg(commitment.title.trimmed()),
                         {}};
        }
        existing.append(commitment);
        dossier.commitments.append(commitment);
    }
    const auto filled = filledIn.isEmpty() ? campaign : campaign.with({dossier});
    return isRecorded(campaign, step) ? plannedCorrection(filled, step, today)
                                      : plannedStep(filled, step, today);
}

JoinCommand::JoinCommand(CampaignSession &session, QList<Commitment> filledIn, Step step,
                         std::optional<Body> newBody)
    : EditCommand(
        session,
        AuditAction(u"step.record"_s, {session.campaign().municipality(step.municipality).name()}))
    , m_filledIn(std::move(filledIn))
    , m_step(tidied(std::move(step)))
    , m_newBody(std::move(newBody))
{
    touch(m_step.municipality);
}

Result<> JoinCommand::perform(Journal &journal)
{
    const auto planned = plannedWith(campaign(), m_filledIn, m_step, currentDay());
    if (!planned)
        return planned.error();
    if (const auto done = addBody(journal, m_newBody); !done)
        return done;
    for (const auto &commitment : m_filledIn) {
        if (const auto done = CommitmentRepository::insert(journal, tidied(commitment)); !done)
            return done;
    }
    return isRecorded(campaign(), m_step)
        ? writeMoved(journal, campaign().dossier(m_step.municipality).steps, planned->steps)
        : writePlan(journal, campaign(), planned->step, planned->steps);
}

RecordStepsCommand::RecordStepsCommand(CampaignSession &session, QList<Step> drafts,
                                       std::optional<Body> newBody)
    : EditCommand(session, AuditAction(u"steps.record"_s, {QString::number(drafts.size())}))
    , m_drafts(std::move(drafts))
    , m_newBody(std::move(newBody))
{
    for (auto &draft : m_drafts) {
        draft = tidied(std::move(draft));
        touch(draft.municipality);
    }
}

Result<> RecordStepsCommand::perform(Journal &journal)
{
    if (const auto done = addBody(journal, m_newBody); !done)
        return done;
    // One that follows another through a merger is checked against what was recorded there.
    Register before = campaign();
    for (const auto &draft : m_drafts) {
        const auto planned = plannedStep(before, draft, currentDay());
        if (!planned) {
            return Error{
                planned.error().code,
                tr("%1: %2 Nothing was changed.")
                    .arg(before.municipality(draft.municipality).name(), planned.error().message),
                planned.error().detail};
        }
        if (const auto done = writePlan(journal, before, planned->step, planned->steps); !done)
            return done;
        if (before.successor(draft.municipality).isNull())
            continue;
        auto dossier = before.dossier(draft.municipality);
        dossier.steps = planned->steps;
        before = before.with({dossier});
    }
    return {};
}

} // namespace solidair
