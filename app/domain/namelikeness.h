// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace solidair {

/// A name as it is compared with others for being the same person or body.
class ComparedName
{
public:
    ComparedName() = default;
    explicit ComparedName(const QString &name);

    bool isEmpty() const { return m_words.isEmpty(); }

    /// The same for names of the same words in any order.
    const QString &key() const { return m_key; }

    /// What any two names of a few letters' difference have one of in common, and hardly any
    /// others: hashes of what is left of the name without those letters.
    std::vector<quint64> neighbourKeys() const;

    /// One letter apart or exchanged with the next; one in each of two words of a long name.
    /// Numbers and single letters must be the same: "Group A" is not "Group B".
    bool isSimilarTo(const ComparedName &other) const;
    /// "J. Voorbeeld" or "Voorbeeld" can be "Jan Voorbeeld".
    bool canBe(const ComparedName &other) const;
    /// Whether a word of it stands in @p text, such as the first part of an address.
    bool hasWordIn(const QString &text) const;

private:
    QStringList m_typedWords; ///< Folded, in the order in which it was typed.
    QStringList m_words; ///< Sorted.
    QStringList m_marks; ///< Those that tell apart by themselves.
    QString m_key;
    QString m_typed; ///< Without spaces; cut where it is very long.
};

/// How many letters have to be put in, left out, changed or exchanged with the next to make @p b of
/// @p a; above @p most where it is more than that.
int editDistance(QStringView a, QStringView b, int most);

} // namespace solidair
