// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language.h"

#include <QCollator>
#include <QStringList>

#include <compare>

namespace solidair {

/**
 * @p text as it is searched and compared: lower case, without accents, strokes, ligatures and signs
 * that are not seen, hyphens, apostrophes and points as spaces, "st"/"ste" as "sint"/"sainte" at
 * the start of a word, and "saint" as "sint". Never shown and never stored as a name.
 */
QString folded(const QString &text);

/// The place of a text in the order of a Collation, worked out once for sorting many.
class CollationKey
{
public:
    /// @p text decides between those that the collation holds equal.
    CollationKey(const QCollatorSortKey &key, QString text)
        : m_key(key)
        , m_text(std::move(text))
    { }

    int compare(const CollationKey &other) const
    {
        const int order = m_key.compare(other.m_key);
        return order != 0 ? order : QString::compare(m_text, other.m_text);
    }

    friend bool operator==(const CollationKey &a, const CollationKey &b)
    {
        return a.compare(b) == 0;
    }

    friend std::strong_ordering operator<=>(const CollationKey &a, const CollationKey &b)
    {
        return a.compare(b) <=> 0;
    }

private:
    QCollatorSortKey m_key;
    QString m_text;
};

/// Compares and sorts as a dictionary of one language does; numbers within text by their value.
class Collation
{
public:
    explicit Collation(Language language = Language::Dutch);

    /// Below, at or above zero, as @p a stands before, with or after @p b. Equal only when the
    /// texts are the same: those that only the collation holds equal go by code point.
    int compare(const QString &a, const QString &b) const;

    bool operator()(const QString &a, const QString &b) const { return compare(a, b) < 0; }

    /// A key whose order is that of compare(). @p rest is no part of the text: it decides between
    /// equal ones, by code point. Nothing may be put behind a text to that end: a collation takes
    /// it for a continuation, and "Tielt" then stands behind "Tielt-Winge".
    CollationKey key(const QString &text, const QString &rest = {}) const
    {
        return {m_collator.sortKey(text), rest.isEmpty() ? text : text + QChar(0) + rest};
    }

private:
    QCollator m_collator;
};

/**
 * "a", "a en b", "a, b en c" in @p language; empty for none.
 *
 * With @p most above zero and more names than that, the first @p most and "en 18 andere".
 */
QString enumeration(const QStringList &names, Language language, int most = 0);

/// "de Gand", "d’Ixelles", "du Rœulx", "des Bons Villers"; an h takes no elision in Belgian usage.
QString frenchOf(const QString &name);

/// @p text with spaces that do not break a line.
QString together(QString text);

/// One line: line breaks, tabs and other controls become spaces, several spaces one; the ends are
/// trimmed.
QString singleLine(const QString &text);

/// Text of several lines without controls other than the line feed; the ends are trimmed.
QString severalLines(const QString &text);

} // namespace solidair
