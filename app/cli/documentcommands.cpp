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

void tellUnprintable(const Invocation &invocation, const QString &characters)
{
    if (characters.isEmpty())
        return;
    invocation.tell(QCoreApplication::translate(
                        "CommandLine", "No font has these characters; each is printed as a box: %1")
                        .arg(characters));
}

/// Enters what the option of @p parameter says, but for what it names of a campaign.
Result<> enter(const Invocation &invocation, const ReportParameter &parameter,
               ReportArguments &arguments)
{
    switch (parameter.kind) {
    case ReportParameter::Kind::Day: {
        const auto day = invocation.day(parameter.key);
        if (!day)
            return day.error();
        arguments.day = *day;
        return {};
    }
    case ReportParameter::Kind::Language: {
        const auto language = languageOf(invocation, parameter.key);
        if (!language)
            return language.error();
        arguments.language = *language;
        return {};
    }
    case ReportParameter::Kind::Area:
        arguments.area = invocation.value(parameter.key);
        return {};
    case ReportParameter::Kind::Municipality:
    case ReportParameter::Kind::OwnFields:
        return {};
    }
    Q_UNREACHABLE();
}

/// Enters whom and what the options of @p report name, on the day that they give.
Result<> enterNamed(const Invocation &invocation, const Report &report, const Register &campaign,
                    ReportArguments &arguments)
{
    for (const auto &parameter : report.parameters) {
        if (parameter.kind == ReportParameter::Kind::OwnFields) {
            const auto fields = ownFieldsMeant(campaign, invocation.value(parameter.key));
            if (!fields)
                return fields.error();
            arguments.fields = *fields;
        }
        if (parameter.kind != ReportParameter::Kind::Municipality || !invocation.has(parameter.key))
            continue;
        const auto id =
            campaign.named(invocation.value(parameter.key), {arguments.day, arguments.day});
        if (!id)
            return id.error();
        arguments.municipality = *id;
    }
    return {};
}

Result<> report(Invocation &invocation, const QList<Report> &offered)
{
    ReportRequest request;
    request.name = invocation.operand(1);
    request.output = invocation.value(u"output"_s);
    if (!isReportOutput(request.output)) {
        return usageError(QCoreApplication::translate(
            "CommandLine", "A report is written to a .pdf, .html, .xlsx, .csv or .txt file."));
    }
    for (const auto &parameter : parametersOf(offered)) {
        if (const auto entered = enter(invocation, parameter, request.arguments); !entered)
            return entered;
    }
    const auto session = invocation.openToRead();
    if (!session)
        return session.error();
    if (const auto *wanted = reportOf(request.name, offered)) {
        const auto entered =
            enterNamed(invocation, *wanted, (*session)->campaign(), request.arguments);
        if (!entered)
            return entered;
    }
    const auto made = makeReport(**session, request, offered);
    if (const auto unchanged = (*session)->confirmUnchanged(); !unchanged)
        return unchanged;
    if (!made)
        return made.error();
    tellUnprintable(invocation, made->unprintable);
    invocation.remark(made->remark);
    return {};
}

QList<CommandOption> reportOptions(const QList<Report> &offered)
{
    QList<CommandOption> options;
    for (const auto &parameter : parametersOf(offered)) {
        options.append({parameter.key, parameter.value, parameter.help});
        // Promised to scripts; no report asks it yet.
        if (parameter.kind == ReportParameter::Kind::Day)
            options.append({u"since"_s, u"DATE"_s,
                            QT_TRANSLATE_NOOP("Command", "from when, for reports of a period")});
    }
    options.append(
        {u"output"_s, u"PATH"_s,
         QT_TRANSLATE_NOOP("Command", "the file to write: .pdf, .html, .xlsx, .csv or .txt"),
         true});
    return options;
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
    if (invocation.has(u"fields"_s)) {
        for (const auto &[key, name] : letterFieldNames((*session)->campaign()))
            invocation.print(u"{{"_s + key + u"}}\t"_s + name + u'\n');
        return {};
    }
    for (const auto &it : letterTemplates()) {
        invocation.print(it.key + u'\t' + languageCode(it.language) + u'\t' + it.name + u'\n');
    }
    return {};
}

} // namespace

QList<Command> documentCommands()
{
    const QList<Command> ofLetters{
        {u"templates"_s,
         u"FILE"_s,
         QT_TRANSLATE_NOOP("Command", "Lists the letters that can be made."),
         {{u"fields"_s,
           {},
           QT_TRANSLATE_NOOP("Command", "lists the merge fields that a letter may have instead")}},
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
    };
    return ofLetters + reportCommands(reports());
}

QList<Command> reportCommands(const QList<Report> &offered)
{
    return {{u"report"_s, u"FILE NAME"_s,
             QT_TRANSLATE_NOOP("Command", "Makes a report; “reports” lists their names."),
             reportOptions(offered),
             [offered](Invocation &invocation) { return report(invocation, offered); }, true},
            {u"reports"_s,
             u""_s,
             QT_TRANSLATE_NOOP("Command", "Lists the reports."),
             {},
             [offered](Invocation &invocation) -> Result<> {
                 for (const auto &it : offered)
                     invocation.print(it.key + u'\t' + it.titleIn(Phrases()) + u'\n');
                 return {};
             }}};
}

} // namespace solidair
