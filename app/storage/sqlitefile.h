// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

class QSqlDatabase;

namespace solidair {

class Database;

/// Everything that holds for SQLite only: the rest of the layer is portable SQL.
namespace sqlitefile {

enum class Mode
{
    Write, ///< The file must exist.
    Read, ///< Beside a process that may write.
    ReadUnlocked ///< Nobody writes: without locks, also in a folder that forbids writing.
};

Result<> open(QSqlDatabase &connection, const QString &path, Mode mode);

/// Looks at the first bytes of a file that is not open: Damaged when it is empty, no SQLite file or
/// the file of another program.
Result<> checkHeader(const QString &path);

/// The same of an open file; NewerFormat when its version is above @p newest. Returns the version.
Result<int> checkedVersion(const Database &database, int newest);

/// Marks an empty file as a campaign file.
Result<> markAsCampaign(const Database &database);
Result<int> version(const Database &database);
Result<> setVersion(const Database &database, int version);

/// Sets what protects against hostile files and reads it back.
Result<> protect(const Database &database, bool writable);

/// Write-ahead log on a local disk, else a rollback journal; synchronised fully; read back.
Result<> setJournal(const Database &database, bool localDisk);

/// Whether a commit waits until it is on the disk. Without, a log still outlives the program; where
/// there is no log it always waits, since the file itself would be at risk.
Result<> setWaiting(const Database &database, bool waits);

/// Off only while the schema changes; ignored inside a transaction, so read back.
Result<> setForeignKeys(const Database &database, bool on);

/// Writes a compact copy into the empty file @p target.
Result<> copyInto(const Database &database, const QString &target);

/// @p text as it has to be bound so that it is stored as it is.
QString boundText(const QString &text);

/// The statement that begins a transaction with the right to write.
QString beginWrite();

enum class Checkpoint
{
    AsFarAsCan, ///< What no reader holds up.
    Whole ///< And the log is empty then, unless a reader holds it up.
};

/// Copies the log into the file.
Result<> checkpoint(const Database &database, Checkpoint kind);

/// Whether closing leaves file and log as they are, instead of copying the one into the other.
void keepLogOnClosing(const Database &database, bool keep);

} // namespace sqlitefile

} // namespace solidair
