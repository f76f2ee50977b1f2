// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/municipality.h"
#include "fieldvalue.h"

namespace solidair {

class Phrases;

/// How fields of municipalities are set, where that takes more than a member.
namespace settings {

FieldValue cityKept(const Municipality &municipality);
Result<> setCity(Municipality &municipality, const FieldValue &value);
/// "city (register)".
QString cityOfRegister(const Municipality &municipality, const Phrases &phrases);
/// A correction of the register's.
FieldValue postalCodeKept(const Municipality &municipality);
/// InvalidInput for what is no postal code.
Result<> setPostalCode(Municipality &municipality, const FieldValue &value);
FieldValue coordinatorKept(const Municipality &municipality);
Result<> setCoordinator(Municipality &municipality, const FieldValue &value);
QString nobody(const Municipality &municipality, const Phrases &phrases);

} // namespace settings
} // namespace solidair
