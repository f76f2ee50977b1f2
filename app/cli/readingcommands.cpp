// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "base/text.h"
#include "campaignjson.h"
#include "command.h"
#include "dossiertext.h"
#include "invocation.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<> show(Invocation &invocation)
{
    const QString format = invocation.has(u"format"_s) ? invocation.value(u"format"_s) : u"text"_s;
    if (format != "text"_L1 && format != "json"_L1)
        return usageError(unknownWord(u"--format"_s, format));
    const auto day = invocation.day(u"on"_s);
    if (!day)
        return day.error();
    const auto session = invocation.openToRead();
    if (!session)
        return session.error();
    const auto who = (*session)->campaign().named(invocation.operand(1), {*day, *day});
    if (!who)
        return who.error();
    if (format == "json"_L1) {
        const auto json = dossierJson(**session, *who, *day);
        if (!json)
            return json.error();
        invocation.print(jsonText(QJsonDocument(*json)));
        return {};
    }
    const auto text = dossierText(**session, *who, *day);
    if (!text)
        return text.error();
    invocation.print(*text);
    return {};
}

Result<> categories(Invocation &invocation)
{
    const auto session = invocation.openToRead();
    if (!session)
        return session.error();
    const auto &campaign = (*session)->campaign();
    const QString key = invocation.value(u"charter"_s);
    const auto *inForce = campaign.charterInForce(currentDay());
    const auto *charter = key.isEmpty() ? inForce : campaign.charter(key);
    if (!charter) {
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("CommandLine",
                                                 "There is no declaration of commitment “%1”.")
                         .arg(singleLine(key).left(80)),
                     {}};
    }
    // A key of an older text may be one of the text in force too.
    const QString prefix = charter == inForce ? QString() : QString(charter->key + u'/');
    const auto language = Phrases().language();
    for (const auto &category : campaign.categories()) {
        if (category.charter == charter->id && !category.retired)
            invocation.print(prefix + category.key + u'\t' + category.text.in(language) + u'\n');
    }
    return {};
}

} // namespace

QList<Command> readingCommands()
{
    return {
        {u"show"_s,
         u"FILE WHO"_s,
         QT_TRANSLATE_NOOP("Command", "Shows all of one municipality."),
         {{u"on"_s, u"DATE"_s, QT_TRANSLATE_NOOP("Command", "as it was on that day")},
          {u"format"_s, u"text|json"_s, QT_TRANSLATE_NOOP("Command", "text unless said")}},
         show},
        {u"categories"_s,
         u"FILE"_s,
         QT_TRANSLATE_NOOP("Command", "Lists the kinds of commitments: what --category takes."),
         {{u"charter"_s, u"KEY"_s,
           QT_TRANSLATE_NOOP("Command", "of this text (2020, 2023); else of the one in force")}},
         categories},
    };
}

} // namespace solidair
