// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/workbookfile.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate day(2026, 11, 22);

/// A file of the workbook, which is a zip; empty where there is no program that unpacks one.
QByteArray partOf(const QByteArray &workbook, const QString &name)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.xlsx"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(workbook) != workbook.size())
        return {};
    file.close();
    const auto unzip = QStandardPaths::findExecutable(u"unzip"_s);
    const auto python = QStandardPaths::findExecutable(u"python3"_s);
    QProcess process;
    if (!unzip.isEmpty()) {
        process.start(unzip, {u"-p"_s, path, name});
    } else if (!python.isEmpty()) {
        process.start(python,
                      {u"-c"_s,
                       u"import sys, zipfile; "
                       "sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"_s,
                       path, name});
    } else {
        return {};
    }
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

class WorkbookFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void theSameTableIsTheSameBytes();
    void takesAnyText();
    void takesATitleThatNoSheetMayHave();
    void hasATableOnEachSheetAndTextAsText();
};

void WorkbookFileTest::theSameTableIsTheSameBytes()
{
    const QList<WorkbookSheet> rows{
        {u"Leden"_s, {{u"naam"_s, u"aantal"_s, u"op"_s}, {u"Gent"_s, qint64(3), u"2026-11-05"_s}}}};
    const auto first = xlsxFile(u"Stand"_s, day, rows);
    QVERIFY(first);
    QVERIFY(first->startsWith("PK"));
    QTest::qWait(1100); // the file's own clock ticks in seconds
    QCOMPARE(*xlsxFile(u"Stand"_s, day, rows), *first);
    auto other = rows;
    other[0].rows[1][1] = qint64(4);
    QVERIFY(*xlsxFile(u"Stand"_s, day, other) != *first);
}

void WorkbookFileTest::takesAnyText()
{
    const QList<CsvRow> rows{
        {u"tekst"_s},           {u"=HYPERLINK(\"file:///x\")"_s}, {u"<img src=file:///x>"_s},
        {QString(40000, u'x')}, {u"\U0001F600 \u0001"_s},         {QString()}};
    QVERIFY(xlsxFile(u"Stand"_s, day, {{u"Tekst"_s, rows}}));
    QVERIFY(xlsxFile(u"Leeg"_s, day, {}));
}

void WorkbookFileTest::takesATitleThatNoSheetMayHave()
{
    const auto name = u"'Stand/van: zaken? op een heel lange dag in november'"_s;
    const QList<CsvRow> rows{{u"x"_s}};
    const auto file = xlsxFile(name, day, {{name, rows}, {name, rows}, {QString(), rows}});
    QVERIFY(file);
    const auto book = partOf(*file, u"xl/workbook.xml"_s);
    if (book.isEmpty())
        QSKIP("Without unzip the workbook can not be looked into.");
    QVERIFY2(book.contains("name=\"Stand van  zaken  op een heel\""), book.constData());
    QVERIFY2(book.contains("name=\"Stand van  zaken  op een heel 2\""), book.constData());
    QVERIFY2(book.contains("name=\"Tabel\""), book.constData());
}

void WorkbookFileTest::hasATableOnEachSheetAndTextAsText()
{
    const auto file =
        xlsxFile(u"Stand"_s, day,
                 {{u"Contacten"_s,
                   {{u"gemeente"_s, u"telefoon"_s, u"sinds"_s},
                    {u"Genk"_s, u"+32\u00A0470 00 00 00"_s, u"2026-11-05"_s},
                    {u"Hove"_s, u"0470123456"_s, u"2023-11"_s}}},
                  {u"Kerncijfers"_s, {{u"wat"_s, u"aantal"_s}, {u"leden"_s, qint64(2)}}}});
    QVERIFY(file);
    const auto first = partOf(*file, u"xl/worksheets/sheet1.xml"_s);
    if (first.isEmpty())
        QSKIP("Without unzip the workbook can not be looked into.");
    const auto texts = partOf(*file, u"xl/sharedStrings.xml"_s);
    QVERIFY2(texts.contains("<t>+32 470 00 00 00</t>"), texts.constData());
    QVERIFY(texts.contains("<t>0470123456</t>"));
    QVERIFY(!texts.contains("\xc2\xa0"));
    // The style of a text cell, told to be text.
    const auto styles = partOf(*file, u"xl/styles.xml"_s);
    QVERIFY2(styles.contains("numFmtId=\"49\""), styles.constData());
    QVERIFY2(first.contains("<c r=\"B2\" s=\"2\" t=\"s\">"), first.constData());
    QVERIFY2(first.contains("<c r=\"B3\" s=\"2\" t=\"s\">"), first.constData());
    QVERIFY2(first.contains("<autoFilter ref=\"A1:C3\"/>"), first.constData());
    QVERIFY(partOf(*file, u"xl/worksheets/sheet2.xml"_s).contains("<v>2</v>"));
}

QTEST_GUILESS_MAIN(WorkbookFileTest)
#include "tst_workbookfile.moc"
