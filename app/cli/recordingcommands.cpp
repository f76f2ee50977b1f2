// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "base/text.h"
#include "command.h"
#include "domain/bodynamed.h"
#include "invocation.h"
#include "session/commands/commitmentcommands.h"
#include "session/commands/contactcommands.h"
#include "session/commands/stepcommands.h"

#include <QCoreApplication>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Step> stepIn(const Invocation &invocation)
{
    Step step;
    step.id = StepId::create();
    const auto stage =
        wordOf(u"STAGE"_s, invocation.operand(2), stageFromToken(invocation.operand(2)));
    if (!stage)
        return stage.error();
    step.stage = *stage;
    const auto date = invocation.date(u"date"_s);
    if (!date)
        return date.error();
    step.date = *date;
    if (invocation.has(u"channel"_s)) {
        const QString word = invocation.value(u"channel"_s);
        const auto channel =
            wordOf(u"--channel"_s, word, word.isEmpty() ? std::nullopt : channelFromToken(word));
        if (!channel)
            return channel.error();
        step.channel = *channel;
    }
    if (invocation.has(u"decided-by"_s)) {
        const QString word = invocation.value(u"decided-by"_s);
        const auto decider = wordOf(u"--decided-by"_s, word, deciderFromToken(word));
        if (!decider)
            return decider.error();
        step.decidedBy = *decider;
    }
    step.reason = severalLines(invocation.value(u"reason"_s));
    step.note = severalLines(invocation.value(u"note"_s));
    return step;
}

Result<> recordStep(Invocation &invocation)
{
    auto step = stepIn(invocation);
    if (!step)
        return step.error();
    auto session = invocation.openToWrite();
    if (!session)
        return session.error();
    const auto &campaign = (*session)->campaign();
    const auto who = campaign.named(invocation.operand(1), periodOf(step->date, currentDay()));
    if (!who)
        return who.error();
    step->municipality = *who;
    if (invocation.has(u"charter"_s)) {
        const auto *charter = campaign.charter(invocation.value(u"charter"_s));
        if (!charter) {
            return Error{Error::Code::NotFound,
                         QCoreApplication::translate("CommandLine",
                                                     "There is no declaration of commitment “%1”.")
                             .arg(singleLine(invocation.value(u"charter"_s)).left(80)),
                         {}};
        }
        step->charter = charter->id;
    }
    const auto askedBy = invocation.value(u"asked-by"_s);
    const auto newBody = newBodyNamed(campaign, askedBy, BodyId::create());
    if (const auto *known = bodyNamed(campaign, askedBy))
        step->askedBy = known->id;
    else if (newBody)
        step->askedBy = newBody->id;
    auto done = (*session)->execute(std::make_unique<RecordStepCommand>(**session, *step, newBody));
    if (!done && done.error().code == Error::Code::BelowThreshold) {
        auto error = done.error();
        error.message = QCoreApplication::translate(
                            "CommandLine",
                            "%1: %2. Record the commitment with “solidair commit”, or give a "
                            "--reason to record it all the same. Nothing was changed.")
                            .arg(campaign.municipality(*who).name(), error.message);
        return error;
    }
    return done;
}

/// "reception" of the newest text, or "2020/reception".
const Category *categoryNamed(const Register &campaign, const QString &key)
{
    if (!key.contains(u'/'))
        return campaign.category(key, nullptr);
    const auto *charter = campaign.charter(key.section(u'/', 0, 0));
    return charter ? campaign.category(key.section(u'/', 1), charter) : nullptr;
}

Result<Commitment> commitmentIn(const Invocation &invocation)
{
    Commitment it;
    it.id = CommitmentId::create();
    it.title = singleLine(invocation.value(u"title"_s));
    it.description = severalLines(invocation.value(u"description"_s));
    if (invocation.has(u"state"_s)) {
        const QString word = invocation.value(u"state"_s);
        const auto state = wordOf(u"--state"_s, word, commitmentStateFromToken(word));
        if (!state)
            return state.error();
        it.state = *state;
    }
    const auto since = invocation.date(u"since"_s);
    if (!since)
        return since.error();
    const auto until = invocation.date(u"until"_s);
    if (!until)
        return until.error();
    it.since = *since;
    it.until = *until;
    it.isPublic = invocation.has(u"public"_s);
    it.isHighlight = invocation.has(u"highlight"_s);
    return it;
}

Result<> recordCommitment(Invocation &invocation)
{
    auto commitment = commitmentIn(invocation);
    if (!commitment)
        return commitment.error();
    auto session = invocation.openToWrite();
    if (!session)
        return session.error();
    const auto &campaign = (*session)->campaign();
    const auto who = campaign.named(invocation.operand(1), {currentDay(), currentDay()});
    if (!who)
        return who.error();
    commitment->municipality = *who;
    const auto *category = categoryNamed(campaign, invocation.value(u"category"_s));
    if (!category) {
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("CommandLine",
                                                 "There is no kind of commitment “%1”. “solidair "
                                                 "categories FILE” lists them.")
                         .arg(singleLine(invocation.value(u"category"_s)).left(80)),
                     {}};
    }
    commitment->category = category->id;
    return (*session)->execute(std::make_unique<AddCommitmentCommand>(**session, *commitment));
}

Result<Contact> contactIn(const Invocation &invocation)
{
    Contact it;
    it.person.id = PersonId::create();
    it.person.name = invocation.value(u"name"_s);
    it.person.email = invocation.value(u"email"_s);
    it.person.phone = invocation.value(u"phone"_s);
    it.person.mayBePublished = invocation.has(u"public"_s);
    it.role.id = RoleId::create();
    it.role.person = it.person.id;
    const auto kind = wordOf(u"--role"_s, invocation.value(u"role"_s),
                             roleKindFromToken(invocation.value(u"role"_s)));
    if (!kind)
        return kind.error();
    it.role.kind = *kind;
    const auto purposes = invocation.value(u"for"_s).split(u',', Qt::SkipEmptyParts);
    for (const auto &purpose : purposes) {
        const QString word = purpose.trimmed();
        if (word == "letter"_L1)
            it.role.forLetter = true;
        else if (word == "meeting"_L1)
            it.role.forMeeting = true;
        else if (word == "page"_L1)
            it.role.forPage = true;
        else
            return usageError(unknownWord(u"--for"_s, word));
    }
    return it;
}

Result<> recordContact(Invocation &invocation)
{
    auto contact = contactIn(invocation);
    if (!contact)
        return contact.error();
    auto session = invocation.openToWrite();
    if (!session)
        return session.error();
    const auto who =
        (*session)->campaign().named(invocation.operand(1), {currentDay(), currentDay()});
    if (!who)
        return who.error();
    contact->role.municipality = *who;
    return (*session)->execute(std::make_unique<AddContactCommand>(**session, *contact));
}

} // namespace

QList<Command> recordingCommands()
{
    return {
        {u"stage"_s,
         u"FILE WHO STAGE"_s,
         QT_TRANSLATE_NOOP("Command", "Records a step to a stage on a date."),
         {{u"date"_s, u"DATE"_s,
           QT_TRANSLATE_NOOP("Command", "when, as precisely as it is known; or unknown"), true},
          {u"charter"_s, u"KEY"_s,
           QT_TRANSLATE_NOOP("Command", "joined under this text; else the one in force")},
          {u"asked-by"_s, u"TEXT"_s,
           QT_TRANSLATE_NOOP("Command", "the person, local group or partner who asked")},
          {u"channel"_s, u"post|email|hand|meeting|phone"_s,
           QT_TRANSLATE_NOOP("Command", "how it was asked")},
          {u"decided-by"_s, u"council|college|bureau|ocmw|other|unknown"_s,
           QT_TRANSLATE_NOOP("Command", "which body decided")},
          {u"reason"_s, u"TEXT"_s,
           QT_TRANSLATE_NOOP("Command",
                             "why; with joined it records a member below the threshold")},
          {u"note"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Command", "a note with the step")}},
         recordStep,
         false,
         true},
        {u"commit"_s,
         u"FILE WHO"_s,
         QT_TRANSLATE_NOOP("Command", "Records what a municipality promises or does."),
         {{u"category"_s, u"KEY"_s,
           QT_TRANSLATE_NOOP("Command", "the kind of commitment, see “categories”"), true},
          {u"title"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Command", "in a few words"), true},
          {u"description"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Command", "in more words")},
          {u"state"_s, u"promised|running|ended"_s,
           QT_TRANSLATE_NOOP("Command", "how far it is; running unless said otherwise")},
          {u"since"_s, u"DATE"_s,
           QT_TRANSLATE_NOOP("Command", "from when the municipality stands by it")},
          {u"until"_s, u"DATE"_s, QT_TRANSLATE_NOOP("Command", "from when it no longer counts")},
          {u"public"_s, {}, QT_TRANSLATE_NOOP("Command", "may be shown on the public page")},
          {u"highlight"_s,
           {},
           QT_TRANSLATE_NOOP("Command", "is the one shown on the public page")}},
         recordCommitment,
         false,
         true},
        {u"contact"_s,
         u"FILE WHO"_s,
         QT_TRANSLATE_NOOP("Command", "Records a person or a mailbox to talk to."),
         {{u"role"_s,
           u"mayor|alderman|director|official|ocmw-official|councillor|volunteer|mailbox|other"_s,
           QT_TRANSLATE_NOOP("Command", "what the person is there"), true},
          {u"name"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Command", "first name and name")},
          {u"email"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Command", "e-mail address")},
          {u"phone"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Command", "phone number")},
          {u"for"_s, u"letter,meeting,page"_s,
           QT_TRANSLATE_NOOP("Command", "what the contact is used for")},
          {u"public"_s, {}, QT_TRANSLATE_NOOP("Command", "may be published")}},
         recordContact,
         false,
         true},
    };
}

} // namespace solidair
