// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "register.h"

namespace solidair {

/// Whether the row @p id went from @p source into @p target: it is in no list @p left of those that
/// were decided on the way.
template <typename IdType>
bool wentAlong(const Register &campaign, MunicipalityId source, MunicipalityId target, IdType id,
               QList<IdType> MergerDecision::*left)
{
    while (source != target && !source.isNull()) {
        source = campaign.successor(source);
        if (!campaign.contains(source))
            return true;
        const auto &decision = campaign.dossier(source).mergerDecision;
        if (decision && ((*decision).*left).contains(id))
            return false;
    }
    return true;
}

} // namespace solidair
