// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preflight.h"
#include "views/fields.h"

namespace solidair {

/// The fields of those whom a letter may go to: "name", "remark" and "readiness", whose choices
/// stand in order of trouble.
FieldsOf<Recipient> recipientFields(const Phrases &phrases);

} // namespace solidair
