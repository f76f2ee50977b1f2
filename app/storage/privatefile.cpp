// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace solidair {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

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

} // namespace solidair
