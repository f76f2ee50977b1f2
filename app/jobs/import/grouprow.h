// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowreading.h"

#include <QMultiHash>

#include <memory>

namespace solidair {

/// What the rows about one municipality, and those that went into it, come to so far: copied before
/// each row, so that one that is refused leaves nothing behind.
struct GroupWork
{
    Register campaign; ///< With what the rows before brought.
    QList<Contact> contacts; ///< There, and new.
    QList<NextStep> nextSteps; ///< Likewise.
    QSet<QString> notes; ///< Folded.
    /// Of contacts by what may name them (placesOf()). Not copied with the rest: what a refused row
    /// left in it leads to none that fits.
    std::shared_ptr<QMultiHash<QString, qsizetype>> places =
        std::make_shared<QMultiHash<QString, qsizetype>>();
    /// Which row gave what value, by what it is of.
    QHash<QString, std::pair<int, QString>> said = {};
    QList<Coordinator> coordinators = {}; ///< New ones.
    QList<Body> bodies = {}; ///< New ones.
    QList<Step> steps = {};
    QList<Commitment> commitments = {};
    QHash<PersonId, Contact> seen = {}; ///< Contacts as they were, of those that change.
    QList<PersonId> newContacts = {};
    QHash<NextStepId, NextStep> seenSteps = {};
    QList<NextStepId> newSteps = {};
    QList<Interaction> newNotes = {};
};

/// What the rows of a list are held against, and by what.
struct GroupFacts
{
    const ImportFacts &facts;
    const ImportMapping &mapping;
    const ImportAnswers &answers;
    MunicipalityId present; ///< The municipality that the group is about, as it is today.
};

/// A row in the making.
struct GroupRow
{
    const GroupFacts &group;
    const RowRead &read;
    MunicipalityId municipality; ///< That the row means.
    ImportRow &result;
    GroupWork work;
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

// What a row says of persons, next steps and notes; false when it is refused.
bool takeContacts(GroupRow &row);
bool takeNextStep(GroupRow &row);
void takeNotes(GroupRow &row);

} // namespace solidair
