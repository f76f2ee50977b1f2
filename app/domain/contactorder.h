// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "person.h"

namespace solidair {

/**
 * Whether @p a stands before @p b among the contacts of a municipality: as a person placed them;
 * those that nobody placed come behind, named ones before mailboxes, then mayor, alderman,
 * director, official and all others, then by name. Never by id, so that two files with the same
 * contacts show and address them alike.
 */
bool standsBefore(const Contact &a, const Contact &b);

/// Puts the contacts of one municipality, and of those that went into it, in that order.
void sortContacts(QList<Contact> &contacts);

/// @p contacts, in their order, with @p added where it belongs and every rank that has to change
/// for it. While nobody placed any of them, ranks stay 0.
QList<Contact> withContactPlaced(QList<Contact> contacts, const Contact &added);
/// The same of several, one after the other. While nobody placed any they just stand at the end.
QList<Contact> withContactsPlaced(QList<Contact> contacts, const QList<Contact> &added);

/// A line for each purpose that several of @p contacts claim on @p day: who comes first for it, and
/// who else is marked.
QStringList sharedPurposes(const QList<Contact> &contacts, QDate day, const Phrases &phrases);

} // namespace solidair
