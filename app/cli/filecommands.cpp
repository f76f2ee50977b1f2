// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "command.h"
#include "invocation.h"
#include "jobs/campaignfromexport.h"
#include "jobs/createcampaign.h"
#include "jobs/exportcampaign.h"
#include "jobs/exportpersons.h"
#include "session/campaigncheck.h"
#include "session/commands/campaigncommands.h"
#include "session/identity.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Tells what is to be told of a file that was made.
Result<> told(const Invocation &invocation, const Result<PlacedFile> &made)
{
    if (!made)
        return made.error();
    invocation.remark(made->remark);
    return {};
}

Result<> makeNew(Invocation &invocation)
{
    if (invocation.has(u"from"_s)) {
        if (invocation.has(u"sample"_s)) {
            return usageError(QCoreApplication::translate(
                "CommandLine", "A new campaign begins with a sample or with an export, not both."));
        }
        return told(
            invocation,
            campaignFromExport(invocation.operand(0), invocation.value(u"from"_s), personName()));
    }
    return told(
        invocation,
        createCampaign(invocation.operand(0),
                       invocation.has(u"sample"_s) ? Beginning::Sample : Beginning::Register,
                       personName()));
}

/// The field of the sender that `set` calls @p key; nullptr when it knows none.
QString Sender::*senderField(const QString &key)
{
    static const QHash<QString, QString Sender::*> fields{
        {u"sender.name"_s, &Sender::name},
        {u"sender.function"_s, &Sender::function},
        {u"sender.organisation"_s, &Sender::organisation},
        {u"sender.email"_s, &Sender::email},
        {u"sender.phone"_s, &Sender::phone},
        {u"sender.website"_s, &Sender::website},
        {u"sender.address"_s, &Sender::address},
        {u"sender.place"_s, &Sender::place}};
    return fields.value(key, nullptr);
}

Result<> setValue(Invocation &invocation)
{
    const QString key = invocation.operand(1);
    const QString value = invocation.operand(2);
    const auto field = senderField(key);
    if (!field && key != "register.wallonia"_L1)
        return usageError(unknownWord(u"KEY"_s, key));
    if (!field && value != "on"_L1) {
        return usageError(QCoreApplication::translate(
            "CommandLine", "Wallonia can be taken in (on), not taken out again."));
    }
    auto session = invocation.openToWrite();
    if (!session)
        return session.error();
    if (!field)
        return takeInWallonia(**session);
    auto campaign = (*session)->campaign().campaign();
    campaign.sender.*field = value;
    return (*session)->execute(std::make_unique<ChangeCampaignCommand>(**session, campaign));
}

/// What personal data goes to @p path, by its ending.
using PersonsExporter = Result<PersonsExport> (*)(CampaignSession &, const QString &, QDate,
                                                  const Phrases &);

Result<> exportPersons(Invocation &invocation, const QString &path, PersonsExporter exporter,
                       const char *leftOut)
{
    const auto language = languageOf(invocation, u"language"_s);
    if (!language)
        return language.error();
    const auto session = invocation.openToWrite();
    if (!session)
        return session.error();
    const auto made = exporter(**session, path, currentDay(), Phrases(*language));
    if (!made)
        return made.error();
    if (made->leftOut > 0) {
        invocation.tell(
            QCoreApplication::translate("CommandLine", leftOut, nullptr, made->leftOut));
    }
    invocation.remark(made->file.remark);
    return {};
}

Result<> exportFile(Invocation &invocation)
{
    const QString path = invocation.value(u"output"_s);
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "vcf"_L1) {
        return exportPersons(
            invocation, path, &exportContacts,
            QT_TRANSLATE_N_NOOP("CommandLine",
                                "%n person(s) left out: no e-mail address or telephone number, "
                                "or asked not to be mailed and called."));
    }
    if (ending == "ics"_L1) {
        return exportPersons(
            invocation, path, &exportNextSteps,
            QT_TRANSLATE_N_NOOP("CommandLine", "%n next step(s) left out: without a date."));
    }
    if (ending != "json"_L1) {
        return usageError(QCoreApplication::translate(
            "CommandLine",
            "The campaign is exported to a .json file, its contacts to a .vcf and its next steps "
            "to an .ics file."));
    }
    const auto session = invocation.openToRead();
    if (!session)
        return session.error();
    return told(invocation, exportJson(**session, path));
}

Result<> listBackups(const Invocation &invocation, const CampaignSession &session)
{
    for (const auto &backup : session.foundBackups()) {
        invocation.print(backup.path + u'\t' + backup.made.toString(Qt::ISODate) + u'\t'
                         + backup.origin + u'\n');
    }
    return {};
}

Result<> backUpFile(Invocation &invocation)
{
    // SQLite makes a copy of one state by itself, and only where none is held.
    const auto session = CampaignSession::openToRead(invocation.operand(0));
    if (!session)
        return session.error();
    if (invocation.has(u"list"_s))
        return listBackups(invocation, **session);
    const auto made = (*session)->backUp(invocation.operand(1));
    if (made)
        invocation.print(made->path + u'\n');
    return told(invocation, made);
}

Result<> restoreFile(Invocation &invocation)
{
    return told(invocation, restore(invocation.operand(0), invocation.operand(1)));
}

Result<> check(Invocation &invocation)
{
    const auto session = invocation.openToRead();
    if (!session)
        return session.error();
    const auto problems = findProblems(**session);
    if (!problems)
        return problems.error();
    if (problems->isEmpty()) {
        invocation.print(QCoreApplication::translate("CommandLine", "The file is in order.")
                         + u'\n');
        return {};
    }
    return Error{Error::Code::Damaged, problems->join(u'\n'), {}};
}

} // namespace

QList<Command> fileCommands()
{
    return {
        {u"new"_s,
         u"FILE"_s,
         QT_TRANSLATE_NOOP("Command", "Makes a new campaign file; refuses an existing one."),
         {{u"sample"_s,
           {},
           QT_TRANSLATE_NOOP("Command", "with sample data; persons are fictional")},
          {u"from"_s, u"X.json"_s,
           QT_TRANSLATE_NOOP("Command",
                             "with all that “export” wrote to a .json file; exported again it is "
                             "the same")}},
         makeNew},
        {u"set"_s,
         u"FILE KEY VALUE"_s,
         QT_TRANSLATE_NOOP("Command",
                           "Sets who writes the letters (sender.name, sender.function, "
                           "sender.organisation, sender.email, sender.phone, sender.website, "
                           "sender.address, sender.place), or takes in Wallonia (register.wallonia "
                           "on)."),
         {},
         setValue,
         false,
         true,
         true},
        {u"export"_s,
         u"FILE"_s,
         QT_TRANSLATE_NOOP("Command",
                           "Writes all content of the campaign to a .json file, the contacts of "
                           "today to a .vcf file (vCard) or the next steps to an .ics file "
                           "(iCalendar). That contacts and next steps were exported is noted in "
                           "the campaign."),
         {{u"output"_s, u"PATH"_s, QT_TRANSLATE_NOOP("Command", "the file to write"), true},
          {u"language"_s, u"LANGUAGE"_s,
           QT_TRANSLATE_NOOP("Command", "of a .vcf or .ics file: nl, fr or en; Dutch without it")}},
         exportFile,
         false,
         true},
        {u"backup"_s,
         u"FILE [PATH]"_s,
         QT_TRANSLATE_NOOP("Command",
                           "Makes a verified copy, in the folder of backups or at PATH, and prints "
                           "where it is."),
         {{u"list"_s,
           {},
           QT_TRANSLATE_NOOP(
               "Command",
               "only list the backups there are, also of before the file was renamed: "
               "path, time, the campaign file it was made of")}},
         backUpFile},
        {u"restore"_s,
         u"BACKUP FILE"_s,
         QT_TRANSLATE_NOOP("Command",
                           "Makes a new campaign file of a backup. “solidair backup FILE --list” "
                           "tells which there are and what they were made of."),
         {},
         restoreFile},
        {u"check"_s,
         u"FILE"_s,
         QT_TRANSLATE_NOOP("Command", "Looks for damage; changes nothing."),
         {},
         check},
    };
}

} // namespace solidair
