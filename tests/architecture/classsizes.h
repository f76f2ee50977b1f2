// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "architecture/layerrules.h"

#include <algorithm>

/// Beyond this, in all the files that it stands in, a class has two jobs.
inline constexpr int mostLinesOfAClass = 500;

/// The classes of which @p code declares or defines something: "class Name" or "struct Name::State"
/// with a body, and members that are defined at the start of a line ("void Name::member(").
inline QSet<QString> classesIn(const QString &code)
{
    using namespace Qt::Literals::StringLiterals;
    static const QRegularExpression body(u"^(?:class|struct)\\s+([A-Z]\\w*)[^;{()]*\\{"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression member(
        u"^(?![\\s#}/])[^\\n(=]*?\\b([A-Z]\\w*)::(?:\\w+::)*(?:~?\\w+|operator[^\\n(]*)\\("_s,
        QRegularExpression::MultilineOption);
    QSet<QString> classes;
    for (const auto &pattern : {body, member}) {
        for (auto found = pattern.globalMatch(code); found.hasNext();)
            classes.insert(found.next().captured(1));
    }
    return classes;
}

/// The classes of @p files (each with its path and content) that are too large though no file of
/// theirs may be: one sentence each, with the files. A name is of one class in a layer.
inline QStringList oversizedClasses(const QList<std::pair<QString, QString>> &files)
{
    using namespace Qt::Literals::StringLiterals;
    QMap<QString, QStringList> filesOf;
    QHash<QString, qsizetype> lines;
    for (const auto &[path, text] : files) {
        lines.insert(path, text.count(u'\n'));
        for (const auto &name : classesIn(withoutComments(text)))
            filesOf[layerOf(path) + u"::"_s + name].append(path);
    }
    QStringList oversized;
    for (auto it = filesOf.cbegin(); it != filesOf.cend(); ++it) {
        qsizetype sum = 0;
        for (const auto &path : it.value())
            sum += lines.value(path);
        if (sum > mostLinesOfAClass)
            oversized.append(
                u"%1 has %2 lines: %3"_s.arg(it.key()).arg(sum).arg(it.value().join(u", "_s)));
    }
    return oversized;
}
