// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "custody.h"

#include "backupfolder.h"
#include "base/clock.h"
#include "database.h"
#include "filewitness.h"
#include "leftovers.h"
#include "sqlitefaults.h"
#include "sqlitefile.h"

#include <QCoreApplication>
#include <QFile>

#include <filesystem>
#include <utility>

namespace solidair {

using namespace Qt::Literals::StringLiterals;
using sqlitefile::Checkpoint;

namespace {

/// In bytes: as SQLite's own, which is a thousand pages.
constexpr qint64 longLog = qint64(4) * 1024 * 1024;
/// Its header alone, of which SQLite reads nothing.
constexpr qint64 bareLog = 32;

QString logOf(const Database &database)
{
    return database.path() + u"-wal"_s;
}

qint64 lengthOf(const QString &path)
{
    const auto stamp = stampOf(path);
    return stamp ? stamp->size : 0;
}

QByteArray headerOf(const QString &path)
{
    constexpr qint64 headerLength = 100;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headerLength) : QByteArray();
}

} // namespace

Custody::Custody(const Database &database)
    : m_database(database)
{ }

Result<> Custody::settleLog()
{
    if (lengthOf(logOf(m_database)) <= bareLog) {
        // The log that is begun now has no number that follows from one before. After a crash on
        // the way an old witness would deny that it is of the file.
        FileWitness::forget(m_database.path());
        return {};
    }
    // A crash on the way must find a witness of the file as it is now.
    auto witness = FileWitness::of(m_database.path());
    if (witness) {
        if (const auto kept = witness->keepBeside(m_database.path(), true); !kept)
            return kept;
    }
    // What a reader holds up stays in the log.
    if (const auto done = sqlitefile::checkpoint(m_database, Checkpoint::Whole); !done)
        return done;
    // A crash before begin() must find one of the file that the log was copied into.
    const bool isCopied = lengthOf(logOf(m_database)) == 0;
    return isCopied && witness && witness->lookAgain(m_database.path())
        ? witness->keepBeside(m_database.path(), true)
        : Result<>();
}

void Custody::know()
{
    m_stamp = stampOf(m_database.path());
    m_header = headerOf(m_database.path());
    m_marks.reset();
}

void Custody::begin(bool quickly)
{
    // From here on only end() lets go of the log.
    sqlitefile::keepLogOnClosing(m_database, true);
    know();
    if (lengthOf(logOf(m_database)) > 0)
        m_nextCheckpoint = longLog;
    if (!quickly)
        beginInFull();
}

void Custody::beginInFull()
{
    if (m_nextCheckpoint == 0)
        return;
    const auto witness = FileWitness::of(m_database.path());
    if (!witness)
        return;
    m_marks = witness->marks();
    // Without one a log is proved by its times and a trial: less, but nothing is lost.
    [[maybe_unused]] const auto kept = witness->keepBeside(m_database.path(), false);
}

bool Custody::isContentOurs() const
{
    if (m_marks)
        return PageMarks::of(m_database.path()) == m_marks;
    return headerOf(m_database.path()) == m_header;
}

Result<> Custody::confirm() const
{
    if (!m_stamp)
        return {};
    const auto now = stampOf(m_database.path());
    if (!now || !now->isRegular || !now->isSameFile(*m_stamp))
        return sqlitefile::moved(m_database.path(), sqlitefile::adviceToClose());
    if (m_isLost)
        return sqlitefile::overwritten(m_database.path(), sqlitefile::adviceToClose());
    if (now->isSameState(*m_stamp))
        return {};
    // Its times may have been touched, or be those of a server.
    m_isLost = now->size != m_stamp->size || !isContentOurs();
    if (m_isLost)
        return sqlitefile::overwritten(m_database.path(), sqlitefile::adviceToClose());
    m_stamp = now;
    return {};
}

void Custody::committed()
{
    if (!m_stamp || m_isLost)
        return;
    if (m_nextCheckpoint == 0) {
        know();
        return;
    }
    const qint64 length = lengthOf(logOf(m_database));
    if (length < m_nextCheckpoint)
        return;
    // One that a reader holds up is tried again later; a disk that is full keeps all in the log.
    [[maybe_unused]] const auto done = sqlitefile::checkpoint(m_database, Checkpoint::AsFarAsCan);
    know();
    m_nextCheckpoint = length + longLog;
    if (const auto witness = FileWitness::of(m_database.path())) {
        m_marks = witness->marks();
        [[maybe_unused]] const auto kept = witness->keepBeside(m_database.path(), true);
    }
}

Result<> Custody::end(const QString &backupFolder)
{
    if (!m_stamp)
        return {};
    if (const auto ours = confirm(); !ours)
        return rescue(backupFolder);
    auto done = sqlitefile::checkpoint(m_database, Checkpoint::Whole);
    if (done)
        sqlitefile::keepLogOnClosing(m_database, false);
    return done;
}

void Custody::closed() const
{
    if (!m_stamp)
        return;
    if (lengthOf(logOf(m_database)) == 0)
        FileWitness::forget(m_database.path());
    if (m_isLost && m_nextCheckpoint > 0)
        QFile::remove(m_database.path() + u"-shm"_s); // the index of the log that went
}

/// Gives the log a name under which nobody plays it; nothing when there is none, or it cannot be.
QString Custody::takeLogAway() const
{
    const QString log = logOf(m_database);
    if (m_nextCheckpoint == 0 || lengthOf(log) == 0)
        return {};
    const QString name = asideName(log);
    std::error_code failed;
    std::filesystem::rename(log.toStdU16String(), name.toStdU16String(), failed);
    return failed ? QString() : name;
}

Result<> Custody::rescue(const QString &backupFolder)
{
    const bool isOverwritten = std::exchange(m_isLost, true);
    // Without a log all that was recorded stood in the file itself, and went with it.
    const bool isGone = isOverwritten && m_nextCheckpoint == 0;
    const auto saved = isGone ? Result<PlacedFile>(PlacedFile())
                              : BackupFolder(m_database, backupFolder).backUp(currentTime());
    const QString log = takeLogAway();
    FileWitness::forget(m_database.path());
    if (saved && !isOverwritten && !log.isEmpty())
        QFile::remove(log); // All of it is in the backup.
    QString where;
    if (isGone) {
        where = QCoreApplication::translate(
            "Custody",
            "What you had recorded in it is gone from it. The newest backup has what stood there "
            "when it was made.");
    } else if (saved && isOverwritten) {
        where = QCoreApplication::translate(
                    "Custody",
                    "What you had recorded is kept in the backup “%1”, as far as it could still be "
                    "read: look it through before you go on with it.")
                    .arg(saved->path);
    } else if (saved) {
        where = QCoreApplication::translate(
                    "Custody",
                    "All that you recorded is kept in the backup “%1”; restore it to a new file.")
                    .arg(saved->path);
    } else {
        where = QCoreApplication::translate(
                    "Custody",
                    "What you recorded last could not be kept as a backup. It is in “%1”; the "
                    "newest backup has what was before.")
                    .arg(log.isEmpty() ? logOf(m_database) : log);
    }
    return isOverwritten ? sqlitefile::overwritten(m_database.path(), where)
                         : sqlitefile::moved(m_database.path(), where);
}

} // namespace solidair
