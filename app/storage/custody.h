// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "filestamp.h"
#include "pagemarks.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace solidair {

class Database;

/**
 * Sees to it that the file at the path of a campaign that is open to write is the one that was
 * opened, as it was left, and that log and file stay together.
 *
 * The one place that copies the log into the file (a checkpoint): SQLite's own would begin the log
 * anew before the witness of it was kept.
 */
class Custody
{
public:
    /// Of @p database, which must outlive it.
    explicit Custody(const Database &database);

    /// Before the first statement that writes: what a dead process left in the log is written into
    /// the file.
    Result<> settleLog();

    /// After the first: what is in the file is known from now on. Reads it whole, unless @p
    /// quickly.
    void begin(bool quickly);
    /// Reads the file whole after all, once that is no burden any more.
    void beginInFull();

    /// FileAccess when the file at the path is not the one that was opened or was written by
    /// somebody else. A look at its size and times, no more, as long as these stay.
    Result<> confirm() const;

    /// After a commit. Writes a long log into the file.
    void committed();

    /// Before the connection is closed: all of the log into the file, and nothing beside it. When
    /// the file is not ours any more it is left alone: the content is kept as a backup in
    /// @p backupFolder (empty: the usual one) if that can be, the log under another name if not,
    /// and the error tells where.
    Result<> end(const QString &backupFolder);
    /// After it was closed by end() without an error.
    void closed() const;

private:
    bool isContentOurs() const;
    void know();
    QString takeLogAway() const;
    Result<> rescue(const QString &backupFolder);

    const Database &m_database;
    mutable std::optional<FileStamp> m_stamp; ///< Nothing before begin().
    std::optional<PageMarks> m_marks; ///< Where a log is kept, once the file was read whole.
    QByteArray m_header;
    mutable bool m_isLost = false; ///< Found to be somebody else's: it stays so.
    qint64 m_nextCheckpoint = 0; ///< Length of the log, bytes; 0 where none is kept.
};

} // namespace solidair
