// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "activitycommands.h"

#include "base/clock.h"
#include "domain/tidied.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<> insertMoment(Journal &journal, Interaction moment)
{
    moment.recordedBy = journal.who();
    moment.recordedAt = journal.at();
    return InteractionRepository::insert(journal, moment);
}

} // namespace

RecordInteractionCommand::RecordInteractionCommand(CampaignSession &session, Interaction moment)
    : EditCommand(session,
                  AuditAction(u"interaction.write"_s,
                              {session.campaign().municipality(moment.municipality).name()}))
    , m_moment(tidied(std::move(moment)))
{
    touch(m_moment.municipality);
}

Result<> RecordInteractionCommand::perform(Journal &journal)
{
    if (const auto happened = checkHappened(m_moment.date, currentDay()); !happened)
        return happened;
    return insertMoment(journal, m_moment);
}

ChangeInteractionCommand::ChangeInteractionCommand(CampaignSession &session, Interaction before,
                                                   Interaction after)
    : EditCommand(session,
                  AuditAction(u"interaction.write"_s,
                              {session.campaign().municipality(after.municipality).name()}))
    , m_before(std::move(before))
    , m_after(tidied(std::move(after)))
{
    touch(m_after.municipality);
}

Result<> ChangeInteractionCommand::perform(Journal &journal)
{
    // One that an older version took stays correctable in all but its day.
    const auto happened = checkHappened(m_after.date, currentDay());
    if (!happened && m_after.date != m_before.date)
        return happened;
    return InteractionRepository::update(journal, m_before, m_after);
}

CompleteNextStepCommand::CompleteNextStepCommand(CampaignSession &session, const NextStep &step,
                                                 Interaction::Kind kind)
    : EditCommand(session,
                  AuditAction(u"next-step.write"_s,
                              {session.campaign().municipality(step.municipality).name()}))
    , m_id(step.id)
    , m_kind(kind)
{
    touch(step.municipality);
}

Result<> CompleteNextStepCommand::perform(Journal &journal)
{
    const auto step = NextStepRepository(database()).find(m_id);
    if (!step)
        return step.error();
    if (step->doneOn.isValid()) {
        return Error{Error::Code::AlreadyRecorded,
                     tr("This step is done already; nothing was changed."),
                     {}};
    }
    auto completed = *step;
    completed.doneOn = currentDay();
    if (const auto done = NextStepRepository::update(journal, *step, completed); !done)
        return done;
    Interaction moment;
    moment.id = InteractionId::create();
    moment.municipality = step->municipality;
    moment.kind = m_kind;
    moment.date = PartialDate(completed.doneOn);
    moment.summary = step->what;
    return insertMoment(journal, moment);
}

WritePublicationCommand::WritePublicationCommand(CampaignSession &session,
                                                 std::optional<Publication> before,
                                                 Publication after)
    : EditCommand(session,
                  AuditAction(u"publication.write"_s,
                              {session.campaign().municipality(after.municipality).name()}))
    , m_before(std::move(before))
    , m_after(tidied(std::move(after)))
{
    touch(m_after.municipality);
}

Result<> WritePublicationCommand::perform(Journal &journal)
{
    const auto happened = checkHappened(m_after.date, currentDay());
    if (!happened && (!m_before || m_after.date != m_before->date))
        return happened;
    return m_before ? PublicationRepository::update(journal, *m_before, m_after)
                    : PublicationRepository::insert(journal, m_after);
}

} // namespace solidair
