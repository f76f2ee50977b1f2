// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/contactfields.h"

namespace solidair {

/// A contact as a list shows it.
struct ContactRow
{
    RoleId role;
    MunicipalityId municipality;
    QStringList cells; ///< By field.
    PartialDate since;
    bool isFormer = false;
    QString searched; ///< Folded.
    QString dialled; ///< Telephone numbers in digits.

    bool operator==(const ContactRow &) const = default;
};

ContactRow contactRow(const ContactFacts &facts, const QList<ContactField> &fields);

} // namespace solidair
