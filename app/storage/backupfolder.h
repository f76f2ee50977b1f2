// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/outputfile.h"

#include <QDateTime>

namespace solidair {

class Database;

/// A backup that was found.
struct FoundBackup
{
    QString path;
    QDateTime made;
    QString origin; ///< The campaign file it was made of; only its name where no more is known.
};

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

    /// Newest first, also those in the folders of the same campaign at other paths: of before it
    /// was renamed or moved, and of its copies.
    QList<FoundBackup> ofCampaign() const;

    /// When the backup at @p path, one of backups(), was made: its name says so, whatever became of
    /// the file's own time when the folder was copied.
    static QDateTime timeOf(const QString &path);

    /// A verified backup of the campaign now; older ones are rotated away after that, this one
    /// never, whatever the clock says.
    Result<PlacedFile> backUp(const QDateTime &now);

    /// The same at the day's first call; an empty path when today already has one.
    Result<PlacedFile> backUpDaily(const QDateTime &now);

private:
    QList<QDateTime> times() const;
    QString pathOf(const QDateTime &time) const;
    void rotate(const QDateTime &made) const;
    void keepOrigin() const;

    const Database &m_database;
    QString m_campaign; ///< Its id; empty when the file does not tell.
    QString m_folder;
};

} // namespace solidair
