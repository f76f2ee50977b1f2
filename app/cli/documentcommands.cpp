// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "base/text.h"
#include "command.h"
#include "invocation.h"
#include "jobs/makereport.h"

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

Result<> report(Invocation &invocation)
{
    ReportRequest request;
    request.name = invocation.operand(1);
    request.province = invocation.value(u"province"_s);
    request.output = invocation.value(u"output"_s);
    const auto day = invocation.day(u"on"_s);
    if (!day)
        return day.error();
    request.day = *day;
    const auto language = documentLanguage(invocation);
    if (!language)
        return language.error();
    request.language = *language;
    const auto session = invocation.openToRead();
    if (!session)
        return session.error();
    const auto made = makeReport((*session)->campaign(), request);
    if (!made)
        return made.error();
    tellUnprintable(invocation, *made);
    return {};
}

Result<> reports(Invocation &invocation)
{
    for (const auto &[name, title] : availableReports())
        invocation.print(name + u'\t' + title + u'\n');
    return {};
}

} // namespace

QList<Command> documentCommands()
{
    return {
        {u"report"_s,
         u"FILE NAME"_s,
         QT_TRANSLATE_NOOP("Command", "Makes a report; “reports” lists their names."),
         {{u"on"_s, u"DATE"_s, QT_TRANSLATE_NOOP("Command", "the day it describes; else today")},
          {u"since"_s, u"DATE"_s,
           QT_TRANSLATE_NOOP("Command", "from when, for reports of a period")},
          {u"for"_s, u"WHO|MEETING-DATE"_s,
           QT_TRANSLATE_NOOP("Command", "of whom or what, for reports of one")},
          {u"province"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Command", "only of this province")},
          {u"language"_s, u"nl|fr|en"_s, QT_TRANSLATE_NOOP("Command", "Dutch unless said")},
          {u"output"_s, u"PATH"_s,
           QT_TRANSLATE_NOOP("Command", "the file to write: .pdf, .html, .csv or .txt"), true}},
         report,
         true},
        {u"reports"_s, u""_s, QT_TRANSLATE_NOOP("Command", "Lists the reports."), {}, reports},
    };
}

} // namespace solidair
