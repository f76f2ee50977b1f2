// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <io.h>
#else
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace solidair::disk {

namespace {

#ifndef Q_OS_WIN
bool flushHandle(int handle)
{
#ifdef Q_OS_MACOS
    // There fsync() leaves it to the disk when to write.
    if (::fcntl(handle, F_FULLFSYNC) == 0)
        return true;
#endif
    return ::fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP;
}

/// For a file system that cannot be told to spare what is there.
Moved moveByLink(const char *from, const char *to)
{
    if (::link(from, to) == 0) {
        ::unlink(from);
        return Moved::Done;
    }
    if (errno == EEXIST)
        return Moved::Occupied;
    // Such as of a memory stick, which knows no second name.
    const QFileInfo there(QFile::decodeName(to));
    if (there.exists() || there.isSymbolicLink())
        return Moved::Occupied;
    return ::rename(from, to) == 0 ? Moved::Done : Moved::Failed;
}

Moved moveToFreeName(const char *from, const char *to)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
        return Moved::Done;
    if (errno == EEXIST)
        return Moved::Occupied;
    if (errno != EINVAL && errno != ENOSYS)
        return Moved::Failed;
#endif
    return moveByLink(from, to);
}
#endif

} // namespace

bool flush(QFile &open)
{
    if (!open.flush())
        return false;
#ifdef Q_OS_WIN
    return _commit(open.handle()) == 0;
#else
    return flushHandle(open.handle());
#endif
}

bool flush(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && flush(file);
}

bool flushFolder(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
    return true; // The move itself waits there.
#else
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool flushed = flushHandle(folder);
    ::close(folder);
    return flushed;
#endif
}

Moved move(const QString &from, const QString &to, bool replace)
{
#ifdef Q_OS_WIN
    const auto native = [](const QString &path) {
        return QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()).toStdWString();
    };
    const DWORD flags = MOVEFILE_WRITE_THROUGH | (replace ? MOVEFILE_REPLACE_EXISTING : 0);
    if (MoveFileExW(native(from).c_str(), native(to).c_str(), flags))
        return Moved::Done;
    const DWORD error = GetLastError();
    return error == ERROR_ALREADY_EXISTS || error == ERROR_FILE_EXISTS ? Moved::Occupied
                                                                       : Moved::Failed;
#else
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (!replace)
        return moveToFreeName(source.constData(), target.constData());
    return ::rename(source.constData(), target.constData()) == 0 ? Moved::Done : Moved::Failed;
#endif
}

} // namespace solidair::disk
