// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvwriter.h"
#include "paper/barchart.h"
#include "paper/fonts.h"
#include "reports/htmlwriter.h"
#include "reports/paperwriter.h"
#include "reports/report.h"
#include "reports/statusreport.h"
#include "reports/statusworld.h"
#include "reports/tablevalues.h"
#include "reports/textcolumns.h"
#include "reports/textwriter.h"
#include "support/documenttest.h"
#include "support/onereportmore.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace solidair;

namespace {

const QDate day(2026, 11, 22);

ReportDocument statusOf(const Register &campaign, Language language = Language::Dutch)
{
    return statusReport(campaign, {day, {}, {}, language}).value();
}

/// What a reader sees of the page: tags and what is hidden from reading aloud left out.
QString wordsOf(const QByteArray &html)
{
    QString page = QString::fromUtf8(html);
    static const QRegularExpression hidden(
        u"<style>.*?</style>|<title>.*?</title>|<span class=\"unseen\">[^<]*</span>|"
        "<span [^>]*aria-hidden=\"true\"[^>]*>[^<]*</span>"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    page.remove(hidden).replace(tags, u" "_s);
    page.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
    return page.replace(u"&amp;"_s, u"&"_s).simplified();
}

/// A municipality with @p text in every place where a person can type.
Register campaignSaying(const QString &text)
{
    StatusWorld world;
    const auto body = world.addBody(text);
    const auto coordinator = world.addCoordinator(text);
    auto &joined = world.add(u"1"_s, text, u"Limburg"_s, 1000);
    StatusWorld::join(joined, u"2024", StatusWorld::text2023);
    joined.steps.last().reason = text;
    auto &asked = world.add(u"2"_s, text, u"Limburg"_s);
    StatusWorld::addStep(asked, Stage::Asked, u"2026-11-01").askedBy = body;
    asked.municipality.coordinator = coordinator;
    auto &talking = world.add(u"3"_s, text, u"Limburg"_s);
    StatusWorld::addStep(talking, Stage::InDiscussion, u"2026-11-01");
    talking.nextSteps = {{{}, {}, text, text, day, {}}};
    return world.campaign();
}

} // namespace

class ReportWritersTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void allFormsHoldTheSameNumbers();
    void textsStayAsTheyAre_data();
    void textsStayAsTheyAre();
    void aVeryLongTextIsThereToItsEnd();
    void twoRunsGiveTheSameBytes();
    void theTextIsAtMostAHundredColumnsWide();
    void wrapsLongWordsAndEmoji();
    void cutsNoAddressWhileThereIsRoom();
    void everyFormHasAChartThatIsOfNoStages();
    void theTablesAreOneTable();
    void aWorkbookHasMunicipalitiesFirstAndATableOnEachSheet();
    void htmlIsWellFormedAndLoadsNothing();
    void everyMarkHasItsWords();
    void anEmptySectionIsALine();
    void pagesRepeatTheHeadsAndNameTheDay();
    void noNoteStandsAloneOnAPage();
    void speaksFrenchAndEnglish();
    void namesTheReports();
};

void ReportWritersTest::initTestCase()
{
    QVERIFY(loadPaperFonts());
}

void ReportWritersTest::allFormsHoldTheSameNumbers()
{
    const auto campaign = grownWorld(304).campaign();
    const auto totals = campaign.totals(campaign.existingOn(day), day);
    const auto report = statusOf(campaign);
    const auto text = reportText(report).simplified();
    const auto html = wordsOf(reportHtml(report));
    const auto pdf = test::textOf(reportPdf(report));
    const auto csv = csvText(tableValues(report));

    for (const auto &[stage, heading] : {std::pair(Stage::Joined, u"Toegetreden"_s),
                                         {Stage::InDiscussion, u"In gesprek"_s},
                                         {Stage::Asked, u"Gevraagd"_s},
                                         {Stage::OnHold, u"In beraad"_s}}) {
        const int count = totals.of(stage);
        const auto shown = u"%1 (%2)"_s.arg(heading).arg(count);
        QVERIFY2(text.contains(shown), qPrintable(shown));
        QVERIFY2(html.contains(shown), qPrintable(shown));
        QVERIFY2(pdf.contains(shown), qPrintable(shown));
        QCOMPARE(csv.count(u"\n"_s + heading + u';'), count);
    }
    const auto inhabitants =
        QLocale(QLocale::Dutch, QLocale::Belgium).toString(totals.memberPopulation);
    QVERIFY(text.contains(inhabitants));
    QVERIFY(html.contains(inhabitants));
    QVERIFY(pdf.contains(inhabitants));
    QVERIFY(csv.contains(u";%1;"_s.arg(totals.memberPopulation)));

    // Every shown cell of every table, in each form.
    for (const auto &section : report.sections) {
        const auto *table = std::get_if<ReportTable>(&section.content);
        for (qsizetype i = 0; table && i < table->rows.size(); ++i) {
            const auto name = table->rows[i].cells.first().text;
            QVERIFY2(html.contains(name), qPrintable(name));
            QVERIFY2(pdf.contains(name), qPrintable(name));
        }
    }
}

void ReportWritersTest::textsStayAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<img src=file:///x>"_s;
    QTest::newRow("script") << u"<script>x</script>"_s;
    QTest::newRow("entity") << u"&lt;b&gt; & \"c\""_s;
    QTest::newRow("formula") << u"=cmd()"_s;
    QTest::newRow("printf") << u"%s %n %1 %2"_s;
    QTest::newRow("field") << u"{{x}} {{field}}"_s;
    QTest::newRow("sql") << u"'; DROP TABLE"_s;
    QTest::newRow("emoji") << u"a 🏳️‍🌈 b"_s;
    QTest::newRow("accents") << u"Ñandú Łódź ẞ"_s;
}

void ReportWritersTest::textsStayAsTheyAre()
{
    QFETCH(const QString, text);
    const auto report = statusOf(campaignSaying(text));

    const auto html = QString::fromUtf8(reportHtml(report));
    QCOMPARE(html.count(u"<img"_s), 0);
    QCOMPARE(html.count(u"<script"_s), 0);
    QVERIFY(wordsOf(html.toUtf8()).count(text) >= 6);
    QVERIFY(reportText(report).simplified().count(text) >= 6);
    const auto csv = csvText(tableValues(report));
    QString field = text;
    QVERIFY(csv.count(field.replace(u'"', u"\"\""_s)) >= 6);
    if (text.startsWith(u'='))
        QVERIFY(!csv.contains(u";="_s));
    // What no face can show is a box on paper, and a formula breaks off in no column.
    if (unprintable(text).isEmpty())
        QVERIFY(test::textOf(reportPdf(report)).count(text.section(u' ', 0, 0)) >= 6);
}

void ReportWritersTest::aVeryLongTextIsThereToItsEnd()
{
    QStringList words;
    for (int i = 0; i < 1700; ++i)
        words.append(u"w%1"_s.arg(i, 4, 10, QChar(u'0')));
    const auto report = statusOf(campaignSaying(words.join(u' ')));
    const auto pages = test::pagesOf(reportPdf(report));
    QVERIFY(pages.size() > 20);
    const auto pdf = pages.join(u' ');
    const auto html = wordsOf(reportHtml(report));
    const auto text = reportText(report);
    const auto places = html.count(words.first());
    QVERIFY(places >= 6);
    for (const auto &word : words) {
        QCOMPARE(html.count(word), places);
        QCOMPARE(text.count(word), places);
        QCOMPARE(pdf.count(word), places);
    }
}

void ReportWritersTest::twoRunsGiveTheSameBytes()
{
    const auto first = statusOf(grownWorld(304).campaign());
    const auto second = statusOf(grownWorld(304).campaign());

    QCOMPARE(reportHtml(first), reportHtml(second));
    QCOMPARE(reportText(first), reportText(second));
    QCOMPARE(csvFile(tableValues(first)), csvFile(tableValues(second)));
    const auto pdf = reportPdf(first);
    QTest::qWait(1100); // Qt would write the second of making
    QVERIFY(pdf == reportPdf(second));
}

void ReportWritersTest::theTextIsAtMostAHundredColumnsWide()
{
    for (const auto &text :
         {u"word "_s.repeated(2000), QString(10000, u'x'), u"🎉"_s.repeated(900)}) {
        const auto lines = reportText(statusOf(campaignSaying(text))).split(u'\n');
        QVERIFY(lines.size() > 100);
        for (const auto &line : lines)
            QVERIFY2(columnsOf(line) <= textWidthLimit, qPrintable(line));
    }
}

void ReportWritersTest::wrapsLongWordsAndEmoji()
{
    QCOMPARE(wrappedText(u"a b\u00A0c d"_s, 5), QStringList({u"a b c"_s, u"d"_s}));
    QCOMPARE(wrappedText(u"abcdefg h"_s, 3), QStringList({u"abc"_s, u"def"_s, u"g h"_s}));
    QCOMPARE(wrappedText(u"Sint-Amands-x"_s, 8), QStringList({u"Sint-"_s, u"Amands-x"_s}));
    QCOMPARE(wrappedText(QString(), 5), QStringList(QString()));
    QCOMPARE(columnsOf(u"é"_s), 1);
    QCOMPARE(columnsOf(u"e\u0301"_s), 1);
    QCOMPARE(columnsOf(u"🎉"_s), 2);
    QCOMPARE(wrappedText(u"🎉🎉🎉"_s, 4), QStringList({u"🎉🎉"_s, u"🎉"_s}));
}

void ReportWritersTest::cutsNoAddressWhileThereIsRoom()
{
    const auto address = u"pieter.voorbeeld-verzonnen@gent.example"_s;
    TextTable table({{u"Naam"_s}, {u"Functie"_s}, {u"Adres"_s}});
    table.add({u"Pieter Voorbeeld van de Denkbeeldige Kaai"_s,
               u"schepen van samenleven en van al wat er bij hoort"_s,
               address + u", liefst in de voormiddag en niet op woensdag"_s});
    QVERIFY2(table.text().contains(address), qPrintable(table.text()));
}

void ReportWritersTest::everyFormHasAChartThatIsOfNoStages()
{
    ReportDocument report;
    report.language = Language::English;
    report.day = day;
    report.title = u"Letters"_s;
    report.sections = {{.heading = u"By month"_s, .content = test::letterChart()}};

    const auto text = reportText(report).simplified();
    QVERIFY2(text.contains(u"January 11 13 24 February 7 0 7"_s), qPrintable(text));
    const auto html = reportHtml(report);
    QVERIFY(wordsOf(html).contains(u"January 11 13 24 February 7 0 7"_s));
    const QXmlStreamReader whole(html);
    QVERIFY(!whole.hasError());
    for (const auto &tone : {plainTone(0), plainTone(1)})
        QVERIFY2(html.contains("background:" + tone.name().toLatin1()), html.constData());
    const auto pdf = test::textOf(reportPdf(report));
    for (const auto &words : {u"Last year"_s, u"This year"_s, u"January"_s, u"24"_s})
        QVERIFY2(pdf.contains(words), qPrintable(pdf));
    const auto csv = csvText(tableValues(report));
    QVERIFY2(csv.contains(u"By month;February;Last year;7"_s), qPrintable(csv));
    QCOMPARE(valueSheets({report}).size(), 1);
}

void ReportWritersTest::theTablesAreOneTable()
{
    StatusWorld world;
    auto &lokeren = world.add(u"46029"_s, u"Lokeren"_s, u"Oost-Vlaanderen"_s, 50897);
    StatusWorld::join(lokeren, u"2023-11", StatusWorld::text2023);
    StatusWorld::promise(lokeren, 6);
    lokeren.contactTerms = {{}};

    const auto rows = tableValues(statusOf(world.campaign()));

    for (const auto &row : rows)
        QCOMPARE(row.size(), rows.first().size());
    const auto csv = csvText(rows);
    QVERIFY(
        csv.startsWith(u"Onderdeel;Gegeven;Aantal;Opmerking;Provincie;Gemeente;NIS-code;Sinds;"_s));
    QVERIFY(csv.contains(u"Kerncijfers;toegetreden;1;"_s));
    QVERIFY(csv.contains(u"Per provincie en fase;toegetreden;1;;Oost-Vlaanderen;"_s));
    QVERIFY(csv.contains(
        u"Toegetreden;;;;Oost-Vlaanderen;Lokeren;46029;2023-11;tekst 2023;6;3;50897;"_s));
}

void ReportWritersTest::aWorkbookHasMunicipalitiesFirstAndATableOnEachSheet()
{
    StatusWorld world;
    auto &lokeren = world.add(u"46029"_s, u"Lokeren"_s, u"Oost-Vlaanderen"_s, 50897);
    StatusWorld::join(lokeren, u"2023-11", StatusWorld::text2023);
    StatusWorld::promise(lokeren, 6);
    lokeren.contactTerms = {{}};

    const auto sheets = valueSheets({statusOf(world.campaign())});

    QStringList names;
    for (const auto &sheet : sheets) {
        names.append(sheet.name);
        for (const auto &row : sheet.rows)
            QCOMPARE(row.size(), sheet.rows.first().size());
    }
    QCOMPARE(names, (QStringList{u"Toegetreden"_s, u"Per provincie en fase"_s, u"Kerncijfers"_s}));
    using Row = QList<ReportValue>;
    QCOMPARE(sheets[0].rows[0],
             (Row{u"Gemeente"_s, u"NIS-code"_s, u"Provincie"_s, u"Sinds"_s, u"Tekst"_s,
                  u"Engagementen"_s, u"Gevraagde engagementen"_s, u"Inwoners"_s}));
    QCOMPARE(sheets[0].rows[1],
             (Row{u"Lokeren"_s, u"46029"_s, u"Oost-Vlaanderen"_s, u"2023-11"_s, u"tekst 2023"_s,
                  qint64(6), qint64(3), qint64(50897)}));
}

void ReportWritersTest::htmlIsWellFormedAndLoadsNothing()
{
    auto html = reportHtml(statusOf(grownWorld(304).campaign()));
    QVERIFY(html.startsWith("<!DOCTYPE html>\n<html lang=\"nl\">"));
    for (const auto *outside : {"http:", "https:", "url(", "src=", "href=", "@import"})
        QVERIFY2(!html.contains(outside), outside);
    QVERIFY(html.contains("default-src 'none'"));
    QVERIFY(html.contains("prefers-color-scheme: dark"));
    QCOMPARE(html.count("<table>"), html.count("<caption>"));
    QVERIFY(html.count("scope=\"col\"") > 20);
    QVERIFY(html.count("scope=\"row\"") > 100);

    // Once the elements without an end are closed, it must read as XML.
    static const QRegularExpression single(u"<(meta [^>]*)>"_s);
    const auto xml = QString::fromUtf8(html).replace(single, u"<\\1/>"_s);
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void ReportWritersTest::everyMarkHasItsWords()
{
    const auto html = reportHtml(statusOf(grownWorld(304).campaign()));
    QVERIFY(html.contains("<span class=\"mark\" aria-hidden=\"true\">●</span> Toegetreden (21)"));
    QVERIFY(html.contains("<span class=\"meter\" aria-hidden=\"true\">■■□</span> 2 van 3"));
}

void ReportWritersTest::anEmptySectionIsALine()
{
    const auto report = statusOf(Register());
    QCOMPARE(reportText(report).count(u"\ngeen\n"_s), 6);
    QCOMPARE(reportHtml(report).count("<p>geen</p>"), 6);
    QCOMPARE(reportHtml(report).count("<table"), 0);
    QCOMPARE(test::textOf(reportPdf(report)).count(u" geen"_s), 6);
    QCOMPARE(reportPages(report)->count(), 1);
}

void ReportWritersTest::pagesRepeatTheHeadsAndNameTheDay()
{
    const auto pages = test::pagesOf(reportPdf(statusOf(grownWorld(304).campaign())));
    QVERIFY(pages.size() >= 4);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY(pages[i].contains(u"Stand op 22/11/2026"_s));
        QVERIFY(pages[i].contains(u"%1/%2"_s.arg(i + 1).arg(pages.size())));
        QVERIFY(pages[i].contains(u"Statbel"_s));
        QVERIFY(pages[i].contains(u"Stand van zaken op 22 november 2026"_s));
        QVERIFY(pages[i].contains(u"Gemeente "_s)); // the head of a table
    }
    QVERIFY(pages.join(u' ').contains(u", vervolg"_s));
}

void ReportWritersTest::noNoteStandsAloneOnAPage()
{
    for (const int count : {180, 184, 188, 192, 196, 200, 204, 208, 212, 216, 304}) {
        const auto pages = test::pagesOf(reportPdf(statusOf(grownWorld(count).campaign())));
        QVERIFY2(!pages.last().startsWith(u"Voorbeeldgegevens"_s), qPrintable(pages.last()));
    }
}

void ReportWritersTest::speaksFrenchAndEnglish()
{
    const auto campaign = grownWorld(304).campaign();
    const auto french = reportText(statusOf(campaign, Language::French));
    QVERIFY(french.startsWith(u"État des lieux au 22 novembre 2026\n"_s));
    QVERIFY(french.contains(u"Flandre-Orientale"_s));
    QVERIFY(french.contains(u"739 882"_s));
    QVERIFY(reportHtml(statusOf(campaign, Language::French)).contains("lang=\"fr\""));
    const auto english = reportText(statusOf(campaign, Language::English));
    QVERIFY(english.startsWith(u"State of affairs on 22 November 2026\n"_s));
    QVERIFY(english.contains(u"304 municipalities"_s));
    QVERIFY(english.contains(u"739,882"_s));
}

void ReportWritersTest::namesTheReports()
{
    QStringList keys;
    for (const auto &report : reports()) {
        keys.append(report.key);
        QCOMPARE(reportOf(report.key), &report);
        // Every report speaks of a day, in a language.
        QVERIFY(report.asks(ReportParameter::Kind::Day));
        QVERIFY(report.asks(ReportParameter::Kind::Language));
    }
    QCOMPARE(keys, QStringList({u"status"_s, u"sheet"_s}));
    QVERIFY(!reportOf(u"nothing"_s));
    QCOMPARE(reportOf(u"status"_s)->titleIn(Phrases(Language::Dutch)), u"Stand van zaken"_s);
    QCOMPARE(reportOf(u"sheet"_s)->titleIn(Phrases(Language::French)), u"Fiche"_s);
}

SOLIDAIR_DOCUMENT_TEST(ReportWritersTest)
#include "tst_reportwriters.moc"
