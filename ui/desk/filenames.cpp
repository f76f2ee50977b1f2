// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filenames.h"

#include "base/text.h"

#include <QDir>
#include <QStandardPaths>

namespace solidair {

QString asFileName(const QString &name)
{
    constexpr qsizetype longest = 80;
    QString result;
    for (const QChar c : folded(name)) {
        const bool plain = c.unicode() < 128 && c.isLetterOrNumber();
        if (plain || !result.endsWith(u'-'))
            result += plain ? c : QChar(u'-');
    }
    return result.left(longest);
}

QString suggestedPath(const QString &fileName)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(fileName);
}

} // namespace solidair
