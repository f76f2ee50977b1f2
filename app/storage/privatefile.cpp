// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace solidair {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

#ifndef Q_OS_WIN
bool flushFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool flushed = ::fsync(folder) == 0;
    ::close(folder);
    return flushed;
}
#endif

} // namespace

Result<> createPrivateFile(const QString &path)
{
    const QFileInfo there(path);
    if (there.exists() || there.isSymLink()) {
        return Error{Error::Code::FileAccess,
                     QCoreApplication::translate("PrivateFile",
                                                 "The file %1 already exists. Nothing was changed. "
                                                 "Choose another name.")
                         .arg(path),
                     path};
    }
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return {};
    return Error{
        Error::Code::FileAccess,
        QCoreApplication::translate("PrivateFile",
                                    "The file %1 cannot be created. Check that its folder is "
                                    "there, has room and may be changed by you.")
            .arg(path),
        file.errorString()};
}

Result<> createPrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    if (QDir().mkpath(path) && QFile::setPermissions(path, ownerOnly | QFileDevice::ExeOwner))
        return {};
    return Error{Error::Code::FileAccess,
                 QCoreApplication::translate("PrivateFile",
                                             "The folder %1 cannot be created. Check that you may "
                                             "change the folder above it.")
                     .arg(path),
                 path};
}

Result<> flushToDisk(const QString &path)
{
    QFile file(path);
    bool flushed = file.open(QIODevice::ReadWrite);
#ifdef Q_OS_WIN
    flushed = flushed && _commit(file.handle()) == 0;
#else
    flushed = flushed && ::fsync(file.handle()) == 0 && flushFolder(QFileInfo(path).absolutePath());
#endif
    if (flushed)
        return {};
    return Error{
        Error::Code::FileAccess,
        QCoreApplication::translate("PrivateFile",
                                    "The file %1 could not be written to the disk. Check the "
                                    "disk and its free space, and try again.")
            .arg(path),
        file.errorString()};
}

} // namespace solidair
