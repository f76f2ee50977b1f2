// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stepcommands.h"

#include "base/clock.h"
#include "domain/joining.h"
#include "domain/tidied.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

Result<> writeMoved(Journal &journal, const QList<Step> &before, const QList<Step> &after)
{
    for (const auto &step : after) {
        const auto old = std::ranges::find(before, step.id, &Step::id);
        if (old == before.end() || *old == step)
            continue;
        if (const auto done = StepRepository::update(journal, *old, step); !done)
            return done;
    }
    return {};
}

Result<> writePlan(Journal &journal, const Register &campaign, Step step, const QList<Step> &steps)
{
    step.recordedBy = journal.who();
    step.recordedAt = journal.at();
    if (const auto done = StepRepository::insert(journal, step); !done)
        return done;
    return writeMoved(journal, campaign.dossier(step.municipality).steps, steps);
}

RecordStepCommand::RecordStepCommand(CampaignSession &session, Step draft,
                                     std::optional<Body> newBody)
    : EditCommand(
        session,
        AuditAction(u"step.record"_s, {session.campaign().municipality(draft.municipality).name()}))
    , m_draft(tidied(std::move(draft)))
    , m_newBody(std::move(newBody))
{
    touch(m_draft.municipality);
}

Result<> RecordStepCommand::perform(Journal &journal)
{
    const auto planned = plannedStep(campaign(), m_draft, currentDay());
    if (!planned)
        return planned.error();
    if (m_newBody) {
        if (const auto done = BodyRepository::insert(journal, *m_newBody); !done)
            return done;
    }
    return writePlan(journal, campaign(), planned->step, planned->steps);
}

CorrectStepCommand::CorrectStepCommand(CampaignSession &session, Step corrected)
    : EditCommand(session,
                  AuditAction(u"step.correct"_s,
                              {session.campaign().municipality(corrected.municipality).name()}))
    , m_corrected(tidied(std::move(corrected)))
{
    touch(m_corrected.municipality);
}

Result<> CorrectStepCommand::perform(Journal &journal)
{
    const auto planned = plannedCorrection(campaign(), m_corrected, currentDay());
    if (!planned)
        return planned.error();
    return writeMoved(journal, campaign().dossier(m_corrected.municipality).steps, planned->steps);
}

RemoveStepCommand::RemoveStepCommand(CampaignSession &session, const Step &step)
    : EditCommand(
        session,
        AuditAction(u"step.remove"_s, {session.campaign().municipality(step.municipality).name()}))
    , m_step(step)
{
    touch(m_step.municipality);
}

Result<> RemoveStepCommand::perform(Journal &journal)
{
    if (const auto holds = checkRemoval(campaign(), m_step, currentDay()); !holds)
        return holds;
    return StepRepository::remove(journal, m_step.id);
}

} // namespace solidair
