// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/statusreport.h"
#include "reports/statustext.h"
#include "reports/statusworld.h"
#include "reports/tablevalues.h"

#include <QTest>

#include <numeric>

using namespace solidair;
using namespace solidair::test;

namespace {

const QDate day(2026, 11, 22);

ReportDocument statusOf(const Register &campaign, QDate on = day, ReportArguments arguments = {},
                        QDate today = {})
{
    arguments.day = on;
    const auto report = statusReport(campaign, arguments, today);
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return *report;
}

/// The three that merged on 1-1-2025 with the one that joined among them, and their successor.
StatusWorld mergedWorld()
{
    StatusWorld world;
    auto &zwijndrecht = world.add(u"11056"_s, u"Zwijndrecht"_s, u"Antwerpen"_s);
    StatusWorld::join(zwijndrecht, u"2021-03-04", StatusWorld::text2020);
    StatusWorld::promise(zwijndrecht, 1);
    world.add(u"46003"_s, u"Beveren"_s, u"Oost-Vlaanderen"_s);
    world.add(u"46013"_s, u"Kruibeke"_s, u"Oost-Vlaanderen"_s);
    world.add(u"46030"_s, u"Beveren-Kruibeke-Zwijndrecht"_s, u"Oost-Vlaanderen"_s, 88344);
    world.merge({u"11056"_s, u"46003"_s, u"46013"_s}, u"46030"_s, QDate(2025, 1, 1));
    return world;
}

} // namespace

class StatusReportTest final : public QObject
{
    Q_OBJECT

private slots:
    void countsAsTheRegisterDoes();
    void showsEngagementsAgainstTheMembersOwnText();
    void namesTheReasonAndTheNextStepUnderTheThreshold();
    void countsTheDaysSinceTheLastSign();
    void saysWhoAsked();
    void groupsTheAskedByProvince();
    void leavesOutOutcomesThatNobodyHas();
    void listsThoseWithoutAContact();
    void anEmptyCampaignIsAReportToo();
    void leavesUnknownPopulationOutWithARemark();
    void printsNoZeroForAPopulationThatNobodyKnows();
    void aMergerChangesTheNameOverNight();
    void keepsTheReasonOfAPredecessor();
    void keepsToAProvince_data();
    void keepsToAProvince();
    void refusesAProvinceThatIsNotThere();
    void refusesAPartThatSeveralProvincesHave();
    void saysWhatIsNotOfThatDay();
    void sortsByTheLanguageOfTheReport();
    void refusesAnInvalidDay();
};

void StatusReportTest::countsAsTheRegisterDoes()
{
    const auto campaign = grownWorld(304).campaign();
    const auto totals = campaign.totals(campaign.existingOn(day), day);
    const auto report = statusOf(campaign);

    QCOMPARE(report.title, u"Stand van zaken op 22\u00A0november\u00A02026"_s);
    QCOMPARE(report.figures[0].value, qint64(totals.of(Stage::Joined)));
    QCOMPARE(report.figures[1].value, qint64(totals.of(Stage::InDiscussion)));
    QCOMPARE(report.figures[2].value, qint64(totals.of(Stage::Asked)));
    QCOMPARE(report.figures[3].value, totals.memberPopulation);
    QCOMPARE(section(report, u"Toegetreden"_s).count.value(), totals.of(Stage::Joined));
    QCOMPARE(section(report, u"In gesprek"_s).count.value(), totals.of(Stage::InDiscussion));
    QCOMPARE(section(report, u"Gevraagd"_s).count.value(), totals.of(Stage::Asked));
    QCOMPARE(section(report, u"In beraad"_s).count.value(), totals.of(Stage::OnHold));
    QCOMPARE(section(report, u"Onder de drempel"_s).count.value(), totals.underThreshold);
    const auto chart = std::get<ReportChart>(section(report, u"Per provincie en fase"_s).content);
    QCOMPARE(chart.categories.size(), 6);
    QCOMPARE(chart.series[2].name, u"gevraagd"_s);
    const auto &asked = chart.series[2].values;
    QCOMPARE(asked.size(), 6);
    QCOMPARE(std::accumulate(asked.begin(), asked.end(), 0), totals.of(Stage::Asked));
}

void StatusReportTest::showsEngagementsAgainstTheMembersOwnText()
{
    StatusWorld world;
    const auto member = [&world](const QString &name, CharterId charter, int engagements) {
        auto &dossier = world.add(name, name, u"Limburg"_s);
        StatusWorld::join(dossier, u"2024", charter);
        StatusWorld::promise(dossier, engagements);
    };
    member(u"A"_s, StatusWorld::text2020, 1);
    member(u"B"_s, StatusWorld::text2020, 3);
    member(u"C"_s, StatusWorld::text2023, 2);
    member(u"D"_s, StatusWorld::text2023, 6);

    QCOMPARE(rows(statusOf(world.campaign()), u"Toegetreden"_s),
             QStringList({u"A | Limburg | 2024 | tekst 2020 | 1 van 1, nog 2 voor tekst 2023 | –"_s,
                          u"B | Limburg | 2024 | tekst 2020 | 3 (vraagt 1) | –"_s,
                          u"C | Limburg | 2024 | tekst 2023 | 2 van 3 | –"_s,
                          u"D | Limburg | 2024 | tekst 2023 | 6 (vraagt 3) | –"_s}));
}

void StatusReportTest::namesTheReasonAndTheNextStepUnderTheThreshold()
{
    StatusWorld world;
    auto &mechelen = world.add(u"12025"_s, u"Mechelen"_s, u"Antwerpen"_s);
    StatusWorld::join(mechelen, u"2023-06", StatusWorld::text2023);
    mechelen.steps.last().reason = u"lijst onderweg"_s;
    mechelen.nextSteps = {{{}, {}, u"lijst nalezen"_s, u"Noor"_s, QDate(2027, 1, 15), {}}};

    const auto report = statusOf(world.campaign());

    QCOMPARE(rows(report, u"Onder de drempel"_s),
             QStringList(u"Mechelen | tekst 2023, vraagt 3 | 0 van 3 | lijst onderweg; 15/1/2027: "
                         "lijst nalezen (Noor)"_s));
    QVERIFY(section(report, u"Onder de drempel"_s)
                .lead.contains(u"de tekst van 2020 vraagt 1 engagement en"_s));
}

void StatusReportTest::countsTheDaysSinceTheLastSign()
{
    StatusWorld world;
    const auto asked = [&world](const QString &name, QStringView date, QStringView contact) {
        auto &dossier = world.add(name, name, u"Limburg"_s);
        StatusWorld::addStep(dossier, Stage::Asked, date);
        if (!contact.isEmpty())
            dossier.contactDates = {PartialDate::fromIso(contact).value()};
    };
    asked(u"A"_s, u"2026-11-12", u"");
    asked(u"B"_s, u"2026-10-01", u"2026-11-20");
    asked(u"C"_s, u"2026-11-12", u"2026-12-01"); // a contact after the day of the report
    asked(u"D"_s, u"", u"");

    const auto lines = rows(statusOf(world.campaign()), u"Gevraagd"_s);

    QCOMPARE(lines.mid(1),
             QStringList({u"A | – | – | 12/11/2026 | 10"_s, u"B | – | – | 1/10/2026 | 2"_s,
                          u"C | – | – | 12/11/2026 | 10"_s, u"D | – | – | datum onbekend | –"_s}));
}

void StatusReportTest::saysWhoAsked()
{
    StatusWorld world;
    const auto group = world.addBody(u"Voorbeeldgroep"_s);
    const auto coordinator = world.addCoordinator(u"Noor Voorbeeld"_s);
    auto &genk = world.add(u"71016"_s, u"Genk"_s, u"Limburg"_s);
    genk.municipality.coordinator = coordinator;
    auto &step = StatusWorld::addStep(genk, Stage::Asked, u"2026-11-21");
    step.askedBy = group;
    step.channel = Channel::Email;
    auto &person = StatusWorld::addStep(world.add(u"71022"_s, u"Hasselt"_s, u"Limburg"_s),
                                        Stage::Asked, u"2026-11-22");
    person.askedByPerson = PersonId::named(u"iemand"_s);

    QCOMPARE(rows(statusOf(world.campaign()), u"Gevraagd"_s).mid(1),
             QStringList({u"Genk | Voorbeeldgroep, per e-mail | Noor Voorbeeld | 21/11/2026 | 1"_s,
                          u"Hasselt | een persoon | – | 22/11/2026 | 0"_s}));
}

void StatusReportTest::groupsTheAskedByProvince()
{
    StatusWorld world;
    for (const auto &[name, province] : {std::pair(u"Mol"_s, u"Antwerpen"_s),
                                         {u"Ninove"_s, u"Oost-Vlaanderen"_s},
                                         {u"Eeklo"_s, u"Oost-Vlaanderen"_s},
                                         {u"Jette"_s, u"Brussels Hoofdstedelijk Gewest"_s}})
        StatusWorld::addStep(world.add(name, name, province), Stage::Asked, u"2026-11-22");

    const auto lines = rows(statusOf(world.campaign()), u"Gevraagd"_s);

    QStringList firsts;
    for (const auto &line : lines)
        firsts.append(line.section(u" | "_s, 0, 0));
    QCOMPARE(firsts,
             QStringList({u"Antwerpen (1)"_s, u"Mol"_s, u"Brussel (1)"_s, u"Jette"_s,
                          u"Oost-Vlaanderen (2)"_s, u"Eeklo"_s, u"Ninove"_s}));
    QCOMPARE(section(statusOf(world.campaign()), u"Gevraagd"_s).count.value(), 4);
}

void StatusReportTest::leavesOutOutcomesThatNobodyHas()
{
    StatusWorld world;
    auto &diest = world.add(u"24020"_s, u"Diest"_s, u"Vlaams-Brabant"_s);
    StatusWorld::addStep(diest, Stage::OnHold, u"2026-09-22").reason = u"wacht op de begroting"_s;

    const auto report = statusOf(world.campaign());

    QCOMPARE(rows(report, u"In beraad"_s),
             QStringList(u"Diest | Vlaams-Brabant | 22/9/2026 | wacht op de begroting | –"_s));
    QVERIFY(section(report, u"Niet ingegaan"_s).heading.isEmpty());
    QVERIFY(section(report, u"Uitgetreden"_s).heading.isEmpty());
    const auto chart = std::get<ReportChart>(report.sections.first().content);
    QList<Stage> stages;
    for (const auto &series : chart.series)
        stages.append(series.stage.value());
    QCOMPARE(stages,
             QList<Stage>({Stage::Joined, Stage::InDiscussion, Stage::Asked, Stage::OnHold}));
}

void StatusReportTest::listsThoseWithoutAContact()
{
    StatusWorld world;
    StatusWorld::join(world.add(u"1"_s, u"Zonder"_s, u"Limburg"_s), u"2020", StatusWorld::text2020);
    auto &known = world.add(u"2"_s, u"Bekend"_s, u"Limburg"_s);
    StatusWorld::addStep(known, Stage::InDiscussion, u"2026");
    known.contactTerms = {{}};
    world.add(u"3"_s, u"Niet gevraagd"_s, u"Limburg"_s);
    StatusWorld::addStep(world.add(u"4"_s, u"In beraad"_s, u"Limburg"_s), Stage::OnHold, u"2026");

    QCOMPARE(rows(statusOf(world.campaign()), u"Zonder contactpersoon"_s),
             QStringList(u"Zonder | Limburg | toegetreden | –"_s));
}

void StatusReportTest::anEmptyCampaignIsAReportToo()
{
    const auto report = statusOf(Register());

    QCOMPARE(figures(report), QStringList({u"0"_s, u"0"_s, u"0"_s, u"0"_s}));
    QCOMPARE(report.sections.size(), 6);
    for (const auto &it : report.sections) {
        QVERIFY(isEmpty(it));
        QCOMPARE(it.empty, u"geen"_s);
    }
    QVERIFY(!report.source.contains(u"Statbel"_s));
}

void StatusReportTest::leavesUnknownPopulationOutWithARemark()
{
    StatusWorld world;
    for (const auto &[name, population] :
         {std::pair<QString, std::optional<int>>(u"A"_s, 3000), {u"B"_s, 9000}, {u"C"_s, {}}}) {
        auto &dossier = world.add(name, name, u"Limburg"_s, population);
        if (name != u"B"_s)
            StatusWorld::join(dossier, u"2020", StatusWorld::text2020);
    }

    const auto report = statusOf(world.campaign());

    QCOMPARE(report.figures[3].number, u"3.000"_s);
    QCOMPARE(report.figures[3].remark, u"25\u00A0% van het gebied"_s);
    QCOMPARE(report.figureNotes,
             QStringList(u"Van 1 gemeente is het inwonertal niet bekend; het telt niet mee. "
                         "Daaronder is 1 lid: dat ontbreekt in de som hierboven."_s));
    QVERIFY(report.source.contains(u"inwoners op 1/1/2026: Statbel"_s));
}

void StatusReportTest::printsNoZeroForAPopulationThatNobodyKnows()
{
    StatusWorld world;
    world.add(u"B"_s, u"B"_s, u"Limburg"_s, 9000);
    StatusWorld::join(world.add(u"C"_s, u"C"_s, u"Limburg"_s, {}), u"2020", StatusWorld::text2020);

    const auto report = statusOf(world.campaign());

    QCOMPARE(report.figures[3].number, u"–"_s);
    QCOMPARE(report.figures[3].remark, u"niet bekend"_s);
    for (const auto &row : tableValues(report)) {
        if (row[1] == ReportValue(report.figures[3].label))
            QVERIFY(!row.contains(ReportValue(qint64(0))));
    }
}

void StatusReportTest::aMergerChangesTheNameOverNight()
{
    const auto campaign = mergedWorld().campaign();
    const auto before = statusOf(campaign, QDate(2024, 12, 31));
    const auto after = statusOf(campaign, QDate(2025, 1, 1));

    QCOMPARE(rows(before, u"Toegetreden"_s),
             QStringList(u"Zwijndrecht | Antwerpen | 4/3/2021 | tekst 2020 | 1 van 1, nog 2 voor "
                         "tekst 2023 | –"_s));
    QCOMPARE(rows(after, u"Toegetreden"_s),
             QStringList(u"Beveren-Kruibeke-Zwijndrecht, fusie te beslissen | "
                         "Oost-Vlaanderen | 4/3/2021 | tekst 2020 | 1 van 1, nog 2 voor tekst 2023 "
                         "| 88.344"_s));
    QVERIFY(before.subtitle.contains(u"3 gemeenten"_s));
    QVERIFY(after.subtitle.contains(u"1 gemeente"_s));
}

void StatusReportTest::keepsTheReasonOfAPredecessor()
{
    StatusWorld world;
    auto &old = world.add(u"46014"_s, u"Lokeren"_s, u"Oost-Vlaanderen"_s);
    StatusWorld::join(old, u"2023-11", StatusWorld::text2023);
    old.steps.last().reason = u"overgenomen uit lijst"_s;
    world.add(u"46029"_s, u"Lokeren"_s, u"Oost-Vlaanderen"_s);
    world.merge({u"46014"_s}, u"46029"_s, QDate(2025, 1, 1));

    QCOMPARE(rows(statusOf(world.campaign()), u"Onder de drempel"_s),
             QStringList(u"Lokeren | tekst 2023, vraagt 3 | 0 van 3 | overgenomen uit lijst"_s));
}

void StatusReportTest::keepsToAProvince_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto &typed : {u"Oost-Vlaanderen"_s, u"oost vlaanderen"_s, u"OOST"_s,
                              u"Flandre-Orientale"_s, u"East Flanders"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void StatusReportTest::keepsToAProvince()
{
    QFETCH(const QString, typed);
    const auto campaign = grownWorld(304).campaign();
    auto ids = campaign.existingOn(day);
    ids.removeIf(
        [&](auto id) { return campaign.municipality(id).province != u"Oost-Vlaanderen"_s; });

    const auto report = statusOf(campaign, day, {{}, typed});

    QCOMPARE(report.figures[2].value, qint64(campaign.totals(ids, day).of(Stage::Asked)));
    QCOMPARE(std::get<ReportChart>(report.sections.first().content).categories.size(), 1);
    QVERIFY(report.state.contains(u"filter: Oost-Vlaanderen"_s));
    for (const auto &line : rows(report, u"Toegetreden"_s))
        QVERIFY(line.contains(u"| Oost-Vlaanderen |"_s));
}

void StatusReportTest::refusesAProvinceThatIsNotThere()
{
    StatusWorld world;
    world.add(u"1"_s, u"Genk"_s, u"Limburg"_s);
    world.add(u"2"_s, u"Mol"_s, u"Antwerpen"_s);

    const auto refused = statusReport(world.campaign(), {day, u"Zeeland %1"_s});

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NotFound);
    QVERIFY(refused.error().message.contains(u"“Zeeland %1”"_s));
    QVERIFY(refused.error().message.contains(u"Antwerp, Limburg"_s));
}

void StatusReportTest::refusesAPartThatSeveralProvincesHave()
{
    const auto refused = statusReport(grownWorld(304).campaign(), {day, u"vlaanderen"_s});

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Ambiguous);
    QVERIFY(refused.error().message.contains(u"East Flanders, West Flanders"_s));
}

void StatusReportTest::saysWhatIsNotOfThatDay()
{
    QVERIFY(statusOf(Register(), day, {}, day).notes.isEmpty());
    QVERIFY(statusOf(Register(), day.addDays(-1), {}, day).notes.value(0).contains(u"van nu"_s));
    QVERIFY(statusOf(Register(), day.addDays(1), {}, day).notes.value(0).contains(u"nog komen"_s));
    StatusWorld sample;
    sample.markAsSample();
    QVERIFY(statusOf(sample.campaign()).notes.value(0).contains(u"verzonnen"_s));
}

void StatusReportTest::sortsByTheLanguageOfTheReport()
{
    StatusWorld world;
    for (const auto &[nl, fr] : {std::pair(u"Doornik"_s, u"Tournai"_s),
                                 {u"Gent"_s, u"Gand"_s},
                                 {u"Ieper"_s, u"Ypres"_s},
                                 {u"Bergen"_s, u"Mons"_s}}) {
        auto &dossier = world.add(nl, nl, u"West-Vlaanderen"_s);
        dossier.municipality.names.fr = fr;
        StatusWorld::addStep(dossier, Stage::InDiscussion, u"2026");
    }
    ReportArguments french;
    french.language = Language::French;

    QStringList names;
    for (const auto &line : rows(statusOf(world.campaign(), day, french), u"En discussion"_s))
        names.append(line.section(u" | "_s, 0, 1));
    QCOMPARE(names,
             QStringList({u"Gand | Flandre-Occidentale"_s, u"Mons | Flandre-Occidentale"_s,
                          u"Tournai | Flandre-Occidentale"_s, u"Ypres | Flandre-Occidentale"_s}));
}

void StatusReportTest::refusesAnInvalidDay()
{
    const auto refused = statusReport(Register(), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::InvalidInput);
}

QTEST_GUILESS_MAIN(StatusReportTest)
#include "tst_statusreport.moc"
