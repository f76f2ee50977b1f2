// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leftfiles.h"
#include "storage/backup.h"
#include "storage/filewitness.h"
#include "storage/loggedpages.h"
#include "support/testcampaign.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QtEndian>

#include <algorithm>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
    | QFileDevice::WriteOther;

QByteArray word(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// A journal that would put page 1 of @p file back and then have SQLite delete @p victim.
QByteArray journalNaming(const QString &victim, const QByteArray &file)
{
    const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    constexpr quint32 nonce = 0x1234;
    QByteArray header =
        magic + word(1) + word(nonce) + word(quint32(file.size() / 4096)) + word(512) + word(4096);
    header.resize(512, '\0');
    const QByteArray page = file.first(4096);
    quint32 checksum = nonce;
    for (int at = 4096 - 200; at > 0; at -= 200)
        checksum += static_cast<quint8>(page.at(at));
    const QByteArray name = victim.toUtf8();
    quint32 sum = 0;
    for (const char c : name)
        sum += static_cast<quint8>(c);
    return header + word(1) + page + word(checksum) + word(0x40000000 / 4096 + 1) + name
        + word(quint32(name.size())) + word(sum) + magic;
}

/// A raw connection as another program would have it.
class Raw
{
public:
    explicit Raw(const QString &path)
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s", qPrintable(path));
    }

    ~Raw()
    {
        QSqlDatabase::database(u"raw"_s).close();
        QSqlDatabase::removeDatabase(u"raw"_s);
    }

    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;

    void run(const QString &sql) const
    {
        if (QSqlQuery query(QSqlDatabase::database(u"raw"_s)); !query.exec(sql))
            qFatal("%s", qPrintable(sql));
    }
};

} // namespace

/// What stands beside a campaign file after a crash or by a mistake: played where it is of the
/// file, kept and told where it is not.
class LeftoversTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void playsTheLogOfTheFile_data();
    void playsTheLogOfTheFile();
    void playsALogThatStandsInTheFileByHalf();
    void provesTheLogAfterTheOneThatWasCopied();
    void setsAsideTheLogOfAnotherVersion_data();
    void setsAsideTheLogOfAnotherVersion();
    void setsAsideALogOfAnEarlierDay();
    void takesBackAChangeThatWasHalfWritten();
    void setsAsideAJournalOfAnotherVersion();
    void neverDeletesWhatAJournalNames();

private:
    /// The content of the file is @p name, read and written, and one thing was told.
    void setsAside(const QString &ending, const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path; ///< Of what was left.
};

void LeftoversTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"left.solidair"_s);
}

void LeftoversTest::setsAside(const QString &ending, const QString &name) const
{
    const QByteArray log = bytesOf(m_path + ending);
    const QByteArray file = bytesOf(m_path);
    const QStringList names = QDir(m_folder->path()).entryList(QDir::Files | QDir::System);
    {
        const auto reader = Database::openToRead(m_path);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message));
        QCOMPARE(nameIn(**reader), name);
        QCOMPARE((*reader)->warnings().size(), 1);
        QVERIFY((*reader)->warnings().first().contains(u"left.solidair"_s + ending));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::System), names);
    QCOMPARE(bytesOf(m_path), file);
    QCOMPARE(bytesOf(m_path + ending), log);
    {
        const auto writer = Database::openToWrite(m_path, TestCampaign::options());
        QVERIFY2(writer, writer ? "" : qPrintable(writer.error().message));
        QCOMPARE(nameIn(**writer), name);
        QCOMPARE((*writer)->warnings().size(), 1);
        QVERIFY((*writer)->warnings().first().contains(ending + u".aside"_s));
        QVERIFY(rename(**writer, u"Afterwards"_s));
    }
    QCOMPARE(bytesOf(m_path + ending + u".aside"_s), log);
    QVERIFY((QFileInfo(m_path + ending + u".aside"_s).permissions() & others) == 0);
    QVERIFY(quickCheck(m_path));
    const auto after = Database::openToRead(m_path);
    QCOMPARE(nameIn(**after), u"Afterwards"_s);
    QVERIFY((*after)->warnings().isEmpty());
}

void LeftoversTest::playsTheLogOfTheFile_data()
{
    QTest::addColumn<QStringList>("gone");
    QTest::newRow("all that a killed program leaves") << QStringList();
    QTest::newRow("without the log's index") << QStringList{u"-shm"_s};
    QTest::newRow("left by a version that kept no witness") << QStringList{u".witness"_s};
}

void LeftoversTest::playsTheLogOfTheFile()
{
    QFETCH(QStringList, gone);
    const TestCampaign campaign;
    const auto writer = campaign.openToWrite();
    QVERIFY(rename(*writer, u"Changed"_s));
    copyAsLeft(campaign.path(), m_path);
    for (const auto &ending : gone)
        QVERIFY(QFile::remove(m_path + ending));
    const QByteArray file = bytesOf(m_path);
    const QByteArray log = bytesOf(m_path + u"-wal"_s);
    {
        const auto reader = Database::openToRead(m_path);
        QVERIFY(reader);
        QCOMPARE(nameIn(**reader), u"Changed"_s);
        QVERIFY((*reader)->warnings().isEmpty());
    }
    QCOMPARE(bytesOf(m_path), file);
    QCOMPARE(bytesOf(m_path + u"-wal"_s), log);
    {
        const auto again = Database::openToWrite(m_path, TestCampaign::options());
        QVERIFY(again);
        QCOMPARE(nameIn(**again), u"Changed"_s);
        QVERIFY((*again)->warnings().isEmpty());
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"left.solidair"_s});
}

/// A kill while the log is copied into the file leaves some of its pages there, one perhaps torn.
void LeftoversTest::playsALogThatStandsInTheFileByHalf()
{
    const TestCampaign campaign;
    const auto writer = campaign.openToWrite();
    for (int i = 0; i < 40; ++i)
        QVERIFY(lengthenLog(*writer, 20'000, static_cast<char>('a' + i % 26)));
    QVERIFY(rename(*writer, u"Changed"_s));
    copyAsLeft(campaign.path(), m_path);
    auto log = WriteAheadLog::of(m_path + u"-wal"_s);
    QVERIFY(log);
    // The first half of its pages was copied; the first of all, which the file uses, is torn.
    auto numbers = log->pages.offsets.keys();
    std::ranges::sort(numbers);
    QVERIFY(numbers.size() >= 4);
    for (auto i = numbers.size() / 2; i < numbers.size(); ++i)
        log->pages.offsets.remove(numbers.at(i));
    const auto torn = numbers.first();
    QVERIFY(log->pages.writeInto(m_path));
    QByteArray file = bytesOf(m_path);
    file.replace((qsizetype(torn) - 1) * 4096 + 2048, 2048, QByteArray(2048, 'x'));
    overwrite(m_path, file);

    QCOMPARE(nameIn(**Database::openToRead(m_path)), u"Changed"_s);
    const auto again = Database::openToWrite(m_path, TestCampaign::options());
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QVERIFY((*again)->warnings().isEmpty());
    QCOMPARE(nameIn(**again), u"Changed"_s);
    QVERIFY(quickCheck(m_path));
}

/// The program that copied what another left is killed when it has just begun a log of its own.
void LeftoversTest::provesTheLogAfterTheOneThatWasCopied()
{
    const TestCampaign campaign;
    const auto writer = campaign.openToWrite();
    QVERIFY(rename(*writer, u"Changed"_s));
    copyAsLeft(campaign.path(), m_path);
    auto witness = FileWitness::of(m_path);
    QVERIFY(witness);
    const auto next = Database::openToWrite(m_path, TestCampaign::options());
    QVERIFY(next);
    const auto marks = PageMarks::of(m_path);
    const auto log = WriteAheadLog::of(m_path + u"-wal"_s);
    QVERIFY(marks && log && log->frames > 0);

    QVERIFY(!witness->vouchesFor(*marks, *log)); // as the file was before
    QVERIFY(witness->lookAgain(m_path));
    QVERIFY(witness->vouchesFor(*marks, *log));
}

void LeftoversTest::setsAsideTheLogOfAnotherVersion_data()
{
    QTest::addColumn<bool>("isBackup");
    QTest::addColumn<bool>("inPlace");
    QTest::addColumn<bool>("hasWitness");
    QTest::newRow("a backup, copied over it") << true << true << true;
    QTest::newRow("a backup, moved over it") << true << false << true;
    QTest::newRow("an earlier copy of itself, copied over it") << false << true << true;
    QTest::newRow("an earlier copy of itself, moved over it") << false << false << true;
    QTest::newRow("a backup, and no witness") << true << true << false;
    QTest::newRow("an earlier copy, and no witness") << false << true << false;
}

void LeftoversTest::setsAsideTheLogOfAnotherVersion()
{
    QFETCH(bool, isBackup);
    QFETCH(bool, inPlace);
    QFETCH(bool, hasWitness);
    const TestCampaign campaign;
    const QString good = m_folder->filePath(u"good"_s);
    if (isBackup)
        QVERIFY(backUp(campaign.path(), good));
    else
        QVERIFY(QFile::copy(campaign.path(), good));
    const QString before = nameIn(*campaign.openToRead());
    QVERIFY(rename(*campaign.openToWrite(), u"Changed"_s)); // and closed: the file has it
    const auto writer = campaign.openToWrite();
    QVERIFY(rename(*writer, u"Changed again"_s));
    copyAsLeft(campaign.path(), m_path);
    if (!hasWitness)
        QVERIFY(QFile::remove(m_path + u".witness"_s));
    QTest::qWait(20); // The clock of the files ticks.
    if (inPlace) {
        overwrite(m_path, bytesOf(good));
    } else {
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::rename(good, m_path));
    }
    QFile::remove(good);
    setsAside(u"-wal"_s, before);
}

/// The file is the one that was left, its log is not: a synchronised folder gave an old one back.
void LeftoversTest::setsAsideALogOfAnEarlierDay()
{
    const TestCampaign campaign;
    QByteArray old;
    {
        const auto writer = campaign.openToWrite();
        QVERIFY(rename(*writer, u"Old"_s));
        old = bytesOf(campaign.path() + u"-wal"_s);
    }
    const auto writer = campaign.openToWrite();
    copyAsLeft(campaign.path(), m_path);
    overwrite(m_path + u"-wal"_s, old);
    setsAside(u"-wal"_s, u"Old"_s);
}

/// On a network drive there is no log but a journal, which holds what was there before.
void LeftoversTest::takesBackAChangeThatWasHalfWritten()
{
    const TestCampaign campaign;
    const QString before = nameIn(*campaign.openToRead());
    {
        const Raw raw(campaign.path());
        raw.run(u"PRAGMA journal_mode = DELETE"_s);
        raw.run(u"PRAGMA cache_size = 2"_s);
        raw.run(u"BEGIN IMMEDIATE"_s);
        raw.run(u"UPDATE campaign SET name = hex(zeroblob(50000))"_s);
        raw.run(u"UPDATE municipality SET street = hex(zeroblob(5000))"_s);
        copyAsLeft(campaign.path(), m_path);
        raw.run(u"ROLLBACK"_s);
    }
    const QByteArray half = bytesOf(m_path);
    QVERIFY(half != bytesOf(campaign.path()));
    {
        const auto reader = Database::openToRead(m_path);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message));
        QCOMPARE(nameIn(**reader), before);
        QVERIFY((*reader)->warnings().isEmpty());
        QCOMPARE(bytesOf(m_path), half);
    }
    const auto writer = Database::openToWrite(m_path, TestCampaign::options());
    QVERIFY2(writer, writer ? "" : qPrintable(writer.error().message));
    QVERIFY((*writer)->warnings().isEmpty());
    QCOMPARE(nameIn(**writer), before);
    QVERIFY(!QFile::exists(m_path + u"-journal"_s));
}

void LeftoversTest::setsAsideAJournalOfAnotherVersion()
{
    const TestCampaign campaign;
    const QString good = m_folder->filePath(u"good"_s);
    QVERIFY(backUp(campaign.path(), good));
    const QString before = nameIn(*campaign.openToRead());
    {
        const Raw raw(campaign.path());
        raw.run(u"PRAGMA journal_mode = DELETE"_s);
        for (int i = 0; i < 5; ++i)
            raw.run(u"UPDATE campaign SET name = 'Changed %1'"_s.arg(i));
        raw.run(u"PRAGMA cache_size = 2"_s);
        raw.run(u"BEGIN IMMEDIATE"_s);
        raw.run(u"UPDATE municipality SET street = hex(zeroblob(5000))"_s);
        copyAsLeft(campaign.path(), m_path);
        raw.run(u"ROLLBACK"_s);
    }
    overwrite(m_path, bytesOf(good));
    QFile::remove(good);
    setsAside(u"-journal"_s, before);
}

void LeftoversTest::neverDeletesWhatAJournalNames()
{
    const TestCampaign campaign;
    QByteArray file = bytesOf(campaign.path());
    file[18] = file[19] = '\1'; // No log, so that SQLite looks for a journal.
    overwrite(m_path, file);
    const QString victim = m_folder->filePath(u"victim"_s);
    QFile made(victim);
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write("precious");
    made.close();
    QFile journal(m_path + u"-journal"_s);
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write(journalNaming(victim, file));
    journal.close();
    setsAside(u"-journal"_s, nameIn(*campaign.openToRead()));
    QCOMPARE(bytesOf(victim), QByteArray("precious"));
}

QTEST_GUILESS_MAIN(LeftoversTest)
#include "tst_leftovers.moc"
