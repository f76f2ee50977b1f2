// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QStringList>

namespace solidair {

class Database;

/// What SQLite tells of an open file when it is looked through.
namespace sqlitefile {

/// Damaged when SQLite finds anything wrong with the pages.
Result<> quickCheck(const Database &database);

/// What SQLite's full check and its check of references find, for the log.
Result<QStringList> integrityProblems(const Database &database);
Result<QStringList> referenceProblems(const Database &database);

/// Whether the bytes of a text are UTF-8, as SQLite never asks.
Result<bool> isValidText(const Database &database, const QString &table, const QString &id,
                         const QString &column);

/// Names and definitions of everything in the schema.
Result<QStringList> schema(const Database &database);
Result<QStringList> tableNames(const Database &database);

} // namespace sqlitefile

} // namespace solidair
