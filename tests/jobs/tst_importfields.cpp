// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/import/sheetvalues.h"
#include "jobs/importworld.h"
#include "session/commands/contactcommands.h"

#include <algorithm>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

using Outcome = ImportRow::Outcome;
using Target = ImportTarget::Kind;

const QStringList places{u"Aalst"_s,   u"Lokeren"_s,  u"Aarschot"_s,
                         u"Beveren"_s, u"Moerbeke"_s, u"Zwijndrecht"_s};

/// What is read of the one field of the campaign, municipality by municipality.
QString valueAt(const ImportWorld &world, const QString &place)
{
    const auto &campaign = world.session->campaign();
    const auto own = campaign.municipality(TestCampaign::municipality(place)).own;
    return own.isEmpty() ? QString() : own.first().value;
}

/// Writes one own field.
class AddField final : public EditCommand
{
public:
    AddField(CampaignSession &session, OwnField field)
        : EditCommand(session, AuditAction(u"test"_s))
        , m_field(std::move(field))
    { }

private:
    Result<> perform(Journal &journal) override
    {
        return Repository<OwnField>::insert(journal, m_field);
    }

    const OwnField m_field;
};

OwnField addField(ImportWorld &world, RecordKind of, OwnField::Kind kind, const QString &name)
{
    OwnField field;
    field.id = OwnFieldId::create();
    field.of = of;
    field.kind = kind;
    field.name.nl = name;
    if (kind == OwnField::Kind::Choice) {
        field.choices = {{u"1"_s, {u"Nederlands"_s, {}, {}, {}}},
                         {u"2"_s, {u"Frans"_s, {}, {}, {}}}};
    }
    if (!world.session->execute(std::make_unique<AddField>(*world.session, field)))
        qFatal("No field");
    return field;
}

/// What the contacts of @p place have in the one field of persons, in the order of names.
QStringList ownOf(const ImportWorld &world, const QString &place)
{
    auto contacts = *world.session->roles().contactsOf(TestCampaign::municipality(place));
    std::ranges::sort(contacts, {}, [](const Contact &it) { return it.person.name; });
    QStringList values;
    for (const auto &contact : std::as_const(contacts)) {
        for (const auto &value : contact.person.own)
            values.append(value.value);
    }
    return values;
}

} // namespace

/// What a list brings that has no place yet, and where what it brings comes from.
class ImportFieldsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aColumnBecomesAFieldOfItsKind_data();
    void aColumnBecomesAFieldOfItsKind();
    void aNewFieldIsUndoneWithTheRest();
    void theNextListFillsTheSameField();
    void aFieldThatNothingStandsInIsNotMade();
    void aNumberIsNotMadeOfAnother();
    void aWordThatIsNoChoiceIsRefused();
    void aNoteTellsWhereItComesFrom();
    void aContactTellsWhereItComesFrom();
    void aColumnFillsAFieldOfTheContact();
    void severalContactsHaveTheirOwn();
    void whatIsNoValueOfAContactIsRefused();
    void whatWasChangedSinceIsKept();
};

void ImportFieldsTest::aColumnBecomesAFieldOfItsKind_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("value"); // of the first
    QTest::newRow("numbers") << QStringList{u"12"_s, u"1.200"_s} << u"number"_s << u"12"_s;
    QTest::newRow("fractions") << QStringList{u"1,5"_s, u"2"_s} << u"number"_s << u"1.5"_s;
    QTest::newRow("codes") << QStringList{u"0470000001"_s, u"12"_s} << u"text"_s << u"0470000001"_s;
    QTest::newRow("dates") << QStringList{u"5/11/2023"_s, u"nov. 2023"_s} << u"date"_s
                           << u"2023-11-05"_s;
    QTest::newRow("marks") << QStringList{u"x"_s, u"nee"_s} << u"yes-no"_s << u"yes"_s;
    QTest::newRow("lines") << QStringList{u"één\ntwee"_s, u"drie"_s} << u"long-text"_s
                           << u"één\ntwee"_s;
    QTest::newRow("choices") << QStringList{u"hoog"_s, u"laag"_s, u"Hoog"_s,
                                            u"laag"_s, u"laag"_s, u"laag"_s}
                             << u"choice"_s << u"1"_s;
    QTest::newRow("words") << QStringList{u"zaal"_s, u"plein"_s} << u"text"_s << u"zaal"_s;
}

void ImportFieldsTest::aColumnBecomesAFieldOfItsKind()
{
    QFETCH(const QStringList, cells);
    QFETCH(const QString, kind);
    QFETCH(const QString, value);
    ImportWorld world;
    QList<QStringList> rows{{u"Gemeente"_s, u"Wijkwerking"_s}};
    for (qsizetype i = 0; i < cells.size(); ++i)
        rows.append({places[i], cells[i]});
    const auto list = ImportWorld::list(rows);
    auto mapping = world.mapping(list);
    mapping.columns[1] = {Target::NewField, {}};
    const auto plan = world.plan(list, mapping);
    QCOMPARE(plan.counts.fields, 1);
    QCOMPARE(plan.counts.refused, 0);
    QCOMPARE(plan.rows[0].changes.first().what, u"Wijkwerking"_s);
    QVERIFY(world.take(list, plan).has_value());
    const auto &fields = world.session->campaign().ownFields();
    QCOMPARE(fields.size(), 1);
    QCOMPARE(fields.first().name.nl, u"Wijkwerking"_s);
    QCOMPARE(ownFieldKindToken(fields.first().kind), kind);
    QCOMPARE(valueAt(world, places.first()), value);
    QVERIFY(world.plan(list, mapping).records.isEmpty());
}

void ImportFieldsTest::aNewFieldIsUndoneWithTheRest()
{
    ImportWorld world;
    const auto before = dumpOf(world.session->database());
    const auto list = ImportWorld::list({{u"Gemeente"_s, u"Fase"_s, u"Contact"_s, u"Wijkwerking"_s},
                                         {u"Aalst"_s, u"gevraagd"_s, u"Els Model"_s, u"ja"_s},
                                         {u"Lokeren"_s, {}, {}, u"nee"_s}});
    auto mapping = world.mapping(list);
    mapping.columns[3] = {Target::NewField, u"Werking in de wijk"_s};
    QCOMPARE(ImportTarget::fromToken(mapping.columns[3].token()), mapping.columns[3]);
    QVERIFY(world.take(list, world.plan(list, mapping)).has_value());
    QCOMPARE(world.session->campaign().ownFields().first().name.nl, u"Werking in de wijk"_s);
    const auto after = dumpOf(world.session->database());
    QCOMPARE(world.session->undoStack().count(), 1);
    world.session->undoStack().undo();
    QCOMPARE(dumpOf(world.session->database()), before);
    QVERIFY(world.session->campaign().ownFields().isEmpty());
    world.session->undoStack().redo();
    QCOMPARE(dumpOf(world.session->database()), after);
}

void ImportFieldsTest::theNextListFillsTheSameField()
{
    ImportWorld world;
    auto list = ImportWorld::list({{u"Gemeente"_s, u"Plaatsen"_s}, {u"Aalst"_s, u"12"_s}});
    auto mapping = world.mapping(list);
    mapping.columns[1] = {Target::NewField, {}};
    QVERIFY(world.take(list, world.plan(list, mapping)).has_value());
    list = ImportWorld::list(
        {{u"Gemeente"_s, u"plaatsen"_s}, {u"Lokeren"_s, u"veel"_s}, {u"Aarschot"_s, u"7"_s}});
    // By its name it is found, and what is no number is refused, not made a text.
    QCOMPARE(world.mapping(list).target(1).kind, Target::Setting);
    const auto plan = world.plan(list, fitted(mapping, list.table));
    QCOMPARE(plan.counts.fields, 0);
    QCOMPARE(plan.rows[0].outcome, Outcome::Refused);
    QVERIFY(world.take(list, plan).has_value());
    QCOMPARE(world.session->campaign().ownFields().size(), 1);
    QCOMPARE(valueAt(world, u"Aarschot"_s), u"7"_s);
}

void ImportFieldsTest::aFieldThatNothingStandsInIsNotMade()
{
    ImportWorld world;
    const auto list = ImportWorld::list({{u"Gemeente"_s, u"Fase"_s, u"Leeg"_s},
                                         {u"Aalst"_s, u"gevraagd"_s, {}},
                                         {u"Nergenshuizen"_s, {}, u"iets"_s}});
    auto mapping = world.mapping(list);
    mapping.columns[2] = {Target::NewField, {}};
    const auto plan = world.plan(list, mapping);
    QCOMPARE(plan.counts.fields, 0);
    QVERIFY(world.take(list, plan).has_value());
    QVERIFY(world.session->campaign().ownFields().isEmpty());
}

void ImportFieldsTest::aNumberIsNotMadeOfAnother()
{
    QCOMPARE(numberIn(SheetCell{u"1.500"_s}), 1500);
    QCOMPARE(numberIn(SheetCell{u"-12"_s}), -12);
    QCOMPARE(numberIn(SheetCell{u"1 234 567"_s}), 1'234'567);
    QCOMPARE(numberIn(SheetCell{3.0}), 3);
    QCOMPARE(numberIn(SheetCell{1.5}), 1.5);
    QCOMPARE(numberIn(SheetCell{u"1,5"_s}), 1.5);
    QCOMPARE(numberIn(SheetCell{u"1.500,25"_s}), 1500.25);
    QCOMPARE(numberIn(SheetCell{u"12.34"_s}), 12.34);
    for (const auto &cell : {SheetCell{u"1.50.0"_s}, SheetCell{u"1,5,5"_s}, SheetCell{u"3 à 4"_s},
                             SheetCell{u"5/11"_s}, SheetCell{u"1e3"_s}, SheetCell{1e300}})
        QVERIFY2(!numberIn(cell), qPrintable(cell.text()));
}

void ImportFieldsTest::aWordThatIsNoChoiceIsRefused()
{
    ImportWorld world;
    QList<QStringList> rows{{u"Gemeente"_s, u"Prioriteit"_s}};
    for (const auto &place : places)
        rows.append({place, rows.size() % 2 == 1 ? u"hoog belang"_s : u"laag"_s});
    auto list = ImportWorld::list(rows);
    auto mapping = world.mapping(list);
    mapping.columns[1] = {Target::NewField, {}};
    QVERIFY(world.take(list, world.plan(list, mapping)).has_value());
    list = ImportWorld::list({rows.first(), {u"Aalst"_s, u"hoog"_s}, {u"Lokeren"_s, u"Laag"_s}});
    const auto plan = world.plan(list);
    QCOMPARE(plan.rows[0].outcome, Outcome::Refused);
    QCOMPARE(plan.rows[0].reason, u"is none of the choices"_s);
    QCOMPARE(plan.rows[1].outcome, Outcome::Same);
    QCOMPARE(plan.counts.coordinators, 0);
}

void ImportFieldsTest::aNoteTellsWhereItComesFrom()
{
    ImportWorld world;
    const auto list = ImportWorld::list({{u"Gemeente"_s, u"Opm."_s},
                                         {u"Aalst"_s, u"Nog bellen"_s},
                                         {u"Lokeren"_s, u"Ja\n(uit lijst oud.xlsx, rij 9)"_s}});
    const auto plan = world.plan(list);
    QCOMPARE(plan.rows[0].changes.first().after, u"Nog bellen"_s);
    QCOMPARE(plan.records.notes[0].summary, u"Nog bellen\n(from list lijst.csv, row 2)"_s);
    QCOMPARE(plan.records.notes[1].summary, u"Ja\n(uit lijst oud.xlsx, rij 9)"_s);
    QVERIFY(world.take(list, plan).has_value());
    QVERIFY(world.plan(list).records.isEmpty());
    // Neither does it come again by another list.
    auto other = ImportWorld::list({{u"Gemeente"_s, u"Opm."_s}, {u"Lokeren"_s, u"ja"_s}});
    other.name = u"andere.csv"_s;
    QVERIFY(world.plan(other).records.isEmpty());
}

void ImportFieldsTest::aContactTellsWhereItComesFrom()
{
    ImportWorld world;
    Contact typed;
    typed.person.id = PersonId::create();
    typed.person.name = u"Els Model"_s;
    typed.role.id = RoleId::create();
    typed.role.person = typed.person.id;
    typed.role.municipality = TestCampaign::municipality(u"Aalst"_s);
    QVERIFY(world.session->execute(std::make_unique<AddContactCommand>(*world.session, typed)));
    auto list = ImportWorld::list({{u"Gemeente"_s, u"Contact"_s, u"E-mail"_s},
                                   {u"Aalst"_s, u"Els Model"_s, u"els@aalst.example"_s},
                                   {u"Aalst"_s, u"Jan Proef"_s, {}}});
    list.savedAt = QDateTime::currentDateTime().addDays(1); // after what was typed
    const auto plan = world.plan(list);
    QCOMPARE(plan.records.changedContacts.size(), 1);
    QCOMPARE(plan.records.changedContacts[0].after.person.source, u"list lijst.csv, row 2"_s);
    QCOMPARE(plan.records.contacts.size(), 1);
    // As one that was typed: on what grounds it is kept, and for what, a person says.
    const auto &added = plan.records.contacts[0];
    QCOMPARE(added.person.source, u"list lijst.csv, row 3"_s);
    QCOMPARE(added.person.lawfulBasis, QString());
    QVERIFY(!added.person.mayBePublished);
    QVERIFY(!added.role.forLetter && !added.role.forMeeting && !added.role.forPage);
}

void ImportFieldsTest::aColumnFillsAFieldOfTheContact()
{
    ImportWorld world;
    addField(world, RecordKind::Person, OwnField::Kind::Choice, u"Taal"_s);
    auto list = ImportWorld::list({{u"Gemeente"_s, u"Contactpersoon"_s, u"taal"_s},
                                   {u"Aalst"_s, u"Els Model"_s, u"frans"_s},
                                   {u"Lokeren"_s, u"Jan Proef"_s, u"Nederlands"_s}});
    const auto mapping = world.mapping(list);
    QCOMPARE(mapping.target(2).kind, Target::ContactOwn);
    QCOMPARE(ImportTarget::fromToken(mapping.target(2).token()), mapping.target(2));
    const auto before = dumpOf(world.session->database());
    const auto plan = world.plan(list);
    QVERIFY(plan.rows[0].changes.first().after.endsWith(u"Frans"_s));
    QVERIFY(world.take(list, plan).has_value());
    QCOMPARE(ownOf(world, u"Aalst"_s), QStringList{u"2"_s});
    QCOMPARE(ownOf(world, u"Lokeren"_s), QStringList{u"1"_s});
    QVERIFY(world.plan(list).records.isEmpty());
    world.session->undoStack().undo();
    QCOMPARE(dumpOf(world.session->database()), before);
    world.session->undoStack().redo();

    // Another one in its place, told as one of the contact.
    list = ImportWorld::list({{u"Gemeente"_s, u"Contactpersoon"_s, u"taal"_s},
                              {u"Aalst"_s, u"Els Model"_s, u"Nederlands"_s}});
    list.savedAt = QDateTime::currentDateTime().addDays(1);
    const auto changed = world.plan(list);
    QCOMPARE(changed.rows[0].changes.size(), 1);
    QCOMPARE(changed.rows[0].changes[0].what, u"Taal of Els Model"_s);
    QCOMPARE(changed.rows[0].changes[0].before, u"Frans"_s);
    QCOMPARE(changed.rows[0].changes[0].cell, u"C2"_s);
    QVERIFY(world.take(list, changed).has_value());
    QCOMPARE(ownOf(world, u"Aalst"_s), QStringList{u"1"_s});
}

void ImportFieldsTest::severalContactsHaveTheirOwn()
{
    ImportWorld world;
    addField(world, RecordKind::Person, OwnField::Kind::Text, u"Partij"_s);
    const auto list = ImportWorld::list({{u"Gemeente"_s, u"Contactpersoon"_s, u"Partij"_s},
                                         {u"Aalst"_s, u"Els Model; Jan Proef"_s, u"een; twee"_s},
                                         {u"Lokeren"_s, u"Bea Proef; Wim Proef"_s, u"drie"_s}});
    QVERIFY(world.take(list, world.plan(list)).has_value());
    QCOMPARE(ownOf(world, u"Aalst"_s), QStringList({u"een"_s, u"twee"_s}));
    QCOMPARE(ownOf(world, u"Lokeren"_s), QStringList({u"drie"_s, u"drie"_s}));
}

void ImportFieldsTest::whatIsNoValueOfAContactIsRefused()
{
    ImportWorld world;
    addField(world, RecordKind::Person, OwnField::Kind::Number, u"Kinderen"_s);
    const auto list = ImportWorld::list({{u"Gemeente"_s, u"Contactpersoon"_s, u"Kinderen"_s},
                                         {u"Aalst"_s, u"Els Model"_s, u"veel"_s},
                                         {u"Lokeren"_s, {}, u"3"_s},
                                         {u"Aarschot"_s, u"Jan Proef"_s, u"3"_s},
                                         {u"Aarschot"_s, u"Jan Proef"_s, u"4"_s}});
    const auto plan = world.plan(list);
    QCOMPARE(plan.rows[0].reason, u"is no number"_s);
    QCOMPARE(plan.rows[0].cell, u"C2"_s);
    QCOMPARE(plan.rows[1].reason, u"no contact is filled in beside it"_s);
    QCOMPARE(plan.rows[2].outcome, Outcome::New);
    QCOMPARE(plan.rows[3].reason, u"row 4 says otherwise: 3"_s);
    QVERIFY(world.take(list, plan).has_value());
    QCOMPARE(ownOf(world, u"Aalst"_s), QStringList());
    QCOMPARE(ownOf(world, u"Aarschot"_s), QStringList{u"3"_s});
}

/// As every value is: what somebody wrote in Solidair after the list was saved is newer.
void ImportFieldsTest::whatWasChangedSinceIsKept()
{
    ImportWorld world;
    addField(world, RecordKind::Municipality, OwnField::Kind::Text, u"Wijk"_s);
    addField(world, RecordKind::Person, OwnField::Kind::Text, u"Partij"_s);
    auto list = ImportWorld::list({{u"Gemeente"_s, u"Contactpersoon"_s, u"Wijk"_s, u"Partij"_s},
                                   {u"Aalst"_s, u"Els Model"_s, u"noord"_s, u"een"_s}});
    QVERIFY(world.take(list, world.plan(list)).has_value());
    list = ImportWorld::list({{u"Gemeente"_s, u"Contactpersoon"_s, u"Wijk"_s, u"Partij"_s},
                              {u"Aalst"_s, u"Els Model"_s, u"zuid"_s, u"twee"_s}});
    auto plan = world.plan(list);
    QCOMPARE(plan.rows[0].changes.size(), 2);
    for (const auto &change : plan.rows[0].changes)
        QVERIFY2(change.isKept && !change.remark.isEmpty(), qPrintable(change.what));
    QVERIFY(plan.records.isEmpty());
    list.savedAt = QDateTime::currentDateTime().addDays(1);
    plan = world.plan(list);
    QVERIFY(world.take(list, plan).has_value());
    QCOMPARE(ownOf(world, u"Aalst"_s), QStringList{u"twee"_s});
}

QTEST_GUILESS_MAIN(ImportFieldsTest)
#include "tst_importfields.moc"
