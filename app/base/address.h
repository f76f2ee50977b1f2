// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace solidair {

/// @p text without signs that have no width and are copied along unseen: zero-width spaces and
/// joiners, soft hyphens, byte-order marks, marks of the direction of writing.
QString withoutUnseen(QString text);

/// What people copy as one: "Jan Voorbeeld <jan@gemeente.example>".
struct MailAddress
{
    QString name; ///< Empty when none stands beside the address.
    QString email;
};

/**
 * Takes apart an address as it is typed or copied from a mail program, with or without a name
 * beside it, "mailto:", quotes and a stray full stop behind it. Of several addresses nothing is
 * taken for a name.
 */
MailAddress mailAddress(const QString &typed);

/// The address alone, as people print it.
QString cleanedEmail(const QString &typed);

/// A link on one line, without unseen signs and angle brackets around it.
QString cleanedLink(const QString &typed);

/// Four digits, 1000 to 9999.
bool isPostalCode(const QString &text);

} // namespace solidair
