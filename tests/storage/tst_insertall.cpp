// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal.h"
#include "storage/rowinsertion.h"
#include "storage/statement.h"
#include "support/journalrows.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The audit trail but for the ids of its lines, which are new each time.
QStringList trailOf(const Database &database)
{
    Statement select(database,
                     u"SELECT sequence, at, who, action, table_name, row_id, field, old_value,"
                     " new_value FROM audit ORDER BY sequence"_s);
    if (!select.run())
        return {u"not read"_s};
    QStringList lines;
    while (select.next()) {
        QStringList cells;
        for (int i = 0; i < 9; ++i)
            cells.append(select.text(i));
        lines.append(cells.join(u'|'));
    }
    return lines;
}

} // namespace

/// Many rows in one action.
class InsertAllTest final : public QObject
{
    Q_OBJECT

private slots:
    void insertsAllAsOneByOne();
    void insertsRowsOfSeveralKindsInTurn();
    void refusesAllWhenOneCannotBeInserted();
    void tellsEveryRowAsJsonDoes();
    void storesEveryValueWhateverStoodBefore();
    void numbersTheLinesOfTheTrailByTheirIds();
    void stopsWhenItIsToldTo();
    void isTheOnlyOneThatWrites();
};

void InsertAllTest::insertsAllAsOneByOne()
{
    const TestCampaign campaigns[2];
    const auto one = campaigns[0].openToWrite();
    const auto all = campaigns[1].openToWrite();
    const auto before = dumpOf(*all);
    QList<Person> persons;
    QList<Commitment> commitments;
    for (int i = 0; i < 120; ++i) {
        persons.append(person(u"Person \"%1\"\n\u00e9\\"_s.arg(i)));
        persons.last().email = i % 3 == 0 ? QString() : u"a@b.example"_s;
        Commitment commitment;
        commitment.id = CommitmentId::named(QString::number(i));
        commitment.municipality =
            TestCampaign::municipality(i % 2 == 0 ? u"Aalst"_s : u"Aarschot"_s);
        commitment.category = TestCampaign::category(u"2023"_s, u"work"_s);
        if (i % 3 == 0)
            commitment.places = i;
        commitments.append(commitment);
    }

    auto singly = begin(*one);
    for (const auto &each : persons)
        QVERIFY(PersonRepository::insert(singly, each));
    for (const auto &each : commitments)
        QVERIFY(CommitmentRepository::insert(singly, each));
    QVERIFY(singly.commit());
    auto together = begin(*all);
    QVERIFY(PersonRepository::insertAll(together, persons));
    QVERIFY(CommitmentRepository::insertAll(together, commitments));
    const auto changes = together.changes();
    QVERIFY(together.commit());

    QCOMPARE(changes.size(), persons.size() + commitments.size());
    QCOMPARE(dumpOf(*all), dumpOf(*one));
    QCOMPARE(trailOf(*all), trailOf(*one));
    QCOMPARE(number(*all, u"SELECT max(position) FROM commitment"_s), 60);
    auto undo = begin(*all);
    QVERIFY(undo.revert(changes));
    QVERIFY(undo.commit());
    QCOMPARE(dumpOf(*all), before);
}

void InsertAllTest::insertsRowsOfSeveralKindsInTurn()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    auto journal = begin(*database);
    for (int i = 0; i < 5; ++i) {
        const auto anna = person(u"Anna %1"_s.arg(i));
        QVERIFY(PersonRepository::insert(journal, anna));
        QVERIFY(RoleRepository::insert(journal, role(anna)));
    }
    QVERIFY(journal.commit());
    const auto roles = RoleRepository(*database).all();
    QVERIFY(roles);
    QCOMPARE(roles->size(), 5);
    for (const Role &each : *roles)
        QCOMPARE(each.id, RoleId::named(PersonRepository(*database).find(each.person)->name));
}

void InsertAllTest::refusesAllWhenOneCannotBeInserted()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto before = dumpOf(*database);
    {
        auto journal = begin(*database);
        const QList persons{person(u"Anna"_s), person(u"Bert"_s), person(u"Anna"_s)};
        QVERIFY(!PersonRepository::insertAll(journal, persons));
        QVERIFY(!journal.commit());
    }
    QCOMPARE(dumpOf(*database), before);
    auto journal = begin(*database);
    QVERIFY(PersonRepository::insertAll(journal, {person(u"Anna"_s), person(u"Bert"_s)}));
    QVERIFY(journal.commit());
    QCOMPARE(number(*database, u"SELECT count(*) FROM person"_s), 2);
}

void InsertAllTest::tellsEveryRowAsJsonDoes()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    auto journal = begin(*database);
    QStringList names{u"\""_s, u"\\"_s, u"\U0001F600"_s, u"caf\u00e9"_s, u""_s, u"{}:,/"_s};
    const QString odd = u"\u0001\t\n\u001f \u007f\u0080\u2028\ue000\ufdd0\ufeff\ufffd"_s
        + QChar(0xd800) + u'x' + QChar(0xdc00);
    for (const QChar sign : odd)
        names.append(sign + u"x"_s + sign);
    names.append(odd);
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto each = person(u"%1"_s.arg(i));
        each.name = names.at(i);
        QVERIFY(PersonRepository::insert(journal, each));
    }
    auto aalst = *MunicipalityRepository(*database).find(TestCampaign::municipality(u"Aalst"_s));
    for (const auto latitude : {50.5, 51.0, 0.1, -0.0}) {
        aalst.id = MunicipalityId::create();
        aalst.latitude = latitude;
        QVERIFY(MunicipalityRepository::insert(journal, aalst));
    }
    const auto changes = journal.changes();
    QVERIFY(journal.commit());

    Statement trail(*database, u"SELECT new_value FROM audit ORDER BY sequence DESC"_s);
    QVERIFY(trail.run());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        QVERIFY(trail.next());
        QJsonObject row;
        for (auto it = change->after.begin(); it != change->after.end(); ++it)
            row.insert(it.key(), QJsonValue::fromVariant(it.value()));
        const auto expected = QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
        QCOMPARE(trail.text(0), expected);
    }
}

void InsertAllTest::storesEveryValueWhateverStoodBefore()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    QVERIFY(Statement(*database, u"CREATE TEMPORARY TABLE singly (id, value)"_s).run());
    QVERIFY(Statement(*database, u"CREATE TEMPORARY TABLE together (id, value)"_s).run());
    const QVariant none;
    const QVariantList values{none,      u""_s,   QString(), u"1"_s,       qint64(1),    1.0,
                              qint64(1), true,    qint64(0), 0.0,          -0.0,         none,
                              none,      u"a"_s,  u"a"_s,    u"A"_s,       u"\ufeffa"_s, u"a"_s,
                              "a"_qba,   "a"_qba, ""_qba,    QByteArray(), u""_s,        1.5};
    RowInsertion together(*database, u"together"_s, {u"id"_s, u"value"_s});
    for (qint64 i = 0; i < values.size(); ++i) {
        together.set(0, i);
        together.set(1, values.at(i));
        QVERIFY(together.run());
        Statement singly(*database, u"INSERT INTO singly VALUES (:id, :value)"_s);
        QVERIFY(singly.bind(u":id"_s, i).bindValue(u":value"_s, values.at(i)).run());
    }
    QCOMPARE(number(*database, u"SELECT count(*) FROM together"_s), values.size());
    QCOMPARE(number(*database,
                    u"SELECT count(*) FROM singly JOIN together USING (id)"
                    " WHERE singly.value IS NOT together.value"
                    " OR typeof(singly.value) IS NOT typeof(together.value)"_s),
             0);
}

void InsertAllTest::numbersTheLinesOfTheTrailByTheirIds()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const qint64 before = number(*database, u"SELECT max(sequence) FROM audit"_s);
    for (const auto &name : {u"Anna"_s, u"Bert"_s}) {
        auto journal = begin(*database);
        for (int i = 0; i < 300; ++i)
            QVERIFY(PersonRepository::insert(journal, person(name + QString::number(i))));
        QVERIFY(journal.commit());
    }
    Statement lines(*database,
                    u"SELECT id FROM audit WHERE sequence > %1 ORDER BY sequence"_s.arg(before));
    QVERIFY(lines.run());
    QStringList ids;
    while (lines.next())
        ids.append(lines.text(0));
    QCOMPARE(ids.size(), 600);
    for (const QString &each : ids) {
        const auto id = QUuid::fromString(each);
        QCOMPARE(id.toString(QUuid::WithoutBraces), each);
        QCOMPARE(id.variant(), QUuid::DCE);
        QCOMPARE(int(id.data3 >> 12), 7);
        const qint64 milliseconds = qint64(id.data1) << 16 | id.data2;
        QCOMPARE(milliseconds, TestCampaign::now().toMSecsSinceEpoch());
    }
    // Both actions are of one moment; their ids differ though.
    QVERIFY(std::ranges::is_sorted(ids.first(300)));
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 600);
    QVERIFY(ids.first().last(12) != ids.last().last(12));
}

void InsertAllTest::stopsWhenItIsToldTo()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto before = dumpOf(*database);
    QList<qsizetype> asked;
    {
        auto journal = begin(*database);
        journal.watch([&asked](qsizetype changed) {
            asked.append(changed);
            return asked.size() < 3;
        });
        Result<> done;
        int inserted = 0;
        for (; done && inserted < 10'000; ++inserted)
            done = PersonRepository::insert(journal, person(QString::number(inserted)));
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Cancelled);
        QCOMPARE(inserted, asked.last());
        QCOMPARE(journal.commit().error().code, Error::Code::Cancelled);
    }
    QCOMPARE(asked.size(), 3);
    QVERIFY(asked[0] > 0 && asked[1] > asked[0]);
    QCOMPARE(dumpOf(*database), before);
}

void InsertAllTest::isTheOnlyOneThatWrites()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    auto journal = begin(*database);
    QVERIFY(PersonRepository::insert(journal, person(u"Anna"_s)));
    {
        auto other = begin(*database);
        QCOMPARE(PersonRepository::insert(other, person(u"Bert"_s)).error().code,
                 Error::Code::Refused);
    }
    QVERIFY(journal.commit());
    QCOMPARE(number(*database, u"SELECT count(*) FROM person"_s), 1);
}

QTEST_GUILESS_MAIN(InsertAllTest)
#include "tst_insertall.moc"
