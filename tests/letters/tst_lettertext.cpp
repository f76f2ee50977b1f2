// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters/filling.h"
#include "support/testletters.h"

#include <QtTest>

using namespace solidair;
using namespace solidair::test;

namespace {

LetterTemplate templateSaying(const QString &body)
{
    return *LetterTemplate::fromText(u"key: k\nlanguage: nl\nname: N\nsubject: To {{name}}\n\n"_s
                                     + body);
}

Result<LetterText> filled(const QString &key, const LetterFacts &facts)
{
    const auto letterTemplate = chosenTemplate(letterTemplates(), key);
    if (!letterTemplate)
        return letterTemplate.error();
    return fill(*letterTemplate, letterValues(facts, Phrases(letterTemplate->language)));
}

QString membersSentence(const QStringList &members)
{
    auto facts = factsForAalst();
    facts.members = members;
    const auto lines = filled(u"ask-nl"_s, facts)->toPlain().split(u'\n');
    return lines.filter(u"toegetreden"_s).join(u'\n');
}

} // namespace

class TestLetterText : public QObject
{
    Q_OBJECT

private slots:
    void namesThoseWhoJoined();
    void leavesTheSectionOutWhenNobodyJoined();
    void namesFortyMembers();
    void namesAllFieldsWithoutAValueAtOnce();
    void stopsAtAFieldWithoutAValueAndNamesIt_data();
    void stopsAtAFieldWithoutAValueAndNamesIt();
    void leavesOutWhatIsOptional();
    void printsDataAsItIs();
    void hasNoPlaceholderDoubleSpaceOrEmptyLine_data();
    void hasNoPlaceholderDoubleSpaceOrEmptyLine();
    void saysStadOrGemeenteByTitle();
    void punctuatesActivitiesThatHaveNone();
    void saysThatNoCharterWasInForce();
    void isTheSameWhenReadBackFromItsPlainForm();
};

void TestLetterText::namesThoseWhoJoined()
{
    QCOMPARE(
        membersSentence({u"Gent"_s}),
        u"Gent is al toegetreden tot het netwerk. Mogen wij binnenkort ook Aalst verwelkomen?"_s);
    const auto two = membersSentence({u"Gent"_s, u"Hove"_s});
    QVERIFY2(
        two.startsWith(u"Deze steden en gemeenten zijn al toegetreden tot het netwerk: Gent "_s),
        qPrintable(two));
    QVERIFY2(two.contains(u" Hove. Mogen wij"_s), qPrintable(two));
    const auto three = membersSentence({u"Bornem"_s, u"Gent"_s, u"Hove"_s});
    QVERIFY2(three.contains(u": Bornem, Gent "_s), qPrintable(three));
}

void TestLetterText::leavesTheSectionOutWhenNobodyJoined()
{
    QCOMPARE(membersSentence({}), QString());
    auto facts = factsForAalst();
    facts.members.clear();
    QVERIFY(!filled(u"ask-nl"_s, facts)->toPlain().contains(u"Wie al meedoet"_s));
    QVERIFY(!filled(u"ask-fr"_s, facts)->toPlain().contains(u"Qui participe"_s));
}

void TestLetterText::namesFortyMembers()
{
    QStringList members;
    for (int i = 0; i < 40; ++i)
        members.append(u"Lid%1"_s.arg(i));
    const auto sentence = membersSentence(members);
    for (const auto &member : members)
        QVERIFY2(sentence.contains(member), qPrintable(member));
}

void TestLetterText::stopsAtAFieldWithoutAValueAndNamesIt_data()
{
    QTest::addColumn<QString>("field");
    for (const auto field : {"sender_name", "sender_email", "activities_asked", "activities"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestLetterText::namesAllFieldsWithoutAValueAtOnce()
{
    auto values = letterValues(factsForAalst(), Phrases(Language::Dutch));
    values.fields.insert(u"sender_name"_s, {});
    values.fields.insert(u"sender_email"_s, {});
    const auto letter = *chosenTemplate(letterTemplates(), u"ask-nl"_s);
    QCOMPARE(missingFields(letter, values), QStringList({u"sender_email"_s, u"sender_name"_s}));
    const auto text = fill(letter, values);
    QVERIFY(!text);
    QCOMPARE(
        text.error().message,
        u"The letter to Stad Aalst was not made, as these are not known: the e-mail address of "
        "the sender and the name of the sender. Fill them in and make the letter again."_s);
}

void TestLetterText::stopsAtAFieldWithoutAValueAndNamesIt()
{
    QFETCH(QString, field);
    auto values = letterValues(factsForAalst(), Phrases(Language::Dutch));
    values.fields.insert(field, {});
    const auto text = fill(*chosenTemplate(letterTemplates(), u"ask-nl"_s), values);
    QVERIFY(!text);
    QCOMPARE(text.error().code, Error::Code::InvalidInput);
    QVERIFY2(text.error().message.contains(letterFieldName(field)),
             qPrintable(text.error().message));
    QVERIFY(text.error().message.contains(u"Stad Aalst"_s));
    QVERIFY(!text.error().message.contains(field + u'}'));
}

void TestLetterText::leavesOutWhatIsOptional()
{
    auto facts = factsForAalst();
    facts.sender.phone = u"  "_s;
    facts.sender.function.clear();
    for (const auto &key : {u"ask-nl"_s, u"ask-fr"_s}) {
        const auto text = filled(key, facts);
        QVERIFY2(text, qPrintable(text ? QString() : text.error().message));
        QVERIFY(text->toPlain().endsWith(u"* Noor Voorbeeld"_s));
        QVERIFY(text->toPlain().contains(u"noor@solidair.example"_s));
    }
}

void TestLetterText::printsDataAsItIs()
{
    const auto odd = u"{{sender_name}} {{salutation}} <img src=file:///x> %s %1 [end] '; DROP"_s;
    auto facts = factsForAalst();
    facts.municipality.names.nl = odd;
    facts.members = {odd};
    const auto text = filled(u"ask-nl"_s, facts);
    QVERIFY(text);
    QCOMPARE(wordsOf(text->subject),
             u"Vraag aan de stad %1 om toe te treden als Solidaire Stad"_s.arg(odd));
    QVERIFY(text->toPlain().contains(odd + u" is al toegetreden"_s));
}

void TestLetterText::hasNoPlaceholderDoubleSpaceOrEmptyLine_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("members");
    for (const int members : {0, 1, 2, 3, 40}) {
        QTest::addRow("nl, %d", members) << u"ask-nl"_s << members;
        QTest::addRow("fr, %d", members) << u"ask-fr"_s << members;
    }
}

void TestLetterText::hasNoPlaceholderDoubleSpaceOrEmptyLine()
{
    QFETCH(QString, key);
    QFETCH(int, members);
    auto facts = factsForAalst();
    facts.members = QStringList(members, u"Lid"_s);
    const auto text = filled(key, facts);
    QVERIFY(text);
    const auto lines = (wordsOf(text->subject) + u'\n' + text->toPlain()).split(u'\n');
    for (const auto &line : lines) {
        QVERIFY2(!line.trimmed().isEmpty(), qPrintable(line));
        QVERIFY2(!line.contains(u"  "_s) && !line.contains(u"{{"_s) && !line.contains(u"}}"_s),
                 qPrintable(line));
    }
}

void TestLetterText::saysStadOrGemeenteByTitle()
{
    auto facts = factsForAalst();
    QVERIFY(filled(u"ask-nl"_s, facts)->toPlain().contains(u"uw stad vandaag"_s));
    facts.municipality.ownIsCity = false;
    QVERIFY(filled(u"ask-nl"_s, facts)->toPlain().contains(u"uw gemeente vandaag"_s));
    QCOMPARE(wordsOf(filled(u"ask-nl"_s, facts)->subject),
             u"Vraag aan de gemeente Aalst om toe te treden als Solidaire Gemeente"_s);
    QVERIFY(filled(u"ask-fr"_s, facts)->toPlain().contains(u"la commune d’Alost"_s));
}

void TestLetterText::punctuatesActivitiesThatHaveNone()
{
    auto facts = factsForAalst();
    facts.activities = {u"one"_s, u"two!"_s, u" "_s, u"three (a)"_s};
    const auto text =
        fill(templateSaying(u"- {{activities}}"_s), letterValues(facts, Phrases(Language::Dutch)));
    QCOMPARE(text->toPlain(), u"- one;\n- two!\n- three (a)."_s);
    const auto french =
        fill(templateSaying(u"- {{activities}}"_s), letterValues(facts, Phrases(Language::French)));
    QCOMPARE(french->toPlain(), u"- one\u202F;\n- two!\n- three (a)."_s);
}

void TestLetterText::saysThatNoCharterWasInForce()
{
    auto facts = factsForAalst();
    facts.date = QDate(2019, 5, 5);
    facts.activities.clear();
    facts.activitiesAsked = 0;
    const auto text = filled(u"ask-nl"_s, facts);
    QVERIFY(!text);
    for (const auto &part : {u"Stad Aalst"_s, u"in force on 5\u00A0May\u00A02019"_s})
        QVERIFY2(text.error().message.contains(part), qPrintable(text.error().message));
    QVERIFY(!text.error().message.contains(u"Fill it in"_s));
}

void TestLetterText::isTheSameWhenReadBackFromItsPlainForm()
{
    const auto letter = filled(u"ask-nl"_s, factsForAalst());
    QCOMPARE(LetterText::fromPlain(wordsOf(letter->subject), letter->toPlain()), *letter);
    using Kind = LetterBlock::Kind;
    const LetterText odd{{{u"s"_s}},
                         {{Kind::Paragraph, 1, false, {}, {{u"# no heading"_s}}},
                          {Kind::Paragraph, 1, false, {}, {{u"\\ backslash"_s}}},
                          {Kind::Paragraph, 1, false, {}, {{u"[closing]"_s}}},
                          {Kind::Heading, 2, false, {}, {{u"# heading"_s}}},
                          {Kind::Item, 1, false, {}, {{u"- item"_s}}},
                          {Kind::Signature, 1, true, {}, {{u"* name"_s}}}}};
    QCOMPARE(LetterText::fromPlain(u"s"_s, odd.toPlain()), odd);
}

QTEST_GUILESS_MAIN(TestLetterText)

#include "tst_lettertext.moc"
