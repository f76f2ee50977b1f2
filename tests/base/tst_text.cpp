// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"

#include <QTest>

#include <algorithm>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

class TextTest final : public QObject
{
    Q_OBJECT

private slots:
    void foldsNamesThatAreTheSame_data();
    void foldsNamesThatAreTheSame();
    void keepsDifferentNamesApart();
    void sortsAsADictionary();
    void enumerates_data();
    void enumerates();
    void cleansMailAddresses();
    void makesOneLine();
};

void TextTest::foldsNamesThatAreTheSame_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("st") << u"st truiden"_s << u"Sint-Truiden"_s;
    QTest::newRow("St-") << u"St-Truiden"_s << u"sint truiden"_s;
    QTest::newRow("St.") << u"St. Truiden"_s << u"Sint-Truiden"_s;
    QTest::newRow("accents") << u"Liège"_s << u"LIEGE"_s;
    QTest::newRow("apostrophe") << u"Braine-l’Alleud"_s << u"braine l'alleud"_s;
    QTest::newRow("decomposed") << u"Zoe\u0308"_s << u"zoë"_s;
    QTest::newRow("ligature") << u"Œuvre"_s << u"oeuvre"_s;
    QTest::newRow("blanks") << u"  De   Panne "_s << u"de panne"_s;
}

void TextTest::foldsNamesThatAreTheSame()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QCOMPARE(folded(a), folded(b));
}

void TextTest::keepsDifferentNamesApart()
{
    QVERIFY(folded(u"Hoves"_s) != folded(u"Hove"_s));
    QVERIFY(folded(u"Oost"_s) != folded(u"Oosint"_s));
    QVERIFY(!folded(u"'; DROP TABLE"_s).isEmpty());
}

void TextTest::sortsAsADictionary()
{
    QStringList names{u"Zele"_s,       u"école"_s,        u"Eeklo"_s,
                      u"aalst"_s,      u"Sint-Niklaas"_s, u"Sint-Lievens-Houtem"_s,
                      u"Écaussinnes"_s};

    std::ranges::sort(names, Collation());

    QCOMPARE(names.first(2), QStringList({u"aalst"_s, u"Écaussinnes"_s}));
    QCOMPARE(names.last(), u"Zele"_s);
    QVERIFY(names.indexOf(u"Sint-Lievens-Houtem"_s) < names.indexOf(u"Sint-Niklaas"_s));
}

void TextTest::enumerates_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("result");
    QTest::newRow("none") << 0 << 0 << QString();
    QTest::newRow("one") << 1 << 0 << u"n1"_s;
    QTest::newRow("two") << 2 << 0 << u"n1 en n2"_s;
    QTest::newRow("three") << 3 << 0 << u"n1, n2 en n3"_s;
    QTest::newRow("capped") << 20 << 2 << u"n1, n2 en 18 andere"_s;
    QTest::newRow("cap not reached") << 2 << 2 << u"n1 en n2"_s;
}

void TextTest::enumerates()
{
    QFETCH(const int, count);
    QFETCH(const int, most);
    QFETCH(const QString, result);
    QStringList names;
    for (int i = 1; i <= count; ++i)
        names.append(u"n%1"_s.arg(i));

    QCOMPARE(enumeration(names, Language::Dutch, most), result);
}

void TextTest::cleansMailAddresses()
{
    QCOMPARE(cleanedEmail(u"welzijn@gemeente.example."_s), u"welzijn@gemeente.example"_s);
    QCOMPARE(cleanedEmail(u" <mailto:a@b.example>; "_s), u"a@b.example"_s);
}

void TextTest::makesOneLine()
{
    QCOMPARE(singleLine(u" a\r\nb\tc\u2028d "_s), u"a b c d"_s);
    QCOMPARE(singleLine(u"An   Proef"_s), u"An Proef"_s);
    QCOMPARE(severalLines(u"a\r\nb\x07\n"_s), u"a\nb"_s);
}

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
