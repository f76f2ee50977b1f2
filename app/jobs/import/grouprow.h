// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "categorynames.h"
#include "groupwork.h"
#include "rowreading.h"

namespace solidair {

/// What the rows of a list are held against, and by what.
struct GroupFacts
{
    const ImportFacts &facts;
    const ImportMapping &mapping;
    const ImportAnswers &answers;
    const CategoryNames &categories;
    const Phrases &phrases; ///< In which a person is told of it.
    MunicipalityId present; ///< The municipality that the group is about, as it is today.
};

/// A row in the making.
struct GroupRow
{
    const GroupFacts &group;
    const RowRead &read;
    MunicipalityId municipality; ///< That the row means.
    ImportRow &result;
    GroupWork &work;
    MunicipalityId committed = {}; ///< Whose commitments the row tells; null: the present one.
    CharterId charter = {}; ///< Under which it joined.

    /// Says why the row stays out; always false.
    bool refuse(const QString &cell, const QString &value, const QString &reason);
    /// Whether no earlier row gave another value of what @p key names; else refuses.
    bool isFirstToSay(const QString &key, const QString &cell, const QString &value);
    /// Whether what is recorded in the rows of @p ids gives way to the list; else @p change says
    /// that it is kept, and why.
    bool mayReplace(ImportChange &change, const QStringList &ids) const;
    /// "list opvolging.xlsx, row 71"
    QString source() const;
};

/// By what a row may name a contact: its folded name, its address after "@", "#" for one without
/// either.
QStringList placesOf(const Person &person);

/// A note without the line that tells from which list it came.
QString withoutSource(const QString &note);

// What a row says of persons, next steps and notes; false when it is refused.
bool takeContacts(GroupRow &row);
bool takeNextStep(GroupRow &row);
void takeNotes(GroupRow &row);

} // namespace solidair
