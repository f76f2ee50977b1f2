// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QStringList>

namespace solidair {

class Database;

/// Copies the file at @p path, or the open one, to @p target (0600), verified before it is told to
/// be there. Refuses an existing target. Returns the target's path.
Result<QString> backUp(const QString &path, const QString &target);
Result<QString> backUp(const Database &database, const QString &target);

/// Verifies @p backup and copies it to @p target (0600); refuses an existing target.
Result<> restore(const QString &backup, const QString &target);

/// The folder with the backups of one campaign.
class BackupFolder
{
public:
    /// @p folder: overrides the usual place, which is in the person's application data and belongs
    /// to this campaign at this path.
    explicit BackupFolder(const Database &database, QString folder = {});

    const QString &path() const { return m_folder; }

    /// Paths, newest first.
    QStringList backups() const;

    /// When the backup at @p path, one of backups(), was made: its name says so, whatever became of
    /// the file's own time when the folder was copied.
    static QDateTime timeOf(const QString &path);

    /// A verified backup of the campaign now; older ones are rotated away after that. Its path.
    Result<QString> backUp(const QDateTime &now);

    /// The same at the day's first call; an empty path when today already has one.
    Result<QString> backUpDaily(const QDateTime &now);

private:
    QList<QDateTime> times() const;
    QString pathOf(const QDateTime &time) const;
    void rotate() const;

    const Database &m_database;
    QString m_folder;
};

} // namespace solidair
