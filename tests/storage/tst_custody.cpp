// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leftfiles.h"
#include "storage/backup.h"
#include "storage/custody.h"
#include "storage/filestamp.h"
#include "support/testcampaign.h"

#include <QDateTime>
#include <QDir>
#include <QTest>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// A file that another program moves, replaces or overwrites while it is open: no edit goes there,
/// what stands there is left alone, and what was recorded is kept.
class CustodyTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void refusesAnEditOfAReplacedFile();
    void refusesAnEditOfAnOverwrittenFile_data();
    void refusesAnEditOfAnOverwrittenFile();
    void refusesAnEditOfAFileThatIsGone();
    void goesOnWhenOnlyTheTimesWereTouched();
    void writesALongLogIntoTheFile();
    void keepsTheLogOfAReaderThatHoldsItUp();
    void keepsNoWitnessOfALogThatHoldsNothing_data();
    void keepsNoWitnessOfALogThatHoldsNothing();

private:
    WriteOptions options() const;
    /// The backup that was made of what was recorded holds @p name.
    void keptAsBackup(const QString &name) const;

    std::unique_ptr<TestCampaign> m_campaign;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_good; ///< Another version of the file.
};

void CustodyTest::init()
{
    m_campaign = std::make_unique<TestCampaign>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_good = m_folder->filePath(u"good"_s);
    QVERIFY(backUp(m_campaign->path(), m_good));
}

WriteOptions CustodyTest::options() const
{
    auto options = TestCampaign::options();
    options.backupFolder = m_folder->filePath(u"backups"_s);
    return options;
}

void CustodyTest::keptAsBackup(const QString &name) const
{
    const QDir backups(m_folder->filePath(u"backups"_s));
    const auto kept = backups.entryList(QDir::Files);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(nameIn(**Database::openToRead(backups.filePath(kept.first()))), name);
}

void CustodyTest::refusesAnEditOfAReplacedFile()
{
    const auto writer = Database::openToWrite(m_campaign->path(), options());
    QVERIFY(rename(**writer, u"Mine"_s));
    QVERIFY((*writer)->confirmInPlace());
    const QByteArray good = bytesOf(m_good);
    QVERIFY(QFile::remove(m_campaign->path()));
    QVERIFY(QFile::rename(m_good, m_campaign->path()));

    QVERIFY(!(*writer)->confirmInPlace());
    const auto refused = rename(**writer, u"Lost"_s);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"no longer in its place"_s),
             qPrintable(refused.error().message));
    const auto closed = (*writer)->close();
    QVERIFY(!closed);
    QVERIFY2(closed.error().message.contains(u"backups/campaign-"_s),
             qPrintable(closed.error().message));
    QCOMPARE(bytesOf(m_campaign->path()), good);
    QCOMPARE(QDir(m_campaign->folder()).entryList(QDir::Files),
             QStringList{u"campaign.solidair"_s});
    keptAsBackup(u"Mine"_s);
}

void CustodyTest::refusesAnEditOfAnOverwrittenFile_data()
{
    QTest::addColumn<bool>("keepsLog");
    QTest::newRow("on a disk of this machine") << true;
    QTest::newRow("in a synchronised folder") << false;
}

void CustodyTest::refusesAnEditOfAnOverwrittenFile()
{
    QFETCH(bool, keepsLog);
    const QString folder = m_folder->filePath(keepsLog ? u"Documents"_s : u"Dropbox"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + u"/campaign.solidair"_s;
    QVERIFY(QFile::copy(m_campaign->path(), path));
    const auto writer = Database::openToWrite(path, options());
    QVERIFY(writer);
    QVERIFY(rename(**writer, u"Mine"_s));
    QVERIFY(rename(**writer, u"Mine again"_s));
    QVERIFY((*writer)->confirmInPlace());
    const QByteArray good = bytesOf(m_good);
    QTest::qWait(20); // The clock of the files ticks.
    overwrite(path, good);

    QVERIFY(!(*writer)->confirmInPlace());
    const auto refused = rename(**writer, u"Lost"_s);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"Another program wrote"_s),
             qPrintable(refused.error().message));
    QVERIFY(!(*writer)->close());
    QCOMPARE(bytesOf(path), good);
    const auto left = QDir(folder).entryList(QDir::Files);
    QVERIFY2(!left.contains(u"campaign.solidair-wal"_s), qPrintable(left.join(u' ')));
    QVERIFY(quickCheck(path));
    if (keepsLog)
        keptAsBackup(u"Mine again"_s); // All of it was still in memory.
}

void CustodyTest::refusesAnEditOfAFileThatIsGone()
{
    const auto writer = Database::openToWrite(m_campaign->path(), options());
    QVERIFY(rename(**writer, u"Mine"_s));
    QVERIFY(QFile::remove(m_campaign->path()));
    QVERIFY(!rename(**writer, u"Lost"_s));
    QVERIFY(!(*writer)->close());
    QVERIFY(QDir(m_campaign->folder()).entryList(QDir::Files).isEmpty());
    keptAsBackup(u"Mine"_s);
}

void CustodyTest::goesOnWhenOnlyTheTimesWereTouched()
{
    for (const bool keepsLog : {true, false}) {
        const QString folder = m_folder->filePath(keepsLog ? u"Documents"_s : u"Dropbox"_s);
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + u"/campaign.solidair"_s;
        QVERIFY(QFile::copy(m_campaign->path(), path));
        const auto writer = Database::openToWrite(path, options());
        QVERIFY(rename(**writer, u"Mine"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.setFileTime(QDateTime(QDate(2026, 11, 1), QTime(12, 0)),
                                 QFileDevice::FileModificationTime));
        file.close();
        QVERIFY((*writer)->confirmInPlace());
        QVERIFY(rename(**writer, u"Mine again"_s));
        QVERIFY((*writer)->close());
        QCOMPARE(nameIn(**Database::openToRead(path)), u"Mine again"_s);
    }
}

void CustodyTest::writesALongLogIntoTheFile()
{
    const auto writer = Database::openToWrite(m_campaign->path(), options());
    const auto lengthOfLog = [this] { return stampOf(m_campaign->path() + u"-wal"_s)->size; };
    const qint64 before = stampOf(m_campaign->path())->size;
    for (int i = 0; i < 9; ++i) {
        const QString name = u"Name %1"_s.arg(i);
        QVERIFY(lengthenLog(**writer, 1'000'000, static_cast<char>('a' + i)));
        QVERIFY(rename(**writer, name));
        QVERIFY((*writer)->confirmInPlace());
        // Killed at any of these moments it would be told from any other version.
        const QString left = m_folder->filePath(u"left-%1"_s.arg(i));
        copyAsLeft(m_campaign->path(), left);
        const auto reader = Database::openToRead(left);
        QVERIFY(reader);
        QVERIFY2((*reader)->warnings().isEmpty(), qPrintable(QString::number(i)));
        QCOMPARE(nameIn(**reader), name);
    }
    QVERIFY(stampOf(m_campaign->path())->size > before);
    QVERIFY(lengthOfLog() < 8'000'000);
    QVERIFY((*writer)->close());
    QCOMPARE(QDir(m_campaign->folder()).entryList(QDir::Files),
             QStringList{u"campaign.solidair"_s});
}

void CustodyTest::keepsTheLogOfAReaderThatHoldsItUp()
{
    const auto writer = Database::openToWrite(m_campaign->path(), options());
    QVERIFY(rename(**writer, u"First"_s));
    {
        const auto reader = Database::openToRead(m_campaign->path());
        const Transaction reading(**reader, Transaction::Kind::Read);
        QCOMPARE(nameIn(**reader), u"First"_s);
        QVERIFY(rename(**writer, u"Second"_s));
        QVERIFY((*writer)->close());
    }
    const auto again = Database::openToRead(m_campaign->path());
    QVERIFY(again);
    QVERIFY((*again)->warnings().isEmpty());
    QCOMPARE(nameIn(**again), u"Second"_s);
    const auto next = Database::openToWrite(m_campaign->path(), options());
    QVERIFY(next);
    QVERIFY((*next)->warnings().isEmpty());
    QCOMPARE(nameIn(**next), u"Second"_s);
}

void CustodyTest::keepsNoWitnessOfALogThatHoldsNothing_data()
{
    QTest::addColumn<int>("length");
    QTest::newRow("none") << -1;
    QTest::newRow("emptied") << 0;
    QTest::newRow("its header") << 32;
}

/// A program that was killed before its log held anything left them. The next one is killed as soon
/// as it has begun a log of its own: an old witness would have that log set aside.
void CustodyTest::keepsNoWitnessOfALogThatHoldsNothing()
{
    QFETCH(int, length);
    const QString log = m_campaign->path() + u"-wal"_s;
    const QString witness = m_campaign->path() + u".witness"_s;
    const auto reader = Database::openToRead(m_campaign->path());
    QVERIFY(reader);
    QFile left(log);
    if (length >= 0)
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write(QByteArray(length, '7')) == length);
    left.close();
    QFile old(witness);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("of a log before it") > 0);
    old.close();

    QVERIFY(Custody(**reader).settleLog());
    QVERIFY(!QFile::exists(witness));
}

QTEST_GUILESS_MAIN(CustodyTest)
#include "tst_custody.moc"
