// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backupfolder.h"

#include "backup.h"
#include "database.h"
#include "privatefile.h"
#include "rotation.h"
#include "statement.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QString timeFormat()
{
    return u"yyyyMMdd-HHmmss"_s;
}

/// In a folder with backups: the path of the campaign file they were made of.
QString originFile(const QString &folder)
{
    return folder + u"/.origin"_s;
}

/// "name" of /folder/name.solidair, as much of it as leaves room for a time behind it.
QString baseName(const QString &path)
{
    constexpr qsizetype mostBytes = 200;
    QString name = QFileInfo(path).completeBaseName();
    while (name.toUtf8().size() > mostBytes || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    return name;
}

QList<FoundBackup> backupsIn(const QString &folder)
{
    QFile origin(originFile(folder));
    const QString path =
        origin.open(QIODevice::ReadOnly) ? QString::fromUtf8(origin.readAll()) : QString();
    QList<FoundBackup> found;
    for (const auto &file : QDir(folder).entryInfoList({u"*.solidair"_s}, QDir::Files)) {
        const auto made = BackupFolder::timeOf(file.filePath());
        const QString name = file.completeBaseName().chopped(
            qMin(file.completeBaseName().size(), timeFormat().size() + 1));
        if (made.isValid())
            found.append({file.filePath(), made, path.isEmpty() ? name : path});
    }
    return found;
}

} // namespace

BackupFolder::BackupFolder(const Database &database, QString folder)
    : m_database(database)
    , m_folder(std::move(folder))
{
    Statement select(database, u"SELECT id FROM campaign"_s);
    if (select.run() && select.next())
        m_campaign = QFileInfo(select.text(0)).fileName();
    if (!m_folder.isEmpty())
        return;
    // Copies of one campaign, and samples, share its id: each file has a folder of its own.
    const auto place = QCryptographicHash::hash(database.path().toUtf8(), QCryptographicHash::Sha1);
    m_folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/backups/"_s
        + (m_campaign.isEmpty() ? u"unknown"_s : m_campaign) + u'-'
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
    return m_folder + u'/' + baseName(m_database.path()) + u'-'
        + time.toLocalTime().toString(timeFormat()) + u".solidair"_s;
}

QStringList BackupFolder::backups() const
{
    QStringList paths;
    for (const QDateTime &time : times())
        paths.append(pathOf(time));
    return paths;
}

QList<FoundBackup> BackupFolder::ofCampaign() const
{
    QList<FoundBackup> found;
    for (const auto &path : backups())
        found.append({path, timeOf(path), m_database.path()});
    if (m_campaign.isEmpty())
        return found;
    const auto folders =
        QDir(QFileInfo(m_folder).absolutePath()).entryInfoList({m_campaign + u"-*"_s}, QDir::Dirs);
    for (const auto &folder : folders) {
        if (folder.absoluteFilePath() != QFileInfo(m_folder).absoluteFilePath())
            found += backupsIn(folder.absoluteFilePath());
    }
    std::ranges::stable_sort(found, std::greater(), &FoundBackup::made);
    return found;
}

Result<PlacedFile> BackupFolder::backUp(const QDateTime &now)
{
    if (const auto done = createPrivateFolder(m_folder); !done)
        return done.error();
    QDateTime time = now;
    while (QFileInfo::exists(pathOf(time)))
        time = time.addSecs(1);
    auto made = solidair::backUp(m_database, pathOf(time));
    if (made) {
        keepOrigin();
        // As the names have it, which know no time zones.
        rotate(timeOf(made->path));
    }
    return made;
}

Result<PlacedFile> BackupFolder::backUpDaily(const QDateTime &now)
{
    const auto existing = times();
    const QDate today = now.toLocalTime().date();
    const bool has =
        std::ranges::any_of(existing, [&](const QDateTime &time) { return time.date() == today; });
    return has ? Result<PlacedFile>(PlacedFile()) : backUp(now);
}

void BackupFolder::rotate(const QDateTime &made) const
{
    const auto all = times();
    const auto kept = backupsToKeep(all, made);
    for (const QDateTime &time : all) {
        if (time != made && !kept.contains(time))
            QFile::remove(pathOf(time)); // One too many harms nobody; the next time tries again.
    }
}

void BackupFolder::keepOrigin() const
{
    if (QFileInfo::exists(originFile(m_folder)))
        return;
    // Without it the list shows the name only.
    [[maybe_unused]] const auto kept =
        saveDocument(originFile(m_folder), m_database.path().toUtf8());
}

} // namespace solidair
