// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/phrases.h"
#include "domain/person.h"

#include <QDateTime>

namespace solidair {

/// What a person is, and where: "schepen van Welzijn", "Aalst".
struct CardRole
{
    QString organisation;
    QString title;
};

/// A person, or a shared mailbox, as an address book shows one.
struct ContactCard
{
    Person person;
    QList<CardRole> roles;
};

/**
 * @p cards as vCards of version 4.0 (RFC 6350), made at @p made, in the words of @p phrases.
 *
 * Who asked not to be mailed or called has no address or number there, and a note that says so: an
 * address book knows no such mark that a mail program heeds. The name is not cut into given and
 * family name, which nobody told apart. Notes of the campaign stay in it.
 */
QByteArray vcardFile(const QList<ContactCard> &cards, const QDateTime &made,
                     const Phrases &phrases);

/// Whether a card of @p person holds a way to get in touch.
bool canBeReached(const Person &person);

} // namespace solidair
