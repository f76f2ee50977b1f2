// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup.h"
#include "storage/statement.h"
#include "support/testcampaign.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

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
    void copiesHaveBackupsOfTheirOwn();
    void rotatesItsOwnOnly();
};

void BackupTest::holdsWhatTheFileHolds()
{
    const TestCampaign campaign;
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"copy.solidair"_s);
    const auto before = bytesOf(campaign.path());

    const auto made = backUp(campaign.path(), target);

    QVERIFY(made);
    QCOMPARE(*made, target);
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
    QCOMPARE(QFileInfo(*first).fileName(), u"campaign-20261122-090000.solidair"_s);
    QCOMPARE(BackupFolder::timeOf(*first), morning);
    QVERIFY(isPrivate(backups.path()));
    QVERIFY(backups.backUpDaily(morning.addSecs(3600))->isEmpty());
    const auto next = backups.backUpDaily(morning.addDays(1));
    QVERIFY(next);
    QCOMPARE(backups.backups(), QStringList({*next, *first}));

    // Two in one second do not stand in each other's way.
    QVERIFY(backups.backUp(morning.addDays(1)));
    QCOMPARE(backups.backups().size(), 3);
}

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

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
