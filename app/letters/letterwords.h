// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QHash>
#include <QString>

namespace solidair {

/**
 * The words that every letter in one language needs besides its template's text: titles,
 * salutations, what stands above the references.
 *
 * Kept in resources/templates/words-nl.txt and words-fr.txt as lines of "key: text". Letters in
 * another language use the Dutch words.
 */
class LetterWords
{
public:
    static const LetterWords &of(Language language);

    /// The text of @p key.
    QString text(const QString &key) const;
    /// The text of "key.variant" where the language has one, else of @p key.
    QString text(const QString &key, const QString &variant) const;

    /// "één activiteit", "drie activiteiten", "12 activiteiten"; empty for none.
    QString activities(int count) const;

    const QHash<QString, QString> &all() const { return m_texts; }

private:
    explicit LetterWords(Language language);

    QHash<QString, QString> m_texts;
};

} // namespace solidair
