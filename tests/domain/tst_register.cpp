// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/municipalityofdate.h"

#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);
const QDate newYear(2025, 1, 1);

Municipality municipality(const QString &nis, const QString &nl, const QString &fr = {},
                          QDate from = {}, QDate until = {})
{
    Municipality it;
    it.id = MunicipalityId::named(nis + from.toString(Qt::ISODate));
    it.nis = nis;
    it.names = {nl, fr, {}, {}};
    it.validFrom = from;
    it.validUntil = until;
    it.province = u"Oost-Vlaanderen"_s;
    return it;
}

Step step(Stage stage, QStringView iso, CharterId charter = {})
{
    Step result;
    result.id = StepId::create();
    result.stage = stage;
    result.date = PartialDate::fromIso(iso).value();
    result.charter = charter;
    return result;
}

const CharterId old = CharterId::named(u"2020"_s);
const CharterId current = CharterId::named(u"2023"_s);

/// Zwijndrecht (joined), Beveren and Kruibeke merged in 2025; Lokeren and Moerbeke too.
struct World
{
    Register::Records records;

    World()
    {
        records.charters = {{old, u"2020"_s, {}, QDate(2020, 1, 1), 1},
                            {current, u"2023"_s, {}, QDate(2023, 1, 1), 3}};
        add(municipality(u"11056"_s, u"Zwijndrecht"_s, {}, {}, newYear));
        add(municipality(u"46003"_s, u"Beveren"_s, {}, {}, newYear));
        add(municipality(u"46013"_s, u"Kruibeke"_s, {}, {}, newYear));
        add(municipality(u"46030"_s, u"Beveren-Kruibeke-Zwijndrecht"_s, {}, newYear));
        add(municipality(u"46014"_s, u"Lokeren"_s, {}, {}, newYear));
        add(municipality(u"46029"_s, u"Lokeren"_s, {}, newYear));
        add(municipality(u"71053"_s, u"Sint-Truiden"_s, u"Saint-Trond"_s));
        add(municipality(u"46021"_s, u"Sint-Niklaas"_s, u"Saint-Nicolas"_s));
        add(municipality(u"62093"_s, u"Saint-Nicolas"_s, u"Saint-Nicolas"_s));
        for (const auto &[from, to] : {std::pair(u"11056"_s, u"46030"_s),
                                       {u"46003"_s, u"46030"_s},
                                       {u"46013"_s, u"46030"_s},
                                       {u"46014"_s, u"46029"_s}})
            records.mergers.append({MergerId::create(), id(from), id(to), newYear});
    }

    void add(const Municipality &it) { records.dossiers.append(Dossier{it}); }

    Dossier &dossier(const QString &nis)
    {
        for (auto &it : records.dossiers) {
            if (it.municipality.nis == nis)
                return it;
        }
        qFatal("no %s", qPrintable(nis));
    }

    MunicipalityId id(const QString &nis) { return dossier(nis).municipality.id; }

    Register campaign() const { return Register(records); }
};

Period day(QDate it)
{
    return {it, it};
}

} // namespace

class RegisterTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsNamesInAnySpelling_data();
    void findsNamesInAnySpelling();
    void aNameMeansTheMunicipalityOfItsDate();
    void namesTheCandidates();
    void todaysCodeMeansWhatItWasBeforeTheMerger();
    void refusesAMunicipalityThatIsNotThereYet();
    void suggestsNearNames();
    void theSuccessorStandsInTheFurthestStage();
    void aDecisionSettlesTheMerger();
    void aStepOnTheSuccessorSettlesTheMerger();
    void nothingIsCountedTwice();
    void commitmentsAreReadThroughTheMerger();
    void sinceIsTheUnbrokenMembership();
    void aMemberIsMeasuredByItsOwnCharter();
    void anUnwillingMemberIsNotNamed();
    void membersAreNamedInTheOrderOfTheLanguage();
    void replacesADossierAndKeepsTheOldSnapshot();
};

void RegisterTest::findsNamesInAnySpelling_data()
{
    QTest::addColumn<QString>("who");
    for (const auto &who : {u"71053"_s, u"st truiden"_s, u"Saint-Trond"_s, u"St-Truiden"_s,
                            u"SINT TRUIDEN"_s, u"st. trond"_s})
        QTest::newRow(qPrintable(who)) << who;
}

void RegisterTest::findsNamesInAnySpelling()
{
    QFETCH(const QString, who);
    World world;
    const auto found = world.campaign().named(who, day(today));
    QVERIFY(found);
    QCOMPARE(*found, world.id(u"71053"_s));
}

void RegisterTest::aNameMeansTheMunicipalityOfItsDate()
{
    World world;
    const auto campaign = world.campaign();
    QCOMPARE(*campaign.named(u"zwijndrecht"_s, day(today)), world.id(u"46030"_s));
    QCOMPARE(*campaign.named(u"zwijndrecht"_s, day(QDate(2024, 12, 31))), world.id(u"11056"_s));
    QCOMPARE(*campaign.named(u"Lokeren"_s, day(today)), world.id(u"46029"_s));
    QCOMPARE(*campaign.named(u"Lokeren"_s, periodOf(*PartialDate::fromIso(u"2023-11"), today)),
             world.id(u"46014"_s));
    QCOMPARE(*campaign.named(u"Lokeren"_s, periodOf({}, today)), world.id(u"46014"_s));
    QCOMPARE(*campaign.named(u"46014"_s, day(today)), world.id(u"46029"_s));
}

void RegisterTest::namesTheCandidates()
{
    World world;
    const auto found = world.campaign().named(u"Saint-Nicolas"_s, day(today));
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::Ambiguous);
    QVERIFY(found.error().message.contains(u"46021"_s));
    QVERIFY(found.error().message.contains(u"62093"_s));
}

void RegisterTest::todaysCodeMeansWhatItWasBeforeTheMerger()
{
    World world;
    world.add(municipality(u"44045"_s, u"Moerbeke"_s, {}, {}, newYear));
    world.records.mergers.append(
        {MergerId::create(), world.id(u"44045"_s), world.id(u"46029"_s), newYear});
    const auto campaign = world.campaign();
    const auto november = periodOf(*PartialDate::fromIso(u"2023-11"), today);
    // Two went into it; the one of the same name is meant.
    QCOMPARE(*campaign.named(u"46029"_s, november), world.id(u"46014"_s));
    QCOMPARE(*campaign.named(u"46029"_s, day(newYear.addDays(-1))), world.id(u"46014"_s));
    QCOMPARE(*campaign.named(u"46029"_s, day(newYear)), world.id(u"46029"_s));
    const QList both{world.id(u"46014"_s), world.id(u"44045"_s)};
    QCOMPARE(municipalitiesIn(campaign, world.id(u"46029"_s), november), both);
    QCOMPARE(municipalityMeant(campaign, world.id(u"46029"_s), november), both.first());
    // Three of other names: somebody has to say.
    QVERIFY(municipalityMeant(campaign, world.id(u"46030"_s), november).isNull());
    QCOMPARE(municipalitiesIn(campaign, world.id(u"46030"_s), november).size(), 3);
    // A date that may lie on both sides stays with the one asked for.
    QCOMPARE(municipalityMeant(campaign, world.id(u"46029"_s), periodOf({}, today)),
             world.id(u"46029"_s));
    QCOMPARE(municipalitiesIn(campaign, world.id(u"46029"_s), periodOf({}, today)).size(), 3);
}

void RegisterTest::refusesAMunicipalityThatIsNotThereYet()
{
    World world;
    const auto found =
        world.campaign().named(u"beveren kruibeke zwijndrecht"_s, day(QDate(2024, 12, 31)));
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::Refused);
    for (const auto &name : {u"Beveren (46003"_s, u"Kruibeke"_s, u"Zwijndrecht (11056"_s})
        QVERIFY2(found.error().message.contains(name), qPrintable(found.error().message));
}

void RegisterTest::suggestsNearNames()
{
    World world;
    const auto found = world.campaign().named(u"Lokern"_s, day(today));
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::NotFound);
    QVERIFY(found.error().message.contains(u"Lokeren"_s));
    QVERIFY(!world.campaign().named(u""_s, day(today)));
}

void RegisterTest::theSuccessorStandsInTheFurthestStage()
{
    World world;
    world.dossier(u"11056"_s).steps = {step(Stage::Joined, u"", old)};
    world.dossier(u"46003"_s).steps = {step(Stage::Asked, u"2024-01-05")};
    const auto campaign = world.campaign();
    const auto before = campaign.standing(world.id(u"46003"_s), QDate(2024, 12, 31));
    QCOMPARE(before.stage, Stage::Asked);
    const auto after = campaign.standing(world.id(u"46030"_s), newYear);
    QCOMPARE(after.stage, Stage::Joined);
    QVERIFY(after.mergerPending);
    QVERIFY(!after.since.isKnown());
    QCOMPARE(after.charter, old);
    QVERIFY(!campaign.standing(world.id(u"46030"_s), QDate(2024, 12, 31)).isMember());
}

void RegisterTest::aDecisionSettlesTheMerger()
{
    World world;
    world.dossier(u"11056"_s).steps = {step(Stage::Joined, u"2021-05-04", old)};
    auto &successor = world.dossier(u"46030"_s);
    successor.mergerDecision = MergerDecision();
    successor.mergerDecision->predecessor = world.id(u"11056"_s);
    auto standing = world.campaign().standing(world.id(u"46030"_s), today);
    QVERIFY(!standing.mergerPending);
    QCOMPARE(standing.since.toIso(), u"2021-05-04"_s);

    successor.mergerDecision->predecessor = world.id(u"46003"_s);
    QCOMPARE(world.campaign().standing(world.id(u"46030"_s), today).stage, Stage::NotApproached);

    successor.mergerDecision->choice = MergerDecision::Choice::BackInDiscussion;
    standing = world.campaign().standing(world.id(u"46030"_s), today);
    QCOMPARE(standing.stage, Stage::InDiscussion);
    QCOMPARE(standing.since.toIso(), u"2025-01-01"_s);
}

void RegisterTest::aStepOnTheSuccessorSettlesTheMerger()
{
    World world;
    world.dossier(u"46003"_s).steps = {step(Stage::Asked, u"2024-01-05")};
    world.dossier(u"46030"_s).steps = {step(Stage::InDiscussion, u"2026-02-01")};
    const auto campaign = world.campaign();
    const auto id = world.id(u"46030"_s);
    QVERIFY(campaign.standing(id, QDate(2026, 1, 31)).mergerPending);
    QVERIFY(!campaign.standing(id, QDate(2026, 2, 1)).mergerPending);
    QVERIFY(!checkedChain(campaign.chainStart(id), {step(Stage::Asked, u"2026-01-01")}, today));
}

void RegisterTest::nothingIsCountedTwice()
{
    World world;
    world.dossier(u"11056"_s).steps = {step(Stage::Joined, u"", old)};
    world.dossier(u"46014"_s).steps = {step(Stage::Joined, u"2023-11", current)};
    const auto campaign = world.campaign();
    for (const auto &on : {QDate(2024, 12, 31), newYear})
        QCOMPARE(campaign.totals(campaign.existingOn(on), on).of(Stage::Joined), 2);
    const auto october =
        campaign.totals(campaign.existingOn(QDate(2023, 10, 31)), QDate(2023, 10, 31));
    QCOMPARE(october.of(Stage::Joined), 1);
    QCOMPARE(campaign.memberNames(QDate(2024, 12, 31), Language::Dutch, {}),
             QStringList({u"Lokeren"_s, u"Zwijndrecht"_s}));
    QCOMPARE(campaign.memberNames(newYear, Language::Dutch, {}),
             QStringList({u"Beveren-Kruibeke-Zwijndrecht"_s, u"Lokeren"_s}));
}

void RegisterTest::commitmentsAreReadThroughTheMerger()
{
    World world;
    Commitment one;
    one.title = u"Buddywerking"_s;
    world.dossier(u"46014"_s).commitments = {one};
    world.dossier(u"46014"_s).steps = {step(Stage::Joined, u"2023-11", current)};
    const auto standing = world.campaign().standing(world.id(u"46029"_s), today);
    QCOMPARE(standing.counted, 1);
    QCOMPARE(standing.asked, 3);
    QVERIFY(standing.isUnderThreshold());
}

void RegisterTest::sinceIsTheUnbrokenMembership()
{
    World world;
    const auto id = world.id(u"71053"_s);
    world.dossier(u"71053"_s).steps = {
        step(Stage::Joined, u"2020-05-01", old), step(Stage::Left, u"2021"),
        step(Stage::Joined, u"2022-03", old), step(Stage::Joined, u"2024-06-01", current)};
    const auto standing = world.campaign().standing(id, today);
    QCOMPARE(standing.since.toIso(), u"2022-03"_s);
    QCOMPARE(standing.charter, current);
    QCOMPARE(standing.asked, 3);
    QCOMPARE(world.campaign().standing(id, QDate(2023, 1, 1)).asked, 1);
    QCOMPARE(world.campaign().standing(id, QDate(2021, 6, 1)).stage, Stage::Left);
}

void RegisterTest::aMemberIsMeasuredByItsOwnCharter()
{
    World world;
    world.dossier(u"71053"_s).steps = {step(Stage::Joined, u"", old)};
    const auto member = world.campaign().standing(world.id(u"71053"_s), today);
    QCOMPARE(member.asked, 1);
    QCOMPARE(member.askedInForce, 3);
    const auto other = world.campaign().standing(world.id(u"46021"_s), today);
    QCOMPARE(other.asked, 3);
    QCOMPARE(other.charter, current);
}

void RegisterTest::anUnwillingMemberIsNotNamed()
{
    World world;
    world.dossier(u"71053"_s).steps = {step(Stage::Joined, u"", old)};
    world.dossier(u"46021"_s).steps = {step(Stage::Joined, u"", old)};
    world.dossier(u"46021"_s).municipality.mayBeListed = false;
    QCOMPARE(world.campaign().memberNames(today, Language::Dutch, {}),
             QStringList{u"Sint-Truiden"_s});
    QVERIFY(world.campaign().memberNames(today, Language::Dutch, world.id(u"71053"_s)).isEmpty());
}

void RegisterTest::membersAreNamedInTheOrderOfTheLanguage()
{
    World world;
    world.dossier(u"71053"_s).steps = {step(Stage::Joined, u"", old)};
    world.dossier(u"46021"_s).steps = {step(Stage::Joined, u"", old)};
    QCOMPARE(world.campaign().memberNames(today, Language::French, {}),
             QStringList({u"Saint-Nicolas"_s, u"Saint-Trond"_s}));
    QCOMPARE(world.campaign().memberNames(today, Language::Dutch, {}),
             QStringList({u"Sint-Niklaas"_s, u"Sint-Truiden"_s}));
}

void RegisterTest::replacesADossierAndKeepsTheOldSnapshot()
{
    World world;
    const auto before = world.campaign();
    auto dossier = world.dossier(u"71053"_s);
    dossier.steps = {step(Stage::Asked, u"2026-01-01")};
    const auto after = before.with({dossier});
    const auto id = world.id(u"71053"_s);
    QCOMPARE(before.standing(id, today).stage, Stage::NotApproached);
    QCOMPARE(after.standing(id, today).stage, Stage::Asked);
}

QTEST_GUILESS_MAIN(RegisterTest)
#include "tst_register.moc"
