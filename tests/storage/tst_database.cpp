// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/filelocation.h"
#include "storage/lock.h"
#include "storage/statement.h"
#include "storage/transaction.h"
#include "support/testcampaign.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLockFile>
#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Names, sizes and contents of everything in a folder.
QByteArray contentOf(const QString &folder)
{
    QByteArray content;
    for (const QFileInfo &entry : QDir(folder).entryInfoList(
             QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)) {
        QFile file(entry.filePath());
        if (file.open(QIODevice::ReadOnly))
            content += entry.fileName().toUtf8() + ' '
                + QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()
                + '\n';
    }
    return content;
}

QString pragma(const Database &database, const QString &name)
{
    Statement statement(database, u"PRAGMA "_s + name);
    return statement.run() && statement.next() ? statement.text(0) : QString();
}

/// What a killed program leaves: the file, its log and its lock, taken while it is open.
void copyAsLeft(const QString &from, const QString &to)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QVERIFY(QFile::copy(from + ending, to + ending));
}

} // namespace

class DatabaseTest final : public QObject
{
    Q_OBJECT

private slots:
    void givesEverythingToItsOwnerOnly();
    void setsWhatProtectsTheFile();
    void worksWithoutALogInASynchronisedFolder();
    void leavesTheCheckOfALargeFileToTheCaller();
    void aFullDiskChangesNothing();
    void leavesNothingBesideAClosedFile();
    void resolvesLinks();
    void doesNotOverwriteAFile();
    void removesAFileThatCouldNotBeMade();
    void readingChangesNoByte();
    void readsBesideAWriter();
    void readsWhatADeadProcessLeft();
    void readsWhatADeadProcessLeftWithoutItsIndex();
    void goesOnWithWhatADeadProcessLeft();
    void tellsThatAFileChangedWhileItWasRead();
    void rollsBackWhatIsNotCommitted();
    void storesTextAsItIs_data();
    void storesTextAsItIs();
    void knowsSynchronisedFolders_data();
    void knowsSynchronisedFolders();
    void knowsAFolderThatBearsTheMarkOfASynchroniser();
};

void DatabaseTest::givesEverythingToItsOwnerOnly()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;

    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s, u".witness"_s}) {
        const QFileInfo file(campaign.path() + ending);
        QVERIFY2(file.exists(), qPrintable(ending));
        QVERIFY2((file.permissions() & others) == 0, qPrintable(ending));
    }
}

void DatabaseTest::setsWhatProtectsTheFile()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();

    QCOMPARE(pragma(*database, u"application_id"_s), QString::number(0x534F4C49));
    QCOMPARE(pragma(*database, u"user_version"_s), u"8"_s);
    QCOMPARE(pragma(*database, u"foreign_keys"_s), u"1"_s);
    QCOMPARE(pragma(*database, u"journal_mode"_s), u"wal"_s);
    QCOMPARE(pragma(*database, u"synchronous"_s), u"2"_s);
    QCOMPARE(pragma(*database, u"trusted_schema"_s), u"0"_s);
    QCOMPARE(pragma(*database, u"cell_size_check"_s), u"1"_s);
    QCOMPARE(pragma(*database, u"secure_delete"_s), u"1"_s);
    QCOMPARE(pragma(*database, u"busy_timeout"_s), u"250"_s);
    // Defensive: the definitions of tables cannot be written.
    QVERIFY(Statement(*database, u"PRAGMA writable_schema = 1"_s).run());
    QVERIFY(!Statement(*database, u"UPDATE sqlite_master SET sql = 'x'"_s).run());
    // And a value above the limit is refused, with a sentence.
    const auto tooBig = Statement(*database, u"SELECT zeroblob(70000000)"_s).run();
    QVERIFY(!tooBig);
    QCOMPARE(tooBig.error().code, Error::Code::InvalidInput);
}

void DatabaseTest::worksWithoutALogInASynchronisedFolder()
{
    const QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkdir(u"Dropbox"_s));
    const QString path = home.filePath(u"Dropbox/x.solidair"_s);

    const auto database = Database::create(path, TestCampaign::options());
    QVERIFY(database);
    QCOMPARE(pragma(**database, u"journal_mode"_s), u"delete"_s);
    QCOMPARE(pragma(**database, u"synchronous"_s), u"2"_s);
    QCOMPARE((*database)->warnings().size(), 1);
    const auto reader = Database::openToRead(path);
    QVERIFY(reader);
    QCOMPARE(pragma(**reader, u"user_version"_s), u"8"_s);
    QVERIFY(!QFileInfo::exists(path + u"-wal"_s));
}

void DatabaseTest::leavesTheCheckOfALargeFileToTheCaller()
{
    const TestCampaign campaign;
    auto options = TestCampaign::options();
    options.checkLargeLater = true;
    {
        const auto small = Database::openToWrite(campaign.path(), options);
        QVERIFY(small);
        QVERIFY(!(*small)->needsCheck());
        QVERIFY(Statement(**small, u"UPDATE audit SET new_value = :long WHERE sequence = 1"_s)
                    .bind(u":long"_s, QByteArray(largeFile + 1, 'x'))
                    .run());
    }
    {
        const auto large = Database::openToWrite(campaign.path(), options);
        QVERIFY(large && (*large)->needsCheck());
        QVERIFY(quickCheck(campaign.path()));
    }
    const auto checked = Database::openToWrite(campaign.path(), TestCampaign::options());
    QVERIFY(checked);
    QVERIFY(!(*checked)->needsCheck());
}

void DatabaseTest::aFullDiskChangesNothing()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto before = dumpOf(*database);
    const QString pages = pragma(*database, u"page_count"_s);
    QVERIFY(Statement(*database, u"PRAGMA max_page_count = "_s + pages).run()); // A disk of its own
    {
        Journal journal(*database, u"test"_s, u"test"_s, TestCampaign::now());
        Interaction moment;
        moment.id = InteractionId::create();
        moment.municipality = TestCampaign::municipality(u"Aalst"_s);
        moment.date = PartialDate(QDate(2026, 11, 22));
        moment.summary = QString(1'000'000, u'x');
        const auto done = InteractionRepository::insert(journal, moment);
        QVERIFY(!done && done.error().code == Error::Code::FileAccess);
        QVERIFY(done.error().message.startsWith(u"The disk is full."_s));
        QVERIFY(!journal.commit());
    }
    QCOMPARE(dumpOf(*database), before);
}

void DatabaseTest::leavesNothingBesideAClosedFile()
{
    const TestCampaign campaign;
    campaign.openToWrite().reset();

    QCOMPARE(QDir(campaign.folder()).entryList(QDir::Files), QStringList{u"campaign.solidair"_s});
}

void DatabaseTest::resolvesLinks()
{
    const TestCampaign campaign;
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(u"link.solidair"_s);
    QVERIFY(QFile::link(campaign.path(), link));

    const auto database = Database::openToWrite(link, TestCampaign::options());

    QVERIFY(database);
    QCOMPARE((*database)->path(), QFileInfo(campaign.path()).canonicalFilePath());
    QVERIFY(Lock::isHeld(campaign.path()));
}

void DatabaseTest::doesNotOverwriteAFile()
{
    const TestCampaign campaign;
    const auto before = contentOf(campaign.folder());

    const auto made = Database::create(campaign.path(), TestCampaign::options());

    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::FileAccess);
    QCOMPARE(contentOf(campaign.folder()), before);
}

void DatabaseTest::removesAFileThatCouldNotBeMade()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.solidair"_s);
    QLockFile lock(path + u".lock"_s);
    QVERIFY(lock.tryLock());

    QVERIFY(!Database::create(path, TestCampaign::options()));
    QVERIFY(!QFileInfo::exists(path));
}

void DatabaseTest::readingChangesNoByte()
{
    const TestCampaign campaign;
    const auto before = contentOf(campaign.folder());
    {
        const auto database = campaign.openToRead();
        QVERIFY(!dumpOf(*database).isEmpty());
        QVERIFY(!Statement(*database, u"DELETE FROM merger"_s).run());
        QCOMPARE(contentOf(campaign.folder()), before);
    }
    QCOMPARE(contentOf(campaign.folder()), before);
}

void DatabaseTest::readsBesideAWriter()
{
    const TestCampaign campaign;
    const auto writer = campaign.openToWrite();
    const auto reader = campaign.openToRead();

    QVERIFY(Statement(*writer, u"UPDATE campaign SET name = 'Changed'"_s).run());

    QCOMPARE(CampaignRepository(*reader).campaign()->name, u"Changed"_s);
    QVERIFY(reader->confirmUnchanged());
}

void DatabaseTest::readsWhatADeadProcessLeft()
{
    const TestCampaign campaign;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"left.solidair"_s);
    const auto writer = campaign.openToWrite();
    QVERIFY(Statement(*writer, u"UPDATE campaign SET name = 'Changed'"_s).run());
    copyAsLeft(campaign.path(), path);
    const auto before = contentOf(folder.path());
    {
        const auto reader = Database::openToRead(path);
        QVERIFY(reader);
        QCOMPARE(CampaignRepository(**reader).campaign()->name, u"Changed"_s);
    }
    QCOMPARE(contentOf(folder.path()), before);
}

void DatabaseTest::readsWhatADeadProcessLeftWithoutItsIndex()
{
    const TestCampaign campaign;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"left.solidair"_s);
    const auto writer = campaign.openToWrite();
    QVERIFY(Statement(*writer, u"UPDATE campaign SET name = 'Changed'"_s).run());
    copyAsLeft(campaign.path(), path);
    QVERIFY(QFile::remove(path + u"-shm"_s));
    const auto before = contentOf(folder.path());
    {
        const auto reader = Database::openToRead(path);
        QVERIFY(reader);
        QCOMPARE(CampaignRepository(**reader).campaign()->name, u"Changed"_s);
        QVERIFY(!Statement(**reader, u"DELETE FROM merger"_s).run());
    }
    QCOMPARE(contentOf(folder.path()), before);
}

void DatabaseTest::goesOnWithWhatADeadProcessLeft()
{
    const TestCampaign campaign;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"left.solidair"_s);
    const auto writer = campaign.openToWrite();
    QVERIFY(Statement(*writer, u"UPDATE campaign SET name = 'Changed'"_s).run());
    copyAsLeft(campaign.path(), path);

    const auto database = Database::openToWrite(path, TestCampaign::options());

    QVERIFY(database);
    QCOMPARE(CampaignRepository(**database).campaign()->name, u"Changed"_s);
}

void DatabaseTest::tellsThatAFileChangedWhileItWasRead()
{
    const TestCampaign campaign;
    const auto reader = campaign.openToRead();
    QVERIFY(reader->confirmUnchanged());

    const auto writer = campaign.openToWrite();

    const auto confirmed = reader->confirmUnchanged();
    QVERIFY(!confirmed);
    QCOMPARE(confirmed.error().code, Error::Code::Conflict);
}

void DatabaseTest::rollsBackWhatIsNotCommitted()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto before = dumpOf(*database);
    {
        const Transaction transaction(*database);
        QVERIFY(transaction.begun());
        QVERIFY(Statement(*database, u"DELETE FROM merger"_s).run());
        QVERIFY(dumpOf(*database) != before); // Reading takes part in it.
    }
    QCOMPARE(dumpOf(*database), before);

    Transaction transaction(*database);
    QVERIFY(Statement(*database, u"DELETE FROM merger"_s).run());
    QVERIFY(transaction.commit());
    QVERIFY(dumpOf(*database) != before);
}

void DatabaseTest::storesTextAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("null") << QString();
    QTest::newRow("quotes") << u"'; DROP TABLE campaign; --"_s;
    QTest::newRow("markup") << u"<img src=file:///x> {{field}} %s %1"_s;
    QTest::newRow("emoji") << u"Gent 🏙️ é"_s;
    QTest::newRow("long") << QString(10'000, u'ë');
    QTest::newRow("zero") << u"a"_s + QChar(0) + u"b"_s;
}

void DatabaseTest::storesTextAsItIs()
{
    QFETCH(const QString, text);
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();

    QVERIFY(
        Statement(*database, u"UPDATE campaign SET name = :name"_s).bind(u":name"_s, text).run());

    QCOMPARE(CampaignRepository(*database).campaign()->name, text + u""_s);
}

void DatabaseTest::knowsSynchronisedFolders_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("local");
    QTest::newRow("home") << u"/users/anna/Documenten/x.solidair"_s << true;
    QTest::newRow("a name in between") << u"/users/anna/Boxen/x.solidair"_s << true;
    QTest::newRow("OneDrive") << u"D:/anna/OneDrive - Voorbeeld/x.solidair"_s << false;
    QTest::newRow("Dropbox") << u"/users/anna/Dropbox/x.solidair"_s << false;
    QTest::newRow("iCloud") << u"/users/anna/Library/Mobile Documents/x.solidair"_s << false;
    QTest::newRow("Google") << u"G:/Google Drive/x.solidair"_s << false;
    QTest::newRow("Nextcloud") << u"/users/anna/Nextcloud/a/x.solidair"_s << false;
    QTest::newRow("Syncthing") << u"/users/anna/Syncthing/a/x.solidair"_s << false;
    QTest::newRow("Seafile") << u"/users/anna/Seafile/Mijn bibliotheek/x.solidair"_s << false;
    QTest::newRow("pCloud") << u"/users/anna/pCloudDrive/x.solidair"_s << false;
    QTest::newRow("pCloud, on macOS") << u"/users/anna/pCloud Drive/x.solidair"_s << false;
    QTest::newRow("MEGA") << u"/users/anna/MEGA/x.solidair"_s << false;
    QTest::newRow("MEGAsync") << u"/users/anna/MEGAsync/x.solidair"_s << false;
    QTest::newRow("kDrive") << u"/users/anna/kDrive/x.solidair"_s << false;
    QTest::newRow("Proton Drive") << u"C:/anna/Proton Drive/My files/x.solidair"_s << false;
    QTest::newRow("Synology Drive") << u"C:/anna/SynologyDrive/x.solidair"_s << false;
    QTest::newRow("Cloud Station") << u"C:/anna/CloudStation/x.solidair"_s << false;
    QTest::newRow("a word that begins so") << u"/users/anna/Megapolis/x.solidair"_s << true;
    QTest::newRow("share") << u"//server/share/x.solidair"_s << false;
}

void DatabaseTest::knowsSynchronisedFolders()
{
    QFETCH(const QString, path);
    QFETCH(const bool, local);

    QCOMPARE(isOnLocalDisk(path), local);
    QCOMPARE(locationWarning(path).isEmpty(), local);
}

void DatabaseTest::knowsAFolderThatBearsTheMarkOfASynchroniser()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"campagne/2026"_s));
    const QString path = folder.filePath(u"campagne/2026/x.solidair"_s);
    QVERIFY(isOnLocalDisk(path));
    QVERIFY(QDir(folder.path()).mkpath(u"campagne/.stfolder"_s));
    QVERIFY(!isOnLocalDisk(path));
    QVERIFY(!locationWarning(path).isEmpty());
    QVERIFY(isOnLocalDisk(folder.filePath(u"x.solidair"_s)));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
