// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "base/text.h"
#include "command.h"
#include "invocation.h"
#include "jobs/makeletters.h"
#include "jobs/makereport.h"
#include "jobs/preflight.h"
#include "session/commands/lettercommand.h"

#include <QCoreApplication>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Language> documentLanguage(const Invocation &invocation)
{
    if (!invocation.has(u"language"_s))
        return Language::Dutch;
    const QString word = invocation.value(u"language"_s);
    auto language = languageFromCode(word);
    if (language == Language::German)
        language.reset();
    return wordOf(u"--language"_s, word, language);
}

void tellUnprintable(const Invocation &invocation, const QString &characters)
{
    if (characters.isEmpty())
        return;
    invocation.tell(QCoreApplication::translate(
                        "CommandLine", "No font has these characters; each is printed as a box: %1")
                        .arg(characters));
}

/// What the options of `report` say, but for whom it is of, which only a campaign knows.
Result<ReportArguments> argumentsOf(const Invocation &invocation)
{
    const auto day = invocation.day(u"on"_s);
    if (!day)
        return day.error();
    const auto language = documentLanguage(invocation);
    if (!language)
        return language.error();
    ReportArguments arguments;
    arguments.day = *day;
    arguments.area = invocation.value(u"province"_s);
    arguments.language = *language;
    return arguments;
}

Result<> report(Invocation &invocation)
{
    ReportRequest request;
    request.name = invocation.operand(1);
    request.output = invocation.value(u"output"_s);
    if (!isReportOutput(request.output)) {
        return usageError(QCoreApplication::translate(
            "CommandLine", "A report is written to a .pdf, .html, .xlsx, .csv or .txt file."));
    }
    auto arguments = argumentsOf(invocation);
    if (!arguments)
        return arguments.error();
    const auto session = invocation.openToRead();
    if (!session)
        return session.error();
    const auto *wanted = reportOf(request.name);
    if (wanted && wanted->asks(ReportParameter::Kind::Municipality) && invocation.has(u"for"_s)) {
        const Period day{arguments->day, arguments->day};
        const auto id = (*session)->campaign().named(invocation.value(u"for"_s), day);
        if (!id)
            return id.error();
        arguments->municipality = *id;
    }
    request.arguments = *arguments;
    const auto made = makeReport(**session, request);
    if (const auto unchanged = (*session)->confirmUnchanged(); !unchanged)
        return unchanged;
    if (!made)
        return made.error();
    tellUnprintable(invocation, made->unprintable);
    invocation.remark(made->remark);
    return {};
}

Result<> reports(Invocation &invocation)
{
    for (const auto &it : solidair::reports())
        invocation.print(it.key + u'\t' + it.titleIn(Phrases()) + u'\n');
    return {};
}

/// Who gets a letter on @p date: those named, or those in a stage. Each once.
Result<QList<MunicipalityId>> recipientsOf(const Invocation &invocation, const Register &campaign,
                                           QDate date)
{
    QList<MunicipalityId> recipients;
    const auto names = invocation.values(u"to"_s).join(u',').split(u',', Qt::SkipEmptyParts);
    for (const auto &name : names) {
        const auto id = campaign.named(name, {date, date});
        if (!id)
            return id.error();
        if (!recipients.contains(*id))
            recipients.append(*id);
    }
    if (invocation.has(u"stage"_s)) {
        const QString word = invocation.value(u"stage"_s);
        const auto stage = wordOf(u"--stage"_s, word, stageFromToken(word));
        if (!stage)
            return stage.error();
        for (const auto id : campaign.existingOn(date)) {
            if (campaign.standing(id, date).stage == *stage)
                recipients.append(id);
        }
    }
    if (recipients.isEmpty()) {
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate(
                         "CommandLine", "No municipality is in that stage; no letter was made."),
                     {}};
    }
    return recipients;
}

/// All that the sender lacks, once and before any letter is begun, with what to type.
Result<> checkSender(const Invocation &invocation, const CampaignSession &session,
                     const LettersRequest &request)
{
    const auto contacts = contactsFor(session, request.recipients);
    if (!contacts)
        return contacts.error();
    const auto missing =
        missingOfSender(request.letterTemplate,
                        lettersFacts(session.campaign(), *contacts, request.recipients,
                                     request.date, request.letterTemplate.language));
    if (missing.isEmpty())
        return {};
    QStringList lines{QCoreApplication::translate(
                          "CommandLine",
                          "The sender of the letters is not known: %1. No letter was made; nothing "
                          "was changed. Fill in VALUE and type:")
                          .arg(fieldsInWords(missing))};
    for (auto field : missing) {
        lines.append(u"solidair set \"%1\" %2 \"VALUE\""_s.arg(
            invocation.operand(0), field.replace(u"sender_"_s, u"sender."_s)));
    }
    return Error{Error::Code::InvalidInput, lines.join(u'\n'), {}};
}

/// Letters that the window would not send unless they are checked, are made: who types names them.
Result<> writeLetters(Invocation &invocation, CampaignSession &session, LettersRequest request)
{
    const auto recipients = recipientsOf(invocation, session.campaign(), request.date);
    if (!recipients)
        return recipients.error();
    request.recipients = *recipients;
    if (const auto known = checkSender(invocation, session, request); !known)
        return known;
    const auto outcome = makeLetters(session, request);
    if (const auto unchanged = session.confirmUnchanged(); !unchanged)
        return unchanged;
    if (!outcome)
        return outcome.error();
    for (const auto &warning : outcome->warnings)
        invocation.tell(warning);
    for (const auto &failure : outcome->failures)
        invocation.tell(failure.message);
    tellUnprintable(invocation, outcome->unprintable);
    return outcome->recording;
}

Result<> letters(Invocation &invocation)
{
    LettersRequest request;
    request.output = invocation.value(u"output"_s);
    request.record = invocation.has(u"log"_s);
    if (!request.output.endsWith(u'/')
        && !request.output.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        return usageError(QCoreApplication::translate(
            "CommandLine", "Letters are written to a .pdf file, or to a folder ending in /."));
    }
    // A script whose variable is empty must not hear about stages.
    const auto names = invocation.values(u"to"_s).join(u',').remove(u',').trimmed();
    if (invocation.has(u"to"_s) && names.isEmpty()) {
        return usageError(
            QCoreApplication::translate("CommandLine", "--to names no municipality."));
    }
    if (invocation.has(u"to"_s) == invocation.has(u"stage"_s)) {
        return usageError(QCoreApplication::translate(
            "CommandLine", "Say who gets the letter: either --to or --stage."));
    }
    const auto day = invocation.day(u"date"_s);
    if (!day)
        return day.error();
    request.date = *day;
    if (const auto sent = request.record ? checkSent(request.date) : Result<>(); !sent) {
        return Error{sent.error().code,
                     QCoreApplication::translate(
                         "CommandLine", "%1 Leave out --log to make the letters without recording.")
                         .arg(sent.error().message),
                     sent.error().detail};
    }
    auto letterTemplate = chosenTemplate(letterTemplates(), invocation.value(u"template"_s));
    if (!letterTemplate)
        return letterTemplate.error();
    request.letterTemplate = *std::move(letterTemplate);
    auto session = request.record ? invocation.openToWrite() : invocation.openToRead();
    if (!session)
        return session.error();
    return writeLetters(invocation, **session, std::move(request));
}

Result<> templates(Invocation &invocation)
{
    const auto session = invocation.openToRead();
    if (!session)
        return session.error();
    for (const auto &it : letterTemplates()) {
        invocation.print(it.key + u'\t' + languageCode(it.language) + u'\t' + it.name + u'\n');
    }
    return {};
}

} // namespace

QList<Command> documentCommands()
{
    return {
        {u"templates"_s,
         u"FILE"_s,
         QT_TRANSLATE_NOOP("Command", "Lists the letters that can be made."),
         {},
         templates},
        {u"letters"_s,
         u"FILE"_s,
         QT_TRANSLATE_NOOP("Command", "Makes letters as PDF."),
         {{u"template"_s, u"KEY"_s, QT_TRANSLATE_NOOP("Command", "which letter, see “templates”"),
           true},
          {u"to"_s, u"WHO[,WHO…]"_s, QT_TRANSLATE_NOOP("Command", "to these municipalities"), false,
           false, true},
          {u"stage"_s, u"STAGE"_s,
           QT_TRANSLATE_NOOP("Command", "or to all that are in this stage")},
          {u"date"_s, u"DATE"_s, QT_TRANSLATE_NOOP("Command", "the letter's date; else today")},
          {u"log"_s,
           {},
           QT_TRANSLATE_NOOP("Command", "record them as sent; one that asks sets asked")},
          {u"output"_s, u"PATH"_s,
           QT_TRANSLATE_NOOP("Command", "a .pdf for all, or a folder ending in / for one each"),
           true}},
         letters,
         true,
         true},
        {u"report"_s,
         u"FILE NAME"_s,
         QT_TRANSLATE_NOOP("Command", "Makes a report; “reports” lists their names."),
         {{u"on"_s, u"DATE"_s, QT_TRANSLATE_NOOP("Command", "the day it describes; else today")},
          {u"since"_s, u"DATE"_s,
           QT_TRANSLATE_NOOP("Command", "from when, for reports of a period")},
          {u"for"_s, u"WHO|MEETING-DATE"_s,
           QT_TRANSLATE_NOOP("Command", "whom a sheet is of; else each member")},
          {u"province"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Command", "only of this province")},
          {u"language"_s, u"nl|fr|en"_s, QT_TRANSLATE_NOOP("Command", "Dutch unless said")},
          {u"output"_s, u"PATH"_s,
           QT_TRANSLATE_NOOP("Command", "the file to write: .pdf, .html, .xlsx, .csv or .txt"),
           true}},
         report,
         true},
        {u"reports"_s, u""_s, QT_TRANSLATE_NOOP("Command", "Lists the reports."), {}, reports},
    };
}

} // namespace solidair
