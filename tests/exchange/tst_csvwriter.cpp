// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvwriter.h"

#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

class CsvWriterTest final : public QObject
{
    Q_OBJECT

private slots:
    void separatesWithSemicolonsAndEndsEveryLine();
    void quotesWhatHoldsAnySeparator();
    void disarmsFormulas_data();
    void disarmsFormulas();
    void keepsNumbersNumbers();
    void aFileBeginsWithAByteOrderMark();
};

void CsvWriterTest::separatesWithSemicolonsAndEndsEveryLine()
{
    QCOMPARE(csvText({{u"Gemeente"_s, u"Sinds"_s}, {u"Lokeren"_s, u"2023-11"_s}}),
             u"Gemeente;Sinds\r\nLokeren;2023-11\r\n"_s);
    QCOMPARE(csvText({}), QString());
    QCOMPARE(csvText({{u""_s, u""_s}}), u";\r\n"_s);
}

void CsvWriterTest::quotesWhatHoldsAnySeparator()
{
    QCOMPARE(csvText({{u"a;b"_s, u"say \"yes\""_s, u"two\nlines"_s, u" blank "_s, u"a b"_s}}),
             u"\"a;b\";\"say \"\"yes\"\"\";\"two\nlines\";\" blank \";a b\r\n"_s);
    QCOMPARE(csvText({{u"a, b"_s, u"a\tb"_s, u"a|b"_s}}), u"\"a, b\";\"a\tb\";\"a|b\"\r\n"_s);
}

void CsvWriterTest::disarmsFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("equals") << u"=cmd()"_s << u"'=cmd()"_s;
    QTest::newRow("plus") << u"+1+cmd()"_s << u"'+1+cmd()"_s;
    QTest::newRow("telephone") << u"+32 2 000"_s << u"\"+32 2 000\""_s;
    QTest::newRow("telephone, glued") << u"+32\u00A02\u202F000"_s << u"\"+32 2 000\""_s;
    QTest::newRow("zero") << u"0470123456"_s << u"\"0470123456\""_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
    QTest::newRow("return") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("line feed") << u"\n=1"_s << u"\"'\n=1\""_s;
    QTest::newRow("wide equals") << u"\uFF1D1+1"_s << u"'\uFF1D1+1"_s;
    QTest::newRow("no-break space") << u"1\u00A0%"_s << u"1 %"_s;
    QTest::newRow("inside") << u"a=b"_s << u"a=b"_s;
    QTest::newRow("dash") << u"–"_s << u"–"_s;
}

void CsvWriterTest::disarmsFormulas()
{
    QFETCH(const QString, text);
    QFETCH(const QString, field);

    QCOMPARE(csvText({{text}}), QString(field + u"\r\n"_s));
}

void CsvWriterTest::keepsNumbersNumbers()
{
    QCOMPARE(csvText({{qint64(-3), qint64(1181175)}}), u"-3;1181175\r\n"_s);
}

void CsvWriterTest::aFileBeginsWithAByteOrderMark()
{
    QCOMPARE(csvFile({{u"België"_s}}),
             QByteArray("\xef\xbb\xbf"
                        "Belgi\xc3\xab\r\n"));
}

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "tst_csvwriter.moc"
