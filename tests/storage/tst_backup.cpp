// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup.h"
#include "storage/backupfolder.h"
#include "storage/statement.h"
#include "support/testcampaign.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

#include <ctime>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isPrivate(const QString &path)
{
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    return (QFileInfo(path).permissions() & others) == 0;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class BackupTest final : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatTheFileHolds();
    void holdsWhatIsOnlyInTheLog();
    void backsUpAFileThatSomebodyHasOpen();
    void refusesAnExistingTarget();
    void leavesNothingBehindWhenItFails();
    void restoresToANewFile();
    void refusesToRestoreADamagedBackup();
    void makesOneADay();
#ifndef Q_OS_WIN
    void isNamedInTheTimeOfThePlace();
#endif
    void copiesHaveBackupsOfTheirOwn();
    void rotatesItsOwnOnly();
    void leavesAPartOfSomebodyElseAlone();
    void neverRotatesTheOneJustMade();
    void findsThoseOfBeforeTheFileWasRenamed();
    void backsUpACampaignWithALongName();
    void saysThatAPathIsTooLongForSqlite();
};

void BackupTest::holdsWhatTheFileHolds()
{
    const TestCampaign campaign;
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"copy.solidair"_s);
    const auto before = bytesOf(campaign.path());

    const auto made = backUp(campaign.path(), target);

    QVERIFY(made);
    QCOMPARE(made->path, target);
    QCOMPARE(made->remark, QString());
    QVERIFY(isPrivate(target));
    QCOMPARE(bytesOf(campaign.path()), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"copy.solidair"_s});
    QCOMPARE(dumpOf(**Database::openToRead(target)), dumpOf(*campaign.openToRead()));
}

void BackupTest::holdsWhatIsOnlyInTheLog()
{
    const TestCampaign campaign;
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"copy.solidair"_s);
    const auto database = campaign.openToWrite();
    QVERIFY(Statement(*database, u"UPDATE campaign SET name = 'In the log'"_s).run());
    QVERIFY(!bytesOf(campaign.path()).contains("In the log"));

    QVERIFY(backUp(*database, target));

    QCOMPARE(CampaignRepository(**Database::openToRead(target)).campaign()->name, u"In the log"_s);
}

void BackupTest::backsUpAFileThatSomebodyHasOpen()
{
    const TestCampaign campaign;
    const QTemporaryDir folder;
    const auto writer = campaign.openToWrite();

    QVERIFY(backUp(campaign.path(), folder.filePath(u"copy.solidair"_s)));
}

void BackupTest::refusesAnExistingTarget()
{
    const TestCampaign campaign;
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"copy.solidair"_s);
    QVERIFY(backUp(campaign.path(), target));
    const auto before = bytesOf(target);

    for (const auto &code : {backUp(campaign.path(), target).error().code,
                             restore(campaign.path(), target).error().code})
        QCOMPARE(code, Error::Code::FileAccess);
    QCOMPARE(bytesOf(target), before);
}

void BackupTest::leavesNothingBehindWhenItFails()
{
    const TestCampaign campaign;
    const QTemporaryDir folder;
    const auto made = backUp(campaign.path(), folder.filePath(u"missing/copy.solidair"_s));

    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::FileAccess);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void BackupTest::restoresToANewFile()
{
    const TestCampaign campaign;
    const QTemporaryDir folder;
    const QString backup = folder.filePath(u"backup.solidair"_s);
    const QString restored = folder.filePath(u"restored.solidair"_s);
    QVERIFY(backUp(campaign.path(), backup));

    QVERIFY(restore(backup, restored));

    QVERIFY(isPrivate(restored));
    const auto database = Database::openToWrite(restored, TestCampaign::options());
    QVERIFY(database);
    QCOMPARE(dumpOf(**database), dumpOf(*campaign.openToRead()));
}

void BackupTest::refusesToRestoreADamagedBackup()
{
    const TestCampaign campaign;
    const QTemporaryDir folder;
    QFile file(campaign.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write(QByteArray(int(file.size() / 2), 'x'));
    file.close();

    const auto done = restore(campaign.path(), folder.filePath(u"restored.solidair"_s));

    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Damaged);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void BackupTest::makesOneADay()
{
    const TestCampaign campaign;
    const QTemporaryDir folder;
    const auto database = campaign.openToWrite();
    BackupFolder backups(*database, folder.filePath(u"backups"_s));
    const QDateTime morning(QDate(2026, 11, 22), QTime(9, 0));

    const auto first = backups.backUpDaily(morning);
    QVERIFY(first);
    QCOMPARE(QFileInfo(first->path).fileName(), u"campaign-20261122-090000.solidair"_s);
    QCOMPARE(BackupFolder::timeOf(first->path), morning);
    QVERIFY(isPrivate(backups.path()));
    QVERIFY(backups.backUpDaily(morning.addSecs(3600))->path.isEmpty());
    const auto next = backups.backUpDaily(morning.addDays(1));
    QVERIFY(next);
    QCOMPARE(backups.backups(), QStringList({next->path, first->path}));

    // Two in one second do not stand in each other's way.
    QVERIFY(backups.backUp(morning.addDays(1)));
    QCOMPARE(backups.backups().size(), 3);
}

#ifndef Q_OS_WIN
void BackupTest::isNamedInTheTimeOfThePlace()
{
    const auto before = qgetenv("TZ");
    qputenv("TZ", "CET-1");
    tzset();
    {
        const TestCampaign campaign;
        const QTemporaryDir folder;
        const auto database = campaign.openToWrite();
        BackupFolder backups(*database, folder.filePath(u"backups"_s));
        const QDateTime morning(QDate(2026, 11, 22), QTime(8, 10), Qt::UTC);
        const auto made = backups.backUp(morning);
        QVERIFY(made);
        QCOMPARE(QFileInfo(made->path).fileName(), u"campaign-20261122-091000.solidair"_s);
        QCOMPARE(BackupFolder::timeOf(made->path).toUTC(), morning);
        // Near midnight it is a day of that place too.
        const QDateTime late(QDate(2026, 11, 22), QTime(23, 30), Qt::UTC);
        QVERIFY(!backups.backUpDaily(late)->path.isEmpty());
        QVERIFY(backups.backUpDaily(late.addSecs(600))->path.isEmpty());
    }
    qputenv("TZ", before);
    tzset();
}
#endif

void BackupTest::copiesHaveBackupsOfTheirOwn()
{
    QStandardPaths::setTestModeEnabled(true);
    const TestCampaign campaign;
    const auto copy = campaign.folder() + u"/kopie"_s;
    QVERIFY(QDir().mkpath(copy));
    QVERIFY(backUp(*campaign.openToRead(), copy + u"/campaign.solidair"_s));
    const auto one = campaign.openToRead();
    const auto other = Database::openToRead(copy + u"/campaign.solidair"_s);
    QVERIFY(other);
    QVERIFY(BackupFolder(*one).path() != BackupFolder(**other).path());
    QCOMPARE(BackupFolder(*one).path(), BackupFolder(*campaign.openToRead()).path());
}

void BackupTest::rotatesItsOwnOnly()
{
    const TestCampaign campaign;
    const QTemporaryDir folder;
    const auto database = campaign.openToWrite();
    BackupFolder backups(*database, folder.path());
    for (int day = 1; day <= 14; ++day) {
        QFile old(
            folder.filePath(u"campaign-202610%1-120000.solidair"_s.arg(day, 2, 10, QChar(u'0'))));
        QVERIFY(old.open(QIODevice::WriteOnly));
    }
    for (const QString &other :
         {u"other-20200101-120000.solidair"_s, u"campaign-notes.solidair"_s, u"campaign.txt"_s}) {
        QFile file(folder.filePath(other));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    QVERIFY(backups.backUp(QDateTime(QDate(2026, 10, 15), QTime(12, 0))));

    // 15, 14, … 9 October, and the last of the two weeks before: the 4th.
    QCOMPARE(backups.backups().size(), 8);
    QVERIFY(backups.backups().last().endsWith(u"campaign-20261004-120000.solidair"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 8 + 3);
}

void BackupTest::leavesAPartOfSomebodyElseAlone()
{
    const TestCampaign campaign;
    const QTemporaryDir folder;
    QFile part(folder.filePath(u"copy.solidair.part"_s));
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write("of somebody");
    part.close();

    QVERIFY(backUp(campaign.path(), folder.filePath(u"copy.solidair"_s)));

    QCOMPARE(bytesOf(part.fileName()), QByteArray("of somebody"));
}

void BackupTest::neverRotatesTheOneJustMade()
{
    const TestCampaign campaign;
    const QTemporaryDir folder;
    const auto database = campaign.openToWrite();
    BackupFolder backups(*database, folder.path());
    // Of a clock that ran ahead: one of each month of 2028.
    for (int month = 1; month <= 12; ++month) {
        QFile ahead(folder.filePath(
            u"campaign-2028%1-120000.solidair"_s.arg(100 * month + 1, 4, 10, QChar(u'0'))));
        QVERIFY(ahead.open(QIODevice::WriteOnly));
    }
    for (int day = 20; day <= 22; ++day) {
        const auto made = backups.backUp(QDateTime(QDate(2026, 11, day), QTime(12, 0)));
        QVERIFY(made);
        QVERIFY(QFileInfo::exists(made->path));
    }
    QCOMPARE(backups.backups().size(), 12 + 3);
}

void BackupTest::findsThoseOfBeforeTheFileWasRenamed()
{
    QStandardPaths::setTestModeEnabled(true);
    const TestCampaign campaign;
    const QString renamed = campaign.folder() + u"/renamed.solidair"_s;
    QString old;
    {
        const auto database = campaign.openToRead();
        const auto made =
            BackupFolder(*database).backUp(QDateTime(QDate(2026, 11, 21), QTime(9, 0)));
        QVERIFY(made);
        old = made->path;
    }
    QVERIFY(QFile::rename(campaign.path(), renamed));
    const auto database = Database::openToRead(renamed);
    QVERIFY(database);
    BackupFolder backups(**database);
    const auto made = backups.backUp(QDateTime(QDate(2026, 11, 22), QTime(9, 0)));
    QVERIFY(made);

    QCOMPARE(backups.backups(), QStringList{made->path});
    // The test campaign has a fixed id: other runs may have left theirs.
    QList<FoundBackup> found;
    for (const auto &backup : backups.ofCampaign()) {
        if (backup.origin.startsWith(campaign.folder()))
            found.append(backup);
    }
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].path, made->path);
    QCOMPARE(found[0].origin, renamed);
    QCOMPARE(found[1].path, old);
    QCOMPARE(found[1].origin, campaign.path());
    QCOMPARE(found[1].made, QDateTime(QDate(2026, 11, 21), QTime(9, 0)));
    for (const auto &path : {old, made->path})
        QVERIFY(QDir(QFileInfo(path).absolutePath()).removeRecursively());
}

void BackupTest::backsUpACampaignWithALongName()
{
    const TestCampaign campaign;
    const QTemporaryDir folder;
    const QString path = campaign.folder() + u'/' + QString(240, u'x') + u".solidair"_s;
    QVERIFY(QFile::rename(campaign.path(), path));
    const auto database = Database::openToRead(path);
    QVERIFY(database);
    BackupFolder backups(**database, folder.path());
    const auto made = backups.backUp(QDateTime(QDate(2026, 11, 22), QTime(9, 0)));
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QCOMPARE(backups.backups(), QStringList{made->path});
}

void BackupTest::saysThatAPathIsTooLongForSqlite()
{
    const TestCampaign campaign;
    const QString deep = campaign.folder() + u'/' + (QString(200, u'd') + u'/').repeated(3);
    QVERIFY(QDir().mkpath(deep));
    const auto made = backUp(campaign.path(), deep + u"copy.solidair"_s);
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(u"too long"_s), qPrintable(made.error().message));
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
