// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "activitycommands.h"

#include "base/clock.h"

namespace solidair {

namespace {

Result<> insertMoment(Journal &journal, Interaction moment)
{
    moment.recordedBy = journal.who();
    moment.recordedAt = journal.at();
    return InteractionRepository::insert(journal, moment);
}

} // namespace

RecordInteractionCommand::RecordInteractionCommand(CampaignSession &session, Interaction moment)
    : EditCommand(
        session,
        tr("Contact moment of %1").arg(session.campaign().municipality(moment.municipality).name()))
    , m_moment(std::move(moment))
{
    touch(m_moment.municipality);
}

Result<> RecordInteractionCommand::perform(Journal &journal)
{
    return insertMoment(journal, m_moment);
}

CompleteNextStepCommand::CompleteNextStepCommand(CampaignSession &session, const NextStep &step)
    : EditCommand(
        session,
        tr("Next step of %1").arg(session.campaign().municipality(step.municipality).name()))
    , m_id(step.id)
{
    touch(step.municipality);
}

Result<> CompleteNextStepCommand::perform(Journal &journal)
{
    auto step = NextStepRepository(database()).find(m_id);
    if (!step)
        return step.error();
    if (step->doneOn.isValid()) {
        return Error{Error::Code::AlreadyRecorded,
                     tr("This step is done already; nothing was changed."),
                     {}};
    }
    step->doneOn = currentDay();
    if (const auto done = NextStepRepository::update(journal, *step); !done)
        return done;
    Interaction moment;
    moment.id = InteractionId::create();
    moment.municipality = step->municipality;
    moment.kind = Interaction::Kind::Note;
    moment.date = PartialDate(step->doneOn);
    moment.summary = step->what;
    return insertMoment(journal, moment);
}

} // namespace solidair
