// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/register.h"
#include "exchange/sourceworkbook.h"

namespace solidair {

// What the cells of a list say. Nothing is made of what is not understood: it is an Error.

/**
 * A date of @p cell: by its kind, else as people type them (PartialDate::fromText()), with a month
 * cut short or spelt out. "najaar 2023" is InvalidInput with what to write instead; a day that its
 * month has not says so.
 */
Result<PartialDate> dateIn(const SheetCell &cell, QDate today,
                           PartialDate::Sense sense = PartialDate::Sense::Past);

/// The stage that a word commonly means in Dutch, French or English: "lid", "geweigerd", "en
/// discussion". Nothing for a word that has to be given a meaning first.
std::optional<Stage> stageCommonlyMeant(const QString &word);

/// What somebody is by what a list calls it: "schepen van Welzijn", "bourgmestre".
Role::Kind roleKindMeant(const QString &text);
/// Whether @p text says more than the name of a kind of role.
bool saysMoreThanKind(const QString &text, Role::Kind kind);

/// "x", "ja", "oui", 1: yes; "nee", "-", 0: no; nothing for a text that says something.
std::optional<bool> markIn(const SheetCell &cell);

/// A number, as Belgians write it: "1,5", "1.500", "1 500,25"; also "1.5".
std::optional<double> numberIn(const SheetCell &cell);

/// The values of a cell that has several: on lines of their own or with a semicolon between.
QStringList severalIn(const SheetCell &cell);

/// Beginnings of words that tell what a text is about; three letters or fewer are a whole word.
class WordBeginnings
{
public:
    /// @p words: folded, with | between.
    explicit WordBeginnings(QLatin1StringView words);

    bool beginAWordOf(const QString &text) const; ///< Of folded @p text.

private:
    QStringList m_words; ///< A blank before each.
};

/// The text that is meant by its key, its year or its name; null when none is. Borrowed.
const Charter *charterMeant(const Register &campaign, const QString &text);

} // namespace solidair
