// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters/letterwords.h"
#include "support/testletters.h"

#include <QtTest>

using namespace solidair;
using namespace solidair::test;

class TestLetterValues : public QObject
{
    Q_OBJECT

private slots:
    void addressesThePersonAtTheTownHall();
    void putsTheFrenchPrepositionBeforeAPerson();
    void addressesTheCollegeWithoutAStreet();
    void namesTheCollegeAsTheRegionDoes();
    void usesTheDutchNameWhereThereIsNoFrenchOne();
    void putsTheFrenchPrepositionBeforeAName_data();
    void putsTheFrenchPrepositionBeforeAName();
    void namesAMunicipalityWithinASentence();
    void greetsByRoleWithoutGender_data();
    void greetsByRoleWithoutGender();
    void greetsTheCollegeBehindAMailbox();
    void makesAReferenceOfCodeAndDate();
    void countsActivitiesInWords();
    void hasANameForEveryField();
    void takesLineBreaksOutOfData();
};

void TestLetterValues::addressesThePersonAtTheTownHall()
{
    QCOMPARE(addressLines(aalst(), contactAs(Role::Kind::Official), Language::Dutch),
             (QStringList{u"Stad Aalst"_s, u"College van burgemeester en schepenen"_s,
                          u"T.a.v. Fatima Voorbeeld"_s, u"Voorbeeldmarkt 3"_s, u"9300 AALST"_s}));
}

void TestLetterValues::putsTheFrenchPrepositionBeforeAPerson()
{
    for (const auto &[name, line] :
         {std::pair(u"Amina Proef"_s, u"À l’attention d’Amina Proef"_s),
          std::pair(u"Émile Proef"_s, u"À l’attention d’Émile Proef"_s),
          std::pair(u"Youssef Proef"_s, u"À l’attention de Youssef Proef"_s),
          std::pair(u"Le Proef"_s, u"À l’attention de Le Proef"_s),
          std::pair(u"Fatima Proef"_s, u"À l’attention de Fatima Proef"_s)}) {
        const auto lines =
            addressLines(aalst(), contactAs(Role::Kind::Mayor, name), Language::French);
        QVERIFY2(lines.contains(line), qPrintable(lines.join(u'|')));
    }
}

void TestLetterValues::addressesTheCollegeWithoutAStreet()
{
    auto municipality = aalst();
    municipality.street.clear();
    QCOMPARE(addressLines(municipality, {}, Language::Dutch),
             (QStringList{u"Aan het college van burgemeester en schepenen"_s, u"Stadhuis"_s,
                          u"9300 AALST"_s}));
    municipality.isCity = false;
    municipality.postalCode.clear();
    QCOMPARE(addressLines(municipality, {}, Language::Dutch),
             (QStringList{u"Aan het college van burgemeester en schepenen"_s, u"Gemeentehuis"_s,
                          u"AALST"_s}));
}

void TestLetterValues::namesTheCollegeAsTheRegionDoes()
{
    auto municipality = aalst();
    municipality.region = Region::Brussels;
    QCOMPARE(addressLines(municipality, {}, Language::French)[1],
             u"Collège des bourgmestre et échevins"_s);
    municipality.region = Region::Wallonia;
    QCOMPARE(addressLines(municipality, {}, Language::French)[1], u"Collège communal"_s);
}

void TestLetterValues::usesTheDutchNameWhereThereIsNoFrenchOne()
{
    auto municipality = aalst();
    QCOMPARE(fullName(municipality, Language::French), u"Ville d’Alost"_s);
    municipality.names.fr.clear();
    QCOMPARE(fullName(municipality, Language::French), u"Ville d’Aalst"_s);
}

void TestLetterValues::putsTheFrenchPrepositionBeforeAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("consonant") << u"Gand"_s << u"Ville de Gand"_s;
    QTest::newRow("vowel") << u"Ixelles"_s << u"Ville d’Ixelles"_s;
    QTest::newRow("accent") << u"Écaussinnes"_s << u"Ville d’Écaussinnes"_s;
    QTest::newRow("y") << u"Ypres"_s << u"Ville d’Ypres"_s;
    QTest::newRow("h") << u"Hal"_s << u"Ville de Hal"_s;
    QTest::newRow("le") << u"Le Rœulx"_s << u"Ville du Rœulx"_s;
    QTest::newRow("les") << u"Les Bons Villers"_s << u"Ville des Bons Villers"_s;
    QTest::newRow("la") << u"La Louvière"_s << u"Ville de La Louvière"_s;
}

void TestLetterValues::putsTheFrenchPrepositionBeforeAName()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    auto municipality = aalst();
    municipality.names.fr = name;
    QCOMPARE(fullName(municipality, Language::French), expected);
}

void TestLetterValues::namesAMunicipalityWithinASentence()
{
    auto municipality = aalst();
    QCOMPARE(nameInSentence(municipality, Language::Dutch), u"de stad Aalst"_s);
    QCOMPARE(nameInSentence(municipality, Language::French), u"la ville d’Alost"_s);
    municipality.isCity = false;
    municipality.names = {u"Elsene"_s, u"Ixelles"_s, {}, {}};
    QCOMPARE(nameInSentence(municipality, Language::Dutch), u"de gemeente Elsene"_s);
    QCOMPARE(nameInSentence(municipality, Language::French), u"la commune d’Ixelles"_s);
}

void TestLetterValues::greetsByRoleWithoutGender_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("dutch");
    QTest::newRow("mayor") << int(Role::Kind::Mayor) << u"Geachte burgemeester"_s;
    QTest::newRow("alderman") << int(Role::Kind::Alderman) << u"Geachte schepen"_s;
    QTest::newRow("director") << int(Role::Kind::Director) << u"Geachte algemeen directeur"_s;
    QTest::newRow("councillor") << int(Role::Kind::Councillor) << u"Geacht raadslid"_s;
    QTest::newRow("official") << int(Role::Kind::Official) << u"Geachte mevrouw, geachte heer"_s;
    QTest::newRow("other") << int(Role::Kind::Other) << u"Geachte mevrouw, geachte heer"_s;
}

void TestLetterValues::greetsByRoleWithoutGender()
{
    QFETCH(int, kind);
    QFETCH(QString, dutch);
    QCOMPARE(salutation(contactAs(static_cast<Role::Kind>(kind)), Language::Dutch), dutch);
}

void TestLetterValues::greetsTheCollegeBehindAMailbox()
{
    const auto college = u"Geachte leden van het college"_s;
    QCOMPARE(salutation(contactAs(Role::Kind::Mailbox, {}), Language::Dutch), college);
    QCOMPARE(salutation({}, Language::Dutch), college);
    QVERIFY(!addressLines(aalst(), contactAs(Role::Kind::Mailbox, u"  "_s), Language::Dutch)
                 .join(u' ')
                 .contains(u"T.a.v."_s));
}

void TestLetterValues::makesAReferenceOfCodeAndDate()
{
    QCOMPARE(letterReference(aalst(), QDate(2026, 5, 5)), u"41002-20260505"_s);
}

void TestLetterValues::countsActivitiesInWords()
{
    const auto &dutch = LetterWords::of(Language::Dutch);
    QCOMPARE(dutch.activities(0), QString());
    QCOMPARE(dutch.activities(1), u"één\u00A0activiteit"_s);
    QCOMPARE(dutch.activities(3), u"drie\u00A0activiteiten"_s);
    QCOMPARE(dutch.activities(12), u"12\u00A0activiteiten"_s);
    QCOMPARE(LetterWords::of(Language::French).activities(3), u"trois\u00A0activités"_s);
}

void TestLetterValues::hasANameForEveryField()
{
    const auto values = letterValues(factsForAalst(), Phrases(Language::Dutch));
    for (auto it = values.fields.begin(); it != values.fields.end(); ++it) {
        QVERIFY2(isLetterField(it.key()), qPrintable(it.key()));
        QVERIFY(!letterFieldName(it.key()).isEmpty());
    }
    QVERIFY(!isLetterField(u"nmae"_s));
}

void TestLetterValues::takesLineBreaksOutOfData()
{
    auto facts = factsForAalst();
    facts.sender.name = u" Noor\nVoorbeeld\t"_s;
    facts.sender.email = u"<mailto:noor@solidair.example>."_s;
    const auto values = letterValues(facts, Phrases(Language::Dutch));
    QCOMPARE(values.fields.value(u"sender_name"_s), u"Noor Voorbeeld"_s);
    QCOMPARE(values.fields.value(u"sender_email"_s), u"noor@solidair.example"_s);
}

QTEST_GUILESS_MAIN(TestLetterValues)

#include "tst_lettervalues.moc"
