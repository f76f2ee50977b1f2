// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters/lettertemplate.h"
#include "letters/letterwords.h"

#include <QtTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString front = u"key: k\nlanguage: nl\nname: N\nsubject: S\n\n"_s;

QString dumped(const LetterTemplate &letterTemplate)
{
    QString result;
    for (const auto &block : letterTemplate.text.blocks) {
        result += QString::number(int(block.kind)) + u'|' + wordsOf(block.inlines) + u'|'
            + block.bracket.field + (block.bracket.whenEmpty ? u"|empty"_s : u"|"_s)
            + (block.keep ? u"|closing\n"_s : u"|\n"_s);
    }
    return result;
}

} // namespace

class TestLetterTemplate : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryPartOfTheForm();
    void keepsSpacesThatDoNotBreakAndCollapsesOthers();
    void refusesWhatItCannotUse_data();
    void refusesWhatItCannotUse();
    void shipsTheQuestionInDutchAndFrench();
    void hasTheSameWordsInBothLanguages();
    void namesThoseThereAreWhenATemplateIsMissing();
};

void TestLetterTemplate::readsEveryPartOfTheForm()
{
    const auto read = LetterTemplate::fromText(
        u"key: k-nl\nlanguage: fr\nname: Some name\nversion: 4\nasks: yes\n"
        "subject: To {{name}}: hello\n\n{{salutation}},\n\nOne line\nand  another of {{name}}.\n"
        "# Heading\n- first\n- {{activities}}\n\n[if members]\nWith.\n[end]\n[if not members]\n"
        "Without.\n[end]\n[closing]\nBye\n* {{sender_name}}\n+ last\n"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->key, u"k-nl"_s);
    QCOMPARE(read->language, Language::French);
    QCOMPARE(read->name, u"Some name"_s);
    QCOMPARE(read->version, 4);
    QVERIFY(read->asks);
    QCOMPARE(read->text.subject.size(), 3);
    QCOMPARE(
        dumped(*read),
        u"0|{{salutation}},|||\n0|One line and another of {{name}}.|||\n1|Heading|||\n2|first|||\n"
        "2|{{activities}}|||\n0|With.|members||\n0|Without.|members|empty|\n0|Bye|||closing\n"
        "3|{{sender_name}}|||closing\n4|last|||closing\n"_s);
}

void TestLetterTemplate::keepsSpacesThatDoNotBreakAndCollapsesOthers()
{
    const auto read = LetterTemplate::fromText(front + u"Oui\u00A0? \t Non.  \r\n"_s);
    QVERIFY(read);
    QCOMPARE(wordsOf(read->text.blocks.first().inlines), u"Oui\u00A0? Non."_s);
}

void TestLetterTemplate::refusesWhatItCannotUse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing") << QString() << u"1"_s;
    QTest::newRow("no front") << u"\nText\n"_s << u"1"_s;
    QTest::newRow("unknown front line") << u"colour: red\n\nText"_s << u"colour"_s;
    QTest::newRow("unknown language") << u"language: xx\n\nText"_s << u"xx"_s;
    QTest::newRow("unknown field") << front + u"Hello {{nmae}}"_s << u"nmae"_s;
    QTest::newRow("open field") << front + u"Hello {{name"_s << u"{{name"_s;
    QTest::newRow("unknown condition") << front + u"[if nmae]\nText\n[end]"_s << u"nmae"_s;
    QTest::newRow("condition without end") << front + u"[if name]\nText"_s << u"[end]"_s;
    QTest::newRow("end without condition") << front + u"Text\n[end]"_s << u"[end]"_s;
    QTest::newRow("nested conditions")
        << front + u"[if name]\n[if title]\nText\n[end]\n[end]"_s << u"[if title]"_s;
    QTest::newRow("bold without end") << front + u"**Text"_s << u"**"_s;
    QTest::newRow("a link to a file") << front + u"[x](file:///etc/passwd)"_s << u"file:///etc"_s;
    QTest::newRow("a link that runs") << front + u"[x](javascript:x)"_s << u"javascript:x"_s;
    QTest::newRow("an image elsewhere")
        << front + u"![x](9x9mm https://solidair.example/a.png)"_s << u"x"_s;
    QTest::newRow("no image") << front + u"![x](9x9mm data:image/png;base64,AAAA)"_s << u"x"_s;
    QTest::newRow("no text") << front << u"6"_s;
}

void TestLetterTemplate::refusesWhatItCannotUse()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto read = LetterTemplate::fromText(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::InvalidInput);
    QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
}

void TestLetterTemplate::shipsTheQuestionInDutchAndFrench()
{
    QStringList found;
    for (const auto &it : letterTemplates()) {
        if (it.asks)
            found.append(it.key + u' ' + languageCode(it.language));
    }
    QVERIFY(found.contains(u"ask-nl nl"_s));
    QVERIFY(found.contains(u"ask-fr fr"_s));
}

void TestLetterTemplate::hasTheSameWordsInBothLanguages()
{
    auto dutch = LetterWords::of(Language::Dutch).all().keys();
    auto french = LetterWords::of(Language::French).all().keys();
    french.removeIf([](const QString &key) { return key.endsWith(".wallonia"_L1); });
    dutch.sort();
    french.sort();
    QCOMPARE(french, dutch);
    QVERIFY(dutch.size() > 20);
}

void TestLetterTemplate::namesThoseThereAreWhenATemplateIsMissing()
{
    const auto missing = chosenTemplate(letterTemplates(), u"ask-xx"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Error::Code::NotFound);
    QVERIFY(missing.error().message.contains(u"ask-nl"_s));
}

QTEST_GUILESS_MAIN(TestLetterTemplate)

#include "tst_lettertemplate.moc"
