// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup.h"
#include "storage/integrity.h"
#include "storage/migrator.h"
#include "storage/repositories.h"
#include "storage/statement.h"
#include "support/testcampaign.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

QString version(const Database &database)
{
    Statement statement(database, u"PRAGMA user_version"_s);
    return statement.run() && statement.next() ? statement.text(0) : QString();
}

qint64 count(const Database &database, const QString &table)
{
    Statement statement(database, u"SELECT count(*) FROM "_s + table);
    return statement.run() && statement.next() ? statement.number(0) : -1;
}

QList<Migration> withSecond(const QString &sql)
{
    return shippedMigrations() + QList<Migration>{{schemaVersion() + 1, sql}};
}

} // namespace

class MigratorTest final : public QObject
{
    Q_OBJECT

private slots:
    void opensEveryOlderForm_data();
    void opensEveryOlderForm();
    void changesATableThatOthersReferTo();
    void refusesToLoseRows();
    void losesRowsWhereTheScriptSaysSo();
    void refusesBrokenReferences();
    void takesBackAScriptThatFails();
    void saysThatTheDiskIsFull();
    void movesTheFilesOfLettersBesideThem();
    void knowsSinceWhenANextStepIsThere();
    void readsCommentsAndQuotes();
};

void MigratorTest::opensEveryOlderForm_data()
{
    QTest::addColumn<QString>("file");
    const QDir data(QStringLiteral(SOURCE_DIR "/tests/data"));
    const auto names = data.entryList({u"schema-*.solidair"_s}, QDir::Files, QDir::Name);
    // One of every form there was before the newest.
    const auto migrations = shippedMigrations();
    for (const auto &migration : migrations.first(migrations.size() - 1))
        QVERIFY(names.contains(u"schema-%1.solidair"_s.arg(migration.number)));
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << data.filePath(name);
}

void MigratorTest::opensEveryOlderForm()
{
    QFETCH(const QString, file);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.solidair"_s);
    QVERIFY(QFile::copy(file, path));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));

    const TestCampaign same;
    const auto expected = dumpOf(*same.openToRead());
    {
        const auto read = Database::openToRead(path);
        QVERIFY(read);
        QCOMPARE(dumpOf(**read), expected);
    }

    auto options = TestCampaign::options();
    options.backupFolder = folder.filePath(u"backups"_s);
    const auto database = Database::openToWrite(path, options);
    QVERIFY(database);
    QCOMPARE(version(**database), QString::number(schemaVersion()));
    QCOMPARE(dumpOf(**database), expected);
}

void MigratorTest::changesATableThatOthersReferTo()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto mergers = count(*database, u"merger"_s);

    // The way to change a table in SQLite: with foreign keys on this would remove the mergers.
    const auto done = migrate(*database, withSecond(uR"(
        CREATE TABLE new_charter (id TEXT PRIMARY KEY, rev INTEGER NOT NULL, charter_key TEXT);
        INSERT INTO new_charter SELECT id, rev, charter_key FROM charter;
        DROP TABLE charter;
        ALTER TABLE new_charter RENAME TO charter;
    )"_s));

    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(version(*database), QString::number(schemaVersion() + 1));
    QCOMPARE(count(*database, u"category"_s), 6);
    QCOMPARE(count(*database, u"merger"_s), mergers);
    // Foreign keys are on again.
    QVERIFY(!Statement(*database, u"DELETE FROM municipality"_s).run());
}

void MigratorTest::refusesToLoseRows()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto before = dumpOf(*database);

    QVERIFY(!migrate(*database, withSecond(u"DELETE FROM merger;"_s)));

    QCOMPARE(dumpOf(*database), before);
    QCOMPARE(version(*database), QString::number(schemaVersion()));
}

void MigratorTest::losesRowsWhereTheScriptSaysSo()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();

    QVERIFY(migrate(*database, withSecond(u"-- rows change: merger\nDELETE FROM merger;"_s)));

    QCOMPARE(count(*database, u"merger"_s), 0);
}

void MigratorTest::refusesBrokenReferences()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();

    const auto done =
        migrate(*database, withSecond(u"UPDATE category SET charter_id = 'nowhere';"_s));

    QVERIFY(!done);
    QVERIFY(done.error().detail.contains(u"category"_s));
    QCOMPARE(version(*database), QString::number(schemaVersion()));
}

void MigratorTest::takesBackAScriptThatFails()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();

    QVERIFY(!migrate(*database, withSecond(u"CREATE TABLE extra (id TEXT); SELECT nonsense;"_s)));

    QCOMPARE(count(*database, u"extra"_s), -1);
    QCOMPARE(version(*database), QString::number(schemaVersion()));
}

void MigratorTest::saysThatTheDiskIsFull()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto before = dumpOf(*database);
    Statement pages(*database, u"PRAGMA page_count"_s);
    QVERIFY(pages.run() && pages.next());
    Statement room(*database, u"PRAGMA max_page_count = %1"_s.arg(pages.number(0)));
    QVERIFY(room.run() && room.next());

    const auto done = migrate(
        *database,
        withSecond(u"CREATE TABLE more (id TEXT PRIMARY KEY, rev INTEGER NOT NULL, text TEXT);"
                   "INSERT INTO more SELECT id, rev, hex(zeroblob(4000)) FROM municipality;"_s));

    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::FileAccess);
    QCOMPARE(dumpOf(*database), before);
}

void MigratorTest::movesTheFilesOfLettersBesideThem()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.solidair"_s);
    QVERIFY(QFile::copy(QStringLiteral(SOURCE_DIR "/tests/data/schema-3.solidair"), path));
    {
        auto raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        raw.setDatabaseName(path);
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        for (const auto &[id, bytes] :
             {std::pair(u"00000000-0000-4000-8000-000000000001"_s, "%PDF"),
              std::pair(u"00000000-0000-4000-8000-000000000002"_s, "")}) {
            QVERIFY(query.prepare(
                u"INSERT INTO letter SELECT ?, 1, id, 'ask-nl', 1, 'nl', '2026-05-05', '', '', '',"
                " NULL, '', ?, '', '2026-05-05T12:00:00.000Z' FROM municipality"
                " WHERE nis = '41002' LIMIT 1"_s));
            query.addBindValue(id);
            query.addBindValue(QByteArray(bytes));
            QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    auto options = TestCampaign::options();
    options.backupFolder = folder.filePath(u"backups"_s);
    const auto database = Database::openToWrite(path, options);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    const LetterRepository letters(**database);
    const auto all = letters.of(TestCampaign::municipality(u"Aalst"_s));
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(*letters.pdf(all->first().id), QByteArray("%PDF"));
    QVERIFY(all->last().file.isNull());
    QCOMPARE(count(**database, u"blob"_s), 1);
    QCOMPARE(*findProblems(**database), QStringList());
}

void MigratorTest::knowsSinceWhenANextStepIsThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.solidair"_s);
    QVERIFY(QFile::copy(QStringLiteral(SOURCE_DIR "/tests/data/schema-4.solidair"), path));
    {
        auto raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        raw.setDatabaseName(path);
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        for (const auto &sql :
             {u"INSERT INTO next_step SELECT '00000000-0000-4000-8000-000000000001', 1, id, 'call',"
              " '', '', '' FROM municipality WHERE nis = '41002' LIMIT 1"_s,
              u"INSERT INTO next_step SELECT '00000000-0000-4000-8000-000000000002', 1, id, "
              u"'visit',"
              " '', '', '' FROM municipality WHERE nis = '41002' LIMIT 1"_s,
              u"INSERT INTO audit VALUES ('00000000-0000-4000-8000-000000000003', 1000,"
              " '2026-05-05T12:00:00.000Z', 'Test', 'Next step', 'next_step',"
              " '00000000-0000-4000-8000-000000000001', '', '', '{}')"_s})
            QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    auto options = TestCampaign::options();
    options.backupFolder = folder.filePath(u"backups"_s);
    const auto database = Database::openToWrite(path, options);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    const auto steps = NextStepRepository(**database).of(TestCampaign::municipality(u"Aalst"_s));
    QVERIFY(steps);
    QCOMPARE(steps->size(), 2);
    QCOMPARE(steps->first().recordedOn, QDate(2026, 5, 5));
    QVERIFY(!steps->last().recordedOn.isValid());
}

void MigratorTest::readsCommentsAndQuotes()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();

    QVERIFY(migrate(*database,
                    withSecond(u"-- a; comment\n"
                               "UPDATE campaign SET name = 'a; -- b ''c'';'; -- end"_s)));

    QCOMPARE(CampaignRepository(*database).campaign()->name, u"a; -- b 'c';"_s);
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
