// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaignpath.h"

#include "base/outputpath.h"
#include "filestamp.h"
#include "sqlitefaults.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace solidair {

namespace {

Error pathError(const char *message, const QString &path)
{
    return {Error::Code::FileAccess, QCoreApplication::translate("Database", message).arg(path),
            path};
}

} // namespace

Result<QString> readableFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        if (const auto sound = checkPath(path); !sound)
            return sound.error();
        return pathError(
            QT_TRANSLATE_NOOP("Database",
                              "There is no file %1. Nothing was created. Check the name "
                              "and the folder."),
            path);
    }
    if (!file.isFile())
        return pathError(QT_TRANSLATE_NOOP("Database", "%1 is no file. Choose a campaign file."),
                         path);
    if (!file.isReadable()) {
        return pathError(QT_TRANSLATE_NOOP("Database",
                                           "The file %1 may not be read. Ask its owner for "
                                           "permission."),
                         path);
    }
    return file.canonicalFilePath();
}

Result<QString> writableFile(const QString &path)
{
    auto real = readableFile(path);
    if (!real)
        return real;
    if (!QFileInfo(*real).isWritable()) {
        return pathError(QT_TRANSLATE_NOOP("Database",
                                           "The file %1 may be read but not changed. Nothing was "
                                           "changed. Copy it to a folder of your own, or ask its "
                                           "owner for permission."),
                         path);
    }
    if (const auto stamp = stampOf(*real); stamp && stamp->links > 1)
        return sqlitefile::hardLinked(*real);
    return real;
}

} // namespace solidair
