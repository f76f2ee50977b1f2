// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contactfacts.h"
#include "fields.h"

namespace solidair {

/// The fields that contacts have, in the order of a list, named in one language; those of @p own
/// that are of persons behind them.
FieldsOf<ContactFacts> contactFields(const QList<OwnField> &own, const Phrases &phrases);

} // namespace solidair
