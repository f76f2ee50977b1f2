// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QDirIterator>
#include <QStringList>

/// Path from the project's root and content of every file of @p names under @p tops.
inline QList<std::pair<QString, QString>> sourceFiles(const QStringList &tops,
                                                      const QStringList &names)
{
    const QDir root(QStringLiteral(SOURCE_DIR));
    QList<std::pair<QString, QString>> found;
    for (const auto &top : tops) {
        QDirIterator walk(root.filePath(top), names, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                found +=
                    {root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())};
        }
    }
    return found;
}
