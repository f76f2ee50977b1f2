// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/sheettable.h"
#include "importtarget.h"

#include <QJsonObject>
#include <QMap>

namespace solidair {

/// What the columns of a list become, and what its words mean: how a list is read, kept under a
/// name for the next list with the same headings.
struct ImportMapping
{
    QString name;
    QStringList headings; ///< Of the list it was made for.
    QList<ImportTarget> columns; ///< One for each heading.
    /// Stages by folded word; nothing for a word that is no step. Those that are not in it mean
    /// what they commonly do (stageCommonlyMeant()).
    QMap<QString, std::optional<Stage>> words = {};
    bool monthFirst = false; ///< 12/31/2025: in dates that are texts.
    bool onlyFillsEmpty = false; ///< What Solidair has stays, also where the list is newer.

    ImportTarget target(qsizetype column) const { return columns.value(column); }

    /// The first column of that kind; -1: none.
    int columnOf(ImportTarget::Kind kind) const;

    /// What @p word means: outside nothing when it has a meaning.
    std::optional<std::optional<Stage>> meaningOf(const QString &word) const;

    friend bool operator==(const ImportMapping &, const ImportMapping &) = default;
};

QJsonObject toJson(const ImportMapping &mapping);
/// What it does not know is not taken; InvalidInput for what is no mapping.
Result<ImportMapping> mappingFromJson(const QJsonObject &object);

/// @p mapping with its columns where @p table has their headings, the others not taken.
ImportMapping fitted(const ImportMapping &mapping, const SheetTable &table);

/// A mapping made of what @p table says: by its headings, in three languages and spelt nearly so,
/// else by what stands below them.
ImportMapping guessedMapping(const SheetTable &table, const Register &campaign, QDate day);

/// Why nothing can be read by @p mapping, such as no column that says which municipality it is.
Result<> checkMapping(const ImportMapping &mapping, const SheetTable &table);

/// A word of a column of stages, how often it stands there, and what it means.
struct WordOfStage
{
    QString word;
    int count = 0;
    bool hasMeaning = false;
    std::optional<Stage> stage; ///< Nothing where it means no step.
};

/// Those of all columns of stages, in the order they come: what a person is asked once.
QList<WordOfStage> wordsOfStages(const SheetTable &table, const ImportMapping &mapping);

/// The folder of the program's own data where mappings are kept, one file each.
QString mappingFolder();
QStringList keptMappings();
/// NotFound, naming those there are.
Result<ImportMapping> keptMapping(const QString &name);
Result<> keepMapping(const ImportMapping &mapping);

} // namespace solidair
