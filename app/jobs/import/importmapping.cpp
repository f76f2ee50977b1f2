// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importmapping.h"

#include "base/outputfile.h"
#include "base/text.h"
#include "sheetvalues.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestMapping = 1024 * 1024;

QString mappingText(const char *source)
{
    return QCoreApplication::translate("ImportMapping", source);
}

Error noMapping()
{
    return {Error::Code::InvalidInput,
            mappingText(QT_TRANSLATE_NOOP(
                "ImportMapping", "This kept layout cannot be read. Make it anew for this list.")),
            {}};
}

/// Signs that a file name may not have are spelt as in an address.
QString fileOf(const QString &name)
{
    return QDir(mappingFolder())
        .filePath(QString::fromLatin1(QUrl::toPercentEncoding(name, " ")) + u".json"_s);
}

} // namespace

int ImportMapping::columnOf(ImportTarget::Kind kind) const
{
    const auto found = std::ranges::find(columns, kind, &ImportTarget::kind);
    return found == columns.end() ? -1 : static_cast<int>(std::distance(columns.begin(), found));
}

std::optional<std::optional<Stage>> ImportMapping::meaningOf(const QString &word) const
{
    if (const auto said = words.constFind(folded(word)); said != words.constEnd())
        return *said;
    if (const auto common = stageCommonlyMeant(word))
        return std::optional<Stage>(*common);
    return {};
}

QJsonObject toJson(const ImportMapping &mapping)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < mapping.headings.size(); ++i) {
        columns.append(QJsonObject{{u"heading"_s, mapping.headings[i]},
                                   {u"becomes"_s, mapping.target(i).token()}});
    }
    QJsonObject words;
    for (auto it = mapping.words.begin(); it != mapping.words.end(); ++it)
        words.insert(it.key(), *it ? stageToken(**it) : QString());
    return {{u"name"_s, mapping.name},
            {u"columns"_s, columns},
            {u"words"_s, words},
            {u"month_first"_s, mapping.monthFirst},
            {u"only_fills_empty"_s, mapping.onlyFillsEmpty}};
}

Result<ImportMapping> mappingFromJson(const QJsonObject &object)
{
    if (!object[u"columns"_s].isArray() || !object[u"name"_s].isString())
        return noMapping();
    ImportMapping mapping;
    mapping.name = singleLine(object[u"name"_s].toString());
    const auto columns = object[u"columns"_s].toArray();
    for (const auto &each : columns) {
        const auto column = each.toObject();
        mapping.headings.append(column[u"heading"_s].toString());
        mapping.columns.append(
            ImportTarget::fromToken(column[u"becomes"_s].toString()).value_or(ImportTarget()));
    }
    const auto words = object[u"words"_s].toObject();
    for (auto it = words.begin(); it != words.end(); ++it)
        mapping.words.insert(it.key(), stageFromToken(it->toString()));
    mapping.monthFirst = object[u"month_first"_s].toBool();
    mapping.onlyFillsEmpty = object[u"only_fills_empty"_s].toBool();
    return mapping;
}

ImportMapping fitted(const ImportMapping &mapping, const SheetTable &table)
{
    auto result = mapping;
    result.headings = table.headings;
    result.columns.clear();
    auto left = mapping.headings;
    for (const auto &heading : table.headings) {
        const auto key = folded(heading);
        const auto found = std::ranges::find_if(
            left, [&](const QString &it) { return !it.isNull() && folded(it) == key; });
        if (found == left.end()) {
            result.columns.append(ImportTarget());
            continue;
        }
        result.columns.append(mapping.target(std::distance(left.begin(), found)));
        *found = QString(); // one heading, one column
    }
    return result;
}

Result<> checkMapping(const ImportMapping &mapping, const SheetTable &table)
{
    using enum ImportTarget::Kind;
    if (mapping.columnOf(Municipality) < 0 && mapping.columnOf(Nis) < 0
        && mapping.columnOf(PostalCode) < 0) {
        return Error{Error::Code::Refused,
                     mappingText(QT_TRANSLATE_NOOP(
                         "ImportMapping",
                         "No column says which municipality a row is about. Give the column with "
                         "their names a heading such as “Gemeente”. Nothing was changed.")),
                     {}};
    }
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        if (mapping.columns[i].maySeveral())
            continue;
        const auto first = mapping.columns.indexOf(mapping.columns[i]);
        if (first != i) {
            return Error{
                Error::Code::Refused,
                mappingText(
                    QT_TRANSLATE_NOOP(
                        "ImportMapping",
                        "The columns %1 and %2 become the same. Leave one of them out. Nothing was "
                        "changed."))
                    .arg(table.columnName(static_cast<int>(first)),
                         table.columnName(static_cast<int>(i))),
                {}};
        }
    }
    return {};
}

QList<WordOfStage> wordsOfStages(const SheetTable &table, const ImportMapping &mapping)
{
    QList<WordOfStage> words;
    QHash<QString, qsizetype> places;
    for (qsizetype column = 0; column < mapping.columns.size(); ++column) {
        if (mapping.columns[column].kind != ImportTarget::Kind::Stage)
            continue;
        for (const auto &row : table.rows) {
            const auto word = singleLine(row.cell(column).text());
            if (word.isEmpty())
                continue;
            const auto place = places.constFind(folded(word));
            if (place != places.constEnd()) {
                ++words[*place].count;
                continue;
            }
            const auto meaning = mapping.meaningOf(word);
            places.insert(folded(word), words.size());
            words.append({word, 1, meaning.has_value(), meaning.value_or(std::nullopt)});
        }
    }
    return words;
}

QString mappingFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"mappings"_s);
}

QStringList keptMappings()
{
    QStringList names;
    const auto files = QDir(mappingFolder()).entryList({u"*.json"_s}, QDir::Files);
    for (const auto &file : files)
        names.append(QUrl::fromPercentEncoding(file.chopped(5).toLatin1()));
    std::ranges::sort(names, Collation());
    return names;
}

Result<ImportMapping> keptMapping(const QString &name)
{
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        const auto names = keptMappings();
        const auto shown = singleLine(name).left(80);
        const auto message = names.isEmpty()
            ? mappingText(QT_TRANSLATE_NOOP("ImportMapping", "There is no kept layout “%1”."))
                  .arg(shown)
            : mappingText(QT_TRANSLATE_NOOP("ImportMapping",
                                            "There is no kept layout “%1”. There are: %2."))
                  .arg(shown, names.join(u", "_s));
        return Error{Error::Code::NotFound, message, {}};
    }
    const auto document = QJsonDocument::fromJson(file.read(largestMapping));
    return document.isObject() ? mappingFromJson(document.object()) : noMapping();
}

Result<> keepMapping(const ImportMapping &mapping)
{
    if (!QDir().mkpath(mappingFolder())) {
        return Error{Error::Code::FileAccess,
                     mappingText(QT_TRANSLATE_NOOP(
                         "ImportMapping", "The layout could not be kept. The list is unchanged.")),
                     mappingFolder()};
    }
    const auto saved = saveDocument(fileOf(mapping.name),
                                    QJsonDocument(toJson(mapping)).toJson(QJsonDocument::Indented));
    return saved ? Result<>() : saved.error();
}

} // namespace solidair
