// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "base/text.h"
#include "campaignjson.h"
#include "command.h"
#include "domain/joining.h"
#include "dossiertext.h"
#include "invocation.h"
#include "jobs/listcsv.h"
#include "jobs/makereport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// With controls escaped that JSON lets stand and a terminal obeys.
QString jsonText(const QJsonDocument &document)
{
    QString text = QString::fromUtf8(document.toJson(QJsonDocument::Indented));
    for (char16_t control = 0x7F; control <= 0x9F; ++control) {
        text.replace(QChar(control), u"\\u00"_s + QString::number(static_cast<uint>(control), 16));
    }
    return text;
}

/// Which municipalities `list` shows.
struct Filter
{
    QDate day;
    QList<Stage> stages; ///< Empty: all.
    QString province; ///< As the register has it; empty: all.

    bool shows(const Register &campaign, MunicipalityId id) const
    {
        if (!province.isEmpty() && campaign.municipality(id).province != province)
            return false;
        return stages.isEmpty() || stages.contains(campaign.standing(id, day).stage);
    }
};

Result<Filter> filterOf(const Invocation &invocation)
{
    Filter filter;
    const auto day = invocation.day(u"on"_s);
    if (!day)
        return day.error();
    filter.day = *day;
    for (const auto &word : invocation.values(u"stage"_s)) {
        const auto stage = wordOf(u"--stage"_s, word, stageFromToken(word));
        if (!stage)
            return stage.error();
        filter.stages.append(*stage);
    }
    return filter;
}

/// What the table says of one municipality, column by column.
QStringList listCells(const Register &campaign, MunicipalityId id, QDate day)
{
    const Phrases phrases;
    const auto &it = campaign.municipality(id);
    const auto standing = campaign.standing(id, day);
    const bool shown = standing.counted > 0 || standing.isMember();
    return {singleLine(it.nis),
            singleLine(it.name()),
            singleLine(it.province),
            stageText(standing.stage, phrases),
            dateOnScreen(standing.since),
            shown ? engagementsText(standing.counted, standing.asked, phrases) : QString()};
}

/// A cell that is wider pushes the others of its row aside, not those of all rows.
constexpr qsizetype widestColumn = 60;

/// Columns as wide as their widest cell, whatever the language makes of it.
QString listTable(const Register &campaign, const QList<MunicipalityId> &ids, QDate day)
{
    QList<QStringList> rows;
    QList<qsizetype> widths;
    for (const auto id : ids) {
        rows.append(listCells(campaign, id, day));
        widths.resize(rows.last().size());
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], std::min(rows.last()[i].size(), widestColumn));
    }
    QString text;
    for (const auto &row : std::as_const(rows)) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            text += row[i].leftJustified(widths[i] + 2);
        while (text.endsWith(u' '))
            text.chop(1);
        text += u'\n';
    }
    return text;
}

Result<> list(Invocation &invocation)
{
    const QString format = invocation.has(u"format"_s) ? invocation.value(u"format"_s) : u"table"_s;
    if (!QStringList{u"table"_s, u"csv"_s, u"json"_s}.contains(format))
        return usageError(unknownWord(u"--format"_s, format));
    auto filter = filterOf(invocation);
    if (!filter)
        return filter.error();
    const auto session = invocation.openToRead();
    if (!session)
        return session.error();
    const auto &campaign = (*session)->campaign();
    if (const auto typed = invocation.value(u"province"_s); !typed.isEmpty()) {
        const auto meant = provinceMeantOn(campaign, filter->day, typed);
        if (!meant)
            return meant.error();
        filter->province = *meant;
    }
    QList<MunicipalityId> ids;
    for (const auto id : campaign.existingOn(filter->day)) {
        if (filter->shows(campaign, id))
            ids.append(id);
    }
    if (format == "json"_L1) {
        QJsonArray array;
        for (const auto id : std::as_const(ids))
            array.append(municipalityJson(campaign, id, filter->day));
        invocation.print(jsonText(QJsonDocument(array)));
    } else {
        invocation.print(format == "csv"_L1 ? listCsv(campaign, ids, filter->day)
                                            : listTable(campaign, ids, filter->day));
    }
    return {};
}

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
        {u"list"_s,
         u"FILE"_s,
         QT_TRANSLATE_NOOP("Command", "Lists the municipalities and how far they are."),
         {{u"on"_s, u"DATE"_s, QT_TRANSLATE_NOOP("Command", "as it was on that day")},
          {u"stage"_s, u"STAGE"_s,
           QT_TRANSLATE_NOOP("Command", "only these; may be given more than once"), false, true},
          {u"province"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Command", "only of this province")},
          {u"format"_s, u"table|csv|json"_s, QT_TRANSLATE_NOOP("Command", "a table unless said")}},
         list},
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
