// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QStringList>

#include <atomic>
#include <memory>

class QSqlDatabase;
class QTemporaryDir;

namespace solidair {

class Lock;
class RevisionLedger;

/// A file larger than this (bytes) is not checked by openToWrite() when the caller checks it
/// itself.
inline constexpr qint64 largeFile = qint64(32) * 1024 * 1024;

/// How a campaign file is opened to write.
struct WriteOptions
{
    QString who; ///< Shown to others who find the file in use.
    bool takeOver = false; ///< Take over a lock that was left by another machine.
    /// Leave the quick check of a large file to the caller (quickCheck() in a worker); editing
    /// opens when it has passed.
    bool checkLargeLater = false;
    /// Where the verified backup before a migration goes; empty: the campaign's own backup folder.
    QString backupFolder;
};

/**
 * One open campaign file; closed, unlocked and forgotten by the destructor.
 *
 * Belongs to the thread that opened it. Only Statement and Transaction ask for the connection.
 */
class Database
{
public:
    /// Makes a new campaign file (0600, newest schema, no rows) and opens it to write. FileAccess
    /// when something is already there.
    static Result<std::unique_ptr<Database>> create(const QString &path,
                                                    const WriteOptions &options);

    /// Needs no lock, changes no byte and leaves nothing beside the file.
    static Result<std::unique_ptr<Database>> openToRead(const QString &path);

    /// Real path, lock, header, quick check, pragmas, migration: the first that fails is told.
    /// Locked names who has the file, on which machine and since when.
    static Result<std::unique_ptr<Database>> openToWrite(const QString &path,
                                                         const WriteOptions &options);

    ~Database();

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Symbolic links resolved.
    const QString &path() const { return m_path; }

    bool isWritable() const { return m_lock != nullptr; }

    /// The quick check was left to the caller and has to pass before editing.
    bool needsCheck() const { return m_needsCheck; }

    /// To be told to the person: a file on a network drive or in a synchronised folder.
    const QStringList &warnings() const { return m_warnings; }

    /// For one that reads without locks: Conflict when the file changed since it was opened, so
    /// that what was read may be torn. Always fine for others.
    Result<> confirmUnchanged() const;

    QSqlDatabase connection() const;

    RevisionLedger &revisions() { return *m_revisions; }

    /// Reading ends early, with Cancelled, when @p cancelled is set. It must outlive the reading.
    void cancelWhen(const std::atomic_bool &cancelled) { m_cancelled = &cancelled; }

    bool isCancelled() const { return m_cancelled && *m_cancelled; }

private:
    friend class Transaction;

    explicit Database(QString path);

    static Result<std::unique_ptr<Database>> connect(const QString &path, const QString &file,
                                                     int mode);
    /// Reads a private copy: of an older format, or with what a dead process left beside the file.
    static Result<std::unique_ptr<Database>> readCopy(const QString &path);
    Result<> fill(const WriteOptions &options);
    Result<> prepareToWrite(const WriteOptions &options);
    Result<> checkSchema() const;
    Result<> signIn(const QString &who);

    QString m_path;
    QString m_connectionName;
    QStringList m_warnings;
    std::unique_ptr<Lock> m_lock; ///< Null when opened to read.
    std::unique_ptr<RevisionLedger> m_revisions;
    std::unique_ptr<QTemporaryDir> m_privateCopy;
    QString m_unlockedState; ///< Of a file that is read without locks.
    const std::atomic_bool *m_cancelled = nullptr;
    bool m_needsCheck = false;
    mutable bool m_inTransaction = false; ///< Of the connection, not of what the file holds.
};

/// SQLite's quick check of the file at @p path on a connection of its own, for a worker. Damaged
/// when it finds anything.
Result<> quickCheck(const QString &path);

} // namespace solidair
