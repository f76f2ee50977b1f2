// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "register.h"

/// Which municipality a date means, when municipalities merged (domain rule 6).
namespace solidair {

/// Those that a date of @p period can mean for @p id: itself and its predecessors, each when it
/// exists within the period, itself first and then by name; when there are none, the first
/// successor that does.
QList<MunicipalityId> municipalitiesIn(const Register &campaign, MunicipalityId id,
                                       const Period &period);

/// The one of them that is meant unless a person says otherwise: @p id itself, the only one, or the
/// only one that bears one of its names; else null: somebody has to choose.
MunicipalityId municipalityMeant(const Register &campaign, MunicipalityId id, const Period &period);

/// Whether @p municipality exists on a day of @p period.
bool existsWithin(const Municipality &municipality, const Period &period);

} // namespace solidair
