// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettercommand.h"

#include "base/clock.h"
#include "domain/joining.h"
#include "stepcommands.h"

namespace solidair {

RecordLetterCommand::RecordLetterCommand(CampaignSession &session, Letter letter, bool asks)
    : EditCommand(
        session,
        tr("Letter to %1").arg(session.campaign().municipality(letter.municipality).name()))
    , m_letter(std::move(letter))
    , m_asks(asks)
{
    touch(m_letter.municipality);
}

Result<> RecordLetterCommand::perform(Journal &journal)
{
    Letter letter = m_letter;
    letter.recordedBy = journal.who();
    letter.recordedAt = journal.at();
    if (const auto done = LetterRepository::insert(journal, letter); !done)
        return done;
    const auto id = letter.municipality;
    if (!m_asks || campaign().standing(id, letter.date).stage != Stage::NotApproached
        || campaign().standing(id, currentDay()).stage != Stage::NotApproached)
        return {};
    Step asked;
    asked.id = StepId::create();
    asked.municipality = id;
    asked.stage = Stage::Asked;
    asked.date = PartialDate(letter.date);
    asked.channel = Channel::Post;
    const auto planned = plannedStep(campaign(), asked, currentDay());
    if (!planned)
        return planned.error();
    return writePlan(journal, campaign(), planned->step, planned->steps);
}

} // namespace solidair
