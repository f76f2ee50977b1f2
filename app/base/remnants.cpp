// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remnants.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>
#include <QUuid>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <signal.h>
#endif

namespace solidair::remnants {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Nothing takes so long to make: its process is dead, and its number borne by another; or it was
/// on another machine.
constexpr int oldDays = 7;

/// Tells machines that share a folder apart.
QString machineMark()
{
    const QByteArray names =
        QSysInfo::machineHostName().toUtf8() + '\n' + QSysInfo::machineUniqueId();
    return QString::fromLatin1(
        QCryptographicHash::hash(names, QCryptographicHash::Sha1).toHex().first(8));
}

bool isAlive(qint64 process)
{
#ifdef Q_OS_WIN
    HANDLE handle = OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(process));
    if (handle == nullptr)
        return GetLastError() == ERROR_ACCESS_DENIED;
    const bool alive = WaitForSingleObject(handle, 0) == WAIT_TIMEOUT;
    CloseHandle(handle);
    return alive;
#else
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
#endif
}

bool isAbandoned(const QFileInfo &file, const QRegularExpressionMatch &name)
{
    const bool isOurs = name.captured(u"machine") == machineMark();
    if (isOurs && !isAlive(name.captured(u"process").toLongLong()))
        return true;
    return file.lastModified().daysTo(QDateTime::currentDateTime()) > oldDays;
}

} // namespace

QString newName(const QString &folder)
{
    return folder
        + u"/.solidair-%1-%2-%3.part"_s.arg(machineMark())
              .arg(QCoreApplication::applicationPid())
              .arg(QUuid::createUuid().toString(QUuid::Id128).first(8));
}

void remove(const QString &path)
{
    for (const auto &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s,
                               u".lock.rmlock"_s, u".witness"_s, u".witness.part"_s}) {
        // A disk may fail once. One that stays all the same is swept by the next.
        if (!QFile::remove(path + ending) && QFileInfo::exists(path + ending))
            QFile::remove(path + ending);
    }
}

void sweep(const QString &folder)
{
    static const QRegularExpression form(
        u"^\\.solidair-(?<machine>[0-9a-f]{8})-(?<process>[0-9]{1,10})-[0-9a-f]{8}\\.part"
        "(-wal|-shm|-journal|\\.lock|\\.lock\\.rmlock|\\.witness|\\.witness\\.part)?$"_s);
    const auto found = QDir(folder).entryInfoList({u".solidair-*.part*"_s},
                                                  QDir::Files | QDir::Hidden | QDir::System);
    for (const auto &file : found) {
        const auto name = form.match(file.fileName());
        if (name.hasMatch() && isAbandoned(file, name))
            QFile::remove(file.filePath());
    }
}

} // namespace solidair::remnants
