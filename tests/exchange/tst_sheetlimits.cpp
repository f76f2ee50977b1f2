// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/measure.h"
#include "exchange/sheetparts.h"
#include "exchange/sourcefile.h"
#include "support/sanitized.h"

#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray shortRow = "<row><c t='inlineStr'><is><t>Gent</t></is></c></row>";

constexpr int pageCount = 201 * 16;

/// More than may be unpacked, packed in some hundred KiB.
const QByteArray &pagesOfText()
{
    const QByteArray page = "<a>" + QByteArray(64 * 1024, 'x') + "</a>";
    static const QByteArray packed =
        sheets::xlsxOf("<worksheet>" + page.repeated(pageCount) + "</worksheet>");
    return packed;
}

QByteArray numbered(const QByteArray &before, const QByteArray &after, int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += before + QByteArray::number(i, 36) + after;
    return all;
}

QByteArray cell(const QByteArray &place, qsizetype size)
{
    return "<row><c r='" + place + "' t='inlineStr'><is><t>" + QByteArray(size, 'x')
        + "</t></is></c></row>";
}

QByteArray odsCell(const QByteArray &more, qsizetype size = 1)
{
    return "<table:table-cell " + more + "><text:p>" + QByteArray(size, 'x')
        + "</text:p></table:table-cell>";
}

QByteArray odsRow(const QByteArray &cells, const QByteArray &more = {})
{
    return "<table:table-row " + more + ">" + cells + "</table:table-row>";
}

} // namespace

/// What is too large, or says that it is small, ends with a sentence: in little memory.
class SheetLimitsTest final : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsTooLarge_data();
    void refusesWhatIsTooLarge();
    void takesWhatIsJustNotTooLarge();
    void countsWhatIsInflatedAndNotWhatTheFileSays();
};

void SheetLimitsTest::refusesWhatIsTooLarge_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    const auto refused = [](const char *name, const QByteArray &content, const QString &sentence) {
        QTest::newRow(name) << content << sentence;
    };
    const QString unpacked = u"Unpacked, the file is too large"_s;
    const auto many = [](const QByteArray &what, qsizetype bytes) {
        return what.repeated(bytes / what.size());
    };
    constexpr qsizetype mebibyte = 1024 * 1024;
    refused("pages of text", pagesOfText(), unpacked);
    refused("tags", sheets::xlsxOf(sheets::sheetOf(many("<row/>", 50 * mebibyte))), unpacked);
    refused("a text without end", sheets::xlsxOf("<worksheet><a>" + QByteArray(8 * mebibyte, 'x')),
            unpacked);
    refused("an attribute without end",
            sheets::xlsxOf("<worksheet a='" + QByteArray(8 * mebibyte, 'x')), unpacked);
    refused("attributes",
            sheets::xlsxOf("<worksheet><a " + numbered(" a", "='1'", 30'000) + "/></worksheet>"),
            unpacked);
    const QByteArray prefixes = "<a " + numbered(" xmlns:a", "='1'", 3000) + ">";
    refused("prefixes",
            sheets::xlsxOf("<worksheet>" + prefixes.repeated(150) + many("<a1:b/>", 8 * mebibyte)),
            unpacked);
    const QByteArray some = "<a " + numbered(" a", "='1'", 3000) + "/>";
    refused("tags with attributes", sheets::xlsxOf("<worksheet>" + some.repeated(1000)), unpacked);
    refused(
        "namespaces",
        sheets::xlsxOf("<worksheet><a " + numbered(" xmlns:a", "='1'", 20'000) + "/></worksheet>"),
        unpacked);
    refused("a comment without end", sheets::xlsxOf("<worksheet><!--" + many("<a>", 8 * mebibyte)),
            unpacked);
    refused("tags within tags", sheets::xlsxOf(many("<a>", 8 * mebibyte)),
            u"The file is damaged"_s);
    refused("texts for no cell",
            sheets::xlsxOf(sheets::sheetOf(shortRow),
                           {{"xl/texts.xml", "<sst>" + many("<si/>", 10 * mebibyte) + "</sst>"}}),
            u"The file has more than 2,000,000 filled cells"_s);
    refused(
        "long texts",
        sheets::xlsxOf(
            sheets::sheetOf(shortRow),
            {{"xl/texts.xml",
              "<sst>" + many("<si><t>" + QByteArray(32'000, 'x') + "</t></si>", 65 * mebibyte)}}),
        unpacked);
    refused("cells",
            sheets::xlsxOf(sheets::sheetOf(many(
                "<row>" + QByteArray("<c><v>1</v></c>").repeated(400) + "</row>", 34 * mebibyte))),
            u"The file has more than 2,000,000 filled cells"_s);
    refused("entities",
            sheets::xlsxOf("<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b "
                           "'&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;'>]>"
                           + sheets::sheetOf("<row><c><v>&c;</v></c></row>")),
            u"The file has declarations in it"_s);
    refused("an entity of nobody",
            sheets::xlsxOf(sheets::sheetOf("<row><c><v>&lol;</v></c></row>")),
            u"The file is damaged"_s);
    refused("a long cell", sheets::xlsxOf(sheets::sheetOf(cell("B1", 40'000))),
            u"The sheet “Blad1” has more than 32,767 characters in cell B1."_s);
    refused("runs of a text without end",
            sheets::xlsxOf(sheets::sheetOf("<row><c t='inlineStr'><is>"
                                           + many("<r><t>xxxxxxxxxx</t></r>", 8 * mebibyte)
                                           + "</is></c></row>")),
            u"The sheet “Blad1” has more than 32,767 characters in cell A1."_s);
    refused("paragraphs of .ods without end",
            sheets::odsOf(odsRow("<table:table-cell>"
                                 + many("<text:p>xxxxxxxxxx</text:p>", 8 * mebibyte)
                                 + "</table:table-cell>")),
            u"The sheet “Blad1” has more than 32,767 characters in cell A1."_s);
    refused("a low row", sheets::xlsxOf(sheets::sheetOf("<row r='100001'><c><v>1</v></c></row>")),
            u"The sheet “Blad1” has something below row 100,000"_s);
    refused("a far column", sheets::xlsxOf(sheets::sheetOf(cell("SG1", 1))),
            u"The sheet “Blad1” has more than 500 columns"_s);
    refused("a far column of .ods",
            sheets::odsOf(odsRow(odsCell("table:number-columns-repeated='16384'"))),
            u"The sheet “Blad1” has more than 500 columns"_s);
    refused("repeated rows of .ods",
            sheets::odsOf(odsRow(odsCell({}), "table:number-rows-repeated='1048576'")),
            u"The sheet “Blad1” has something below row 100,000"_s);
    refused("repeated without end",
            sheets::odsOf(odsRow(odsCell("table:number-columns-repeated='500'"),
                                 "table:number-rows-repeated='99999'")),
            u"The file has more than 2,000,000 filled cells"_s);
    refused("a long cell of .ods", sheets::odsOf(odsRow(odsCell({}, 40'000))),
            u"The sheet “Blad1” has more than 32,767 characters in cell A1."_s);
    refused("blanks of .ods",
            sheets::odsOf(odsRow("<table:table-cell><text:p>"
                                 + QByteArray("<text:s text:c='2000000000'/>").repeated(99)
                                 + "</text:p></table:table-cell>")),
            u"The sheet “Blad1” has more than 32,767 characters in cell A1."_s);
    refused("a large file", "a;b\n" + QByteArray(20 * mebibyte, 'x'),
            u"The file is larger than 20 MB"_s);
    refused("a long cell of .csv", "a;b\nc;" + QByteArray(40'000, 'x') + "\n",
            u"The list has more than 32,767 characters in cell B2."_s);
    refused("rows of .csv", QByteArray("x\n").repeated(100'001),
            u"The list has something below row 100,000"_s);
    refused("columns of .csv", QByteArray("x;").repeated(501) + "x\n",
            u"The list has more than 500 columns"_s);
    refused("cells of .csv", QByteArray("x;").repeated(450).append("\n").repeated(5'000),
            u"The file has more than 2,000,000 filled cells"_s);
    refused("quotation marks of .csv", QByteArray("\"\"\"").append(";\"\n").repeated(3 * mebibyte),
            u"The list"_s);
}

void SheetLimitsTest::refusesWhatIsTooLarge()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, sentence);
    QVERIFY(!content.isEmpty());
    const bool measures = bench::forgetPeak();
    const double before = bench::peakMemory();
    const auto book = workbookOf(content);
    const double grown = bench::peakMemory() - before;
    QVERIFY(!book);
    QVERIFY2(book.error().message.startsWith(sentence), qPrintable(book.error().message));
    // The sanitizers keep for a while what was given back.
    QVERIFY2(!measures || test::isSanitized() || grown < 400, qPrintable(QString::number(grown)));
}

void SheetLimitsTest::takesWhatIsJustNotTooLarge()
{
    QVERIFY(workbookOf(sheets::xlsxOf(sheets::sheetOf(cell("SF1", 32'767)))));
    QVERIFY(workbookOf(sheets::xlsxOf(sheets::sheetOf("<row r='100000'><c><v>1</v></c></row>"))));
    const auto repeated = workbookOf(sheets::odsOf(odsRow(
        odsCell("table:number-columns-repeated='19'"), "table:number-rows-repeated='100000'")));
    QVERIFY(repeated);
    QCOMPARE(repeated->sheets.first().rows.size(), 100'000);
    QCOMPARE(repeated->sheets.first().rows.last().number, 100'000);
    QCOMPARE(workbookOf(QByteArray("x\n").repeated(100'000))->sheets.first().rows.size(), 100'000);
}

void SheetLimitsTest::countsWhatIsInflatedAndNotWhatTheFileSays()
{
    auto content = pagesOfText();
    constexpr int size = pageCount * (64 * 1024 + 7) + 23;
    QByteArray told(4, '\0');
    for (int i = 0; i < 4; ++i)
        told[i] = static_cast<char>((size >> (8 * i)) & 0xff);
    QVERIFY(content.contains(told));
    content.replace(told, QByteArray::fromHex("64000000")); // 100, in every place that tells it
    const auto book = workbookOf(content);
    QVERIFY(!book);
    QVERIFY2(book.error().message.startsWith(u"Unpacked"_s)
                 || book.error().message.startsWith(u"The file is damaged"_s),
             qPrintable(book.error().message));
}

QTEST_GUILESS_MAIN(SheetLimitsTest)
#include "tst_sheetlimits.moc"
