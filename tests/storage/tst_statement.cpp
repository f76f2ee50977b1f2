// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/preparedqueries.h"
#include "storage/sqlitefile.h"
#include "storage/statement.h"
#include "storage/transaction.h"
#include "support/testcampaign.h"

#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString insertion = u"INSERT INTO coordinator (id, rev, name, email, active)"
                          " VALUES (:id, 1, :name, :email, 1)"_s;
const QString names = u"SELECT name FROM coordinator ORDER BY name"_s;

Statement often(const Database &database, const QString &sql)
{
    return Statement(database, sql, Statement::Use::Often);
}

Result<> insert(const Database &database, const QString &id)
{
    return often(database, insertion)
        .bind(u":id"_s, id)
        .bind(u":name"_s, u"Voorbeeld "_s + id)
        .bind(u":email"_s, QString())
        .run();
}

QStringList read(const Database &database)
{
    Statement select = often(database, names);
    if (!select.run())
        return {u"not read"_s};
    QStringList read;
    while (select.next())
        read.append(select.text(0));
    return read;
}

} // namespace

/// Statements that their connection keeps prepared.
class StatementTest final : public QObject
{
    Q_OBJECT

private slots:
    void isPreparedOnce();
    void runsInsideAnotherOfTheSame();
    void isPreparedAnewAfterAnError();
    void isNotKeptWhenItCannotBePrepared();
    void holdsNoStateOfTheFileBetweenItsUses();
    void keepsNoValueForWhoForgetsToBind();
    void runsOnAfterARollback();
    void runsOnAfterTheSchemaChanged();
    void keepsABoundedNumber();
    void mayOutliveTheClosing();
};

void StatementTest::isPreparedOnce()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto before = database->preparedQueries().count();
    QVERIFY(insert(*database, u"a"_s));
    QCOMPARE(database->preparedQueries().count(), before + 1);
    QVERIFY(insert(*database, u"b"_s));
    QCOMPARE(database->preparedQueries().count(), before + 1);
    QCOMPARE(read(*database), QStringList({u"Voorbeeld a"_s, u"Voorbeeld b"_s}));
    QVERIFY(Statement(*database, u"SELECT 1"_s).run());
    QCOMPARE(database->preparedQueries().count(), before + 2);
}

void StatementTest::runsInsideAnotherOfTheSame()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    for (const auto &id : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(insert(*database, id));
    const QStringList all{u"Voorbeeld a"_s, u"Voorbeeld b"_s, u"Voorbeeld c"_s};
    for (int round = 0; round < 2; ++round) {
        QStringList outer;
        Statement select = often(*database, names);
        QVERIFY(select.run());
        while (select.next()) {
            outer.append(select.text(0));
            QCOMPARE(read(*database), all);
        }
        QVERIFY(select.finished());
        QCOMPARE(outer, all);
    }
}

void StatementTest::isPreparedAnewAfterAnError()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    QVERIFY(insert(*database, u"a"_s));
    const auto kept = database->preparedQueries().count();
    QVERIFY(!insert(*database, u"a"_s));
    QCOMPARE(database->preparedQueries().count(), kept - 1);
    QVERIFY(insert(*database, u"b"_s));
    QCOMPARE(read(*database), QStringList({u"Voorbeeld a"_s, u"Voorbeeld b"_s}));
}

void StatementTest::isNotKeptWhenItCannotBePrepared()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto kept = database->preparedQueries().count();
    for (int round = 0; round < 2; ++round) {
        const auto done = often(*database, u"SELECT nothing FROM nowhere"_s).run();
        QVERIFY(!done);
        QVERIFY(done.error().detail.contains(u"nowhere"_s));
    }
    QCOMPARE(database->preparedQueries().count(), kept);
}

void StatementTest::holdsNoStateOfTheFileBetweenItsUses()
{
    const TestCampaign campaign;
    const auto writer = campaign.openToWrite();
    for (const auto &id : {u"a"_s, u"b"_s})
        QVERIFY(insert(*writer, id));
    const auto reader = campaign.openToRead();
    for (const auto *database : {writer.get(), reader.get()}) {
        Statement select = often(*database, names);
        QVERIFY(select.run());
        QVERIFY(select.next()); // And not to its end.
    }
    QVERIFY(insert(*writer, u"c"_s));
    QCOMPARE(read(*reader).size(), 3);
    // Both fail while a statement is under way.
    QVERIFY(sqlitefile::copyInto(*writer, campaign.folder() + u"/copy"_s));
    QVERIFY(sqlitefile::checkpoint(*writer, sqlitefile::Checkpoint::Whole));
}

void StatementTest::keepsNoValueForWhoForgetsToBind()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    QVERIFY(insert(*database, u"a"_s));
    // The name is NOT NULL: the one of before would have been taken.
    QVERIFY(!often(*database, insertion).bind(u":id"_s, u"b"_s).bind(u":email"_s, u"e"_s).run());
}

void StatementTest::runsOnAfterARollback()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    {
        const Transaction transaction(*database);
        QVERIFY(insert(*database, u"a"_s));
        QCOMPARE(read(*database).size(), 1);
    }
    QCOMPARE(read(*database).size(), 0);
    {
        Transaction transaction(*database);
        QVERIFY(insert(*database, u"a"_s));
        QVERIFY(transaction.commit());
    }
    QCOMPARE(read(*database).size(), 1);
}

void StatementTest::runsOnAfterTheSchemaChanged()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    QVERIFY(insert(*database, u"a"_s));
    QCOMPARE(read(*database).size(), 1);
    QVERIFY(Statement(*database, u"ALTER TABLE coordinator ADD COLUMN more TEXT"_s).run());
    QVERIFY(insert(*database, u"b"_s));
    QCOMPARE(read(*database).size(), 2);
    // What it reads from can go while it is kept.
    QVERIFY(Statement(*database, u"DROP TABLE draft"_s).run());
}

void StatementTest::keepsABoundedNumber()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    for (int i = 0; i < 1000; ++i)
        QVERIFY(often(*database, u"SELECT %1"_s.arg(i)).run());
    QVERIFY(database->preparedQueries().count() <= 100);
}

void StatementTest::mayOutliveTheClosing()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    Statement select = often(*database, names);
    QVERIFY(select.run());
    QVERIFY(!select.next());
    QVERIFY(insert(*database, u"a"_s));
    QVERIFY(database->close());
    QCOMPARE(database->preparedQueries().count(), std::size_t(0));
    QVERIFY(!often(*database, names).run());
    const auto again = campaign.openToRead();
    QCOMPARE(read(*again), QStringList({u"Voorbeeld a"_s}));
}

QTEST_GUILESS_MAIN(StatementTest)
#include "tst_statement.moc"
