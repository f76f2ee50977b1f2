// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/celltext.h"
#include "exchange/numberformat.h"
#include "exchange/sheetparts.h"
#include "exchange/sheettable.h"
#include "exchange/sourcefile.h"
#include "exchange/textencoding.h"
#include "exchange/workbookfile.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <rapidcheck.h>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A text of signs that make trouble, and of which every encoding has them.
QString anyText(bool severalLines)
{
    static const QString signs = u"abé€–’ =+-@'\"0159;,|\tŒZ"_s;
    QString text;
    for (int i = *rc::gen::inRange(0, 9); i > 0; --i)
        text += signs[*rc::gen::inRange<qsizetype>(0, signs.size())];
    if (severalLines && !text.isEmpty() && *rc::gen::inRange(0, 4) == 0)
        text.insert(1, u'\n');
    return text;
}

/// Rows of the same width, none of them empty; each under its number.
QList<QStringList> anyRows(int least)
{
    const int width = *rc::gen::inRange(least, 6);
    QList<QStringList> rows;
    for (int row = *rc::gen::inRange(2, 7); row > 0; --row) {
        QStringList cells{u"r%1"_s.arg(row)};
        for (int column = 1; column < width; ++column)
            cells.append(anyText(true));
        rows.append(cells);
    }
    return rows;
}

QList<QStringList> textsOf(const SourceSheet &sheet, qsizetype width)
{
    QList<QStringList> rows;
    for (const auto &row : sheet.rows) {
        QStringList cells;
        for (qsizetype column = 0; column < width; ++column)
            cells.append(row.cell(column).text());
        rows.append(cells);
    }
    return rows;
}

/// The files beside their expected results.
std::vector<QByteArray> sheetFiles(const QStringList &names)
{
    const QDir folder(QStringLiteral(SOURCE_DIR "/tests/data/sheets"));
    std::vector<QByteArray> contents;
    for (const auto &name : folder.entryList(names, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            contents.push_back(file.readAll());
    }
    return contents;
}

void breakUp(QByteArray &content)
{
    for (int i = *rc::gen::inRange(0, 6); i > 0 && !content.isEmpty(); --i)
        content[*rc::gen::inRange<qsizetype>(0, content.size())] = *rc::gen::arbitrary<char>();
}

/// A number becomes another, so that the text stays sound and lies.
void exchange(QByteArray &content)
{
    const auto from = *rc::gen::inRange<qsizetype>(0, content.size() + 1);
    for (qsizetype i = from; i < content.size(); ++i) {
        if (content[i] >= '0' && content[i] <= '9') {
            content.replace(
                i, 1,
                *rc::gen::element<QByteArray>("-1", "0", "99999999999", "1e308", "", "2147483647"));
            return;
        }
    }
}

QByteArray markOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return "\xef\xbb\xbf";
    case TextEncoding::Utf16Le:
        return "\xff\xfe";
    case TextEncoding::Utf16Be:
        return "\xfe\xff";
    default:
        return {};
    }
}

} // namespace

class SheetPropertiesTest final : public QObject
{
    Q_OBJECT

private slots:
    void aTextComesBackInEveryEncoding();
    void aListComesBackFromEverySeparatorAndLineEnd();
    void whatTheProgramWritesComesBack();
    void columnLettersAreNumbers();
    void aSerialIsItsDay();
    void randomBytesAreReadOrRefused();
    void brokenFilesAreReadOrRefused();
    void brokenPartsAreReadOrRefused();
};

void SheetPropertiesTest::aTextComesBackInEveryEncoding()
{
    QVERIFY(rc::check("decoded(encoded(x)) == x, and the encoding is found", [] {
        const auto encoding = *rc::gen::element(TextEncoding::Utf8, TextEncoding::Utf16Le,
                                                TextEncoding::Utf16Be, TextEncoding::Windows1252);
        const QString text = u"Gemeente;Liège\n"_s + anyText(true);
        const auto bytes = encoded(text, encoding);
        RC_ASSERT(decoded(bytes, encoding) == text);
        RC_ASSERT(encodingOf(bytes) == encoding);
        RC_ASSERT(encodingOf(markOf(encoding) + bytes) == encoding);
        RC_ASSERT(decoded(markOf(encoding) + bytes, encoding) == text);
    }));
    QByteArray all;
    for (int byte = 1; byte < 256; ++byte)
        all += static_cast<char>(byte);
    for (const auto encoding : {TextEncoding::Windows1252, TextEncoding::MacRoman})
        QCOMPARE(encoded(decoded(all, encoding), encoding), all);
}

void SheetPropertiesTest::aListComesBackFromEverySeparatorAndLineEnd()
{
    QVERIFY(rc::check("what is quoted and separated is read as it was", [] {
        const auto rows = anyRows(2);
        const QChar separator = *rc::gen::element(u';', u',', u'\t', u'|');
        const auto end = *rc::gen::element(u"\r\n"_s, u"\n"_s, u"\r"_s);
        QString text;
        for (const auto &row : rows) {
            QStringList fields;
            for (auto field : row) {
                // As the program writes it, whatever stands between its fields.
                field.replace(u"\""_s, u"\"\""_s).replace(u"\n"_s, end);
                fields.append(u'"' + field + u'"');
            }
            text += fields.join(separator) + end;
        }
        RC_LOG() << text.toStdString();
        const auto book = workbookOf(text.toUtf8());
        RC_ASSERT(book.has_value());
        RC_ASSERT(book->layout->separator == separator);
        auto expected = rows;
        for (auto &row : expected) {
            for (auto &field : row)
                field = unguarded(field);
        }
        RC_ASSERT(textsOf(book->sheets.first(), rows.first().size()) == expected);
    }));
}

void SheetPropertiesTest::whatTheProgramWritesComesBack()
{
    const auto asRows = [](const QList<QStringList> &rows) {
        QList<CsvRow> cells;
        for (const auto &row : rows) {
            cells.append(CsvRow());
            for (const auto &it : row)
                cells.last().append(it);
            cells.last().append(u"2026-11-05"_s);
            cells.last().append(qint64(12));
        }
        return cells;
    };
    QVERIFY(rc::check("a .csv file comes back", [asRows] {
        const auto rows = anyRows(2);
        const auto book = workbookOf(csvFile(asRows(rows)));
        RC_ASSERT(book.has_value());
        RC_ASSERT(textsOf(book->sheets.first(), rows.first().size()) == rows);
    }));
    // Each makes a file in a folder of its own: a few, of many texts.
    for (int round = 0; round < 8; ++round) {
        QVERIFY(rc::check("a workbook comes back", [asRows] {
            if (*rc::gen::inRange(0, 10) > 0)
                return;
            const auto rows = anyRows(1);
            const auto file =
                xlsxFile(u"Lijst"_s, QDate(2026, 11, 22), {{u"Leden"_s, asRows(rows)}});
            const auto book = workbookOf(*file);
            RC_ASSERT(book.has_value());
            const auto &sheet = book->sheets.first();
            RC_ASSERT(textsOf(sheet, rows.first().size()) == rows);
            const SheetCell day{PartialDate(QDate(2026, 11, 5))};
            RC_ASSERT(sheet.rows.last().cell(rows.first().size()) == day);
            RC_ASSERT(sheet.rows.last().cell(rows.first().size() + 1) == SheetCell{12.0});
        }));
    }
}

void SheetPropertiesTest::columnLettersAreNumbers()
{
    QCOMPARE(columnLetters(0), u"A"_s);
    QCOMPARE(columnLetters(25), u"Z"_s);
    QCOMPARE(columnLetters(26), u"AA"_s);
    QCOMPARE(columnLetters(16383), u"XFD"_s);
    QCOMPARE(columnOfLetters(u"xfd"), 16383);
    for (const auto &it : {u""_s, u"A1"_s, u"É"_s, u"AAAAA"_s, u"@"_s})
        QCOMPARE(columnOfLetters(it), -1);
    QVERIFY(rc::check("a number is its letters", [] {
        const int column = *rc::gen::inRange(0, 400'000);
        RC_ASSERT(columnOfLetters(columnLetters(column)) == column);
    }));
}

void SheetPropertiesTest::aSerialIsItsDay()
{
    QVERIFY(rc::check("a day is its serial, whatever the time", [] {
        const auto count = *rc::gen::element(DayCount::From1900, DayCount::From1904);
        const QDate first = count == DayCount::From1900 ? QDate(1900, 1, 1) : QDate(1904, 1, 1);
        const auto day = first.addDays(*rc::gen::inRange(0, 400'000));
        const double time = *rc::gen::inRange(0, 86'399) / 86'400.0;
        RC_ASSERT(dayOfSerial(serialOfDay(day, count) + time, count) == day);
    }));
    QCOMPARE(dayOfSerial(60, DayCount::From1900), QDate());
}

void SheetPropertiesTest::randomBytesAreReadOrRefused()
{
    QVERIFY(rc::check("any bytes", [] {
        const auto bytes =
            *rc::gen::container<std::vector<unsigned char>>(rc::gen::arbitrary<unsigned char>());
        QByteArray content;
        for (const auto &it :
             {QByteArray(), QByteArray("PK\x03\x04"), QByteArray("<table><tr><td")}) {
            if (*rc::gen::inRange(0, 2) == 0)
                content += it;
        }
        for (const auto byte : bytes)
            content += static_cast<char>(byte);
        const auto book = workbookOf(content);
        RC_ASSERT(book || !book.error().message.isEmpty());
        const auto text = decoded(content, TextEncoding::Windows1252);
        const auto pasted = pastedWorkbook(text, u"<table>"_s + text);
        RC_ASSERT(pasted || !pasted.error().message.isEmpty());
    }));
}

void SheetPropertiesTest::brokenFilesAreReadOrRefused()
{
    const auto contents = sheetFiles({u"*.xlsx"_s, u"*.ods"_s, u"*.csv"_s});
    QVERIFY(contents.size() > 50);
    for (int round = 0; round < 5; ++round) {
        QVERIFY(rc::check("a file with some bytes changed or cut", [contents] {
            auto content = *rc::gen::elementOf(contents);
            breakUp(content);
            if (*rc::gen::inRange(0, 3) == 0)
                content.truncate(*rc::gen::inRange<qsizetype>(0, content.size() + 1));
            const auto book = workbookOf(content);
            RC_ASSERT(book || !book.error().message.isEmpty());
            if (book)
                RC_ASSERT(tableOf(book->sheets.first()).headings.size() <= 500);
        }));
    }
}

void SheetPropertiesTest::brokenPartsAreReadOrRefused()
{
    const auto contents = sheetFiles({u"*.xlsx"_s, u"*.ods"_s});
    for (int round = 0; round < 5; ++round) {
        QVERIFY(rc::check("a workbook whose parts have signs changed or exchanged", [contents] {
            auto parts = sheets::unzipped(*rc::gen::elementOf(contents));
            RC_PRE(!parts.isEmpty());
            for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
                auto &part = parts[*rc::gen::inRange<qsizetype>(0, parts.size())].second;
                if (*rc::gen::arbitrary<bool>())
                    breakUp(part);
                else
                    exchange(part);
            }
            const auto book = workbookOf(sheets::zipped(parts));
            RC_ASSERT(book || !book.error().message.isEmpty());
            if (book)
                RC_ASSERT(tableOf(book->sheets.first()).headings.size() <= 500);
        }));
    }
}

QTEST_GUILESS_MAIN(SheetPropertiesTest)
#include "tst_sheetproperties.moc"
