// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "base/outputfile.h"
#include "base/text.h"
#include "campaignjson.h"
#include "command.h"
#include "invocation.h"
#include "jobs/listfile.h"
#include "jobs/makereport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A cell that is wider pushes the others of its row aside, not those of all rows.
constexpr qsizetype widestColumn = 60;

/// What `list` shows, and how.
struct ListRequest
{
    QString format;
    QString output; ///< Empty: to stdout.
    QDate day;
    View view;
    bool hasOwnColumns = false;
};

/// What a file that ends so holds; empty for any other.
QString formatOf(const QString &output)
{
    const auto suffix = QFileInfo(output).suffix().toLower();
    if (suffix == "txt"_L1)
        return u"table"_s;
    return QStringList{u"csv"_s, u"json"_s, u"xlsx"_s}.contains(suffix) ? suffix : QString();
}

Result<> readFormat(const Invocation &invocation, ListRequest &request)
{
    request.output = invocation.value(u"output"_s);
    const auto ending = formatOf(request.output);
    request.format = invocation.value(u"format"_s);
    if (request.format.isEmpty())
        request.format = request.output.isEmpty() ? u"table"_s : ending;
    if (!request.output.isEmpty() && (ending.isEmpty() || request.format != ending)) {
        return usageError(QCoreApplication::translate(
            "CommandLine", "A list is written to a .csv, .xlsx, .json or .txt file."));
    }
    if (!QStringList{u"table"_s, u"csv"_s, u"json"_s, u"xlsx"_s}.contains(request.format))
        return usageError(unknownWord(u"--format"_s, request.format));
    if (request.format == "xlsx"_L1 && request.output.isEmpty()) {
        return usageError(QCoreApplication::translate(
            "CommandLine", "A workbook needs a file to be written to: --output PATH."));
    }
    return {};
}

/// A mistake in what was typed is one of usage.
Error asUsage(const Error &error)
{
    return usageError(error.message);
}

Result<QStringList> columnsOf(const Invocation &invocation, const Fields &fields)
{
    QStringList columns;
    for (const auto &key : invocation.value(u"columns"_s).split(u',')) {
        const auto field = fields.named(key.trimmed());
        if (!field)
            return asUsage(field.error());
        columns.append((*field)->key);
    }
    return columns;
}

Result<Order> orderOf(const Invocation &invocation, const Fields &fields)
{
    auto key = invocation.value(u"sort"_s);
    const bool descends = key.startsWith(u'-');
    const auto field = fields.named(key.mid(descends ? 1 : 0));
    return field ? Result<Order>(Order{(*field)->key, descends}) : asUsage(field.error());
}

/// What the older options say, and --where.
Result<QList<Condition>> conditionsOf(const Invocation &invocation, const Register &campaign,
                                      QDate day, const Fields &fields)
{
    QList<Condition> conditions;
    if (const auto stages = invocation.values(u"stage"_s); !stages.isEmpty())
        conditions.append({u"stage"_s, Condition::Test::IsOneOf, stages});
    if (const auto typed = invocation.value(u"province"_s); !typed.isEmpty()) {
        const auto meant = provinceMeantOn(campaign, day, typed);
        if (!meant)
            return meant.error();
        conditions.append({u"province"_s, Condition::Test::IsOneOf, {*meant}});
    }
    for (const auto &text : invocation.values(u"where"_s)) {
        const auto condition = conditionFromText(text, fields);
        if (!condition)
            return asUsage(condition.error());
        conditions.append(*condition);
    }
    return conditions;
}

Result<> readView(const Invocation &invocation, const Register &campaign, const Fields &fields,
                  ListRequest &request)
{
    const auto conditions = conditionsOf(invocation, campaign, request.day, fields);
    if (!conditions)
        return conditions.error();
    request.view.filter.conditions = *conditions;
    request.view.columns = usualListColumns();
    request.hasOwnColumns = invocation.has(u"columns"_s);
    if (request.hasOwnColumns) {
        const auto columns = columnsOf(invocation, fields);
        if (!columns)
            return columns.error();
        request.view.columns = *columns;
    } else if (request.format == "table"_L1) {
        request.view.columns = {u"nis"_s,   u"name"_s,  u"province"_s,
                                u"stage"_s, u"since"_s, u"commitments"_s};
    }
    if (!invocation.has(u"sort"_s))
        return {};
    const auto order = orderOf(invocation, fields);
    if (!order)
        return order.error();
    request.view.order = *order;
    return {};
}

/// Columns as wide as their widest cell, whatever the language makes of it.
QString listText(const QList<QStringList> &rows)
{
    QList<qsizetype> widths(rows.value(0).size());
    for (const auto &row : rows) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], std::min(row[i].size(), widestColumn));
    }
    QString text;
    for (const auto &row : rows) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            text += row[i].leftJustified(widths[i] + 2);
        while (text.endsWith(u' '))
            text.chop(1);
        text += u'\n';
    }
    return text;
}

QString listText(const ViewTable &table, const Fields &fields, bool hasHead)
{
    QList<QStringList> rows;
    if (hasHead) {
        QStringList heads;
        for (const auto *field : table.columns)
            heads.append(field->head);
        rows.append(heads);
    }
    for (const auto &facts : table.rows) {
        QStringList cells;
        for (const auto *field : table.columns)
            cells.append(singleLine(fields.text(*field, facts)));
        rows.append(cells);
    }
    return listText(rows);
}

QJsonValue jsonOf(const Field &field, const FieldValue &value)
{
    if (isNothing(value))
        return {};
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto *tokens = std::get_if<QList<Token>>(&value)) {
        QJsonArray array;
        for (const auto &token : *tokens)
            array.append(token.key);
        return array;
    }
    const auto cell = fileValue(field, value);
    if (const auto *number = std::get_if<qint64>(&cell))
        return *number;
    if (const auto *number = std::get_if<double>(&cell))
        return *number;
    const auto text = std::get<QString>(cell);
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString listJson(const ViewTable &table, bool hasOwnColumns)
{
    QJsonArray array;
    for (const auto &facts : table.rows) {
        if (!hasOwnColumns) {
            array.append(municipalityJson(facts.campaign, facts.id, facts.day));
            continue;
        }
        QJsonObject object;
        for (const auto *field : table.columns)
            object.insert(field->key, jsonOf(*field, field->read(facts)));
        array.append(object);
    }
    return jsonText(QJsonDocument(array));
}

/// Of any format but a workbook.
QString textOf(const ListRequest &request, const ViewTable &table, const Fields &fields)
{
    if (request.format == "csv"_L1)
        return listCsv(table);
    if (request.format == "json"_L1)
        return listJson(table, request.hasOwnColumns);
    return listText(table, fields, request.hasOwnColumns);
}

Result<PlacedFile> saveList(const ListRequest &request, const ViewTable &table,
                            const Fields &fields)
{
    if (request.format != "xlsx"_L1)
        return saveDocument(request.output, textOf(request, table, fields).toUtf8());
    const auto workbook = listWorkbook(table, fields.phrases(), request.day);
    return workbook ? saveDocument(request.output, *workbook) : workbook.error();
}

Result<> list(Invocation &invocation)
{
    ListRequest request;
    if (const auto format = readFormat(invocation, request); !format)
        return format;
    const auto day = invocation.day(u"on"_s);
    if (!day)
        return day.error();
    request.day = *day;
    for (const auto &word : invocation.values(u"stage"_s)) {
        if (const auto stage = wordOf(u"--stage"_s, word, stageFromToken(word)); !stage)
            return stage.error();
    }
    const auto session = invocation.openToRead();
    if (!session)
        return session.error();
    const auto &campaign = (*session)->campaign();
    // A document is Dutch; what is only told speaks the language of the person.
    const auto fields = municipalityFields(
        campaign, request.day, request.format == "xlsx"_L1 ? Phrases(Language::Dutch) : Phrases());
    if (const auto read = readView(invocation, campaign, fields, request); !read)
        return read;
    const auto table = tableOf(request.view, campaign, request.day, fields);
    if (request.output.isEmpty()) {
        invocation.print(textOf(request, table, fields));
        return {};
    }
    const auto saved = saveList(request, table, fields);
    if (!saved)
        return saved.error();
    invocation.remark(saved->remark);
    return {};
}

Result<> listFields(Invocation &invocation)
{
    const auto session = invocation.openToRead();
    if (!session)
        return session.error();
    const auto fields = municipalityFields((*session)->campaign(), currentDay(), Phrases());
    for (const auto &field : fields.all())
        invocation.print(field.key + u'\t' + typeToken(field.type) + u'\t' + field.name + u'\n');
    return {};
}

} // namespace

QList<Command> listCommands()
{
    return {
        {u"list"_s,
         u"FILE"_s,
         QT_TRANSLATE_NOOP("Command", "Lists the municipalities and how far they are."),
         {{u"on"_s, u"DATE"_s, QT_TRANSLATE_NOOP("Command", "as it was on that day")},
          {u"stage"_s, u"STAGE"_s,
           QT_TRANSLATE_NOOP("Command", "only these; may be given more than once"), false, true},
          {u"province"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Command", "only of this province")},
          {u"where"_s, u"CONDITION"_s,
           QT_TRANSLATE_NOOP("Command",
                             "FIELD=VALUE, FIELD!=VALUE, FIELD<VALUE, FIELD>VALUE, FIELD~TEXT "
                             "(contains), FIELD= (empty); all that are given must hold"),
           false, true},
          {u"columns"_s, u"KEY,…"_s,
           QT_TRANSLATE_NOOP("Command", "which fields; “fields” lists their keys")},
          {u"sort"_s, u"KEY"_s,
           QT_TRANSLATE_NOOP("Command", "by this field; by -KEY the other way round")},
          {u"format"_s, u"table|csv|json|xlsx"_s,
           QT_TRANSLATE_NOOP("Command", "a table unless said")},
          {u"output"_s, u"PATH"_s,
           QT_TRANSLATE_NOOP("Command", "to a .csv, .xlsx, .json or .txt file")}},
         list},
        {u"fields"_s,
         u"FILE"_s,
         QT_TRANSLATE_NOOP("Command", "Lists the fields: what --where, --columns and --sort take."),
         {},
         listFields},
    };
}

} // namespace solidair
