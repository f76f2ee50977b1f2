// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock.h"

#include "database.h"
#include "statement.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSysInfo>
#include <QThread>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <signal.h>
#endif

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QString lockPath(const QString &path)
{
    return path + u".lock"_s;
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
    const QDateTime locked = QFileInfo(lockPath(path)).lastModified();

    if (const auto database = Database::openToRead(path)) {
        Statement select(**database, u"SELECT who, machine, since FROM writer"_s);
        if (select.run() && select.next()) {
            holder.who = select.text(0);
            holder.machine = select.text(1);
            const auto since = QDateTime::fromString(select.text(2), Qt::ISODateWithMs);
            holder.since = since.toLocalTime().toString(u"dd/MM/yyyy H:mm");
        }
    }
    if (holder.since.isEmpty())
        holder.since = locked.toString(u"dd/MM/yyyy H:mm");
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
    const QString advice = holder.isHere
        ? QCoreApplication::translate("Lock", "Nothing was changed. Close it there first.")
        : QCoreApplication::translate(
            "Lock",
            "Nothing was changed. Close it there first; take it over only "
            "when you are sure that nobody works in it on that computer.");
    return {Error::Code::Locked, what + u' ' + advice, {}};
}

/// What QLockFile writes for as long as it removes the lock of a dead process.
QString takeOverPath(const QString &path)
{
    return lockPath(path) + u".rmlock"_s;
}

bool isSigned(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString application;
    return lock.getLockInfo(&process, &host, &application);
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

/// Removes a lock file that a dead process left.
void sweep(const QString &lockFile)
{
    if (!QFileInfo::exists(lockFile))
        return;
    QLockFile lock(lockFile);
    lock.tryLock(); // The destructor removes what is locked.
}

} // namespace

Lock::Lock(const QString &path)
    : m_file(lockPath(path))
{
    m_file.setStaleLockTime(0);
}

Result<std::unique_ptr<Lock>> Lock::acquire(const QString &path, bool takeOver)
{
    std::unique_ptr<Lock> lock(new Lock(path));
    if (lock->m_file.tryLock()) {
        sweep(takeOverPath(path));
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
    removeUnsigned(lockPath(path));
    removeUnsigned(takeOverPath(path));
    if (lock->m_file.tryLock())
        return lock;
    const Holder holder = holderOf(path);
    if (takeOver && !holder.isHere && lock->m_file.removeStaleLockFile() && lock->m_file.tryLock())
        return lock;
    return refusal(holder);
}

bool Lock::isHeld(const QString &path)
{
    if (!QFileInfo::exists(lockPath(path)))
        return false;
    const QLockFile lock(lockPath(path));
    qint64 process = 0;
    QString host;
    QString application;
    if (!lock.getLockInfo(&process, &host, &application))
        return true;
    return host != machine() || isRunning(process);
}

QString Lock::machine()
{
    return QSysInfo::machineHostName();
}

} // namespace solidair
