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

class Custody;
class Lock;
class PreparedQueries;
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

    /// Closes it; what was not closed by close() before.
    ~Database();

    /// Writes all that was recorded into the file itself and leaves nothing beside it. After an
    /// error nothing that was recorded is lost; it tells where it is.
    Result<> close();

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Symbolic links resolved.
    const QString &path() const { return m_path; }

    bool isWritable() const { return m_lock != nullptr; }

    /// The quick check was left to the caller and has to pass before editing.
    bool needsCheck() const { return m_needsCheck; }

    /// Once that check has passed.
    void checked();

    /// Of a file that is open to write: FileAccess when the one at its path is another one now, or
    /// was written by somebody else.
    Result<> confirmInPlace() const;

    /// To be told to the person: a file on a network drive or in a synchronised folder.
    const QStringList &warnings() const { return m_warnings; }

    /// For one that reads without locks: Conflict when the file changed since it was opened, so
    /// that what was read may be torn. Always fine for others.
    Result<> confirmUnchanged() const;

    QSqlDatabase connection() const;

    /// Those of Statement, between their uses.
    PreparedQueries &preparedQueries() const { return *m_prepared; }

    RevisionLedger &revisions() { return *m_revisions; }

    /// Reading ends early, with Cancelled, when @p cancelled is set. It must outlive the reading.
    void cancelWhen(const std::atomic_bool &cancelled) { m_cancelled = &cancelled; }

    bool isCancelled() const { return m_cancelled && *m_cancelled; }

private:
    friend class Transaction;

    explicit Database(QString path);

    static Result<std::unique_ptr<Database>> connect(const QString &path, const QString &file,
                                                     int mode);
    /// As the file at @p file stands, with the log of its writer where there is one.
    static Result<std::unique_ptr<Database>> readInPlace(const QString &file, bool besideWriter);
    /// Reads a private copy of an older format, migrated.
    static Result<std::unique_ptr<Database>> readMigrated(const QString &file);
    /// With what a dead process left beside it, where that is proved to be of it.
    static Result<std::unique_ptr<Database>> readLeftovers(const QString &file);
    /// What stands beside the file is of it.
    static Result<std::unique_ptr<Database>> openProved(const QString &file,
                                                        const WriteOptions &options);
    Result<> fill(const WriteOptions &options);
    Result<> prepareToWrite(const WriteOptions &options);
    Result<> checkSchema() const;
    Result<> signIn(const QString &who);
    void committed() const;

    QString m_path;
    QString m_connectionName;
    QStringList m_warnings;
    std::unique_ptr<Lock> m_lock; ///< Null when opened to read.
    std::unique_ptr<RevisionLedger> m_revisions;
    std::unique_ptr<PreparedQueries> m_prepared;
    std::unique_ptr<Custody> m_custody; ///< Null when opened to read.
    std::unique_ptr<QTemporaryDir> m_privateCopy;
    QString m_backupFolder;
    QString m_stateRead; ///< Of a file that is read without locks.
    const std::atomic_bool *m_cancelled = nullptr;
    bool m_needsCheck = false;
    mutable bool m_inTransaction = false; ///< Of the connection, not of what the file holds.
};

/// SQLite's quick check of the file at @p path on a connection of its own, for a worker. Damaged
/// when it finds anything.
Result<> quickCheck(const QString &path);

} // namespace solidair
