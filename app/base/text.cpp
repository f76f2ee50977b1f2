// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text.h"

#include "phrases.h"

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QString foldedWord(const QString &word)
{
    if (word == "st"_L1 || word == "saint"_L1 || word == "sankt"_L1)
        return u"sint"_s;
    if (word == "ste"_L1)
        return u"sainte"_s;
    return word;
}

} // namespace

QString folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        if (c == u'œ')
            plain += "oe"_L1;
        else if (c == u'æ')
            plain += "ae"_L1;
        else if (c.isLetterOrNumber() || c.isSurrogate() || c.isSymbol())
            plain += c;
        else
            plain += u' ';
    }
    const auto words = plain.split(u' ', Qt::SkipEmptyParts);
    QString result;
    result.reserve(plain.size());
    for (const auto &word : words) {
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

QString cleanedEmail(const QString &text)
{
    QString email = singleLine(text);
    if (email.startsWith(u'<'))
        email.remove(0, 1);
    if (email.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        email.remove(0, 7);
    while (!email.isEmpty() && u".,;> "_s.contains(email.back()))
        email.chop(1);
    return email;
}

QString singleLine(const QString &text)
{
    const auto breaks = [](QChar c) {
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
