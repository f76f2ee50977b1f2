// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "person.h"
#include "register.h"

namespace solidair {

// What is said of a contact, for a person; by default in the words of the interface.

/// "Jan Proef", for a mailbox its address; a fictional one is marked as such.
QString contactName(const Person &person, const Phrases &phrases = {});
/// "schepen van Welzijn", else the kind of role.
QString contactRole(const Role &role, const Phrases &phrases = {});
/// "OCMW Gent, Gent": the body, and the municipality it belongs to.
QString contactPlace(const Role &role, const Register &campaign);
/// "not by post, not by e-mail"; empty when every way is open.
QString contactRefusals(const Person &person, const Phrases &phrases = {});
/// "letter, meeting"; empty when it is used for nothing yet.
QString contactPurposes(const Role &role, const Phrases &phrases = {});
/// "2019 – 11/2024", "since 2019", "until 2024"; empty when both are unknown.
QString contactTerm(const Role &role, const Phrases &phrases = {});
/// "may be published: function in the public list"; empty when it may not.
QString contactPublishing(const Person &person, const Phrases &phrases = {});

} // namespace solidair
