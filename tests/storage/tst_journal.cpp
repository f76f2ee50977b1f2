// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal.h"
#include "storage/statement.h"
#include "storage/tables.h"
#include "support/journalrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

class JournalTest final : public QObject
{
    Q_OBJECT

private slots:
    void raisesRevAndTellsTheAuditTrail();
    void writesNothingWhereNothingDiffers();
    void tellsARowThatIsGone();
    void rollsBackUnlessCommitted();
    void undoAndRedoRestoreTheDump();
    void undoesSeveralActionsInTurn();
    void refusesToUndoWhatSomebodyElseChanged();
    void refusesToUndoOutOfTurn();
    void writesOnlyWhatThePersonChanged();
    void refusesWhatSomebodyElseChanged();
    void keepsWhatWasDoneInNoLanguage();
    void keepsTheFirstError();
    void tellsBytesByTheirLength();
    void listsEveryTableOfTheSchema();
};

void JournalTest::raisesRevAndTellsTheAuditTrail()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto anna = person(u"Anna"_s);
    auto first = begin(*database);
    QVERIFY(PersonRepository::insert(first, anna));
    QVERIFY(first.commit());

    auto changed = anna;
    changed.email = u"anna@voorbeeld.example"_s;
    changed.noPost = true;
    auto second = begin(*database);
    QVERIFY(PersonRepository::update(second, anna, changed));
    QVERIFY(second.commit());

    QCOMPARE(number(*database, u"SELECT rev FROM person"_s), 2);
    Statement audit(*database,
                    u"SELECT field, old_value, new_value, who, at, sequence FROM audit"
                    " WHERE table_name = 'person' ORDER BY sequence"_s);
    QVERIFY(audit.run());
    QVERIFY(audit.next());
    QCOMPARE(audit.text(0), QString());
    const auto row = QJsonDocument::fromJson(audit.text(2).toUtf8()).object();
    QCOMPARE(row.value(u"name"_s).toString(), u"Anna"_s);
    QVERIFY(audit.next());
    QCOMPARE(audit.text(0), u"email"_s);
    QCOMPARE(audit.text(1), QString());
    QCOMPARE(audit.text(2), u"anna@voorbeeld.example"_s);
    QCOMPARE(audit.text(3), u"Anna Voorbeeld"_s);
    QCOMPARE(audit.text(4), u"2026-11-22T09:30:00.000Z"_s);
    const qint64 sequence = audit.number(5);
    QVERIFY(audit.next());
    QCOMPARE(audit.text(0), u"no_post"_s);
    QCOMPARE(audit.text(1), u"0"_s);
    QCOMPARE(audit.text(2), u"1"_s);
    QCOMPARE(audit.number(5), sequence + 1);
    QVERIFY(!audit.next());
}

void JournalTest::writesNothingWhereNothingDiffers()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto lines = number(*database, u"SELECT count(*) FROM audit"_s);
    auto journal = begin(*database);
    const auto municipalities = MunicipalityRepository(*database).all();
    QVERIFY(municipalities);
    for (const Municipality &municipality : *municipalities) {
        QVERIFY(journal.update(u"municipality"_s, municipality.id.text(), valuesOf(municipality)));
        QVERIFY(MunicipalityRepository::update(journal, municipality, municipality));
    }
    QVERIFY(journal.changes().isEmpty());
    QVERIFY(journal.commit());
    QCOMPARE(number(*database, u"SELECT count(*) FROM audit"_s), lines);
}

void JournalTest::writesOnlyWhatThePersonChanged()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto seen = person(u"Anna"_s);
    auto first = begin(*database);
    QVERIFY(PersonRepository::insert(first, seen));
    auto theirs = seen;
    theirs.phone = u"09 000 00 00"_s;
    QVERIFY(PersonRepository::update(first, seen, theirs));
    // What somebody else wrote in another field stays.
    auto mine = seen;
    mine.email = u"anna@voorbeeld.example"_s;
    QVERIFY(PersonRepository::update(first, seen, mine));
    // What both of them wrote alike is no conflict.
    QVERIFY(PersonRepository::update(first, seen, theirs));
    QVERIFY(first.commit());
    auto both = theirs;
    both.email = mine.email;
    QCOMPARE(*PersonRepository(*database).find(seen.id), both);
}

void JournalTest::refusesWhatSomebodyElseChanged()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto seen = person(u"Anna"_s);
    auto theirs = seen;
    theirs.phone = u"09 000 00 00"_s;
    {
        auto journal = begin(*database);
        QVERIFY(PersonRepository::insert(journal, theirs) && journal.commit());
    }
    const auto before = dumpOf(*database);
    auto mine = seen;
    mine.phone = u"02 000 00 00"_s;
    auto journal = begin(*database);
    const auto done = PersonRepository::update(journal, seen, mine);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Conflict);
    QVERIFY(!journal.commit());
    QCOMPARE(dumpOf(*database), before);
}

void JournalTest::keepsWhatWasDoneInNoLanguage()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    Journal journal(*database, u"test"_s, AuditAction(u"contact.add"_s, {u"Aalst, \"Stad\""_s}),
                    TestCampaign::now());
    QVERIFY(PersonRepository::insert(journal, person(u"Anna"_s)) && journal.commit());
    Statement audit(*database,
                    u"SELECT action, arguments FROM audit WHERE table_name = 'person'"_s);
    QVERIFY(audit.run() && audit.next());
    QCOMPARE(audit.text(0), u"contact.add"_s);
    const auto array = QJsonDocument::fromJson(audit.text(1).toUtf8()).array();
    QCOMPARE(array.size(), 1);
    QCOMPARE(array[0].toString(), u"Aalst, \"Stad\""_s);
}

void JournalTest::tellsARowThatIsGone()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    {
        auto journal = begin(*database);
        auto changed = person(u"Nobody"_s);
        changed.phone = u"012"_s;
        const auto done = PersonRepository::update(journal, person(u"Nobody"_s), changed);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::NotFound);
        QVERIFY(!journal.commit());
    }
    auto journal = begin(*database);
    QVERIFY(!PersonRepository::remove(journal, PersonId::create()));
}

void JournalTest::rollsBackUnlessCommitted()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto before = dumpOf(*database);
    {
        auto journal = begin(*database);
        QVERIFY(PersonRepository::insert(journal, person(u"Anna"_s)));
    }
    QCOMPARE(dumpOf(*database), before);
}

void JournalTest::undoAndRedoRestoreTheDump()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto before = dumpOf(*database);

    // Rows that refer to each other, changed, removed and put back in one action.
    auto journal = begin(*database);
    const auto anna = person(u"Anna"_s);
    QVERIFY(PersonRepository::insert(journal, anna));
    QVERIFY(RoleRepository::insert(journal, role(anna)));
    auto called = anna;
    called.phone = u"012"_s;
    QVERIFY(PersonRepository::update(journal, anna, called));
    const auto seen =
        MunicipalityRepository(*database).find(TestCampaign::municipality(u"Aalst"_s));
    auto aalst = *seen;
    aalst.population.reset();
    aalst.latitude = 50.5;
    aalst.mayBeListed = false;
    QVERIFY(MunicipalityRepository::update(journal, *seen, aalst));
    QVERIFY(CategoryRepository::remove(journal, TestCampaign::category(u"2020"_s, u"work"_s)));
    const auto changes = journal.changes();
    QVERIFY(journal.commit());
    const auto after = dumpOf(*database);
    QVERIFY(after != before);

    for (int round = 0; round < 3; ++round) {
        auto undo = begin(*database);
        QVERIFY(undo.revert(changes));
        QVERIFY(undo.commit());
        QCOMPARE(dumpOf(*database), before);
        auto redo = begin(*database);
        QVERIFY(redo.replay(changes));
        QVERIFY(redo.commit());
        QCOMPARE(dumpOf(*database), after);
    }
    // 1 inserted, 2 updated; removed and twice written again in each round: the number only grows.
    QVERIFY(number(*database, u"SELECT rev FROM person"_s) > 2);
}

void JournalTest::undoesSeveralActionsInTurn()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto anna = person(u"Anna"_s);
    const auto withPhone = [&anna](const QString &phone) {
        auto changed = anna;
        changed.phone = phone;
        return changed;
    };
    QList<QByteArray> dumps{dumpOf(*database)};
    QList<QList<RowChange>> actions;
    const auto act = [&](auto change) {
        auto journal = begin(*database);
        QVERIFY(change(journal));
        actions.append(journal.changes());
        QVERIFY(journal.commit());
        dumps.append(dumpOf(*database));
    };
    act([&](Journal &journal) { return PersonRepository::insert(journal, anna); });
    act([&](Journal &journal) {
        return PersonRepository::update(journal, anna, withPhone(u"1"_s));
    });
    act([&](Journal &journal) {
        return PersonRepository::update(journal, withPhone(u"1"_s), withPhone(u"2"_s));
    });
    act([&](Journal &journal) { return PersonRepository::remove(journal, anna.id); });
    act([&](Journal &journal) { return PersonRepository::insert(journal, anna); });

    for (int round = 0; round < 2; ++round) {
        for (qsizetype i = actions.size() - 1; i >= 0; --i) {
            auto undo = begin(*database);
            QVERIFY(undo.revert(actions.at(i)));
            QVERIFY(undo.commit());
            QCOMPARE(dumpOf(*database), dumps.at(i));
        }
        for (qsizetype i = 0; i < actions.size(); ++i) {
            auto redo = begin(*database);
            QVERIFY(redo.replay(actions.at(i)));
            QVERIFY(redo.commit());
            QCOMPARE(dumpOf(*database), dumps.at(i + 1));
        }
    }
    // Something new on a row that went back and forth can be undone as well.
    act([&](Journal &journal) {
        return PersonRepository::update(journal, anna, withPhone(u"3"_s));
    });
    auto undo = begin(*database);
    QVERIFY(undo.revert(actions.last()));
    QVERIFY(undo.revert(actions.at(actions.size() - 2)));
    QVERIFY(undo.commit());
    QCOMPARE(dumpOf(*database), dumps.at(dumps.size() - 3));
}

void JournalTest::refusesToUndoWhatSomebodyElseChanged()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    auto journal = begin(*database);
    QVERIFY(PersonRepository::insert(journal, person(u"Anna"_s)));
    QVERIFY(PersonRepository::insert(journal, person(u"Bert"_s)));
    const auto changes = journal.changes();
    QVERIFY(journal.commit());
    QVERIFY(Statement(*database, u"UPDATE person SET rev = rev + 1 WHERE name = 'Anna'"_s).run());
    const auto before = dumpOf(*database);
    {
        auto undo = begin(*database);
        const auto done = undo.revert(changes);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Conflict);
        QVERIFY(!undo.commit());
    }
    QCOMPARE(dumpOf(*database), before);
}

void JournalTest::refusesToUndoOutOfTurn()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto anna = person(u"Anna"_s);
    auto first = begin(*database);
    QVERIFY(PersonRepository::insert(first, anna));
    const auto inserted = first.changes();
    QVERIFY(first.commit());
    auto called = anna;
    called.phone = u"1"_s;
    auto second = begin(*database);
    QVERIFY(PersonRepository::update(second, anna, called));
    QVERIFY(second.commit());

    {
        auto undo = begin(*database);
        const auto done = undo.revert(inserted);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Conflict);
    }
    auto redo = begin(*database);
    QVERIFY(!redo.replay(inserted));
}

void JournalTest::keepsTheFirstError()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto before = dumpOf(*database);
    {
        auto journal = begin(*database);
        QVERIFY(PersonRepository::insert(journal, person(u"Anna"_s)));
        QVERIFY(!MunicipalityRepository::remove(journal, TestCampaign::municipality(u"Lokeren"_s)));
        const auto later = PersonRepository::insert(journal, person(u"Bert"_s));
        QVERIFY(!later);
        QCOMPARE(later.error().code, Error::Code::Storage);
        QVERIFY(!journal.commit());
    }
    QCOMPARE(dumpOf(*database), before);
}

void JournalTest::tellsBytesByTheirLength()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    Blob blob;
    blob.id = BlobId::create();
    blob.bytes = QByteArray(5000, 'p');
    auto journal = begin(*database);
    QVERIFY(BlobRepository::insert(journal, blob));
    QVERIFY(journal.commit());

    Statement audit(*database, u"SELECT new_value FROM audit WHERE table_name = 'blob'"_s);
    QVERIFY(audit.run() && audit.next());
    QVERIFY(audit.text(0).contains(u"5000 bytes, SHA-256 "_s));
    QVERIFY(audit.text(0).size() < 1000);
}

void JournalTest::listsEveryTableOfTheSchema()
{
    const TestCampaign campaign;
    const auto database = campaign.openToRead();
    for (const Table &table : tables()) {
        QStringList expected{u"id"_s, u"rev"_s};
        for (const Column &column : table.columns)
            expected.append(column.name);
        Statement columns(*database, u"PRAGMA table_info("_s + table.name + u')');
        QVERIFY(columns.run());
        QStringList found;
        while (columns.next())
            found.append(columns.text(1));
        QCOMPARE(found, expected);
    }
    const auto others =
        number(*database,
               u"SELECT count(*) FROM sqlite_master WHERE type = 'table'"
               " AND name NOT IN ('audit', 'current_standing', 'draft', 'writer')"_s);
    QCOMPARE(qsizetype(others), tables().size());
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
