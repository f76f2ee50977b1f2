// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "domain/register.h"

namespace solidair {

/// A contact as a list shows it.
struct ContactRow
{
    RoleId role;
    MunicipalityId municipality;
    QString name;
    QString roleText;
    QString place; ///< The body, and the municipality it belongs to.
    QString purposes;
    QString term;
    QString email;
    QString phone;
    QString agreements; ///< Ways not to contact by; what may be published on what ground.
    PartialDate since;
    bool isFormer = false;
    QString searched; ///< Folded.
    QString dialled; ///< Telephone numbers in digits.

    bool operator==(const ContactRow &) const = default;
};

ContactRow contactRow(const Register &campaign, const Contact &contact, QDate today);

} // namespace solidair
