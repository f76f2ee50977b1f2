// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "makeletters.h"

namespace solidair {

/// Somebody a letter may go to, and what there is to say before it does.
struct Recipient
{
    using Record = Recipient;

    /// In the order in which they are shown.
    enum class Readiness
    {
        Impossible, ///< The letter can not be made.
        Unwise, ///< It would be made, but not unless the person checks it.
        Remarked,
        Ready
    };

    LetterFacts facts;
    Readiness readiness = Readiness::Ready;
    QString remark; ///< Why, or to whom it goes.
    std::optional<Stage> stage = {}; ///< That makes the question unwise.

    MunicipalityId id() const { return facts.municipality.id; }

    const QString &name() const { return facts.municipality.name(); }
};

/**
 * Looks at the letters of @p letterTemplate before they are made. In the order of @p facts. Reads
 * no file, so it may run in a worker.
 */
QList<Recipient> inspectedRecipients(const Register &campaign, const ContactsOf &contacts,
                                     const LetterTemplate &letterTemplate,
                                     const QList<LetterFacts> &facts);

/// The merge fields of the sender, such as "sender_email", without which not one of @p facts makes
/// a letter of @p letterTemplate: all at once, in the order of the settings.
QStringList missingOfSender(const LetterTemplate &letterTemplate, const QList<LetterFacts> &facts);

/// "the name of the sender and the e-mail address of the sender".
QString fieldsInWords(const QStringList &fields);

} // namespace solidair
