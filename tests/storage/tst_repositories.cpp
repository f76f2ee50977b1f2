// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/integrity.h"
#include "storage/journal.h"
#include "storage/standings.h"
#include "storage/statement.h"
#include "storage/tables.h"
#include "support/testcampaign.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

MunicipalityId aalst()
{
    return TestCampaign::municipality(u"Aalst"_s);
}

PartialDate date(const QString &iso)
{
    return *PartialDate::fromIso(iso);
}

Person person()
{
    return {PersonId::named(u"person"_s),
            u"Bert Voorbeeld"_s,
            u"bert@voorbeeld.example"_s,
            u"053 00 00 00"_s,
            true,
            u"website"_s,
            QDate(2026, 1, 2),
            u"public office"_s,
            true,
            u"consent"_s,
            true,
            false,
            true,
            QDate(2026, 3, 4),
            u"note"_s};
}

Body body()
{
    return {BodyId::named(u"body"_s), Body::Kind::LocalGroup, u"Groep Aalst"_s, aalst()};
}

/// Writes the row, reads it, and finds the same; removed it is gone.
template <typename Repo, typename T>
void keeps(Database &database, const T &row)
{
    Journal journal(database, u"test"_s, u"test"_s, TestCampaign::now());
    QVERIFY(Repo::insert(journal, row));
    const auto found = Repo(database).find(row.id);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(*found, row);
    QVERIFY(Repo(database).all()->contains(row));
    QVERIFY(Repo::update(journal, row, row));
    QVERIFY(Repo::remove(journal, row.id));
    QCOMPARE(Repo(database).find(row.id).error().code, Error::Code::NotFound);
    QVERIFY(Repo::insert(journal, row));
    QVERIFY(journal.commit());
}

} // namespace

class RepositoriesTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepEveryFieldOfEveryRow();
    void aRegisterUpdateLeavesCorrectionsAlone();
    void commitmentsKeepTheOrderTheyWereMade();
    void contactsComeWithTheirPersons();
    void nextStepsWithoutADateComeLast();
    void tellARowOutOfRange_data();
    void tellARowOutOfRange();
    void aFileWithoutACampaignIsDamaged();
    void keepStandings();
    void dumpsTellEverythingButTheBookkeeping();
    void checkFindsNothingInASoundFile();
    void checkFindsAReferenceThatLeadsNowhere();
};

void RepositoriesTest::keepEveryFieldOfEveryRow()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto now = TestCampaign::now();

    keeps<CoordinatorRepository>(
        *database, Coordinator{CoordinatorId::create(), u"Cas"_s, u"c@x.example"_s, false});
    keeps<BodyRepository>(*database, body());
    keeps<PersonRepository>(*database, person());
    Role role{RoleId::create(),
              person().id,
              aalst(),
              body().id,
              Role::Kind::Alderman,
              u"schepen"_s,
              date(u"2024-12"_s),
              date(u"2030"_s),
              true,
              false,
              true};
    keeps<RoleRepository>(*database, role);
    keeps<StepRepository>(*database,
                          Step{StepId::create(), aalst(), 7, Stage::Joined, date(u"2023-11"_s),
                               TestCampaign::charter(u"2023"_s), u"reason"_s, body().id,
                               person().id, Channel::Meeting, Decider::College,
                               u"https://x.example"_s, u"source"_s, u"note"_s, u"Anna"_s, now});
    Step bare;
    bare.id = StepId::create();
    bare.municipality = aalst();
    keeps<StepRepository>(*database, bare);
    keeps<InteractionRepository>(*database,
                                 Interaction{InteractionId::create(), aalst(),
                                             Interaction::Kind::Visit, date(u"2026"_s), person().id,
                                             u"line\nline"_s, u"Anna"_s, now});
    keeps<NextStepRepository>(*database,
                              NextStep{NextStepId::create(), aalst(), u"call"_s, u"Anna"_s,
                                       QDate(2026, 12, 1), QDate(2026, 12, 2)});
    keeps<PublicationRepository>(*database,
                                 Publication{PublicationId::create(), aalst(), u"page"_s,
                                             u"https://x.example"_s, date(u"2024-01-05"_s)});
    keeps<LetterRepository>(*database,
                            Letter{LetterId::create(), aalst(), u"ask-nl"_s, 3, Language::French,
                                   QDate(2026, 5, 5), u"41002-20260505"_s, u"subject"_s, u"a\nb"_s,
                                   person().id, u"text"_s, BlobId(), u"Anna"_s, now});
    keeps<MergerDecisionRepository>(
        *database,
        MergerDecision{MergerDecisionId::create(), TestCampaign::municipality(u"Lokeren"_s),
                       MergerDecision::Choice::Reconfirm,
                       TestCampaign::municipality(u"Lokeren (2024)"_s), u"note"_s, u"Anna"_s, now});
    Commitment commitment;
    commitment.id = CommitmentId::create();
    commitment.municipality = aalst();
    commitment.category = TestCampaign::category(u"2023"_s, u"housing"_s);
    commitment.title = u"title"_s;
    commitment.description = u"description"_s;
    commitment.partner = u"partner"_s;
    commitment.places = 0;
    commitment.people = 12;
    commitment.state = Commitment::State::Promised;
    commitment.since = date(u"2024"_s);
    commitment.until = date(u"2025-02"_s);
    commitment.evidence = u"https://x.example"_s;
    commitment.lastConfirmed = date(u"2024-06-01"_s);
    commitment.isPublic = true;
    commitment.isHighlight = true;
    keeps<CommitmentRepository>(*database, commitment);

    Municipality full = *MunicipalityRepository(*database).find(aalst());
    full.id = MunicipalityId::create();
    full.names.de = u"Alst"_s;
    full.validFrom = QDate(2019, 1, 1);
    full.validUntil = QDate(2030, 1, 1);
    full.region = Region::Wallonia;
    full.latitude = 50.94472;
    full.longitude = -4.0;
    full.cell = MosaicCell{-3, 12};
    full.isCity.reset();
    full.ownIsCity = false;
    full.ownPostalCode = u"9308"_s;
    full.street = u"Grote Markt 3"_s;
    full.mayBeListed = false;
    full.coordinator = CoordinatorRepository(*database).all()->first().id;
    keeps<MunicipalityRepository>(*database, full);

    const auto seen = *CampaignRepository(*database).campaign();
    auto changed = seen;
    changed.sender = {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s};
    changed.registerVersion = 2;
    changed.hasWallonia = true;
    Journal journal(*database, u"test"_s, u"test"_s, now);
    QVERIFY(CampaignRepository::update(journal, seen, changed));
    QCOMPARE(*CampaignRepository(*database).campaign(), changed);
    QCOMPARE(CategoryRepository(*database).all()->size(), 6);
    QCOMPARE(CharterRepository(*database).find(TestCampaign::charter(u"2023"_s))->commitmentsAsked,
             3);
    QCOMPARE(MergerRepository(*database).all()->size(), 5);
    QCOMPARE(MunicipalityRepository(*database).borders()->size(), 1);
    QVERIFY(MergerDecisionRepository(*database)
                .of(TestCampaign::municipality(u"Lokeren"_s))
                ->has_value());
    QVERIFY(!MergerDecisionRepository(*database).of(aalst())->has_value());
}

void RepositoriesTest::aRegisterUpdateLeavesCorrectionsAlone()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    Journal journal(*database, u"test"_s, u"test"_s, TestCampaign::now());
    auto corrected = *MunicipalityRepository(*database).find(aalst());
    const auto facts = corrected;
    corrected.ownIsCity = false;
    corrected.ownPostalCode = u"9308"_s;
    corrected.street = u"Werf 9"_s;
    corrected.mayBeListed = false;
    QVERIFY(MunicipalityRepository::update(journal, facts, corrected));

    auto update = facts;
    update.population = 95000;
    update.names.fr = u"Alost"_s;
    update.isCity = !facts.isCity.value_or(false);
    update.postalCode = u"9301"_s;
    QVERIFY(MunicipalityRepository::updateFacts(journal, update));

    corrected.population = update.population;
    corrected.names.fr = update.names.fr;
    corrected.isCity = update.isCity;
    corrected.postalCode = update.postalCode;
    QCOMPARE(*MunicipalityRepository(*database).find(aalst()), corrected);
    // What is new is the campaign's until it is said to come from the register.
    QStringList own;
    for (const auto &column : table(u"municipality"_s).columns) {
        if (!column.isFact)
            own.append(column.name);
    }
    QCOMPARE(own,
             QStringList({u"own_is_city"_s, u"own_postal_code"_s, u"street"_s, u"coordinator_id"_s,
                          u"may_be_listed"_s}));
}

void RepositoriesTest::commitmentsKeepTheOrderTheyWereMade()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    Journal journal(*database, u"test"_s, u"test"_s, TestCampaign::now());
    for (const QString &title : {u"c"_s, u"a"_s, u"b"_s}) {
        Commitment commitment;
        commitment.id = CommitmentId::create();
        commitment.municipality = aalst();
        commitment.category = TestCampaign::category(u"2023"_s, u"housing"_s);
        commitment.title = title;
        QVERIFY(CommitmentRepository::insert(journal, commitment));
    }

    QStringList titles;
    const auto commitments = CommitmentRepository(*database).of(aalst());
    for (const Commitment &commitment : *commitments)
        titles.append(commitment.title);
    QCOMPARE(titles, QStringList({u"c"_s, u"a"_s, u"b"_s}));
}

void RepositoriesTest::contactsComeWithTheirPersons()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    Journal journal(*database, u"test"_s, u"test"_s, TestCampaign::now());
    QVERIFY(PersonRepository::insert(journal, person()));
    Role first;
    first.id = RoleId::create();
    first.person = person().id;
    first.municipality = aalst();
    first.since = date(u"2020"_s);
    Role second = first;
    second.id = RoleId::create();
    second.since = date(u"2024"_s);
    QVERIFY(RoleRepository::insert(journal, second));
    QVERIFY(RoleRepository::insert(journal, first));

    const QList<Contact> expected{{first, person()}, {second, person()}};
    QCOMPARE(*RoleRepository(*database).contactsOf(aalst()), expected);
    QCOMPARE(RoleRepository(*database).contacts()->value(aalst()), expected);
    QCOMPARE(RoleRepository(*database).ofPerson(person().id)->size(), 2);
}

void RepositoriesTest::nextStepsWithoutADateComeLast()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    Journal journal(*database, u"test"_s, u"test"_s, TestCampaign::now());
    for (const QDate due : {QDate(), QDate(2026, 12, 1), QDate(2026, 11, 1)}) {
        QVERIFY(NextStepRepository::insert(
            journal, {NextStepId::create(), aalst(), u"call"_s, {}, due, {}}));
    }

    QList<QDate> dues;
    const auto nextSteps = NextStepRepository(*database).of(aalst());
    for (const NextStep &nextStep : *nextSteps)
        dues.append(nextStep.due);
    QCOMPARE(dues, QList<QDate>({QDate(2026, 11, 1), QDate(2026, 12, 1), QDate()}));
}

void RepositoriesTest::tellARowOutOfRange_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("token") << u"UPDATE municipality SET region = 'mars'"_s;
    QTest::newRow("date") << u"UPDATE municipality SET valid_from = '2025-02-30'"_s;
    QTest::newRow("vague date") << u"UPDATE municipality SET valid_from = '2025'"_s;
    QTest::newRow("number") << u"UPDATE municipality SET population = 99999999999"_s;
    QTest::newRow("text for a number") << u"UPDATE municipality SET population = 'many'"_s;
    QTest::newRow("flag") << u"UPDATE municipality SET may_be_listed = 2"_s;
    QTest::newRow("id") << u"UPDATE municipality SET id = 'x' WHERE nis = '41002'"_s;
    QTest::newRow("bytes for text") << u"UPDATE municipality SET nis = zeroblob(5)"_s;
}

void RepositoriesTest::tellARowOutOfRange()
{
    QFETCH(const QString, change);
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    QVERIFY(Statement(*database, change).run());

    const auto read = MunicipalityRepository(*database).all();

    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Damaged);
    QVERIFY(read.error().message.contains(u"municipality"_s));
    const auto problems = findProblems(*database);
    QVERIFY(problems);
    QVERIFY(!problems->isEmpty());
}

void RepositoriesTest::aFileWithoutACampaignIsDamaged()
{
    const QTemporaryDir folder;
    const auto database =
        Database::create(folder.filePath(u"new.solidair"_s), TestCampaign::options());
    QVERIFY(database);
    QCOMPARE(CampaignRepository(**database).campaign().error().code, Error::Code::Damaged);
}

void RepositoriesTest::keepStandings()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto before = dumpOf(*database);
    Journal journal(*database, u"test"_s, u"test"_s, TestCampaign::now());
    const CurrentStanding first{aalst(), Stage::Asked, 0, QDate(2026, 11, 22)};
    const CurrentStanding second{aalst(), Stage::Joined, 3, QDate(2026, 11, 23)};

    QVERIFY(writeStandings(journal, {first}));
    QVERIFY(writeStandings(journal, {second}));
    QCOMPARE(*readStandings(*database), QList<CurrentStanding>{second});
    QCOMPARE(dumpOf(*database), before);
    QVERIFY(removeStandings(journal, {aalst()}));
    QVERIFY(readStandings(*database)->isEmpty());
}

void RepositoriesTest::dumpsTellEverythingButTheBookkeeping()
{
    const TestCampaign campaign;
    const auto database = campaign.openToRead();
    const auto dump = dumpOf(*database);

    QCOMPARE(dump, dumpOf(*TestCampaign().openToRead()));
    const auto content = QJsonDocument::fromJson(dump).object();
    QVERIFY(!content.contains(u"audit"_s));
    QVERIFY(!content.contains(u"writer"_s));
    const auto municipalities = content.value(u"municipality"_s).toArray();
    QCOMPARE(municipalities.size(), 9);
    const auto row = municipalities.first().toObject();
    QVERIFY(!row.contains(u"rev"_s));
    QVERIFY(row.value(u"id"_s).toString() < municipalities.last()[u"id"_s].toString());
    QVERIFY(row.value(u"may_be_listed"_s).isBool());
    QVERIFY(row.value(u"own_is_city"_s).isNull());
}

void RepositoriesTest::checkFindsNothingInASoundFile()
{
    const TestCampaign campaign;
    QCOMPARE(*findProblems(*campaign.openToRead()), QStringList());
}

void RepositoriesTest::checkFindsAReferenceThatLeadsNowhere()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    QVERIFY(Statement(*database, u"PRAGMA foreign_keys = 0"_s).run());
    QVERIFY(Statement(*database, u"DELETE FROM charter WHERE charter_key = '2020'"_s).run());

    const auto problems = findProblems(*database);
    QVERIFY(problems);
    QCOMPARE(problems->size(), 3);
    QVERIFY(problems->first().contains(u"category"_s));
}

QTEST_GUILESS_MAIN(RepositoriesTest)
#include "tst_repositories.moc"
