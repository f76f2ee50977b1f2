// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QMultiHash>
#include <QString>

#include <optional>

namespace solidair {

/// The pages that a log or a journal of SQLite holds for the database beside it: what the database
/// will be, or was, once they stand in their places.
struct LoggedPages
{
    QString path;
    qint64 pageSize = 0; ///< Bytes.
    qint64 pageCount = 0; ///< Of the database with them.
    QHash<quint32, qint64> offsets; ///< Page number, from 1, to where its content begins.

    /// Puts them into the closed database at @p copy. Whether that was done.
    bool writeInto(const QString &copy) const;
};

/// A write-ahead log (-wal) as far as it was committed and its checksums are right.
struct WriteAheadLog
{
    LoggedPages pages;
    quint32 number = 0; ///< Its first salt: one more each time that the log begins anew.
    quint32 salt = 0; ///< Its second salt: random each time.
    qint64 frames = 0; ///< How many pages were committed, with repetitions.
    QMultiHash<quint32, quint64> marks; ///< Of every content that it holds of a page.

    /// Nothing when the file is no such log.
    static std::optional<WriteAheadLog> of(const QString &path);
};

/// A rollback journal (-journal): the content of changed pages before the change.
struct RollbackJournal
{
    LoggedPages pages;
    /// It names a second file, which SQLite would delete. Solidair never writes one like it.
    bool namesAnother = false;

    /// Nothing when the file is no such journal.
    static std::optional<RollbackJournal> of(const QString &path);
};

} // namespace solidair
