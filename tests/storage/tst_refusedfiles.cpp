// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/integrity.h"
#include "storage/registerloader.h"
#include "storage/statement.h"
#include "support/testcampaign.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

#ifndef Q_OS_WIN
/// The rights of an ordinary user for a while, where the tests run as root.
class OrdinaryUser
{
public:
    OrdinaryUser()
        : m_wasRoot(geteuid() == 0)
    {
        if (m_wasRoot && seteuid(nobody) != 0)
            qFatal("The rights of root cannot be given up.");
    }

    ~OrdinaryUser()
    {
        if (m_wasRoot && seteuid(0) != 0)
            qFatal("The rights of root do not come back.");
    }

    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

    /// Gives the files of a test to that user.
    static void give(const QString &path)
    {
        if (geteuid() == 0 && chown(QFile::encodeName(path).constData(), nobody, nobody) != 0)
            qFatal("The owner of %s cannot be changed.", qPrintable(path));
    }

private:
    static constexpr uid_t nobody = 65534;
    bool m_wasRoot;
};
#endif

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// SQL on a file past all that Database refuses.
void runRaw(const QString &path, const QStringList &statements)
{
    {
        auto raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(path);
        QVERIFY(raw.open());
        for (const QString &sql : statements)
            QVERIFY2(QSqlQuery(raw).exec(sql), qPrintable(sql));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

/// Both ways of opening refuse with this code and a sentence, and change nothing.
void refuses(const QString &path, Error::Code code)
{
    QFile file(path);
    const QByteArray before = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();
    const auto toRead = Database::openToRead(path);
    const auto toWrite = Database::openToWrite(path, TestCampaign::options());
    for (const Error *error :
         {toRead ? nullptr : &toRead.error(), toWrite ? nullptr : &toWrite.error()}) {
        QVERIFY(error);
        QVERIFY2(error->code == code, qPrintable(error->message + error->detail));
        QVERIFY(error->message.endsWith(u'.'));
    }
    if (file.open(QIODevice::ReadOnly))
        QCOMPARE(file.readAll(), before);
    QVERIFY(!QFile::exists(path + u".lock"_s));
    QVERIFY(!QFile::exists(path + u"-wal"_s));
}

} // namespace

/// Files that must not be opened, each told in words.
class RefusedFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void refusesAMissingFile();
    void refusesAFolder();
    void refusesAnEmptyFile();
    void refusesTextAsForeign();
    void refusesAShortFile();
    void refusesAnotherProgramsDatabase();
    void refusesANewerFile();
    void refusesACutOffFile();
    void refusesAStrangersTrigger();
    void refusesAReadOnlyFileToWrite();
    void readsInAFolderThatForbidsWriting();
    void refusesToCreateInAForbiddenFolder();
    void survivesFlippedBits();
};

void RefusedFilesTest::refusesAMissingFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing.solidair"_s);
    refuses(path, Error::Code::FileAccess);
    QVERIFY(!QFile::exists(path));
}

void RefusedFilesTest::refusesAFolder()
{
    const QTemporaryDir folder;
    refuses(folder.path(), Error::Code::FileAccess);
}

void RefusedFilesTest::refusesAnEmptyFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"empty.solidair"_s);
    overwrite(path, 0, {});
    QVERIFY(QFile::exists(path));
    refuses(path, Error::Code::Damaged);
}

void RefusedFilesTest::refusesTextAsForeign()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"text.solidair"_s);
    overwrite(path, 0, QByteArray(5000, 'x'));
    refuses(path, Error::Code::Damaged);
}

void RefusedFilesTest::refusesAShortFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"short.solidair"_s);
    overwrite(path, 0, "SQLite format 3");
    refuses(path, Error::Code::Damaged);
}

void RefusedFilesTest::refusesAnotherProgramsDatabase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"other.solidair"_s);
    runRaw(path, {u"CREATE TABLE campaign (id TEXT)"_s});
    refuses(path, Error::Code::Damaged);
}

void RefusedFilesTest::refusesANewerFile()
{
    const TestCampaign campaign;
    runRaw(campaign.path(), {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA user_version = 999"_s});
    refuses(campaign.path(), Error::Code::NewerFormat);
}

void RefusedFilesTest::refusesACutOffFile()
{
    const TestCampaign campaign;
    QFile file(campaign.path());
    QVERIFY(file.resize(file.size() / 2));
    const auto database = Database::openToWrite(campaign.path(), TestCampaign::options());
    QVERIFY(!database);
    QCOMPARE(database.error().code, Error::Code::Damaged);
    QVERIFY(!quickCheck(campaign.path()));
}

void RefusedFilesTest::refusesAStrangersTrigger()
{
    const TestCampaign campaign;
    runRaw(campaign.path(),
           {u"PRAGMA journal_mode = DELETE"_s,
            u"CREATE TRIGGER t AFTER UPDATE ON campaign BEGIN DELETE FROM merger; END"_s});
    refuses(campaign.path(), Error::Code::Damaged);
}

void RefusedFilesTest::refusesAReadOnlyFileToWrite()
{
#ifdef Q_OS_WIN
    QSKIP("Permissions are those of Unix here.");
#else
    const TestCampaign campaign;
    OrdinaryUser::give(campaign.folder());
    OrdinaryUser::give(campaign.path());
    QVERIFY(QFile::setPermissions(campaign.path(), QFileDevice::ReadOwner));
    const OrdinaryUser user;

    const auto database = Database::openToWrite(campaign.path(), TestCampaign::options());
    QVERIFY(!database);
    QCOMPARE(database.error().code, Error::Code::FileAccess);
    QVERIFY(Database::openToRead(campaign.path()));
#endif
}

void RefusedFilesTest::readsInAFolderThatForbidsWriting()
{
#ifdef Q_OS_WIN
    QSKIP("Permissions are those of Unix here.");
#else
    const TestCampaign campaign;
    const auto before = dumpOf(*campaign.openToRead());
    OrdinaryUser::give(campaign.folder());
    OrdinaryUser::give(campaign.path());
    QVERIFY(
        QFile::setPermissions(campaign.folder(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    {
        const OrdinaryUser user;
        const auto toWrite = Database::openToWrite(campaign.path(), TestCampaign::options());
        QVERIFY(!toWrite);
        QCOMPARE(toWrite.error().code, Error::Code::FileAccess);
        const auto toRead = Database::openToRead(campaign.path());
        QVERIFY(toRead);
        QCOMPARE(dumpOf(**toRead), before);
    }
    QVERIFY(QFile::setPermissions(campaign.folder(),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                      | QFileDevice::ExeOwner));
#endif
}

void RefusedFilesTest::refusesToCreateInAForbiddenFolder()
{
#ifdef Q_OS_WIN
    QSKIP("Permissions are those of Unix here.");
#else
    const QTemporaryDir folder;
    OrdinaryUser::give(folder.path());
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const OrdinaryUser user;

    const auto made = Database::create(folder.filePath(u"new.solidair"_s), TestCampaign::options());
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::FileAccess);
#endif
}

void RefusedFilesTest::survivesFlippedBits()
{
    const TestCampaign campaign;
    QFile original(campaign.path());
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray bytes = original.readAll();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"flipped.solidair"_s);
    QRandomGenerator random(20261122);
    int refused = 0;

    for (int round = 0; round < 200; ++round) {
        QByteArray flipped = bytes;
        for (int i = 0; i <= round % 4; ++i) {
            qsizetype at = random.bounded(int(bytes.size()));
            // Every second round where something stands, since most of a small file is free.
            while (round % 2 == 1 && bytes.at(at) == 0)
                at = random.bounded(int(bytes.size()));
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << random.bounded(8)));
        }
        overwrite(path, 0, flipped);
        const auto use = [&](const Result<std::unique_ptr<Database>> &database) -> Result<> {
            if (!database)
                return database.error();
            if (const auto problems = findProblems(**database); !problems)
                return problems.error();
            const auto records = loadRecords(**database);
            return records ? Result<>() : records.error();
        };
        for (const auto &outcome : {use(Database::openToRead(path)),
                                    use(Database::openToWrite(path, TestCampaign::options()))}) {
            if (outcome)
                continue;
            ++refused;
            QVERIFY2(outcome.error().message.endsWith(u'.'), qPrintable(outcome.error().detail));
        }
        QVERIFY(!QFile::exists(path + u".lock"_s));
        QFile::remove(path + u"-wal"_s);
        QFile::remove(path + u"-shm"_s);
        QFile::remove(path + u"-journal"_s);
    }
    QVERIFY(refused > 100);
}

QTEST_GUILESS_MAIN(RefusedFilesTest)
#include "tst_refusedfiles.moc"
