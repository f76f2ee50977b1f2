// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock.h"

#include "database.h"
#include "filestamp.h"
#include "statement.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QSysInfo>
#include <QThread>

#include <algorithm>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QString lockPath(const QString &path)
{
    return path + u".lock"_s;
}

/// The lock, what QLockFile writes for as long as it removes the lock of a dead process, and what
/// it writes for as long as it removes that one of a dead process, and so on. Any may be missing.
QStringList lockFiles(const QString &path)
{
    const QString ending = u".rmlock"_s;
    const QFileInfo lock(lockPath(path));
    QStringList files{lock.filePath()};
    // With FIFOs and the like, which are told.
    const auto names = lock.dir().entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names) {
        const QString endings = name.mid(lock.fileName().size());
        const bool isOne = name.startsWith(lock.fileName()) && !endings.isEmpty()
            && endings == ending.repeated(endings.size() / ending.size());
        if (isOne)
            files.append(lock.filePath() + endings);
    }
    std::ranges::sort(files, {}, &QString::size);
    return files;
}

/// Nothing that QLockFile wrote: it would wait for ever for a pipe, and read all of a large file.
bool isNoLock(const QString &lockFile)
{
    constexpr qint64 largestLock = 4096; // bytes: five short lines
    const auto stamp = stampOf(lockFile);
    return stamp && (!stamp->isRegular || stamp->size > largestLock);
}

/// Whether a lock was written whole: its writer may have died on the way.
bool isComplete(const QString &lockFile)
{
    constexpr qsizetype lines = 5;
    QFile file(lockFile);
    return file.open(QIODevice::ReadOnly) && file.readAll().count('\n') >= lines;
}

/// Whether the system knows of no program that holds the lock file, whatever process it names: a
/// process id is given out again.
bool isLetGo([[maybe_unused]] const QString &lockFile)
{
#ifdef Q_OS_WIN
    return false; // There one that is held cannot be removed, which is tried.
#else
    const int file = ::open(QFile::encodeName(lockFile).constData(),
                            O_RDWR | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
    if (file < 0)
        return false;
    struct flock other = {};
    other.l_type = F_WRLCK;
    other.l_whence = SEEK_SET;
    const bool free = ::flock(file, LOCK_EX | LOCK_NB) == 0 && ::fcntl(file, F_GETLK, &other) == 0
        && other.l_type == F_UNLCK;
    ::close(file);
    return free;
#endif
}

bool isRunning(qint64 process)
{
#ifdef Q_OS_WIN
    HANDLE handle = OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(process));
    if (handle == nullptr)
        return GetLastError() == ERROR_ACCESS_DENIED;
    const bool running = WaitForSingleObject(handle, 0) == WAIT_TIMEOUT;
    CloseHandle(handle);
    return running;
#else
    return kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
#endif
}

struct Holder
{
    QString who;
    QString machine;
    QString since;
    bool isHere = false; ///< A living process of this machine.
    bool isGone = false; ///< The process that bears its number now does not hold the lock.
};

/// What the lock file says of its holder, and the file itself where it can be read.
Holder holderOf(const QString &path)
{
    Holder holder;
    const QLockFile lock(lockPath(path));
    qint64 process = 0;
    QString application;
    if (lock.getLockInfo(&process, &holder.machine, &application))
        holder.isHere = holder.machine == Lock::machine() && isRunning(process);
    holder.isGone = holder.isHere && isLetGo(lockPath(path));
    const QDateTime locked = QFileInfo(lockPath(path)).lastModified();

    if (const auto database = Database::openToRead(path)) {
        Statement select(**database, u"SELECT who, machine, since FROM writer"_s);
        if (select.run() && select.next()) {
            holder.who = select.text(0);
            holder.machine = select.text(1);
            const auto since = QDateTime::fromString(select.text(2), Qt::ISODateWithMs);
            holder.since = since.toLocalTime().toString(u"d/M/yyyy H:mm");
        }
    }
    if (holder.since.isEmpty())
        holder.since = locked.toString(u"d/M/yyyy H:mm");
    if (holder.machine.isEmpty())
        holder.machine = QCoreApplication::translate("Lock", "an unknown computer");
    if (holder.who.isEmpty())
        holder.who = QCoreApplication::translate("Lock", "somebody");
    return holder;
}

Error refusal(const Holder &holder)
{
    const QString what =
        QCoreApplication::translate("Lock", "The file is open with %1 on %2, since %3.")
            .arg(holder.who, holder.machine, holder.since);
    const QString advice = holder.isGone
        ? QCoreApplication::translate(
            "Lock",
            "Nothing was changed. The program that opened it does not hold it any more, it seems: "
            "it may have been ended without closing the file. Take it over when you are sure.")
        : holder.isHere
        ? QCoreApplication::translate("Lock", "Nothing was changed. Close it there first.")
        : QCoreApplication::translate(
            "Lock",
            "Nothing was changed. Close it there first; take it over only "
            "when you are sure that nobody works in it on that computer.");
    return {Error::Code::Locked, what + u' ' + advice, {}};
}

Error notALock(const QString &file)
{
    return {Error::Code::FileAccess,
            QCoreApplication::translate(
                "Lock",
                "Beside the campaign file stands “%1”, which is no lock of Solidair, so that the "
                "file cannot be opened to write. Nothing was changed. Move “%1” to another folder "
                "and try again.")
                .arg(QFileInfo(file).fileName()),
            file};
}

bool isSigned(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString application;
    return isComplete(lock.fileName()) && lock.getLockInfo(&process, &host, &application);
}

/// A living process signs a lock file within milliseconds; one that is never signed was left by a
/// process that died just then, which QLockFile does not see. One that is held is not removed.
void removeUnsigned(const QString &lockFile)
{
    constexpr int longestToSign = 1000;
    constexpr int interval = 10;
    QLockFile lock(lockFile);
    for (int waited = 0; QFileInfo::exists(lockFile) && !isSigned(lock); waited += interval) {
        if (waited >= longestToSign) {
            lock.removeStaleLockFile();
            return;
        }
        QThread::msleep(interval);
    }
}

/// Removes what dead processes left that were removing a lock, the last first.
void sweep(const QString &path)
{
    const QStringList files = lockFiles(path);
    for (auto i = files.size() - 1; i > 0; --i) {
        removeUnsigned(files.at(i));
        QLockFile left(files.at(i));
        left.tryLock(); // The destructor removes what is locked.
    }
}

} // namespace

Lock::Lock(const QString &path)
    : m_file(lockPath(path))
{
    m_file.setStaleLockTime(0);
}

bool Lock::tryLock()
{
    if (!m_file.tryLock())
        return false;
    // QLockFile lets everybody read it.
    QFile::setPermissions(m_file.fileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return true;
}

Result<std::unique_ptr<Lock>> Lock::acquire(const QString &path, bool takeOver)
{
    std::unique_ptr<Lock> lock(new Lock(path));
    for (const QString &file : lockFiles(path)) {
        if (isNoLock(file))
            return notALock(file);
    }
    if (lock->tryLock()) {
        sweep(path);
        return lock;
    }
    if (lock->m_file.error() != QLockFile::LockFailedError) {
        return Error{
            Error::Code::FileAccess,
            QCoreApplication::translate(
                "Lock",
                "The folder of the file may not be changed, so the file cannot be opened to "
                "write. Nothing was changed. Copy the file to a folder of your own."),
            lockPath(path)};
    }
    sweep(path);
    removeUnsigned(lockPath(path));
    if (lock->tryLock())
        return lock;
    const Holder holder = holderOf(path);
    const bool isAlive = holder.isHere && !holder.isGone;
    if (takeOver && !isAlive && lock->m_file.removeStaleLockFile() && lock->tryLock())
        return lock;
    return refusal(holder);
}

bool Lock::isHeld(const QString &path)
{
    if (!stampOf(lockPath(path)) || isNoLock(lockPath(path)))
        return false;
    const QLockFile lock(lockPath(path));
    qint64 process = 0;
    QString host;
    QString application;
    if (!isComplete(lockPath(path)) || !lock.getLockInfo(&process, &host, &application)) {
        // One that was made just now is being signed: looking must not get in its way.
        constexpr qint64 longestToSign = 2; // seconds
        const auto age =
            QFileInfo(lockPath(path)).lastModified().secsTo(QDateTime::currentDateTimeUtc());
        return age < longestToSign || !isLetGo(lockPath(path));
    }
    if (host != machine())
        return true;
    const bool isOurs = process == QCoreApplication::applicationPid();
    return isRunning(process) && (isOurs || !isLetGo(lockPath(path)));
}

QString Lock::machine()
{
    return QSysInfo::machineHostName();
}

} // namespace solidair
