// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/municipality.h"

namespace solidair {

/// A border that two municipalities share.
struct SharedBorder
{
    Id<struct BorderTag> id;
    MunicipalityId a;
    MunicipalityId b;
    int metres = 0;
};

} // namespace solidair
