// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/sorting.h"

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
    void findsLettersThatAreNotOnTheKeyboard_data();
    void findsLettersThatAreNotOnTheKeyboard();
    void putsTheShorterNameFirst();
    void sortsByKeysAsItCompares();
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

void TextTest::findsLettersThatAreNotOnTheKeyboard_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("typed");
    QTest::newRow("l with stroke") << u"Łódź"_s << u"lodz"_s;
    QTest::newRow("o with stroke") << u"Sørensen"_s << u"sorensen"_s;
    QTest::newRow("d with stroke") << u"Đorđe"_s << u"dorde"_s;
    QTest::newRow("sharp s") << u"Weiß"_s << u"weiss"_s;
    QTest::newRow("capital sharp s") << u"WEIẞ"_s << u"weiss"_s;
    QTest::newRow("dotless i") << u"Yıldız"_s << u"yildiz"_s;
    QTest::newRow("dotted capital i") << u"İpek"_s << u"ipek"_s;
    QTest::newRow("cedilla") << u"Ayşe"_s << u"ayse"_s;
    QTest::newRow("eth") << u"Guðrún"_s << u"gudrun"_s;
    QTest::newRow("thorn") << u"Þóra"_s << u"thora"_s;
    QTest::newRow("ae") << u"Æsa"_s << u"aesa"_s;
    QTest::newRow("oe") << u"Rœulx"_s << u"roeulx"_s;
    QTest::newRow("h with stroke") << u"Ħamrun"_s << u"hamrun"_s;
    QTest::newRow("n with caron") << u"Dvořák Ňuňa"_s << u"dvorak nuna"_s;
    QTest::newRow("soft hyphen") << u"Aal\u00ADst"_s << u"aalst"_s;
    QTest::newRow("zero-width space") << u"Aal\u200Bst"_s << u"aalst"_s;
    QTest::newRow("mark of direction") << u"\u202AAalst\u202C"_s << u"aalst"_s;
    QTest::newRow("other apostrophe") << u"Braine-lʼAlleud"_s << u"braine l alleud"_s;
}

void TextTest::findsLettersThatAreNotOnTheKeyboard()
{
    QFETCH(const QString, written);
    QFETCH(const QString, typed);
    QCOMPARE(folded(written), typed);
}

void TextTest::putsTheShorterNameFirst()
{
    struct Named
    {
        QString name;
        QString nis;
    };

    QList<Named> towns{{u"Tielt-Winge"_s, u"24135"_s},
                       {u"Sint-Gillis-Waas"_s, u"46020"_s},
                       {u"Tielt"_s, u"37015"_s},
                       {u"Tielt"_s, u"37099"_s},
                       {u"Sint-Gillis"_s, u"21013"_s}};
    const Collation dutch;

    sortByKey(towns, [&dutch](const Named &town) { return dutch.key(town.name, town.nis); });

    QStringList codes;
    for (const auto &town : std::as_const(towns))
        codes.append(town.nis);
    QCOMPARE(codes, QStringList({u"21013"_s, u"46020"_s, u"37015"_s, u"37099"_s, u"24135"_s}));
}

void TextTest::sortsByKeysAsItCompares()
{
    const QStringList names{u"Tielt"_s,
                            u"Tielt-Winge"_s,
                            u"tielt"_s,
                            u"Sint-Gillis"_s,
                            u"Sint-Gillis-Waas"_s,
                            u"Écaussinnes"_s,
                            u"Ecaussinnes"_s,
                            u"Eeklo"_s,
                            u"Wijk 2"_s,
                            u"Wijk 10"_s,
                            u"Łódź"_s,
                            u"’s-Gravenvoeren"_s,
                            u"De Panne"_s,
                            u"Depanne"_s,
                            u"Œuvre"_s,
                            QString()};
    for (const auto language : {Language::Dutch, Language::French, Language::German}) {
        const Collation collation(language);
        QStringList compared = names;
        std::ranges::sort(compared, collation);
        QStringList keyed = names;
        sortByText(keyed, language, [](const QString &name) { return name; });
        QCOMPARE(keyed, compared);
    }
}

void TextTest::makesOneLine()
{
    QCOMPARE(singleLine(u" a\r\nb\tc\u2028d "_s), u"a b c d"_s);
    QCOMPARE(singleLine(u"An   Proef"_s), u"An Proef"_s);
    QCOMPARE(severalLines(u"a\r\nb\x07\n"_s), u"a\nb"_s);
}

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
