// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sheettable.h"
#include "exchange/sourcefile.h"
#include "exchange/workbookfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

QString sheetPath(const QString &name)
{
    return QStringLiteral(SOURCE_DIR "/tests/data/sheets/") + name;
}

/// "1: a | b" for each row.
QStringList rowLines(const SourceSheet &sheet)
{
    QStringList lines;
    for (const auto &row : sheet.rows) {
        QStringList cells;
        for (const auto &cell : row.cells)
            cells.append(cell.text());
        lines.append(QString::number(row.number) + u": "_s + cells.join(u" | "_s));
    }
    return lines;
}

QStringList pastedLines(const QString &text, const QString &html = {})
{
    const auto book = pastedWorkbook(text, html);
    return book ? rowLines(book->sheets.first()) : QStringList{book.error().message};
}

} // namespace

class SourceFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatToDoWithWhatIsNoFile();
    void readsOneSheetAlone();
    void tellsHowFarItIsAndStops();
    void readsATextAsItIsToldTo();
    void readsPastedText();
    void readsPastedHtml();
    void aCellIsAText();
    void takesAHeadRowThatIsChosen();
    void keepsRefusedRowsAsTheyStood();
};

void SourceFileTest::saysWhatToDoWithWhatIsNoFile()
{
    const QTemporaryDir folder;
    const auto directory = workbookOf(folder.path());
    QVERIFY(!directory);
    QCOMPARE(directory.error().code, Error::Code::FileAccess);
    QVERIFY(directory.error().message.contains(u"is a folder"_s));
    const auto missing = workbookOf(folder.filePath(u"weg.xlsx"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Error::Code::FileAccess);
    QVERIFY(missing.error().message.contains(u"weg.xlsx"_s));
    QFile forbidden(folder.filePath(u"dicht.csv"_s));
    QVERIFY(forbidden.open(QIODevice::WriteOnly));
    forbidden.write("a;b\n");
    forbidden.close();
    forbidden.setPermissions({});
    QFile again(forbidden.fileName());
    if (again.open(QIODevice::ReadOnly))
        QSKIP("Nothing is forbidden to this user.");
    QCOMPARE(workbookOf(forbidden.fileName()).error().code, Error::Code::FileAccess);
}

void SourceFileTest::readsOneSheetAlone()
{
    for (const auto &name : {u"office-sheets.xlsx"_s, u"office-sheets.ods"_s}) {
        SourceReading reading;
        reading.sheet = u"Oud"_s;
        const auto book = workbookOf(sheetPath(name), reading);
        QVERIFY(book);
        QCOMPARE(book->sheets.size(), 2);
        QCOMPARE(book->sheets[0].name, u"Lijst"_s);
        QVERIFY(book->sheets[0].rows.isEmpty());
        QCOMPARE(rowLines(book->sheets[1]), QStringList{u"1: weg"_s});
    }
}

void SourceFileTest::tellsHowFarItIsAndStops()
{
    QList<CsvRow> rows;
    for (qint64 i = 0; i < 3000; ++i)
        rows.append({u"gemeente %1"_s.arg(i), i});
    for (const auto &content :
         {csvFile(rows), *xlsxFile(u"x"_s, QDate(2026, 11, 22), {{u"x"_s, rows}})}) {
        QList<int> told;
        std::atomic_bool cancelled = false;
        SourceReading reading;
        reading.progress = [&](int percent) { told.append(percent); };
        reading.cancelled = &cancelled;
        QVERIFY(workbookOf(content, reading));
        QVERIFY(told.size() > 3);
        QVERIFY(std::ranges::is_sorted(told));
        QCOMPARE(told.last(), 100);
        reading.progress = [&](int percent) { cancelled = percent > 20; };
        const auto stopped = workbookOf(content, reading);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
    }
}

void SourceFileTest::readsATextAsItIsToldTo()
{
    SourceReading reading;
    reading.encoding = TextEncoding::MacRoman;
    reading.separator = u',';
    const auto book = workbookOf(QByteArray("Li\x8fge;a,b\n"), reading);
    QVERIFY(book);
    QCOMPARE(rowLines(book->sheets.first()), QStringList{u"1: Liège;a | b"_s});
    QCOMPARE(*book->layout, (TextLayout{TextEncoding::MacRoman, u','}));
}

void SourceFileTest::readsPastedText()
{
    QCOMPARE(pastedLines(u"Gent\t\"een\ntwee\"\t3\nGenk\t\t\n"_s),
             (QStringList{u"1: Gent | een\ntwee | 3"_s, u"2: Genk"_s}));
    QCOMPARE(pastedLines(u"Gent; of Genk\tx, y\n"_s), QStringList{u"1: Gent; of Genk | x, y"_s});
    QCOMPARE(pastedLines(u"Gent;9000\nGenk;3600\n"_s),
             (QStringList{u"1: Gent | 9000"_s, u"2: Genk | 3600"_s}));
    QVERIFY(!pastedWorkbook({}, {}));
    QVERIFY(!pastedWorkbook(u"\n\n"_s, u"<p>niets</p>"_s));
    QVERIFY(!pastedWorkbook(u"x"_s, u"x"_s)->layout);
}

void SourceFileTest::readsPastedHtml()
{
    // As Excel and LibreOffice have it: a head, comments, tags that nobody closes.
    const QString html =
        u"<html xmlns:o=\"x>y\"><head><style>td {content: \"<td>\";}</style></head><body>"
        "<!--StartFragment--><table><col width=64><tr><td>Ge<b>meente</b></td>"
        "<TH rowspan=2>&Eacute;&eacute;n&nbsp;&#8211; &#x20AC;&lt;</TH><td "
        "colspan='2'>x</td><td>y</td></tr>\n"
        "<tr><td>Gent<br>Genk<p>Hove</p><div>Zele</div><td>a\r\n   b  c<td>&onbekend; & d "
        "&amp;amp;</tr></table>"
        "<table><tr><td>'=1</td></tr></table><script>x<td></script>"_s;
    const auto book = pastedWorkbook(u"niet dit"_s, html);
    QVERIFY(book);
    QCOMPARE(rowLines(book->sheets.first()),
             (QStringList{u"1: Gemeente | Één – €< | x |  | y"_s,
                          u"2: Gent\nGenk\nHove\nZele |  | a b c | &onbekend; & d &amp;"_s,
                          u"3: =1"_s}));
    QCOMPARE(book->sheets.first().spans, (QList<CellSpan>{{1, 1, 2, 1}, {1, 2, 1, 2}}));
    QCOMPARE(pastedLines(u"Gent\tlid"_s, u"<p>Gent</p>"_s), QStringList{u"1: Gent | lid"_s});
    QCOMPARE(pastedLines(u"Gent\tlid"_s, u"<table>"_s), QStringList{u"1: Gent | lid"_s});
    QVERIFY(!pastedWorkbook({}, u"<table><tr><td colspan=100000>a<td>b"_s));
}

void SourceFileTest::aCellIsAText()
{
    QCOMPARE(SheetCell{}.text(), QString());
    QCOMPARE(SheetCell{1.5}.text(), u"1,5"_s);
    QCOMPARE(SheetCell{9000.0}.text(), u"9000"_s);
    QCOMPARE(SheetCell{-1e20}.text(), u"-1e+20"_s);
    QCOMPARE(SheetCell{true}.text(), u"yes"_s);
    QCOMPARE(SheetCell{*PartialDate::fromIso(u"2023-11")}.text(), u"11/2023"_s);
    QCOMPARE(SheetCell{CellFault{u"#N/A"_s}}.text(), u"#N/A"_s);
}

void SourceFileTest::takesAHeadRowThatIsChosen()
{
    const auto book = workbookOf(QByteArray("Naam;Sinds\nGent;2023\nGenk;2024\n"));
    const auto &sheet = book->sheets.first();
    QCOMPARE(tableOf(sheet).headings, (QStringList{u"Naam"_s, u"Sinds"_s}));
    QCOMPARE(tableOf(sheet).columnName(1), u"B · Sinds"_s);
    const auto none = tableOf(sheet, 0);
    QCOMPARE(none.rows.size(), 3);
    QCOMPARE(none.columnName(1), u"B"_s);
    const auto second = tableOf(sheet, 2);
    QCOMPARE(second.headings, (QStringList{u"Gent"_s, u"2023"_s}));
    QCOMPARE(second.rows.size(), 1);
}

void SourceFileTest::keepsRefusedRowsAsTheyStood()
{
    const auto book = workbookOf(sheetPath(u"office-list.xlsx"_s));
    QVERIFY(book);
    const auto table = tableOf(book->sheets.first());
    const auto rows = rowsWithReasons(table, {{3, u"onbekende gemeente"_s}, {99, u"niets"_s}});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].last(), CsvCell(u"Reason"_s));
    QCOMPARE(rows[1],
             (CsvRow{u"Genk"_s, u"2024-02"_s, u"2024-01-31"_s, u"+32 470 00 00 00"_s, u"1,5"_s,
                     qint64(1), u"no"_s, u"\"Model, Els\"; x"_s, u"onbekende gemeente"_s}));
    const auto again = workbookOf(*xlsxFile(u"x"_s, QDate(2026, 11, 22), {{u"Geweigerd"_s, rows}}));
    QCOMPARE(again->sheets.first().rows[1].cell(2), book->sheets.first().rows[2].cell(2));
}

QTEST_GUILESS_MAIN(SourceFileTest)
#include "tst_sourcefile.moc"
