// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvwriter.h"
#include "paper/fonts.h"
#include "reports/htmlwriter.h"
#include "reports/paperwriter.h"
#include "reports/sheetreport.h"
#include "reports/sheetworld.h"
#include "reports/statustext.h"
#include "reports/tablevalues.h"
#include "reports/textwriter.h"
#include "support/documenttest.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace solidair;
using namespace solidair::test;

namespace {

const QDate day = sheetDay;

ReportDocument sheetOf(const Register &campaign, const QString &nis,
                       const MunicipalityRecords &records = {}, QDate on = day,
                       Language language = Language::Dutch)
{
    const auto sheet =
        sheetReport(campaign, MunicipalityId::named(nis), records, {on, {}, {}, language}, day);
    if (!sheet)
        qFatal("%s", qPrintable(sheet.error().message));
    return *sheet;
}

QStringList headings(const ReportDocument &sheet)
{
    QStringList result;
    for (const auto &section : sheet.sections)
        result.append(section.heading);
    return result;
}

QStringList lines(const ReportDocument &sheet, const QString &heading)
{
    QStringList result;
    const auto it = section(sheet, heading);
    for (const auto &line : std::get<ReportLines>(it.content))
        result.append(line.label + u'|' + line.text);
    return result.replaceInStrings(QString(QChar::Nbsp), u" "_s);
}

} // namespace

class SheetReportTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsAllThatIsKnown();
    void listsContactsByTheirPurpose();
    void printsNoWayThatAPersonRefuses();
    void tellsWhatHappenedNewestFirst();
    void isShortForAnUntouchedMunicipality();
    void showsTheStateOfItsDay();
    void goesOnWithTheWayOfAPredecessor();
    void tellsOnlyTheNewestOfMany();
    void textsStayAsTheyAre_data();
    void textsStayAsTheyAre();
    void aVeryLongTextIsThereToItsEnd();
    void allFormsSayTheSame();
    void severalBeginEachOnAPageOfItsOwn();
    void speaksFrenchAndEnglish();
    void refusesNoDay();
};

void SheetReportTest::initTestCase()
{
    QVERIFY(loadPaperFonts());
}

void SheetReportTest::tellsAllThatIsKnown()
{
    const auto sheet = sheetOf(filledWorld().campaign(), u"46029"_s, filledRecords());
    QCOMPARE(sheet.title, u"Stad Lokeren"_s);
    QCOMPARE(QString(sheet.subtitle).replace(QChar::Nbsp, u' '),
             u"Oost-Vlaanderen  ·  NIS 46029  ·  Groentemarkt 1, 9160  ·  50.897 inwoners op "
             "1/1/2026  ·  verantwoordelijke Noor Voorbeeld"_s);
    QCOMPARE(sheet.standing.stage, Stage::Joined);
    QCOMPARE(QString(sheet.standing.text).replace(QChar::Nbsp, u' '),
             u"sinds november 2023  ·  tekst 2023"_s);
    QCOMPARE(headings(sheet),
             QStringList({u"Verloop"_s, u"Engagementen"_s, u"Contacten"_s, u"Volgende stappen"_s,
                          u"Wat er gebeurde"_s, u"Buurgemeenten"_s, u"Zichtbaarheid"_s}));
    QStringList way;
    const auto wayThere = section(sheet, u"Verloop"_s);
    for (const auto &station : std::get<ReportWay>(wayThere.content).stations)
        way.append(stageText(station.stage, Phrases(Language::Dutch)) + u'|' + station.isoDate
                   + u'|' + QString(station.remark).replace(QChar::Nbsp, u' '));
    QCOMPARE(way,
             QStringList({u"gevraagd|2023-03|Voorbeeldgroep"_s, u"in gesprek|2023-06-14|"_s,
                          u"toegetreden|2023-11|tekst 2023, vraagt 3"_s}));
    QCOMPARE(section(sheet, u"Engagementen"_s).measure, u"3 van 3"_s);
    QCOMPARE(rows(sheet, u"Engagementen"_s),
             QStringList({u"Engagement 2, uitgelicht | Refu Interim | loopt | 1/9/2026"_s,
                          u"Engagement 1 | – | loopt | –"_s, u"Engagement 3 | – | loopt | –"_s,
                          u"Engagement 4, telt niet mee | – | afgelopen | –"_s}));
    QCOMPARE(rows(sheet, u"Volgende stappen"_s),
             QStringList({u"10/12/2026 | Moerbeke? | Noor"_s, u"– | Affiche ophangen | –"_s}));
    QCOMPARE(lines(sheet, u"Buurgemeenten"_s),
             QStringList({u"toegetreden|Stekene en Zele"_s, u"nog niet gevraagd|Berlare"_s}));
    QCOMPARE(rows(sheet, u"Zichtbaarheid"_s),
             QStringList({u"1/2/2024 | Stadsblad | https://lokeren.example/blad"_s}));
    QVERIFY(section(sheet, u"Zichtbaarheid"_s).lead.contains(u"niet op de openbare ledenlijst"_s));
    QVERIFY(sheet.state.contains(u"Stand op 22/11/2026"_s));
    QVERIFY(sheet.state.contains(u"alleen voor intern gebruik"_s));
    QVERIFY(reportPages(sheet)->count() <= 2);
}

void SheetReportTest::listsContactsByTheirPurpose()
{
    const auto sheet = sheetOf(filledWorld().campaign(), u"46029"_s, filledRecords());
    QCOMPARE(rows(sheet, u"Contacten"_s),
             QStringList(
                 {u"brief | Fatima Voorbeeld | schepen van Welzijn | fatima@lokeren.example"_s,
                  u"overleg | Joris Voorbeeld, verzonnen | ambtenaar samenleven | 09 000 00 00"_s,
                  u"website | Dienst samenleven, mag niet gepubliceerd worden | postbus | "
                  "samenleven@lokeren.example"_s}));
}

void SheetReportTest::printsNoWayThatAPersonRefuses()
{
    auto records = filledRecords();
    auto &alderman = records.contacts[2].person;
    alderman.phone = u"0470 11 22 33"_s;
    alderman.noEmail = true;
    auto &official = records.contacts[1].person;
    official.email = u"joris@lokeren.example"_s;
    official.noPost = official.noEmail = official.noPhone = true;
    const auto sheet = sheetOf(filledWorld().campaign(), u"46029"_s, records);
    const auto contacts = rows(sheet, u"Contacten"_s);
    QVERIFY(contacts[0].endsWith(u"| 0470 11 22 33, niet per e-mail"_s));
    QVERIFY(contacts[1].endsWith(u"| niet contacteren"_s));
    const auto pdf = textOf(reportPdf(sheet));
    for (const auto &form : {reportText(sheet), QString::fromUtf8(reportHtml(sheet)), pdf,
                             csvText(tableValues(sheet))}) {
        for (const auto &refused : {u"fatima@"_s, u"joris@"_s, u"09 000"_s, u"09\u00A0000"_s})
            QVERIFY2(!form.contains(refused), qPrintable(form));
    }

    // A letter to nobody who wants it goes to the college.
    alderman.noPost = true;
    const auto refused =
        rows(sheetOf(filledWorld().campaign(), u"46029"_s, records), u"Contacten"_s);
    QVERIFY(refused.first().startsWith(u"brief | het college van burgemeester en schepenen"_s));
}

void SheetReportTest::tellsWhatHappenedNewestFirst()
{
    const auto sheet = sheetOf(filledWorld().campaign(), u"46029"_s, filledRecords());
    QCOMPARE(
        rows(sheet, u"Wat er gebeurde"_s),
        QStringList({u"4/2/2026 | Telefoon: alle engagementen overlopen | Joris Voorbeeld, Noor"_s,
                     u"november 2023 | Toegetreden, tekst 2023; gemeenteraad | –"_s,
                     u"14/6/2023 | In gesprek, met het OCMW | –"_s,
                     u"9/3/2023 | Brief: Wordt u solidair? | –"_s,
                     u"maart 2023 | Gevraagd, door Voorbeeldgroep | –"_s}));
}

void SheetReportTest::isShortForAnUntouchedMunicipality()
{
    StatusWorld world;
    world.add(u"1"_s, u"Rustdorp"_s, u"Limburg"_s);
    const auto sheet = sheetOf(world.campaign(), u"1"_s);
    QCOMPARE(sheet.title, u"Gemeente Rustdorp"_s);
    QCOMPARE(sheet.standing.label, u"Nog niet gevraagd"_s);
    QCOMPARE(sheet.standing.text, QString());
    QCOMPARE(headings(sheet),
             QStringList({u"Engagementen"_s, u"Contacten"_s, u"Volgende stappen"_s}));
    const auto text = reportText(sheet);
    QVERIFY(text.contains(u"Engagementen: 0 van 3"_s));
    QVERIFY(text.contains(u"\nNog geen engagementen.\n"_s));
    QVERIFY(text.contains(
        u"\nNog niemand; een brief wordt gericht aan het college van burgemeester en schepenen.\n"_s));
    QVERIFY(text.contains(u"\nNog geen volgende stap.\n"_s));
    QCOMPARE(reportHtml(sheet).count("<table"), 0);
    QCOMPARE(reportPages(sheet)->count(), 1);
}

void SheetReportTest::showsTheStateOfItsDay()
{
    const auto campaign = filledWorld().campaign();
    const auto sheet = sheetOf(campaign, u"46029"_s, filledRecords(), QDate(2023, 6, 30));
    QCOMPARE(sheet.standing.stage, Stage::InDiscussion);
    QVERIFY(sheet.standing.text.contains(u"14\u00A0juni\u00A02023"_s));
    QCOMPARE(rows(sheet, u"Wat er gebeurde"_s).size(), 3);
    QCOMPARE(rows(sheet, u"Contacten"_s).size(), 4); // the mayor of then too
    // The fourth commitment still stood, none was confirmed yet.
    QCOMPARE(rows(sheet, u"Engagementen"_s).last(), u"Engagement 4 | – | loopt | –"_s);
    QVERIFY(!reportText(sheet).contains(u"1/9/2026"_s));
    QVERIFY(!headings(sheet).contains(u"Stadsblad"_s));
    QVERIFY(sheet.notes.first().contains(u"die van nu"_s));
    QVERIFY(reportText(sheet).contains(u"Stand op 30/6/2023"_s));
}

void SheetReportTest::goesOnWithTheWayOfAPredecessor()
{
    StatusWorld world;
    auto &old = world.add(u"46014"_s, u"Lokeren"_s, u"Oost-Vlaanderen"_s);
    StatusWorld::addStep(old, Stage::Asked, u"2023-03-01");
    StatusWorld::join(old, u"2023-11", StatusWorld::text2023);
    world.add(u"44045"_s, u"Moerbeke"_s, u"Oost-Vlaanderen"_s);
    world.add(u"46029"_s, u"Lokeren"_s, u"Oost-Vlaanderen"_s);
    world.merge({u"46014"_s, u"44045"_s}, u"46029"_s, QDate(2025, 1, 1));
    const auto campaign = world.campaign();

    const auto sheet = sheetOf(campaign, u"46029"_s);
    const auto way = section(sheet, u"Verloop"_s);
    QCOMPARE(std::get<ReportWay>(way.content).stations.size(), 2);
    QCOMPARE(rows(sheet, u"Wat er gebeurde"_s).size(), 2);
    QVERIFY(sheet.standing.text.contains(u"fusie te beslissen"_s));
    QCOMPARE(lines(sheet, u"Buurgemeenten en fusie"_s),
             QStringList({u"Fusie|op 1/1/2025 ontstaan uit Lokeren (46014, toegetreden sinds "
                          "november 2023) en Moerbeke (44045, nog niet gevraagd)"_s}));

    const auto former = sheetOf(campaign, u"44045"_s);
    QVERIFY(former.standing.text.contains(u"bestond tot 31/12/2024"_s));
    QCOMPARE(lines(former, u"Buurgemeenten en fusie"_s),
             QStringList({u"Fusie|sinds 1/1/2025 deel van Lokeren"_s}));
}

void SheetReportTest::tellsOnlyTheNewestOfMany()
{
    MunicipalityRecords records;
    for (int i = 0; i < 60; ++i) {
        Interaction call;
        call.date = PartialDate(QDate(2024, 1, 1).addDays(i));
        call.summary = u"gesprek %1"_s.arg(i);
        records.interactions.append(call);
    }
    const auto sheet = sheetOf(filledWorld().campaign(), u"46029"_s, records);
    const auto events = rows(sheet, u"Wat er gebeurde"_s);
    QCOMPARE(events.size(), 25);
    QVERIFY(events.first().contains(u"gesprek 59"_s));
    QCOMPARE(section(sheet, u"Wat er gebeurde"_s).lead,
             u"De nieuwste 25; nog 38 oudere staan in het dossier."_s);
    QVERIFY(reportPages(sheet)->count() <= 2);
}

void SheetReportTest::textsStayAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<img src=file:///x>"_s;
    QTest::newRow("script") << u"<script>x</script>"_s;
    QTest::newRow("entity") << u"&lt;b&gt; & \"c\""_s;
    QTest::newRow("formula") << u"=cmd()"_s;
    QTest::newRow("printf") << u"%s %n %1 %2 %L1"_s;
    QTest::newRow("field") << u"{{x}} {{field}}"_s;
    QTest::newRow("emoji") << u"a 🏳️‍🌈 b"_s;
    QTest::newRow("accents") << u"Ñandú Łódź ẞ"_s;
    QTest::newRow("lines") << u"een\ntwee\tdrie"_s;
}

void SheetReportTest::textsStayAsTheyAre()
{
    QFETCH(const QString, text);
    const auto [campaign, records] = hostile(text);
    const auto sheet = sheetOf(campaign, u"1"_s, records);
    const auto shown = text.simplified();

    const auto html = QString::fromUtf8(reportHtml(sheet));
    QCOMPARE(html.count(u"<img"_s), 0);
    QCOMPARE(html.count(u"<script"_s), 0);
    QVERIFY(html.count(shown.toHtmlEscaped()) >= 10);
    QVERIFY(reportText(sheet).simplified().count(shown) >= 10);
    const auto csv = csvText(tableValues(sheet));
    QVERIFY(csv.count(QString(shown).replace(u'"', u"\"\""_s)) >= 10);
    if (text.startsWith(u'='))
        QVERIFY(!csv.contains(u";="_s));
    if (unprintable(text).isEmpty())
        QVERIFY(textOf(reportPdf(sheet)).count(shown.section(u' ', 0, 0)) >= 10);
}

void SheetReportTest::aVeryLongTextIsThereToItsEnd()
{
    QStringList words;
    for (int i = 0; i < 1700; ++i)
        words.append(u"w%1"_s.arg(i, 4, 10, QChar(u'0')));
    const auto [campaign, records] = hostile(words.join(u' '));
    const auto sheet = sheetOf(campaign, u"1"_s, records);
    const auto html = QString::fromUtf8(reportHtml(sheet));
    const auto text = reportText(sheet);
    const auto pdf = textOf(reportPdf(sheet));
    for (const auto &word : words) {
        QVERIFY2(html.count(word) >= 10, qPrintable(word));
        QVERIFY2(text.count(word) >= 10, qPrintable(word));
        QVERIFY2(pdf.count(word) >= 10, qPrintable(word));
    }
}

void SheetReportTest::allFormsSayTheSame()
{
    const auto sheet = sheetOf(filledWorld().campaign(), u"46029"_s, filledRecords());
    const auto text = reportText(sheet).simplified();
    const auto html = QString::fromUtf8(reportHtml(sheet));
    const auto pdf = textOf(reportPdf(sheet)).replace(QChar::Nbsp, u' ');
    for (const auto &form : {text, html, pdf}) {
        for (const auto &said :
             {u"Stad Lokeren"_s, u"sinds november 2023"_s, u"3 van 3"_s, u"Voorbeeldgroep"_s,
              u"uitgelicht"_s, u"fatima@lokeren.example"_s, u"alle engagementen overlopen"_s,
              u"Stekene en Zele"_s, u"Stand op 22/11/2026"_s, u"Stadsblad"_s})
            QVERIFY2(form.contains(said), qPrintable(said + u": "_s + form));
    }
    QVERIFY(pdf.contains(u"1/%1"_s.arg(reportPages(sheet)->count())));
    QVERIFY(html.contains(u"aria-hidden=\"true\">■■■</span> 3 van 3"_s));
    const auto csv = csvText(tableValues(sheet));
    QVERIFY(csv.contains(
        u"Gegevens;Lokeren;46029;Oost-Vlaanderen;toegetreden;2023-11;2023;3;3;50897;Noor "
        "Voorbeeld"_s));
    QVERIFY(csv.contains(u"Verloop;Lokeren;;;gevraagd;2023-03"_s));
    QCOMPARE(reportPdf(sheet),
             reportPdf(sheetOf(filledWorld().campaign(), u"46029"_s, filledRecords())));

    static const QRegularExpression single(u"<(meta [^>]*)>"_s);
    const auto several = QString::fromUtf8(reportHtml({sheet, sheet}, u"Fiches"_s));
    for (const auto &page : {html, several}) {
        QXmlStreamReader reader(QString(page).replace(single, u"<\\1/>"_s));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }
}

void SheetReportTest::severalBeginEachOnAPageOfItsOwn()
{
    const auto campaign = filledWorld().campaign();
    const QList<ReportDocument> sheets{sheetOf(campaign, u"46029"_s, filledRecords()),
                                       sheetOf(campaign, u"Zele"_s)};
    const auto pages = pagesOf(reportPdf(sheets, u"Fiches"_s));
    QVERIFY(pages.size() >= 2);
    QVERIFY(pages.first().contains(u"Stad Lokeren"_s));
    QVERIFY(!pages.first().contains(u"Gemeente Zele"_s));
    QVERIFY(pages.last().contains(u"Gemeente Zele"_s));
    QVERIFY(!pages.last().contains(u"Stad Lokeren"_s));
    QVERIFY(pages.last().contains(u"1/1"_s));
    const auto values = tableValues(sheets);
    for (qsizetype row = 1; row < values.size(); ++row) {
        QCOMPARE(values[row].size(), values.first().size());
        const auto of = std::get<QString>(values[row][1]);
        QVERIFY2(of == u"Lokeren" || of == u"Zele", qPrintable(of));
    }
    QCOMPARE(reportHtml(sheets, u"Fiches"_s).count("<h1>"), 2);
    QCOMPARE(reportText(sheets).count(u"alleen voor intern gebruik"_s), 2);
}

void SheetReportTest::speaksFrenchAndEnglish()
{
    auto world = filledWorld();
    auto &alost = world.add(u"41002"_s, u"Aalst"_s, u"Oost-Vlaanderen"_s);
    alost.municipality.names.fr = u"Alost"_s;
    alost.municipality.isCity = true;
    StatusWorld::addStep(alost, Stage::Asked, u"2026-05-05");
    const auto campaign = world.campaign();
    const auto french = sheetOf(campaign, u"41002"_s, {}, day, Language::French);
    QCOMPARE(french.title, u"Ville d’Alost"_s);
    QCOMPARE(french.standing.text, u"depuis le 5\u00A0mai\u00A02026"_s);
    QVERIFY(reportText(french).contains(u"Engagements : 0 de 3"_s)
            || reportText(french).contains(u"Engagements : 0 sur 3"_s));
    const auto english = sheetOf(campaign, u"46029"_s, filledRecords(), day, Language::English);
    QCOMPARE(english.title, u"City of Lokeren"_s);
    QVERIFY(reportText(english).contains(u"personal data: for internal use only"_s));
}

void SheetReportTest::refusesNoDay()
{
    const auto campaign = filledWorld().campaign();
    const auto sheet = sheetReport(campaign, MunicipalityId::named(u"46029"_s), {}, {});
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().code, Error::Code::InvalidInput);
}

SOLIDAIR_DOCUMENT_TEST(SheetReportTest)
#include "tst_sheetreport.moc"
