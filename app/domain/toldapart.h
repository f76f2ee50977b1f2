// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"

namespace solidair {

using ToldApartId = Id<struct ToldApartTag>;

/// Two persons, or two bodies, that look like one and of whom somebody said that they are two.
struct ToldApart
{
    ToldApartId id;
    PersonId person; ///< With the other; else both are null, and the bodies stand.
    PersonId otherPerson;
    BodyId body;
    BodyId otherBody;

    friend bool operator==(const ToldApart &, const ToldApart &) = default;
};

} // namespace solidair
