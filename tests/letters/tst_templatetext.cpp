// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/documenttest.h"
#include "support/testletters.h"

#include <QBuffer>

#include <rapidcheck.h>

using namespace solidair;
using namespace solidair::test;

namespace {

using Kind = LetterBlock::Kind;

const QStringList fields{u"name"_s, u"salutation"_s, u"members"_s, u"sender_name"_s,
                         u"sender_phone"_s};

QByteArray picture(const char *format)
{
    QImage image(8, 4, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return file;
}

template <typename T>
T anyOf(const QList<T> &choice)
{
    return choice[*rc::gen::inRange(0, int(choice.size()))];
}

// Words that look like what the form gives a meaning to.
QString anyWords()
{
    static const QStringList pieces{u"stad"_s,      u"*"_s,     u"**"_s, u"_"_s,     u"__"_s,
                                    u"[if name]"_s, u"[end]"_s, u"]("_s, u"![a]"_s,  u"\\"_s,
                                    u"{{name}}"_s,  u"# "_s,    u"- "_s, u"+ "_s,    u"é\u00A0?"_s,
                                    u"[closing]"_s, u"(x)"_s,   u"!"_s,  u"%1 %2"_s, u"<b>"_s};
    QString words;
    for (int i = *rc::gen::inRange(1, 5); i > 0; --i)
        words += anyOf(pieces);
    return words;
}

LetterInline anyInline()
{
    LetterInline result;
    const int kind = *rc::gen::inRange(0, 8);
    if (kind == 0)
        result.content = LetterImage{picture(*rc::gen::arbitrary<bool>() ? "PNG" : "JPG"),
                                     {Length::mm(*rc::gen::inRange(1, 800) / 4.0), 12.5_mm},
                                     u"het [logo] *van* (de) stad"_s};
    else if (kind < 3)
        result.content = MergeField{anyOf(fields)};
    else
        result.content = anyWords();
    result.marks = TextMarks::fromInt(*rc::gen::inRange(0, 8));
    result.link = anyOf(QStringList{{},
                                    {},
                                    {},
                                    u"https://solidair.example/a_(b)*c?d=[1]"_s,
                                    u"mailto:noor@solidair.example"_s});
    return result;
}

/// In the form that a reader gives them: no blank at the ends and no two in a row.
LetterInlines anyInlines()
{
    LetterInlines inlines;
    for (int i = *rc::gen::inRange(1, 6); i > 0; --i) {
        auto added = anyInline();
        if (auto *words = std::get_if<QString>(&added.content))
            *words = words->simplified().replace(u"é ?"_s, u"é\u00A0?"_s);
        append(inlines, added);
        if (i > 1 && *rc::gen::arbitrary<bool>())
            append(inlines, {u" "_s + anyOf(fields), added.marks, added.link});
    }
    return inlines;
}

LetterTemplate anyTemplate()
{
    LetterTemplate result;
    result.key = u"own"_s;
    result.name = u"Name: %1 [x]"_s;
    result.language = anyOf(QList{Language::Dutch, Language::French});
    result.version = *rc::gen::inRange(1, 100);
    result.asks = *rc::gen::arbitrary<bool>();
    result.text.subject = anyInlines();
    bool keep = false;
    for (int i = *rc::gen::inRange(1, 9); i > 0; --i) {
        LetterBlock block;
        block.kind = anyOf(QList{Kind::Paragraph, Kind::Paragraph, Kind::Heading, Kind::Item,
                                 Kind::Item, Kind::Signature, Kind::UnderSignature});
        if (block.kind == Kind::Heading || block.kind == Kind::Item)
            block.level = *rc::gen::inRange(1, 3);
        keep = keep || *rc::gen::inRange(0, 6) == 0;
        block.keep = keep;
        if (*rc::gen::arbitrary<bool>())
            block.bracket = {anyOf(fields), *rc::gen::arbitrary<bool>()};
        block.inlines = anyInlines();
        result.text.blocks.append(block);
    }
    return result;
}

LetterValues anyValues()
{
    auto values = letterValues(factsForAalst(), Phrases(Language::Dutch));
    for (const auto &field : fields) {
        if (*rc::gen::inRange(0, 3) == 0)
            values.fields.insert(field, {});
    }
    return values;
}

QByteArray printed(const LetterText &text)
{
    Composer composer;
    const auto values = letterValues(factsForAalst(), Phrases(Language::Dutch));
    return pdfOf(*composer.compose(text, values), u"t"_s, values.date);
}

LetterTemplate templateWith(const QString &body)
{
    return *LetterTemplate::fromText(u"key: k\nlanguage: nl\nname: N\nsubject: S\n\n"_s + body);
}

} // namespace

class TestTemplateText : public QObject
{
    Q_OBJECT

private slots:
    void readsBackWhatItWrote();
    void readsBackWhatIsShipped();
    void keepsKindsWhenItIsFilled();
    void givesAValueTheMarksOfItsField();
    void leavesALineToWriteOnAsItIs();
    void namesOwnTemplatesBesideThoseShipped();
    void printsMarksLinksAndImages();
    void refusesAnImageOfTooManyBytes();
};

void TestTemplateText::readsBackWhatItWrote()
{
    QVERIFY(rc::check("a template that is written and read is the same", [] {
        const auto wanted = anyTemplate();
        const auto text = wanted.toText();
        const auto read = LetterTemplate::fromText(text);
        if (!read)
            RC_FAIL(read.error().message.toStdString());
        if (*read != wanted)
            RC_FAIL((text + u"\n------\n"_s + read->toText()).toStdString());
    }));
}

void TestTemplateText::readsBackWhatIsShipped()
{
    for (const auto &it : letterTemplates())
        QVERIFY2(*LetterTemplate::fromText(it.toText()) == it, qPrintable(it.toText()));
}

void TestTemplateText::keepsKindsWhenItIsFilled()
{
    QVERIFY(rc::check("what stands keeps its kind, level and place; nothing is left to fill", [] {
        const auto letter = anyTemplate();
        const auto values = anyValues();
        const auto text = fill(letter, values);
        RC_PRE(text.has_value());
        qsizetype next = 0;
        for (const auto &block : letter.text.blocks) {
            const auto &[field, whenEmpty] = block.bracket;
            if (!field.isEmpty() && values.fields.value(field).isEmpty() != whenEmpty)
                continue;
            const auto &made = text->blocks.at(next++);
            RC_ASSERT(made.kind == block.kind);
            RC_ASSERT(made.level == block.level);
            RC_ASSERT(made.keep == block.keep);
            RC_ASSERT(made.bracket == LetterBracket());
            for (const auto &it : made.inlines)
                RC_ASSERT(!std::holds_alternative<MergeField>(it.content));
        }
        RC_ASSERT(next == text->blocks.size());
    }));
}

void TestTemplateText::givesAValueTheMarksOfItsField()
{
    const auto letter = templateWith(
        u"Aan **{{name}}** en [{{sender_name}}](mailto:a@solidair.example), {{kind}}"_s);
    auto values = letterValues(factsForAalst(), Phrases(Language::Dutch));
    values.fields.insert(u"name"_s, u"*Aalst* [x](y)"_s);
    const auto text = fill(letter, values);
    QVERIFY(text);
    const LetterInlines wanted{{u"Aan "_s},
                               {u"*Aalst* [x](y)"_s, TextMark::Bold},
                               {u" en "_s},
                               {u"Noor Voorbeeld"_s, {}, u"mailto:a@solidair.example"_s},
                               {u", stad"_s}};
    QVERIFY(text->blocks.first().inlines == wanted);
}

void TestTemplateText::leavesALineToWriteOnAsItIs()
{
    for (const auto &line : {u"Naam: ______________"_s, u"****"_s, u"5 \\* 3 [noot] a_b"_s}) {
        const auto inlines = templateWith(line).text.blocks.first().inlines;
        QCOMPARE(inlines.size(), 1);
        QCOMPARE(wordsOf(inlines), QString(line).remove(u'\\'));
    }
}

void TestTemplateText::namesOwnTemplatesBesideThoseShipped()
{
    auto own = templateWith(u"Beste"_s);
    own.key = u"zz-own"_s;
    const auto templates = letterTemplates({own});
    QCOMPARE(templates.size(), letterTemplates().size() + 1);
    QVERIFY(*chosenTemplate(templates, own.key) == own);
    QVERIFY(chosenTemplate(templates, u"ask-nl"_s)->asks);
    QVERIFY(!chosenTemplate(letterTemplates(), own.key));
}

void TestTemplateText::printsMarksLinksAndImages()
{
    LetterBlock image;
    image.inlines = {{LetterImage{picture("PNG"), {400_mm, 20_mm}, u"logo"_s}}};
    auto text = templateWith(u"# Kop\n## Onderkop\nDe *stad* __Aalst__ **doet** mee.\n\n"
                             "- een\n-- twee met [het net](https://solidair.example)\n"_s)
                    .text;
    const auto plain = printed(text);
    const auto words = textOf(plain);
    for (const auto &part : {u"Kop"_s, u"Onderkop"_s, u"De stad Aalst doet mee."_s, u"– een"_s,
                             u"– twee met het net"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
    QCOMPARE(plain.count("/Subtype /Link"), 1);
    QVERIFY(plain.contains("https://solidair.example"));
    QCOMPARE(plain.count("/Subtype /Image"), 0);
    text.blocks.append(image);
    image.inlines.append({u" bij het beeld"_s});
    text.blocks.append(image);
    const auto pictured = printed(text);
    QVERIFY(pictured.count("/Subtype /Image") > 0);
    QVERIFY(textOf(pictured).contains(u"bij het beeld"_s));
}

void TestTemplateText::refusesAnImageOfTooManyBytes()
{
    QVERIFY(isLetterImage(picture("PNG")));
    QVERIFY(isLetterImage(picture("JPG")));
    QVERIFY(!isLetterImage(picture("BMP")));
    QVERIFY(!isLetterImage(picture("PNG").first(40)));
    QVERIFY(!isLetterImage(picture("PNG") + QByteArray(2 * 1024 * 1024, 'x')));
    QVERIFY(!isLetterImage({}));
}

SOLIDAIR_DOCUMENT_TEST(TestTemplateText)

#include "tst_templatetext.moc"
