// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/flaws.h"
#include "storage/integrity.h"
#include "storage/tables.h"
#include "support/journalrows.h"

#include <QJsonArray>
#include <QTest>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

SavedView view()
{
    const QJsonObject since{{u"field"_s, u"since"_s}, {u"below"_s, u"2025"_s}};
    return {SavedViewId::named(u"view"_s), u"Leden van voor 2025"_s, RecordKind::Municipality, 3,
            QJsonObject{{u"where"_s, QJsonArray{since}}, {u"columns"_s, QJsonArray{u"name"_s}}}};
}

OwnTemplate letterTemplate()
{
    return {OwnTemplateId::named(u"template"_s),
            u"thanks-fr"_s,
            4,
            OwnTemplate::Kind::Email,
            Language::French,
            u"Merci"_s,
            true,
            u"{{salutation}}\n\nMerci."_s,
            BlobId(),
            true};
}

OwnField field(OwnField::Kind kind, RecordKind of = RecordKind::Municipality)
{
    OwnField field;
    field.id = OwnFieldId::named(ownFieldKindToken(kind) + recordKindToken(of));
    field.of = of;
    field.position = 2;
    field.name = {u"Kleur"_s, u"Couleur"_s, {}, u"Colour"_s};
    field.kind = kind;
    if (kind == OwnField::Kind::Choice || kind == OwnField::Kind::Choices)
        field.choices = {{u"red"_s, {u"rood"_s, u"rouge"_s, {}, u"red"_s}}, {u"blue"_s, {}}};
    field.isPersonal = true;
    field.isRetired = true;
    return field;
}

OwnValue valueIn(const OwnField &field, const QString &value)
{
    OwnValue row;
    row.id = OwnValueId::create();
    row.field = field.id;
    row.value = value;
    return row;
}

Commitment commitment()
{
    Commitment commitment;
    commitment.id = CommitmentId::named(u"commitment"_s);
    commitment.municipality = TestCampaign::municipality(u"Aalst"_s);
    commitment.category = TestCampaign::category(u"2023"_s, u"housing"_s);
    commitment.title = u"Twee kamers"_s;
    return commitment;
}

/// Each of the three kinds of record with a value of its own, and an own field for it.
QList<OwnValue> fillOwnFields(Journal &journal)
{
    QList<OwnValue> values;
    for (const auto of : {RecordKind::Municipality, RecordKind::Person, RecordKind::Commitment}) {
        const auto own = field(OwnField::Kind::Text, of);
        auto value = valueIn(own, u"groen"_s);
        if (of == RecordKind::Municipality)
            value.municipality = TestCampaign::municipality(u"Aarschot"_s);
        else if (of == RecordKind::Person)
            value.person = person(u"Anna"_s).id;
        else
            value.commitment = commitment().id;
        if (!Repository<OwnField>::insert(journal, own)
            || !Repository<OwnValue>::insert(journal, value))
            qFatal("%s", "No own value");
        values.append(value);
    }
    return values;
}

/// Writes the row, reads it, changes it into @p other, removes it; undone and done again.
template <typename T>
void keeps(Database &database, const T &row, const T &other)
{
    const auto before = dumpOf(database);
    auto journal = begin(database);
    QVERIFY(Repository<T>::insert(journal, row));
    const auto found = Repository<T>(database).find(row.id);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QVERIFY(*found == row);
    QVERIFY(Repository<T>::update(journal, row, other));
    QVERIFY(*Repository<T>(database).find(row.id) == other);
    QVERIFY(Repository<T>::remove(journal, row.id));
    QVERIFY(Repository<T>(database).all()->isEmpty());
    QVERIFY(Repository<T>::insert(journal, other));
    const auto changes = journal.changes();
    QVERIFY(journal.commit());
    const auto after = dumpOf(database);
    QVERIFY(after != before);
    auto undo = begin(database);
    QVERIFY(undo.revert(changes) && undo.commit());
    QCOMPARE(dumpOf(database), before);
    auto redo = begin(database);
    QVERIFY(redo.replay(changes) && redo.commit());
    QCOMPARE(dumpOf(database), after);
}

} // namespace

/// What a campaign adds of its own: views, templates, fields and their values.
class OwnRowsTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepEveryField();
    void aTemplatesFileStaysAsLongAsTheTemplate();
    void valuesGoWithTheirRecord();
    void aFieldThatHoldsSomethingStays();
    void aRecordHasOneValueOfAField();
    void fieldsHoldWhatTheyCan_data();
    void fieldsHoldWhatTheyCan();
    void checkFindsWhatCannotBe_data();
    void checkFindsWhatCannotBe();
    void checkFindsAReferenceThatLeadsNowhere();
};

void OwnRowsTest::keepEveryField()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();

    auto plainView = view();
    plainView.of = RecordKind::Commitment;
    plainView.content = {};
    keeps(*database, view(), plainView);

    auto withFile = letterTemplate();
    {
        auto journal = begin(*database);
        withFile.file = *BlobRepository::keep(journal, "PK", u"application/zip"_s);
        withFile.kind = OwnTemplate::Kind::Label;
        QVERIFY(journal.commit());
    }
    keeps(*database, letterTemplate(), withFile);

    auto plainField = field(OwnField::Kind::Choices);
    plainField.kind = OwnField::Kind::YesNo;
    plainField.choices.clear();
    keeps(*database, field(OwnField::Kind::Choices), plainField);

    auto value = valueIn(plainField, u"yes"_s);
    value.municipality = TestCampaign::municipality(u"Aalst"_s);
    auto other = value;
    other.value = u"no"_s;
    keeps(*database, value, other);
    QCOMPARE(*findProblems(*database), QStringList());
}

void OwnRowsTest::aTemplatesFileStaysAsLongAsTheTemplate()
{
    const TestCampaign campaign;
    const auto blobs = [](const Database &database) {
        return number(database, u"SELECT count(*) FROM blob"_s);
    };
    auto own = letterTemplate();
    QList<RowChange> removal;
    {
        const auto database = campaign.openToWrite();
        auto journal = begin(*database);
        own.file = *BlobRepository::keep(journal, "PK", u"application/zip"_s);
        QVERIFY(Repository<OwnTemplate>::insert(journal, own) && journal.commit());
    }
    {
        const auto database = campaign.openToWrite();
        QCOMPARE(blobs(*database), 1);
        QVERIFY(dumpOf(*database).contains(QByteArray("PK").toBase64()));
        auto journal = begin(*database);
        QVERIFY(Repository<OwnTemplate>::remove(journal, own.id));
        removal = journal.changes();
        QVERIFY(journal.commit());
        QVERIFY(!dumpOf(*database).contains(QByteArray("PK").toBase64()));
        // As long as the campaign is open, taking it back finds the file.
        auto undo = begin(*database);
        QVERIFY(undo.revert(removal) && undo.commit());
        QCOMPARE(*findProblems(*database), QStringList());
        auto redo = begin(*database);
        QVERIFY(redo.replay(removal) && redo.commit());
        QCOMPARE(blobs(*database), 1);
    }
    QCOMPARE(blobs(*campaign.openToWrite()), 0);
}

void OwnRowsTest::valuesGoWithTheirRecord()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    auto first = begin(*database);
    QVERIFY(PersonRepository::insert(first, person(u"Anna"_s)));
    QVERIFY(CommitmentRepository::insert(first, commitment()));
    const auto values = fillOwnFields(first);
    QVERIFY(first.commit());
    const auto before = dumpOf(*database);
    // A value keeps nobody in the file.
    QVERIFY(!*PersonRepository(*database).isReferredTo(person(u"Anna"_s).id));

    auto second = begin(*database);
    QVERIFY(MunicipalityRepository::remove(second, values[0].municipality));
    QVERIFY(PersonRepository::remove(second, values[1].person));
    QVERIFY(CommitmentRepository::remove(second, values[2].commitment));
    QCOMPARE(second.changes().size(), 6);
    const auto changes = second.changes();
    QVERIFY(second.commit());
    QCOMPARE(number(*database, u"SELECT count(*) FROM own_value"_s), 0);
    QCOMPARE(number(*database, u"SELECT count(*) FROM own_field"_s), 3);
    QCOMPARE(*findProblems(*database), QStringList());
    QCOMPARE(number(*database,
                    u"SELECT count(*) FROM audit WHERE table_name = 'own_value'"
                    " AND old_value LIKE '%groen%'"_s),
             3);

    auto undo = begin(*database);
    QVERIFY(undo.revert(changes) && undo.commit());
    QCOMPARE(dumpOf(*database), before);
}

void OwnRowsTest::aFieldThatHoldsSomethingStays()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    auto value = valueIn(field(OwnField::Kind::Text), u"groen"_s);
    value.municipality = TestCampaign::municipality(u"Aalst"_s);
    auto first = begin(*database);
    QVERIFY(Repository<OwnField>::insert(first, field(OwnField::Kind::Text)));
    QVERIFY(Repository<OwnValue>::insert(first, value) && first.commit());
    {
        auto journal = begin(*database);
        QVERIFY(!Repository<OwnField>::remove(journal, value.field));
    }
    auto second = begin(*database);
    QVERIFY(Repository<OwnValue>::remove(second, value.id));
    QVERIFY(Repository<OwnField>::remove(second, value.field));
}

void OwnRowsTest::aRecordHasOneValueOfAField()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    auto value = valueIn(field(OwnField::Kind::Text), u"groen"_s);
    value.municipality = TestCampaign::municipality(u"Aalst"_s);
    auto elsewhere = value;
    elsewhere.id = OwnValueId::create();
    elsewhere.municipality = TestCampaign::municipality(u"Aarschot"_s);
    auto journal = begin(*database);
    QVERIFY(Repository<OwnField>::insert(journal, field(OwnField::Kind::Text)));
    QVERIFY(Repository<OwnValue>::insert(journal, value));
    QVERIFY(Repository<OwnValue>::insert(journal, elsewhere));
    value.id = OwnValueId::create();
    QVERIFY(!Repository<OwnValue>::insert(journal, value));
}

void OwnRowsTest::fieldsHoldWhatTheyCan_data()
{
    QTest::addColumn<OwnField::Kind>("kind");
    QTest::addColumn<QStringList>("can");
    QTest::addColumn<QStringList>("cannot");
    using enum OwnField::Kind;
    QTest::newRow("text") << Text << QStringList{u"1"_s, u"a;b"_s} << QStringList{u""_s};
    QTest::newRow("number") << Number
                            << QStringList{u"0"_s, u"-12"_s, u"1200"_s, u"12.5"_s,
                                           u"9000000000000000001"_s}
                            << QStringList{u""_s,      u"12.50"_s, u"12,5"_s, u"+5"_s, u"007"_s,
                                           u"1,000"_s, u"x"_s,     u"inf"_s,  u"nan"_s};
    QTest::newRow("date") << Date << QStringList{u"2026"_s, u"2026-11"_s, u"2026-11-05"_s}
                          << QStringList{u""_s, u"5/11/2026"_s, u"2026-02-30"_s};
    QTest::newRow("yes or no") << YesNo << QStringList{u"yes"_s, u"no"_s}
                               << QStringList{u""_s, u"ja"_s, u"1"_s, u"Yes"_s};
    QTest::newRow("choice") << Choice << QStringList{u"red"_s, u"blue"_s}
                            << QStringList{u""_s, u"rood"_s, u"red;blue"_s};
    QTest::newRow("choices") << Choices << QStringList{u"red"_s, u"blue;red"_s}
                             << QStringList{u""_s, u"red;"_s, u"red;red"_s, u"red;green"_s};
}

void OwnRowsTest::fieldsHoldWhatTheyCan()
{
    QFETCH(const OwnField::Kind, kind);
    QFETCH(const QStringList, can);
    QFETCH(const QStringList, cannot);
    const auto own = field(kind);
    QCOMPARE(flawOf(own), QString());
    for (const QString &value : can)
        QVERIFY2(own.canHold(value), qPrintable(value));
    for (const QString &value : cannot)
        QVERIFY2(!own.canHold(value), qPrintable(value));
}

void OwnRowsTest::checkFindsWhatCannotBe_data()
{
    QTest::addColumn<QString>("change");
    const auto row = [](const char *name, const QString &change) { QTest::newRow(name) << change; };
    row("a view of no name", u"UPDATE saved_view SET name = ' '"_s);
    row("a view of no JSON", u"UPDATE saved_view SET content = '{\"where\":'"_s);
    row("a view without an end",
        u"UPDATE saved_view SET content = '%1'"_s.arg(u"{\"a\":"_s.repeated(5'000)));
    row("a view of a list", u"UPDATE saved_view SET content = '[]'"_s);
    row("a view of nothing", u"UPDATE saved_view SET record_kind = 'planet'"_s);
    row("a template of no key", u"UPDATE own_template SET template_key = ''"_s);
    row("a template of no language", u"UPDATE own_template SET language = 'la'"_s);
    row("a field of no name",
        u"UPDATE own_field SET name_nl = '', name_fr = '', name_en = ''"
        " WHERE kind = 'text' AND record_kind = 'person'"_s);
    row("a field of an unknown kind", u"UPDATE own_field SET kind = 'x' WHERE kind = 'choice'"_s);
    row("nothing to choose", u"UPDATE own_field SET choices = '' WHERE kind = 'choice'"_s);
    row("choices of no JSON", u"UPDATE own_field SET choices = 'red' WHERE kind = 'choice'"_s);
    row("choices that are none",
        u"UPDATE own_field SET choices = '[{\"token\":\"red\"}]' WHERE kind = 'choice'"_s);
    row("a choice twice",
        u"UPDATE own_field SET choices = replace(choices, 'blue', 'red') WHERE kind = 'choice'"_s);
    row("a value of nobody",
        u"UPDATE own_value SET person_id = NULL WHERE value = 'groen'"_s
            + u" AND person_id IS NOT NULL"_s);
    row("a value of two",
        u"UPDATE own_value SET person_id = (SELECT id FROM person)"
        " WHERE municipality_id IS NOT NULL"_s);
    row("an empty value", u"UPDATE own_value SET value = '' WHERE person_id IS NOT NULL"_s);
    row("a value of another kind of record",
        u"UPDATE own_value SET field_id = (SELECT id FROM own_field WHERE kind = 'text'"
        " AND record_kind = 'municipality') WHERE person_id IS NOT NULL"_s);
    row("a value that its field cannot hold",
        u"UPDATE own_field SET kind = 'date' WHERE record_kind = 'person'"_s);
}

void OwnRowsTest::checkFindsWhatCannotBe()
{
    QFETCH(const QString, change);
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    auto journal = begin(*database);
    QVERIFY(PersonRepository::insert(journal, person(u"Anna"_s)));
    QVERIFY(CommitmentRepository::insert(journal, commitment()));
    QVERIFY(Repository<SavedView>::insert(journal, view()));
    QVERIFY(Repository<OwnTemplate>::insert(journal, letterTemplate()));
    QVERIFY(Repository<OwnField>::insert(journal, field(OwnField::Kind::Choice)));
    fillOwnFields(journal);
    QVERIFY(journal.commit());
    QCOMPARE(*findProblems(*database), QStringList());

    Statement lie(*database, change);
    QVERIFY(lie.run());
    QCOMPARE(lie.affectedRows(), 1);
    const auto problems = findProblems(*database);
    QVERIFY(problems);
    QCOMPARE(problems->size(), 1);
}

void OwnRowsTest::checkFindsAReferenceThatLeadsNowhere()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    auto value = valueIn(field(OwnField::Kind::Text), u"groen"_s);
    value.municipality = TestCampaign::municipality(u"Aalst"_s);
    auto journal = begin(*database);
    QVERIFY(Repository<OwnField>::insert(journal, field(OwnField::Kind::Text)));
    QVERIFY(Repository<OwnValue>::insert(journal, value) && journal.commit());
    QVERIFY(Statement(*database, u"PRAGMA foreign_keys = 0"_s).run());
    QVERIFY(Statement(*database, u"DELETE FROM own_field"_s).run());

    const auto problems = findProblems(*database);
    QVERIFY(problems);
    QCOMPARE(problems->size(), 1);
    QVERIFY(problems->first().contains(u"own_value"_s));
}

QTEST_GUILESS_MAIN(OwnRowsTest)
#include "tst_ownrows.moc"
