// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettercommand.h"

#include "base/clock.h"
#include "base/phrases.h"
#include "domain/joining.h"
#include "stepcommands.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

RecordLettersCommand::RecordLettersCommand(CampaignSession &session, QList<MadeLetter> letters,
                                           bool asks)
    : EditCommand(
        session,
        letters.size() == 1
            ? AuditAction(u"letter.record"_s,
                          {session.campaign().municipality(letters.first().municipality).name()})
            : AuditAction(u"letters.record"_s, {QString::number(letters.size())}))
    , m_letters(std::move(letters))
    , m_asks(asks)
{
    for (const auto &letter : m_letters)
        touch(letter.municipality);
}

Result<> RecordLettersCommand::perform(Journal &journal)
{
    for (const auto &made : std::as_const(m_letters)) {
        auto letter = made;
        if (const auto sent = checkSent(letter.date); !sent)
            return sent;
        letter.recordedBy = journal.who();
        letter.recordedAt = journal.at();
        const auto file = BlobRepository::keep(journal, letter.pdf, u"application/pdf"_s);
        if (!file)
            return file.error();
        letter.file = *file;
        auto done = LetterRepository::insert(journal, letter);
        if (done && m_asks)
            done = setAsked(journal, letter);
        if (!done)
            return done;
    }
    return {};
}

Result<> RecordLettersCommand::setAsked(Journal &journal, const Letter &letter) const
{
    const auto id = letter.municipality;
    if (campaign().standing(id, letter.date).stage != Stage::NotApproached
        || campaign().standing(id, currentDay()).stage != Stage::NotApproached)
        return {};
    Step asked;
    asked.id = StepId::create();
    asked.municipality = id;
    asked.stage = Stage::Asked;
    asked.date = PartialDate(letter.date);
    asked.channel = Channel::Post;
    const auto planned = plannedStep(campaign(), asked, currentDay());
    if (!planned) {
        return Error{planned.error().code,
                     tr("%1: %2 No letter was recorded.")
                         .arg(campaign().municipality(id).name(), planned.error().message),
                     planned.error().detail};
    }
    return writePlan(journal, campaign(), planned->step, planned->steps);
}

Result<> checkSent(QDate date)
{
    if (date <= currentDay())
        return {};
    return Error{Error::Code::InvalidInput,
                 QCoreApplication::translate("RecordLettersCommand",
                                             "The letter's date (%1) lies in the future, so it "
                                             "cannot be recorded as sent. Nothing was changed.")
                     .arg(dateInWords(PartialDate(date), Phrases())),
                 {}};
}

} // namespace solidair
