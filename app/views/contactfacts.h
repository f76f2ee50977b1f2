// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "field.h"

namespace solidair {

/// What the fields of a contact are read from, on a day.
struct ContactFacts
{
    using Record = Contact;

    const Register &campaign;
    const Contact &contact;
    QDate day;
};

using ContactField = FieldOf<ContactFacts>;

} // namespace solidair
