// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity.h"
#include "letter.h"
#include "person.h"
#include "register.h"

#include <QHash>

namespace solidair {

/// What the campaign keeps of a municipality beside its Dossier, on any day.
struct MunicipalityRecords
{
    QList<Contact> contacts = {}; ///< Former ones too, in their order (contactorder.h).
    QList<Contact> contactsLeft = {}; ///< Of those that merged, that did not come along.
    QList<Interaction> interactions = {}; ///< Oldest first.
    QList<NextStep> nextSteps = {}; ///< Done ones too, as isDueBefore() has them.
    QList<Publication> publications = {}; ///< Oldest first.
    QList<Letter> letters = {}; ///< Oldest first, without their files.

    /// Those to do on @p day, in order.
    QList<NextStep> toDoOn(QDate day) const;

    /// Whoever may have been spoken to.
    QList<Contact> everyContact() const { return contacts + contactsLeft; }

    /// Adds what a predecessor kept. Contacts and next steps come in order among each other, what
    /// happened stands behind what is there.
    void add(const MunicipalityRecords &other);
};

/// Records of some municipalities: values of one state of the file, that may be used in a worker
/// and are cheap to copy.
using Records = QHash<MunicipalityId, MunicipalityRecords>;

/// What @p records hold of @p municipality and of those that went into it together; the contacts
/// that did not come along apart.
MunicipalityRecords recordsOf(const Records &records, const Register &campaign,
                              MunicipalityId municipality);

} // namespace solidair
