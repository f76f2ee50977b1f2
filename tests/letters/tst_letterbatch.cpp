// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/documenttest.h"
#include "support/testletters.h"

#include <QThread>

using namespace solidair;
using namespace solidair::test;

namespace {

LetterTemplate ask(const QString &key = u"ask-nl"_s)
{
    return *chosenTemplate(letterTemplates(), key);
}

QStringList letterFor(const LetterFacts &facts, const QString &key = u"ask-nl"_s)
{
    return pagesOf(pdfOf(**letterPages(ask(key), facts), u"t"_s, facts.date));
}

QList<LetterFacts> letters(int count)
{
    QList<LetterFacts> result;
    for (int i = 0; i < count; ++i) {
        auto facts = factsForAalst();
        facts.municipality.names.nl = u"Plaats%1"_s.arg(i);
        result.append(facts);
    }
    return result;
}

} // namespace

class TestLetterBatch : public QObject
{
    Q_OBJECT

private slots:
    void printsWhatALetterNeeds();
    void saysWhoIsFictional();
    void printsInFrench();
    void neverLeavesASignatureAloneOnAPage();
    void numbersThePagesOfEachLetter();
    void freezesEachLetterByItself();
    void tellsWhichLettersCouldNotBeMade();
    void givesTheSameBytesTwice();
    void sharesNothingBetweenLettersButTheirLook();
    void stopsWhenItIsTold();
    void runsInAWorker();
    void keepsAnAddressWithinTheWindow_data();
    void keepsAnAddressWithinTheWindow();
    void setsAnAddressSmallerRatherThanCutIt();
    void tellsWhatItHadToCut();
    void saysWhatToDoAndWhereToFindMore_data();
    void saysWhatToDoAndWhereToFindMore();
    void printsVeryLongValues();
    void cutsNoSender();
};

void TestLetterBatch::printsWhatALetterNeeds()
{
    auto facts = factsForAalst();
    facts.contact = contactAs(Role::Kind::Mayor);
    const auto pages = letterFor(facts);
    QCOMPARE(pages.size(), 2);
    for (const auto &expected :
         {u"Stad Aalst"_s, u"College van burgemeester en schepenen"_s, u"T.a.v. Fatima Voorbeeld"_s,
          u"9300 AALST"_s, u"5 mei 2026"_s, u"41002-20260505"_s, u"contactpersoon"_s,
          u"Vraag aan de stad Aalst"_s, u"Geachte burgemeester"_s, u"drie activiteiten"_s,
          u"– opvangplaatsen"_s, u"1/2"_s})
        QVERIFY2(pages[0].contains(expected), qPrintable(expected));
    for (const auto &expected :
         {u"Stad Aalst · 5 mei 2026 · 41002-20260505"_s, u"Bornem, Gent"_s, u"02 000 00 00"_s,
          u"noor@solidair.example"_s, u"Met vriendelijke groeten"_s, u"Noor Voorbeeld"_s,
          u"coördinator"_s, u"2/2"_s})
        QVERIFY2(pages[1].contains(expected), qPrintable(expected));
}

void TestLetterBatch::saysWhoIsFictional()
{
    auto facts = factsForAalst();
    QVERIFY(letterFor(facts).first().contains(u"voorbeeldbrief, personen verzonnen"_s));
    facts.sample = false;
    QVERIFY(!letterFor(facts).first().contains(u"voorbeeldbrief"_s));
}

void TestLetterBatch::printsInFrench()
{
    const auto text = letterFor(factsForAalst(), u"ask-fr"_s).join(u' ');
    for (const auto &expected : {u"Ville d’Alost"_s, u"notre référence"_s, u"9300 ALOST"_s,
                                 u"Mesdames et Messieurs les membres du Collège,"_s,
                                 u"lettre d’exemple"_s, u"5 mai 2026"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected));
}

// The list of members grows line by line, so that the closing meets the foot of a page.
void TestLetterBatch::neverLeavesASignatureAloneOnAPage()
{
    auto facts = factsForAalst();
    bool onThird = false;
    for (int count = 200; count < 420; count += 8) {
        facts.members = QStringList(count, u"Lidgemeente"_s);
        const auto pages = letterFor(facts);
        const auto &last = pages.last();
        QVERIFY(last.contains(u"Graag komen wij"_s));
        QVERIFY(last.contains(u"Met vriendelijke groeten Noor Voorbeeld coördinator"_s));
        onThird = onThird || pages.size() == 3;
    }
    QVERIFY(onThird);
}

void TestLetterBatch::numbersThePagesOfEachLetter()
{
    int done = 0;
    const auto result =
        LetterBatch(ask(), LetterBatch::OneFile).run(letters(3), [&done](int now, int of) {
            QCOMPARE(of, 3);
            QCOMPARE(now, ++done);
        });
    QVERIFY(result);
    QCOMPARE(done, 3);
    const auto pages = pagesOf(result->pdf);
    QCOMPARE(pages.size(), 6);
    for (int page = 0; page < 6; ++page) {
        QVERIFY(pages[page].contains(page % 2 == 0 ? u"1/2"_s : u"2/2"_s));
        QVERIFY(pages[page].contains(u"Stad Plaats%1"_s.arg(page / 2)));
    }
}

void TestLetterBatch::freezesEachLetterByItself()
{
    const auto facts = letters(2);
    const auto result = LetterBatch(ask(), LetterBatch::FileEach).run(facts);
    QVERIFY(result);
    QVERIFY(result->pdf.isEmpty());
    QCOMPARE(result->letters.size(), 2);
    const auto &letter = result->letters[1];
    QCOMPARE(letter.municipality, facts[1].municipality.id);
    QCOMPARE(letter.templateKey, u"ask-nl"_s);
    QCOMPARE(letter.reference, u"41002-20260505"_s);
    QCOMPARE(letter.subject, u"Vraag aan de stad Plaats1 om toe te treden als Solidaire Stad"_s);
    QVERIFY(letter.addressee.startsWith(u"Stad Plaats1\n"_s));
    QVERIFY(letter.text.contains(u"\n# Hoe het begon\n"_s));
    QVERIFY(letter.person.isNull());
    QVERIFY(textOf(letter.pdf).contains(u"Stad Plaats1"_s));
    QVERIFY(!textOf(letter.pdf).contains(u"Plaats0"_s));
}

void TestLetterBatch::tellsWhichLettersCouldNotBeMade()
{
    auto facts = letters(3);
    facts[1].sender.name.clear();
    const auto result = LetterBatch(ask(), LetterBatch::OneFile).run(facts);
    QVERIFY(result);
    QCOMPARE(result->letters.size(), 2);
    QCOMPARE(result->indexes, (QList<int>{0, 2}));
    QCOMPARE(result->failures.size(), 1);
    QCOMPARE(result->failures.first().index, 1);
    QVERIFY(result->failures.first().error.message.contains(u"Plaats1"_s));
    QCOMPARE(pagesOf(result->pdf).size(), 4);
}

void TestLetterBatch::givesTheSameBytesTwice()
{
    const LetterBatch batch(ask(), LetterBatch::OneFile | LetterBatch::FileEach);
    const auto first = batch.run(letters(2));
    const auto second = batch.run(letters(2));
    QVERIFY(first->pdf == second->pdf);
    QVERIFY(first->letters == second->letters);
}

void TestLetterBatch::sharesNothingBetweenLettersButTheirLook()
{
    auto facts = letters(3);
    facts[1] = factsForAalst();
    facts[1].sample = false;
    facts[1].members.clear();
    const auto batch = LetterBatch(ask(), LetterBatch::FileEach).run(facts);
    const auto alone = LetterBatch(ask(), LetterBatch::FileEach).run({facts[1]});
    QVERIFY(batch->letters[1] == alone->letters[0]);
}

void TestLetterBatch::stopsWhenItIsTold()
{
    std::atomic_bool cancelled = false;
    int done = 0;
    const auto result = LetterBatch(ask(), LetterBatch::OneFile)
                            .run(
                                letters(50),
                                [&](int now, int) {
                                    done = now;
                                    cancelled = now == 2;
                                },
                                &cancelled);
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::Cancelled);
    QCOMPARE(done, 2);
}

void TestLetterBatch::runsInAWorker()
{
    const auto here = LetterBatch(ask(), LetterBatch::OneFile).run(letters(5));
    QByteArray there;
    const std::unique_ptr<QThread> worker(QThread::create(
        [&there] { there = LetterBatch(ask(), LetterBatch::OneFile).run(letters(5))->pdf; }));
    worker->start();
    QVERIFY(worker->wait(60'000));
    QVERIFY(there == here->pdf);
}

void TestLetterBatch::keepsAnAddressWithinTheWindow_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("count");
    const auto college = u"Aan het college van burgemeester en schepenen"_s;
    const auto longName = u"De heer of mevrouw "_s + u"Voorbeeld "_s.repeated(20);
    const QString unbroken(10000, u'W');
    QTest::newRow("short") << QStringList{u"Stad Aalst"_s, u"9300 AALST"_s} << 2;
    QTest::newRow("one too long") << QStringList{college, u"Stadhuis"_s, u"9300 AALST"_s} << 3;
    QTest::newRow("all too long") << QStringList{longName, longName, longName, longName, longName}
                                  << 6;
    QTest::newRow("no place to break")
        << QStringList{unbroken, unbroken, unbroken, unbroken, unbroken} << 5;
}

void TestLetterBatch::keepsAnAddressWithinTheWindow()
{
    QFETCH(QStringList, lines);
    QFETCH(int, count);
    const auto fitted = fittedAddress(lines, 67.5_mm, 6);
    QCOMPARE(fitted.lines.size(), count);
    for (const auto &line : fitted.lines)
        QVERIFY(textWidth(line, paperFont(fitted.size)) <= 67.5_mm);
}

void TestLetterBatch::setsAnAddressSmallerRatherThanCutIt()
{
    const auto college = u"Aan het college van burgemeester en schepenen"_s;
    const QStringList block{college, u"Gemeentehuis"_s, u"1050 ELSENE"_s};
    const auto fitted = fittedAddress(block, 67.5_mm, 6);
    QCOMPARE(fitted.lines, block);
    QVERIFY(fitted.isWhole);
    QVERIFY2(fitted.size >= 9_pt && fitted.size < 11_pt,
             qPrintable(QString::number(fitted.size.points())));
    QCOMPARE(fittedAddress({u"Stad Aalst"_s, u"9300 AALST"_s}, 67.5_mm, 6).size.points(), 11.0);

    // A street that no size makes fit one line goes on in a second one.
    const auto street =
        u"Burgemeester Charles Rotsart de Hertainglaan-Zuid 1234, gebouw C, derde verdieping"_s;
    const auto wrapped =
        fittedAddress({u"Gemeente Maldegem"_s, street, u"9990 MALDEGEM"_s}, 67.5_mm, 6);
    QVERIFY(wrapped.isWhole);
    QCOMPARE(wrapped.lines.size(), 4);
    QCOMPARE(QString(wrapped.lines[1] + u' ' + wrapped.lines[2]), street);
    QVERIFY(!wrapped.lines.join(u' ').contains(u'…'));
}

void TestLetterBatch::tellsWhatItHadToCut()
{
    auto facts = factsForAalst();
    facts.municipality.street = u"Lange Voorbeeldstraat "_s.repeated(30);
    const auto batch = LetterBatch(ask(), LetterBatch::OneFile).run({facts});
    QVERIFY(batch);
    QCOMPARE(batch->cut.size(), 1);
    QVERIFY2(batch->cut.first().contains(u"Lange Voorbeeldstraat"_s),
             qPrintable(batch->cut.first()));
    facts.municipality.street = u"Lange Voorbeeldstraat 1"_s;
    QVERIFY(LetterBatch(ask(), LetterBatch::OneFile).run({facts})->cut.isEmpty());
}

void TestLetterBatch::saysWhatToDoAndWhereToFindMore_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QStringList>("never");
    QTest::newRow("nl")
        << u"ask-nl"_s
        << QStringList{u"Vraag aan de stad Aalst om toe te treden als Solidaire Stad"_s,
                       u"of de stad Aalst wil toetreden"_s,
                       u"vragen wij haar toestemming om haar naam op de openbare "
                       "ledenlijst te zetten"_s,
                       u"Hoe u toetreedt"_s,
                       u"onderschrijft de engagementsverklaring"_s,
                       u"minstens drie activiteiten op die uw stad uitvoert"_s,
                       u"www.vluchtelingenwerk.be/solidairegemeenten"_s}
        << QStringList{u"te mogen staan"_s, u"of Stad Aalst"_s, u"lijst van leden"_s};
    QTest::newRow("fr")
        << u"ask-fr"_s
        << QStringList{u"Invitation faite à la ville d’Alost de rejoindre le Réseau"_s,
                       u"si la ville d’Alost souhaite rejoindre"_s,
                       u"l’autorisation de faire figurer son nom sur la liste "
                       "publique des membres"_s,
                       u"Comment adhérer"_s,
                       u"souscrit à la déclaration d’engagement"_s,
                       u"au moins trois activités que votre ville mène ou mènera"_s,
                       u"www.vluchtelingenwerk.be/solidairegemeenten"_s}
        << QStringList{u"pouvoir figurer"_s, u"Demande d’adhésion"_s, u"si la Ville"_s};
}

void TestLetterBatch::saysWhatToDoAndWhereToFindMore()
{
    QFETCH(const QString, key);
    QFETCH(const QStringList, parts);
    QFETCH(const QStringList, never);
    const auto letterTemplate = chosenTemplate(letterTemplates(), key);
    QVERIFY(letterTemplate);
    const auto batch = LetterBatch(*letterTemplate, LetterBatch::OneFile).run({factsForAalst()});
    QVERIFY(batch);
    QVERIFY(batch->failures.isEmpty());
    const auto &letter = batch->letters.first();
    const auto text = QString(letter.subject + u'\n' + letter.text).replace(QChar::Nbsp, u' ');
    for (const auto &part : parts)
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    for (const auto &part : never)
        QVERIFY2(!text.contains(part), qPrintable(part));
    QCOMPARE(pagesOf(batch->pdf).size(), 2);
}

void TestLetterBatch::printsVeryLongValues()
{
    auto facts = factsForAalst();
    const auto value = u"lang<b>%s</b>{{name}}😀 "_s.repeated(400);
    facts.municipality.names.nl = value;
    facts.municipality.street = value;
    facts.contact = contactAs(Role::Kind::Other, value);
    facts.sender = {value, value, value, value, value, value, value, value};
    facts.members = {value, value};
    facts.activities = {value};
    const auto pages = letterFor(facts);
    QVERIFY(pages.size() > 5);
    QVERIFY(pages.join(u' ').count(u"lang<b>%s</b>{{name}}"_s) > 2000);
    QVERIFY(pages.last().contains(u"%1/%1"_s.arg(pages.size())));
}

void TestLetterBatch::cutsNoSender()
{
    auto facts = factsForAalst();
    facts.sender.name =
        u"Maria Magdalena van den Voorbeeld-Verzonnen tot der Denkbeeldige Proefstraten"_s;
    facts.sender.address =
        u"Kantoorgebouw De Denkbeeldige Haven, derde verdieping, Lange Voorbeeldstraat 1234 bus 567"_s;
    facts.sender.email = u"maria.magdalena.vandenvoorbeeld-verzonnen@stedenengemeenten.example"_s;
    facts.sender.website = u"www.netwerkvansolidairestedenengemeenten.example/lerend-netwerk"_s;
    for (const auto &page : letterFor(facts)) {
        QVERIFY2(!page.contains(u'…'), qPrintable(page));
        for (const auto &part : {facts.sender.address, facts.sender.place, facts.sender.phone,
                                 facts.sender.email, facts.sender.website}) {
            for (const auto &word : part.split(u' '))
                QVERIFY2(page.contains(word), qPrintable(word));
        }
    }
    QVERIFY(letterFor(facts).first().contains(facts.sender.name));
}

SOLIDAIR_DOCUMENT_TEST(TestLetterBatch)

#include "tst_letterbatch.moc"
