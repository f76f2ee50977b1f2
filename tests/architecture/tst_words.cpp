// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Forbidden
{
    QString pattern;
    QString instead;
};

/// A line of text, and where it stands.
using Line = std::pair<QString, QString>;

QString contentOf(const QString &path)
{
    QFile file(QDir(QStringLiteral(SOURCE_DIR)).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString plain(QString text)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    text.remove(tags);
    return text.replace(u"&quot;"_s, u"\""_s)
        .replace(u"&apos;"_s, u"'"_s)
        .replace(u"&#xa0;"_s, u"\u00A0"_s)
        .replace(u"&#x202f;"_s, u"\u202F"_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

void addLines(QList<Line> &lines, const QString &path)
{
    const auto content = contentOf(path).split(u'\n');
    for (const auto &line : content) {
        if (!line.contains("SPDX"_L1) && !line.startsWith("<!DOCTYPE"_L1))
            lines.append({path, plain(line)});
    }
}

/// All that the program says in @p language, without what it is translated from.
QList<Line> textsIn(const QString &language)
{
    QList<Line> lines;
    static const QRegularExpression translation(u"<(?:translation|numerusform)>([^<]*)</"_s);
    const QString path = u"i18n/solidair_%1.ts"_s.arg(language);
    for (auto found = translation.globalMatch(contentOf(path)); found.hasNext();)
        lines.append({path, plain(found.next().captured(1))});
    const QDir root(QStringLiteral(SOURCE_DIR));
    for (QDirIterator walk(root.filePath(u"resources/help/"_s + language), {u"*.html"_s});
         walk.hasNext();)
        addLines(lines, root.relativeFilePath(walk.next()));
    addLines(lines, u"resources/templates/ask-%1.txt"_s.arg(language));
    addLines(lines, u"resources/templates/words-%1.txt"_s.arg(language));
    if (language == "nl"_L1)
        addLines(lines, u"resources/sample/sample.json"_s);
    static const QRegularExpression charter(u"\"%1\": \"(.*)\""_s.arg(language));
    for (auto found = charter.globalMatch(contentOf(u"resources/charters/charters.json"_s));
         found.hasNext();)
        lines.append({u"charters.json"_s, found.next().captured(1)});
    return lines;
}

QStringList faultsIn(const QList<Line> &lines, const QList<Forbidden> &words)
{
    QStringList faults;
    for (const auto &word : words) {
        const QRegularExpression pattern(word.pattern,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
        for (const auto &[path, text] : lines) {
            if (const auto found = pattern.match(text); found.hasMatch()) {
                faults.append(
                    u"%1: “%2” in “%3”; say: %4"_s.arg(path, found.captured(), text, word.instead));
            }
        }
    }
    return faults;
}

const QList<Forbidden> &notInDutch()
{
    static const QList<Forbidden> words{
        {u"opvolgers?\\b"_s, u"verantwoordelijke"_s},
        {u"samenvoeg"_s, u"fusie"_s},
        {u"toestand"_s, u"stand"_s},
        {u"\\bde verklaring\\b|^verklaring"_s, u"engagementsverklaring"_s},
        {u"verzonden"_s, u"verstuurd"_s},
        {u"gaat niet weg|kan niet weg\\b"_s, u"wordt niet verstuurd"_s},
        {u"publieke (leden)?lijst|publieke pagina"_s, u"openbare"_s},
        {u"\\b(je|jij|jou|jouw|jullie)\\b"_s, u"u"_s},
        {u"(?-i:\\bPDF)"_s, u"pdf"_s},
        {u"^datum niet bekend|geen bekende datum"_s, u"datum onbekend"_s},
        {u"\\bde hulp\\b|^hulp\\b"_s, u"help"_s},
        {u"\\bburen?\\b"_s, u"buurgemeente"_s},
        {u"notitie waard|er is er nog geen|bewaren hoeft nooit|^langs$|ze wijzigen allemaal"
         "|waarom toch|dagen stil"_s,
         u"a plain sentence"_s},
        {u"\\S  +\\S"_s, u"one space"_s},
    };
    return words;
}

const QList<Forbidden> &notInFrench()
{
    static const QList<Forbidden> words{
        {u"prochaines? étapes?"_s, u"prochaine action"_s},
        {u"boîtes? communes?"_s, u"adresse partagée"_s},
        {u"(?-i:\\bNIS\\b)"_s, u"INS"_s},
        {u"réglages"_s, u"paramètres"_s},
        {u"fil du temps"_s, u"chronologie"_s},
        {u"\\b(le|les|un|des) pas\\b"_s, u"étape"_s},
        {u"\\bBron\\b|\\bbewerkt\\b"_s, u"Source"_s},
        {u"[ \u00A0][;:!?»]|«[ \u00A0]"_s, u"a narrow space that does not break"_s},
        {u"\\p{L}[;!?]"_s, u"a space before it"_s},
    };
    return words;
}

} // namespace

/// One word for each thing, and no odd ones, in all that a person reads.
class WordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsAllThatIsSaid();
    void findsAWordThatIsNotToBeUsed();
    void saysOneWordForEachThingInDutch();
    void saysOneWordForEachThingInFrench();
};

void WordsTest::readsAllThatIsSaid()
{
    QVERIFY(textsIn(u"nl"_s).size() > 1200);
    QVERIFY(textsIn(u"fr"_s).size() > 1100);
}

void WordsTest::findsAWordThatIsNotToBeUsed()
{
    const QList<Line> planted{{u"a"_s, u"Geen opvolger"_s},
                              {u"b"_s, u"Stand op 1/1/2026"_s},
                              {u"c"_s, u"bewaart wat je wijzigt"_s},
                              {u"d"_s, u"Pdf (3), vroegere projecten"_s}};
    QCOMPARE(faultsIn(planted, notInDutch()).size(), 2);
    const QList<Line> french{{u"a"_s, u"Où ?"_s}, {u"b"_s, u"Où\u202F?"_s}, {u"c"_s, u"Où?"_s}};
    QCOMPARE(faultsIn(french, notInFrench()).size(), 2);
}

void WordsTest::saysOneWordForEachThingInDutch()
{
    const auto faults = faultsIn(textsIn(u"nl"_s), notInDutch());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void WordsTest::saysOneWordForEachThingInFrench()
{
    const auto faults = faultsIn(textsIn(u"fr"_s), notInFrench());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
