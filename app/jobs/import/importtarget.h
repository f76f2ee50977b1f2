// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/register.h"

namespace solidair {

/// What a column of a list becomes.
struct ImportTarget
{
    enum class Kind
    {
        NotTaken,
        Municipality, ///< Its name.
        Nis,
        PostalCode, ///< A second witness of which municipality it is.
        Province, ///< Likewise.
        Stage, ///< In words, where it stands; the key of its words are in the mapping.
        StageDate, ///< When it came to the stage whose token is the key.
        Since, ///< When it came to the stage of the row.
        Charter, ///< The text it joined under.
        AskedBy,
        Commitment, ///< In free words, several in a cell.
        CategoryMark, ///< Whether it has a commitment of the category whose id is the key.
        ContactName,
        ContactFirstName, ///< ContactName is then the family name.
        ContactRole,
        ContactEmail,
        ContactPhone,
        ContactOwn, ///< The own field of persons whose key it is, of that contact.
        NextStep,
        NextStepWho,
        NextStepDue,
        Note, ///< Becomes a note among the contact moments.
        Setting, ///< The field of municipalities whose key it is, as a person sets it.
        NewField ///< An own field that the campaign gets, named by the key, else by the heading.
    };

    Kind kind = Kind::NotTaken;
    QString key = {}; ///< Only where the kind says what it is.

    bool isTaken() const { return kind != Kind::NotTaken; }

    /// Whether several columns may become it.
    bool maySeveral() const
    {
        return kind == Kind::NotTaken || kind == Kind::Commitment || kind == Kind::Note
            || kind == Kind::ContactEmail || kind == Kind::ContactPhone || kind == Kind::NewField;
    }

    /// "stage", "stage-date:asked": how a mapping keeps it.
    QString token() const;
    static std::optional<ImportTarget> fromToken(const QString &token);

    friend bool operator==(const ImportTarget &, const ImportTarget &) = default;
};

/// A target, its name and what else its column may be called.
struct ImportTargetWords
{
    ImportTarget target;
    QString name; ///< For a chooser.
    QStringList headings; ///< In Dutch, French and English, folded.
};

/// Everything that a column can become in @p campaign, in the order of a chooser, "not taken"
/// first.
QList<ImportTargetWords> importTargets(const Register &campaign, QDate day, const Phrases &phrases);

} // namespace solidair
