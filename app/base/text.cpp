// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text.h"

#include "phrases.h"

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringView foldedWord(QStringView word)
{
    if (word == "st"_L1 || word == "saint"_L1 || word == "sankt"_L1)
        return u"sint";
    if (word == "ste"_L1)
        return u"sainte";
    return word;
}

/// What decomposition leaves whole, as people type it who do not have it on their keyboard; of
/// folded letters, empty for any other. Signs that look like an apostrophe become a blank.
QLatin1StringView plainLetters(QChar c)
{
    switch (c.unicode()) {
    case u'æ':
        return "ae"_L1;
    case u'œ':
        return "oe"_L1;
    case u'ß':
        return "ss"_L1;
    case u'þ':
        return "th"_L1;
    case u'ð':
    case u'đ':
        return "d"_L1;
    case u'ø':
        return "o"_L1;
    case u'ł':
    case u'ƚ':
        return "l"_L1;
    case u'ı':
    case u'ɨ':
        return "i"_L1;
    case u'ħ':
        return "h"_L1;
    case u'ŧ':
        return "t"_L1;
    case u'ŋ':
        return "n"_L1;
    case u'ĸ':
        return "k"_L1;
    case u'ƶ':
        return "z"_L1;
    case u'ƀ':
        return "b"_L1;
    case u'ǥ':
        return "g"_L1;
    case u'ə':
        return "e"_L1;
    case u'ʹ':
    case u'ʺ':
    case u'ʻ':
    case u'ʼ':
    case u'ʽ':
        return " "_L1;
    default:
        return {};
    }
}

/// Appends what @p c is folded to, of decomposed text without case.
void appendFolded(QString &plain, QChar c)
{
    if (c.unicode() < 0x80) {
        plain += c.isLetterOrNumber() || c.isSymbol() ? c : QChar(u' ');
        return;
    }
    if (c.isMark() || c.category() == QChar::Other_Format)
        return;
    if (const auto letters = plainLetters(c); !letters.isEmpty())
        plain += letters;
    else if (c.isLetterOrNumber() || c.isSurrogate() || c.isSymbol())
        plain += c;
    else
        plain += u' ';
}

} // namespace

QString folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; })) {
        // Most texts; nothing in them is decomposed.
        for (const QChar c : text)
            appendFolded(plain, c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 0x20) : c);
    } else {
        const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar c : decomposed)
            appendFolded(plain, c);
    }
    QString result;
    result.reserve(plain.size());
    for (const auto word : QStringView(plain).tokenize(u' ', Qt::SkipEmptyParts)) {
        if (!result.isEmpty())
            result += u' ';
        result += foldedWord(word);
    }
    return result;
}

Collation::Collation(Language language)
    : m_collator(localeOf(language))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseSensitive);
}

int Collation::compare(const QString &a, const QString &b) const
{
    const int order = m_collator.compare(a, b);
    return order != 0 ? order : QString::compare(a, b);
}

QString enumeration(const QStringList &names, Language language, int most)
{
    if (names.isEmpty())
        return {};
    if (names.size() == 1)
        return names.first();
    const Phrases phrases(language);
    const QString conjunction =
        phrases.text("Enumeration", QT_TRANSLATE_NOOP("Enumeration", "and"));
    const QString separator = u' ' + (language == Language::German ? u"und"_s : conjunction) + u' ';
    if (most > 0 && names.size() > most) {
        const int others = static_cast<int>(names.size()) - most;
        const QString rest = language == Language::German
            ? u"%1 andere"_s.arg(others)
            : phrases.text("Enumeration", QT_TRANSLATE_N_NOOP("Enumeration", "%n other(s)"),
                           others);
        return names.first(most).join(u", "_s) + separator + rest;
    }
    return names.first(names.size() - 1).join(u", "_s) + separator + names.last();
}

QString together(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

QString singleLine(const QString &text)
{
    const auto breaks = [](QChar c) {
        if (c.unicode() < 0x7f)
            return c.unicode() < 0x20;
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
    };
    // Hardly ever: what needs no change is shared, not copied.
    if (std::ranges::none_of(text, breaks) && !text.contains("  "_L1))
        return text.trimmed();
    QString line = text;
    std::ranges::replace_if(line, breaks, QChar(u' '));
    while (line.contains("  "_L1))
        line.replace("  "_L1, " "_L1);
    return line.trimmed();
}

QString severalLines(const QString &text)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1);
    for (QChar &c : lines) {
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'\n';
        else if (c != u'\n' && c.category() == QChar::Other_Control)
            c = u' ';
    }
    return lines.trimmed();
}

QString frenchOf(const QString &name)
{
    if (name.startsWith("Le "_L1))
        return u"du "_s + name.mid(3);
    if (name.startsWith("Les "_L1))
        return u"des "_s + name.mid(4);
    const auto first = name.left(1).normalized(QString::NormalizationForm_D).left(1).toLower();
    return (!first.isEmpty() && u"aeiouyœæ"_s.contains(first) ? u"d’"_s : u"de "_s) + name;
}

} // namespace solidair
