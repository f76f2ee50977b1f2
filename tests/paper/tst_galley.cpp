// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/marks.h"
#include "support/documenttest.h"

#include <QFontMetricsF>

using namespace solidair;
using namespace solidair::test;

namespace {

QString words(const QString &stem, int count)
{
    QStringList result;
    for (int i = 0; i < count; ++i)
        result.append(stem + QString::number(i));
    return result.join(u' ');
}

TableRow row(const QStringList &texts)
{
    TableRow result;
    for (const auto &text : texts)
        result.append({plainRun(text)});
    return result;
}

constexpr int closingGroup = 1;

// All that a document can hold: lists, tables with groups and a very high row, a closing.
Sheet everything()
{
    Sheet sheet(170_mm);
    sheet.paragraph(TextRole::Title, u"Title"_s);
    for (int section = 0; section < 6; ++section) {
        sheet.paragraph(TextRole::Subheading, u"Heading%1"_s.arg(section));
        sheet.paragraph(TextRole::Body, words(u"body%1x"_s.arg(section), 90));
    }
    sheet.paragraph(TextRole::Body, u"Introduces:"_s);
    sheet.list({words(u"first"_s, 30), u"second"_s, words(u"third"_s, 40)});
    sheet.figure(30_mm, [](QPainter &, const QRectF &) {});
    QList<TableRow> rows;
    QList<int> groups;
    for (int group = 0; group < 4; ++group) {
        groups.append(int(rows.size()));
        rows.append(row({u"Group%1"_s.arg(group)}));
        for (int i = 0; i < 12; ++i)
            rows.append(row({u"row%1x%2"_s.arg(group).arg(i), words(u"cell%1"_s.arg(i), i % 3)}));
    }
    rows.append(row({u"high"_s, words(u"high"_s, 400)}));
    rows.append(row({u"low"_s, {}}));
    TableOptions options;
    options.groupRows = groups;
    sheet.table({{u"ColumnA"_s, 60_mm}, {u"ColumnB"_s, 110_mm}}, rows, options);
    sheet.paragraph(TextRole::Body, words(u"closing"_s, 40), closingGroup);
    sheet.paragraph(TextRole::Body, u"Greeting"_s, closingGroup);
    sheet.space(42_pt);
    sheet.paragraph(TextRole::BodyTight, u"Signature"_s, closingGroup);
    return sheet;
}

QStringList printed(const Sheet &sheet, int bottom)
{
    PageGeometry geometry;
    geometry.bottom = Length::mm(bottom);
    return pagesOf(pdfOf(SheetPages(sheet, geometry, {}), u"t"_s, QDate(2026, 5, 5)));
}

QStringList withoutHeads(const QStringList &pages)
{
    auto result = pages.join(u' ').split(u' ', Qt::SkipEmptyParts);
    result.removeAll(u"ColumnA"_s);
    result.removeAll(u"ColumnB"_s);
    return result;
}

QString firstWord(const QString &page)
{
    return page.section(u' ', 0, 0);
}

QString lastWord(const QString &page)
{
    return page.section(u' ', -1);
}

} // namespace

class TestGalley : public QObject
{
    Q_OBJECT

private slots:
    void losesAndDoublesNoWordWhereverPagesEnd();
    void keepsTogetherWhatBelongsTogether_data();
    void keepsTogetherWhatBelongsTogether();
    void repeatsTheHeadOfATableThatGoesOn();
    void repeatsTheHeadingOfAGroupThatGoesOn();
    void saysWhichTableGoesOn();
    void cutsWhatFitsNoPage();
    void keepsTheLastItemOfAListCompany();
    void keepsANameWithHyphensWhole();
    void leavesNoRowsAndNoLineAlone();
    void keepsNumbersWithWhatTheyCount_data();
    void keepsNumbersWithWhatTheyCount();
    void printsAMarkWhereItStandsInTheText();
};

void TestGalley::losesAndDoublesNoWordWhereverPagesEnd()
{
    const auto sheet = everything();
    const auto expected = withoutHeads(printed(sheet, 25));
    QVERIFY(expected.size() > 1000);
    for (int bottom = 26; bottom < 130; bottom += 3)
        QCOMPARE(withoutHeads(printed(sheet, bottom)), expected);
}

void TestGalley::keepsTogetherWhatBelongsTogether_data()
{
    QTest::addColumn<int>("bottom");
    for (int bottom = 25; bottom < 130; bottom += 3)
        QTest::addRow("%d mm", bottom) << bottom;
}

void TestGalley::keepsTogetherWhatBelongsTogether()
{
    QFETCH(int, bottom);
    const auto pages = printed(everything(), bottom);
    for (const auto &page : pages) {
        QVERIFY2(!lastWord(page).startsWith(u"Heading"_s), qPrintable(page));
        QVERIFY2(!lastWord(page).startsWith(u"Group"_s), qPrintable(page));
        QVERIFY2(lastWord(page) != u"Introduces:"_s, qPrintable(page));
        QVERIFY2(lastWord(page) != u"ColumnB"_s, qPrintable(page));
        QVERIFY2(firstWord(page) != u"low"_s, qPrintable(page));
        QCOMPARE(page.contains(u"Signature"_s), page.contains(u"closing0 "_s));
        QCOMPARE(page.contains(u"Signature"_s), page.contains(u"Greeting"_s));
    }
}

void TestGalley::repeatsTheHeadOfATableThatGoesOn()
{
    const auto pages = printed(everything(), 100);
    int withRows = 0;
    for (const auto &page : pages) {
        const bool hasRows = page.contains(QRegularExpression(u"\\brow\\d"_s));
        withRows += hasRows;
        if (hasRows)
            QVERIFY2(page.contains(u"ColumnA ColumnB"_s), qPrintable(page));
    }
    QVERIFY(withRows > 1);
}

void TestGalley::repeatsTheHeadingOfAGroupThatGoesOn()
{
    QList<TableRow> rows{row({u"Brussel"_s})};
    for (int i = 0; i < 60; ++i)
        rows.append(row({u"row%1"_s.arg(i), {}}));
    TableOptions options;
    options.groupRows = {0};
    options.continued = u", vervolg"_s;
    Sheet sheet(170_mm);
    sheet.table({{u"ColumnA"_s, 60_mm}, {u"ColumnB"_s, 110_mm}}, rows, options);
    const auto pages = printed(sheet, 25);
    QCOMPARE(pages.size(), 2);
    QVERIFY(!pages[0].contains(u"vervolg"_s));
    QVERIFY2(pages[1].startsWith(u"ColumnA ColumnB Brussel, vervolg row"_s), qPrintable(pages[1]));
}

void TestGalley::saysWhichTableGoesOn()
{
    QList<TableRow> rows;
    for (int i = 0; i < 100; ++i)
        rows.append(row({u"row%1"_s.arg(i), {}}));
    TableOptions options;
    options.titleContinued = u"Toegetreden, vervolg"_s;
    Sheet sheet(170_mm);
    sheet.table({{u"ColumnA"_s, 60_mm}, {u"ColumnB"_s, 110_mm}}, rows, options);
    for (int bottom = 25; bottom < 60; bottom += 5) {
        const auto pages = printed(sheet, bottom);
        QVERIFY(!pages[0].contains(u"vervolg"_s));
        for (int page = 1; page < pages.size(); ++page)
            QVERIFY(pages[page].startsWith(u"Toegetreden, vervolg ColumnA ColumnB row"_s));
        QCOMPARE(pages.join(u' ').count(u"row"_s), 100);
    }
}

void TestGalley::cutsWhatFitsNoPage()
{
    Sheet sheet(170_mm);
    sheet.paragraph(TextRole::Body, words(u"word"_s, 3000), closingGroup);
    sheet.table({{u"Narrow"_s, 20_mm}}, {row({QString(10000, u'm')})});
    const auto pages = printed(sheet, 25);
    QVERIFY(pages.size() > 3);
    QCOMPARE(pages.join(u' ').count(u"word"_s), 3000);
    QCOMPARE(pages.join(QString()).count(u'm'), 10000);
}

void TestGalley::printsAMarkWhereItStandsInTheText()
{
    QRectF where;
    Run mark;
    mark.size = {30_pt, 7_pt};
    mark.drawing = [&where](QPainter &, const QRectF &rect) { where = rect; };
    Sheet sheet(170_mm);
    sheet.paragraph(TextRole::Body, Runs{Run{u"before "_s}, mark, Run{u" after"_s}});
    const auto pages = printed(sheet, 25);
    QCOMPARE(pages.first(), u"before after"_s);
    const qreal before = QFontMetricsF(paperFont(TextRole::Body)).horizontalAdvance(u"before "_s);
    QVERIFY(qAbs(where.left() - before) < (0.1_pt).dots());
    QCOMPARE(where.width(), (30_pt).dots());
}

void TestGalley::keepsTheLastItemOfAListCompany()
{
    Sheet sheet(170_mm);
    sheet.paragraph(TextRole::Body, u"Introduces:"_s);
    sheet.list({u"first"_s, u"second"_s, u"third"_s, u"fourth"_s});
    int split = 0;
    for (int bottom = 200; bottom < 250; ++bottom) {
        const auto pages = printed(sheet, bottom);
        for (const auto &page : pages)
            QVERIFY2(page != u"– fourth"_s, qPrintable(QString::number(bottom)));
        split += pages.size() > 1 ? 1 : 0;
    }
    QVERIFY(split > 0);
}

void TestGalley::keepsANameWithHyphensWhole()
{
    for (int width = 60; width < 170; width += 3) {
        Sheet sheet(Length::mm(width));
        sheet.paragraph(TextRole::Body,
                        u"Deze steden zijn lid: Aarschot, Beveren-Kruibeke-Zwijndrecht en Gent."_s);
        const auto text = textOf(pdfOf(SheetPages(sheet, {}, {}), u"t"_s, QDate(2026, 5, 5)));
        QVERIFY2(text.contains(u"Beveren-Kruibeke-Zwijndrecht"_s), qPrintable(text));
    }
}

// A table of four, as a province has it, another of ten, and a note.
void TestGalley::leavesNoRowsAndNoLineAlone()
{
    const auto rowsOf = [](const QString &name, int count) {
        QList<TableRow> rows;
        for (int i = 0; i < count; ++i)
            rows.append(row({name + QString::number(i), {}}));
        return rows;
    };
    Sheet sheet(170_mm);
    for (int i = 0; i < 6; ++i)
        sheet.paragraph(TextRole::Body, words(u"body"_s, 60));
    sheet.paragraph(TextRole::Subheading, u"Small"_s);
    sheet.table({{u"ColumnA"_s, 60_mm}, {u"ColumnB"_s, 110_mm}}, rowsOf(u"small"_s, 4));
    sheet.paragraph(TextRole::Subheading, u"Large"_s);
    sheet.table({{u"ColumnA"_s, 60_mm}, {u"ColumnB"_s, 110_mm}}, rowsOf(u"large"_s, 10));
    sheet.paragraph(TextRole::Note, u"Note"_s);
    int split = 0;
    for (int bottom = 25; bottom < 200; bottom += 4) {
        const auto pages = printed(sheet, bottom);
        for (const auto &page : pages) {
            const auto small = page.count(u"small"_s);
            const auto large = page.count(u"large"_s);
            const auto where = QString::number(bottom) + u": "_s + page;
            QVERIFY2(small == 0 || small == 4, qPrintable(where));
            QVERIFY2(large == 0 || large >= 3, qPrintable(where));
            QVERIFY2(page != u"Note"_s, qPrintable(where));
            split += large > 0 && large < 10 ? 1 : 0;
        }
    }
    QVERIFY(split > 0);
}

void TestGalley::keepsNumbersWithWhatTheyCount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept"); // ~ does not break
    QTest::newRow("a count") << u"er zijn 20 gemeenten lid"_s << u"er zijn 20~gemeenten lid"_s;
    QTest::newRow("a day") << u"op 22 november 2026 in Gent"_s << u"op 22~november~2026 in Gent"_s;
    QTest::newRow("a month") << u"In maart 2020, bij"_s << u"In maart~2020, bij"_s;
    QTest::newRow("of how many") << u"met 2 van 3 engagementen"_s << u"met 2~van~3~engagementen"_s;
    QTest::newRow("in French") << u"il y a 2 sur 3 ici"_s << u"il y a 2~sur~3~ici"_s;
    QTest::newRow("a year counts nothing")
        << u"de tekst van 2023 vraagt"_s << u"de tekst van~2023 vraagt"_s;
    QTest::newRow("a partner") << u"11.11.11, Caritas"_s << u"11.11.11, Caritas"_s;
    QTest::newRow("a name with a digit") << u"op A4 of B12 papier"_s << u"op A4 of B12 papier"_s;
    QTest::newRow("none") << u"een stad zonder getal"_s << u"een stad zonder getal"_s;
}

void TestGalley::keepsNumbersWithWhatTheyCount()
{
    QFETCH(const QString, text);
    QFETCH(QString, kept);
    QCOMPARE(withNumbersKept(text), kept.replace(u'~', QChar::Nbsp));
}

SOLIDAIR_DOCUMENT_TEST(TestGalley)

#include "tst_galley.moc"
