// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

/// What one layer may know. Adding a word here is a change of the design, not of a test.
struct LayerRule
{
    QStringList layers; ///< Whose headers it may include, besides its own.
    QStringList modules; ///< Of which Qt modules.
};

inline const QHash<QString, LayerRule> &layerRules()
{
    using namespace Qt::Literals::StringLiterals;
    const QStringList core{u"QtCore"_s};
    const QStringList gui{u"QtCore"_s, u"QtGui"_s};
    static const QHash<QString, LayerRule> rules{
        {u"base"_s, {{}, core}},
        {u"domain"_s, {{u"base"_s}, core}},
        {u"storage"_s, {{u"domain"_s, u"base"_s}, {u"QtCore"_s, u"QtSql"_s}}},
        // QtGui for the undo stack.
        {u"session"_s, {{u"storage"_s, u"domain"_s, u"base"_s}, gui}},
        {u"paper"_s, {{u"domain"_s, u"base"_s}, gui}},
        {u"map"_s, {{u"domain"_s, u"base"_s}, gui}},
        {u"letters"_s, {{u"paper"_s, u"domain"_s, u"base"_s}, gui}},
        {u"reports"_s, {{u"paper"_s, u"map"_s, u"domain"_s, u"base"_s}, gui}},
        {u"exchange"_s, {{u"domain"_s, u"base"_s}, core}},
        {u"jobs"_s,
         {{u"session"_s, u"letters"_s, u"reports"_s, u"paper"_s, u"exchange"_s, u"domain"_s,
           u"base"_s},
          gui}},
        {u"cli"_s, {{u"jobs"_s, u"session"_s, u"domain"_s, u"base"_s}, gui}},
        {u"ui"_s,
         {{u"jobs"_s, u"session"_s, u"letters"_s, u"reports"_s, u"paper"_s, u"map"_s, u"domain"_s,
           u"base"_s},
          {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s}}},
    };
    return rules;
}

/// The layer of a source path such as "app/domain/step.h" or "ui/pages/overview.cpp"; empty when
/// it belongs to none.
inline QString layerOf(const QString &path)
{
    using namespace Qt::Literals::StringLiterals;
    const auto parts = path.split(u'/');
    const QString layer = parts.value(parts.value(0) == "app"_L1 ? 1 : 0);
    return layerRules().contains(layer) ? layer : QString();
}

/// The Qt module that @p header ("QWidget", "QtSql/QSqlQuery") comes from, found in the headers
/// that the program is built with; empty for a header that is not Qt's.
inline QString qtModuleOf(const QString &header)
{
    using namespace Qt::Literals::StringLiterals;
    static const QRegularExpression qt(u"^(?:Q[A-Z].*|Qt[A-Z].*|q\\w+\\.h)$"_s);
    if (!qt.match(header).hasMatch())
        return {};
    if (header.contains(u'/'))
        return header.section(u'/', 0, 0);
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const auto &module : headers.entryList({u"Qt*"_s}, QDir::Dirs)) {
        if (QFileInfo::exists(headers.filePath(module + u'/' + header)))
            return module;
    }
    return u"no Qt module that is installed"_s;
}

/// @p text without comments, which may name what the code may not.
inline QString withoutComments(QString text)
{
    using namespace Qt::Literals::StringLiterals;
    static const QRegularExpression comments(u"//[^\\n]*|/\\*.*?\\*/"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comments);
}

/// Why @p layer may not include @p quoted ("storage/database.h"); nothing when it may.
inline std::optional<QString> quotedViolation(const QString &path, const QString &layer,
                                              const QString &quoted)
{
    using namespace Qt::Literals::StringLiterals;
    if (quoted.contains(".."_L1))
        return u"climbs out of its folder: "_s + quoted;
    const QString other = quoted.contains(u'/') ? layerOf(quoted) : QString();
    if (other.isEmpty() || other == layer || layerRules().value(layer).layers.contains(other))
        return {};
    // The one place that puts the program together chooses between window and command line.
    if (path == "ui/main.cpp"_L1 && other == "cli"_L1)
        return {};
    return layer + u" may not know "_s + quoted;
}

/// Why @p layer may not include @p header in angle brackets; nothing when it may.
inline std::optional<QString> systemViolation(const QString &layer, const QString &header)
{
    using namespace Qt::Literals::StringLiterals;
    const QString module = qtModuleOf(header);
    if (!module.isEmpty() && !layerRules().value(layer).modules.contains(module))
        return layer + u" may not use "_s + header + u" of "_s + module;
    if (header.startsWith("sqlite3"_L1) && layer != "storage"_L1)
        return layer + u" may not use "_s + header;
    static const QStringList outside{
        u"QObject"_s,   u"QFile"_s,    u"QDir"_s,     u"QSaveFile"_s,  u"QIODevice"_s,
        u"QSettings"_s, u"QProcess"_s, u"QTimer"_s,   u"QFileInfo"_s,  u"QStandardPaths"_s,
        u"QThread"_s,   u"fstream"_s,  u"iostream"_s, u"filesystem"_s, u"chrono"_s,
        u"cstdio"_s,    u"ctime"_s};
    if (layer == "domain"_L1 && outside.contains(header))
        return u"domain is values and functions, not "_s + header;
    return {};
}

/// What in @p text, the content of the source at @p path (from the project's root), breaks the
/// rules of its layer, one sentence each; empty when nothing does.
inline QStringList layerViolations(const QString &path, const QString &text)
{
    using namespace Qt::Literals::StringLiterals;
    const QString layer = layerOf(path);
    if (layer.isEmpty())
        return {path + u" belongs to no layer"_s};
    const QString code = withoutComments(text);
    QStringList violations;
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    for (auto found = include.globalMatch(code); found.hasNext();) {
        const auto match = found.next();
        const auto violation = match.capturedView(1) == u'"'
            ? quotedViolation(path, layer, match.captured(2))
            : systemViolation(layer, match.captured(2));
        if (violation)
            violations += path + u": "_s + *violation;
    }
    static const QRegularExpression clockOrObject(
        u"\\b(Q_OBJECT|currentDate|currentDateTime|currentDateTimeUtc|currentMSecsSinceEpoch|"
        "currentSecsSinceEpoch|currentTime)\\b"_s);
    if (const auto match = clockOrObject.match(code); layer == "domain"_L1 && match.hasMatch())
        violations += path + u": domain has no "_s + match.captured();
    if (code.contains("QSharedPointer"_L1))
        violations += path + u": QSharedPointer"_s;
    return violations;
}

/// Which libraries of other layers @p text, the CMakeLists.txt of @p layer, links without leave.
inline QStringList linkViolations(const QString &layer, const QString &text)
{
    using namespace Qt::Literals::StringLiterals;
    static const QRegularExpression library(u"\\bsolidair_([a-z]+)\\b"_s);
    QStringList violations;
    for (auto found = library.globalMatch(text); found.hasNext();) {
        const QString other = found.next().captured(1);
        const bool composes = layer == "ui"_L1 && other == "cli"_L1;
        if (layerRules().contains(other) && other != layer && !composes
            && !layerRules().value(layer).layers.contains(other))
            violations += layer + u" may not link "_s + other;
    }
    return violations;
}
