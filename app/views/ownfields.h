// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "field.h"

namespace solidair {

/// A campaign's own field of municipalities as a field of the catalogue: "custom." and its id. One
/// that is retired, or holds several choices, is read and not set.
Field ownFieldOf(const OwnField &own, const Phrases &phrases);

} // namespace solidair
