// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
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
        {u"views"_s, {{u"domain"_s, u"base"_s}, core}},
        {u"storage"_s, {{u"domain"_s, u"base"_s}, {u"QtCore"_s, u"QtSql"_s}}},
        // QtGui for the undo stack.
        {u"session"_s, {{u"storage"_s, u"domain"_s, u"base"_s}, gui}},
        {u"paper"_s, {{u"domain"_s, u"base"_s}, gui}},
        {u"map"_s, {{u"domain"_s, u"base"_s}, gui}},
        {u"letters"_s, {{u"paper"_s, u"views"_s, u"domain"_s, u"base"_s}, gui}},
        {u"reports"_s, {{u"paper"_s, u"map"_s, u"views"_s, u"domain"_s, u"base"_s}, gui}},
        {u"exchange"_s, {{u"domain"_s, u"base"_s}, core}},
        {u"jobs"_s,
         {{u"session"_s, u"letters"_s, u"reports"_s, u"paper"_s, u"exchange"_s, u"views"_s,
           u"domain"_s, u"base"_s},
          gui}},
        {u"cli"_s, {{u"jobs"_s, u"session"_s, u"views"_s, u"domain"_s, u"base"_s}, gui}},
        {u"ui"_s,
         {{u"jobs"_s, u"session"_s, u"letters"_s, u"reports"_s, u"paper"_s, u"map"_s, u"views"_s,
           u"domain"_s, u"base"_s},
          {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s}}},
    };
    return rules;
}

/// What one room of the window may know, beside itself. What would circle goes by a wish of the
/// workspace, which the frame fulfils.
inline const QHash<QString, QStringList> &roomRules()
{
    using namespace Qt::Literals::StringLiterals;
    const QString kit = u"kit"_s; // widgets and their look
    const QString desk = u"desk"_s; // what pages share: workspace, prompts, drafts, work behind
    static const QHash<QString, QStringList> rules{
        {kit, {}},
        {desk, {kit}},
        {u"help"_s, {kit, desk}},
        {u"printing"_s, {kit, desk}},
        {u"settings"_s, {kit, desk}},
        {u"stage"_s, {kit, desk}},
        {u"persons"_s, {kit, desk}},
        {u"list"_s, {kit, desk}},
        {u"dossier"_s, {kit, desk, u"persons"_s}},
        {u"letters"_s, {kit, desk, u"printing"_s}},
        {u"reports"_s, {kit, desk, u"printing"_s}},
        {u"import"_s, {kit, desk}},
        {u"doubles"_s, {kit, desk}},
        {u"mergers"_s, {kit, desk}},
        {u"frame"_s,
         {kit, desk, u"help"_s, u"settings"_s, u"stage"_s, u"persons"_s, u"list"_s, u"dossier"_s,
          u"letters"_s, u"reports"_s, u"import"_s, u"doubles"_s, u"mergers"_s}},
    };
    return rules;
}

/// The room of the window that a source is in: "list" of "ui/list/row.h"; empty outside of them.
inline QString roomOf(const QString &path)
{
    using namespace Qt::Literals::StringLiterals;
    const auto parts = path.split(u'/');
    return parts.size() == 3 && parts.first() == "ui"_L1 ? parts[1] : QString();
}

/// The layer of a source path such as "app/domain/step.h" or "ui/list/overview.cpp"; empty when
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

/// The headers that @p code includes, each with whether it is quoted.
inline QList<std::pair<QString, bool>> includesOf(const QString &code)
{
    using namespace Qt::Literals::StringLiterals;
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QList<std::pair<QString, bool>> headers;
    for (auto found = include.globalMatch(code); found.hasNext();) {
        const auto match = found.next();
        headers.append({match.captured(2), match.capturedView(1) == u'"'});
    }
    return headers;
}

/// Why @p layer may not include @p quoted ("storage/database.h"); nothing when it may.
inline std::optional<QString> quotedViolation(const QString &path, const QString &layer,
                                              const QString &quoted)
{
    using namespace Qt::Literals::StringLiterals;
    if (quoted.contains(".."_L1))
        return u"climbs out of its folder: "_s + quoted;
    if (const QString room = roomOf(quoted); !room.isEmpty() && room != roomOf(path)) {
        const bool composes = path == "ui/main.cpp"_L1 && room == "frame"_L1;
        if (composes || roomRules().value(roomOf(path)).contains(room))
            return {};
        return roomOf(path) + u" may not know "_s + quoted;
    }
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
    if (layer == "ui"_L1 && path != "ui/main.cpp"_L1 && !roomRules().contains(roomOf(path)))
        return {path + u" belongs to no room"_s};
    const QString code = withoutComments(text);
    QStringList violations;
    for (const auto &[header, isQuoted] : includesOf(code)) {
        const auto violation =
            isQuoted ? quotedViolation(path, layer, header) : systemViolation(layer, header);
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

/// A way by which a room of the window comes to know itself ("list → stage → list"), read from what
/// @p files include, whatever the rules allow; empty without one.
inline QString roomCircle(const QList<std::pair<QString, QString>> &files)
{
    using namespace Qt::Literals::StringLiterals;
    QMap<QString, QSet<QString>> known;
    for (const auto &[path, text] : files) {
        for (const auto &[header, isQuoted] : includesOf(withoutComments(text))) {
            const QString room = roomOf(path);
            const QString other = isQuoted ? roomOf(header) : QString();
            if (!room.isEmpty() && !other.isEmpty() && other != room)
                known[room].insert(other);
        }
    }
    QSet<QString> sound; ///< From which no way leads back.
    const auto circleFrom = [&](const auto &again, const QStringList &way) -> QString {
        for (const auto &room : std::as_const(known[way.last()])) {
            const auto before = way.indexOf(room);
            if (before >= 0)
                return (way.mid(before) + QStringList{room}).join(u" → "_s);
            if (sound.contains(room))
                continue;
            if (const QString circle = again(again, way + QStringList{room}); !circle.isEmpty())
                return circle;
        }
        sound.insert(way.last());
        return {};
    };
    const auto rooms = known.keys();
    for (const auto &room : rooms) {
        const QString circle = circleFrom(circleFrom, {room});
        if (!circle.isEmpty())
            return circle;
    }
    return {};
}
