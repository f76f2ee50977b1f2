// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "loggedpages.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace solidair {

/**
 * The log and the journal beside a campaign file that no living program has open to write.
 *
 * SQLite plays whatever bears their names over the file. So before it sees the file they are proved
 * to be of it: a log by the FileWitness kept beside it; without one, and a journal always, by its
 * own numbers and by a trial on a private copy.
 */
class Leftovers
{
public:
    /// Beside the file at the real path @p path. Looks at names and sizes only.
    explicit Leftovers(const QString &path);

    /// Whether something stands there that has to be judged.
    bool any() const { return m_hasLog || m_hasJournal || !m_odd.isEmpty(); }

    /// Whether it can be what a program that works in the file has there at this moment.
    bool canBeOfAWriter() const;

    /// For a reader, which leaves all as it is: a private copy of the file with what was proved to
    /// be of it. Null when nothing was proved.
    Result<std::unique_ptr<QTemporaryDir>> playInCopy();

    /// For a writer: what was not proved gets another name, so that SQLite does not see it, and is
    /// told. What was proved stays, and SQLite will play it. After an error all is as it was.
    Result<QStringList> setAside();

    /// What a reader left out, as sentences; after playInCopy().
    const QStringList &leftOut() const { return m_leftOut; }

private:
    /// What a copy of the file is without and with what stands beside it.
    struct Trial
    {
        Result<> alone;
        bool isSoundTogether = false;
        bool isLaterTogether = false; ///< The same campaign, with no change of it gone.
    };

    Result<> judge();
    bool isWritten(const RollbackJournal &journal) const;
    bool isNewerThanFile(const QString &log) const;
    Result<Trial> tryOut(const LoggedPages &pages) const;
    Result<bool> isProved(const WriteAheadLog &log) const;
    Result<bool> isProved(const RollbackJournal &journal) const;

    QString m_path;
    QString m_log;
    QString m_journal;
    bool m_hasLog = false;
    bool m_hasJournal = false;
    QStringList m_odd; ///< Paths of what is no plain file or of another one too.
    QStringList m_strange; ///< Paths of what is not of the file, once judged.
    std::optional<LoggedPages> m_proved;
    QStringList m_leftOut;
};

/// Whether the header of the file at @p path says that changes go to a log beside it first.
bool keepsLog(const QString &path);

/// A private copy of the closed file at @p path, without what stands beside it, in a folder of its
/// own.
Result<std::unique_ptr<QTemporaryDir>> copyOfFile(const QString &path);
/// The path of that copy.
QString copyIn(const QTemporaryDir &folder);

/// A name beside @p path that nothing bears and no program looks for.
QString asideName(const QString &path);

} // namespace solidair
