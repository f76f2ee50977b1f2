// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup.h"

#include "database.h"
#include "privatefile.h"
#include "rotation.h"
#include "sqlitefile.h"
#include "statement.h"
#include "tables.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QString timeFormat()
{
    return u"yyyyMMdd-HHmmss"_s;
}

Result<QList<qint64>> countRows(const Database &database)
{
    QList<qint64> counts;
    for (const Table &table : tables()) {
        Statement count(database, u"SELECT count(*) FROM "_s + table.name);
        if (const auto done = count.run(); !done)
            return done.error();
        counts.append(count.next() ? count.number(0) : -1);
    }
    return counts;
}

Error unverified(const QString &detail)
{
    return {
        Error::Code::Storage,
        QCoreApplication::translate("Backup",
                                    "The backup was made but does not hold what it should, so it "
                                    "was removed. The campaign file is unchanged. Try again, and "
                                    "check the disk."),
        detail};
}

/// Opens the copy as any other file and looks whether everything is in it.
Result<> verify(const QString &copy, const QList<qint64> &expected)
{
    const auto database = Database::openToRead(copy);
    if (!database)
        return unverified(database.error().detail);
    if (const auto sound = sqlitefile::quickCheck(**database); !sound)
        return unverified(sound.error().detail);
    const auto broken = sqlitefile::referenceProblems(**database);
    if (!broken || !broken->isEmpty())
        return unverified(broken ? broken->join(u"; "_s) : broken.error().detail);
    const auto counts = countRows(**database);
    if (!counts || *counts != expected)
        return unverified(u"row counts differ"_s);
    return {};
}

Result<> copyVerified(const Database &database, const QString &target)
{
    const auto before = countRows(database);
    if (!before)
        return before.error();
    if (const auto done = sqlitefile::copyInto(database, target); !done)
        return done;
    const auto after = countRows(database);
    if (!after)
        return after.error();
    // While somebody else writes, the copy is of a moment between the two counts.
    if (*before != *after)
        return database.confirmUnchanged();
    if (const auto done = verify(target, *before); !done)
        return done;
    if (const auto done = database.confirmUnchanged(); !done)
        return done;
    return flushToDisk(target);
}

/// "name" of /folder/name.solidair
QString baseName(const QString &path)
{
    return QFileInfo(path).completeBaseName();
}

} // namespace

Result<QString> backUp(const Database &database, const QString &target)
{
    // Made under another name first: what bears the name is whole.
    const QString part = target + u".part"_s;
    if (QFileInfo::exists(target) || QFileInfo(target).isSymLink()) {
        const auto refused = createPrivateFile(target);
        return refused ? unverified(target) : refused.error();
    }
    QFile::remove(part);
    if (const auto done = createPrivateFile(part); !done)
        return done.error();
    auto done = copyVerified(database, part);
    if (done && !QFile::rename(part, target))
        done = unverified(u"rename to "_s + target);
    if (done)
        done = flushToDisk(target);
    if (done)
        return target;
    QFile::remove(part);
    return done.error();
}

Result<QString> backUp(const QString &path, const QString &target)
{
    const auto database = Database::openToRead(path);
    if (!database)
        return database.error();
    return backUp(**database, target);
}

Result<> restore(const QString &backup, const QString &target)
{
    const auto database = Database::openToRead(backup);
    if (!database)
        return database.error();
    if (const auto sound = sqlitefile::quickCheck(**database); !sound)
        return sound;
    const auto copy = backUp(**database, target);
    return copy ? Result<>() : copy.error();
}

BackupFolder::BackupFolder(const Database &database, QString folder)
    : m_database(database)
    , m_folder(std::move(folder))
{
    if (!m_folder.isEmpty())
        return;
    Statement select(database, u"SELECT id FROM campaign"_s);
    const bool known = select.run() && select.next();
    // Copies of one campaign, and samples, share its id: each file has a folder of its own.
    const auto place = QCryptographicHash::hash(database.path().toUtf8(), QCryptographicHash::Sha1);
    m_folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/backups/"_s
        + (known ? QFileInfo(select.text(0)).fileName() : u"unknown"_s) + u'-'
        + QString::fromLatin1(place.toHex().first(8));
}

QList<QDateTime> BackupFolder::times() const
{
    const QString base = baseName(m_database.path()) + u'-';
    QList<QDateTime> times;
    for (const QString &name : QDir(m_folder).entryList({u"*.solidair"_s}, QDir::Files)) {
        if (!name.startsWith(base))
            continue;
        const QString time = name.sliced(base.size()).chopped(u".solidair"_s.size());
        if (const auto read = QDateTime::fromString(time, timeFormat()); read.isValid())
            times.append(read);
    }
    std::ranges::sort(times, std::greater());
    return times;
}

QDateTime BackupFolder::timeOf(const QString &path)
{
    const QString name = QFileInfo(path).completeBaseName();
    return QDateTime::fromString(name.last(qMin(name.size(), timeFormat().size())), timeFormat());
}

QString BackupFolder::pathOf(const QDateTime &time) const
{
    return m_folder + u'/' + baseName(m_database.path()) + u'-' + time.toString(timeFormat())
        + u".solidair"_s;
}

QStringList BackupFolder::backups() const
{
    QStringList paths;
    for (const QDateTime &time : times())
        paths.append(pathOf(time));
    return paths;
}

Result<QString> BackupFolder::backUp(const QDateTime &now)
{
    if (const auto done = createPrivateFolder(m_folder); !done)
        return done.error();
    QDateTime time = now;
    while (QFileInfo::exists(pathOf(time)))
        time = time.addSecs(1);
    auto made = solidair::backUp(m_database, pathOf(time));
    if (made)
        rotate();
    return made;
}

Result<QString> BackupFolder::backUpDaily(const QDateTime &now)
{
    const auto existing = times();
    const bool has = std::ranges::any_of(
        existing, [&](const QDateTime &time) { return time.date() == now.date(); });
    return has ? Result<QString>(QString()) : backUp(now);
}

void BackupFolder::rotate() const
{
    const auto all = times();
    const auto kept = backupsToKeep(all);
    for (const QDateTime &time : all) {
        if (!kept.contains(time))
            QFile::remove(pathOf(time)); // One too many harms nobody; the next time tries again.
    }
}

} // namespace solidair
