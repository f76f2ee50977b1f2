// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "domain/register.h"

namespace solidair {

/// What an interface says of a contact. Texts are the interface's.

/// "Jan Proef", for a mailbox its address; a fictional one is marked as such.
QString contactName(const Person &person);
/// "schepen van Welzijn", else the kind of role.
QString contactRole(const Role &role);
/// "not by post, not by e-mail"; empty when every way is open.
QString contactRefusals(const Person &person);
/// "letter, meeting"; empty when it is used for nothing yet.
QString contactPurposes(const Role &role);
/// "2019 – 11/2024", "since 2019", "until 2024"; empty when both are unknown.
QString contactTerm(const Role &role);
/// "may be published: function in the public list"; empty when it may not.
QString contactPublishing(const Person &person);

} // namespace solidair
