// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QList>

namespace solidair {

class Database;

/// One step of the schema: its number is the user_version it leads to.
struct Migration
{
    int number;
    QString sql;
};

/// The shipped ones, in order.
QList<Migration> shippedMigrations();

/// The newest version that this program knows.
int schemaVersion();

/**
 * Brings the file up to the last of @p migrations, each in one transaction with foreign keys off
 * and references and row counts checked before the commit. A table whose number of rows may change
 * is named in the script by a line "-- rows change: TABLE". Nothing is backed up here.
 */
Result<> migrate(Database &database, const QList<Migration> &migrations);

} // namespace solidair
