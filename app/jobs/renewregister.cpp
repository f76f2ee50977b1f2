// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "renewregister.h"

#include "exchange/registertables.h"
#include "session/commands/campaigncommands.h"

#include <algorithm>

namespace solidair {

Result<bool> renewRegister(CampaignSession &session)
{
    const auto version = shippedRegisterVersion();
    if (!version)
        return version.error();
    auto campaign = session.campaign().campaign();
    if (campaign.registerVersion >= *version || !session.isWritable() || !session.isChecked())
        return false;
    QList<Region> regions{Region::Flanders, Region::Brussels};
    if (campaign.hasWallonia)
        regions.append(Region::Wallonia);
    const auto facts = shippedRegister(regions);
    if (!facts)
        return facts.error();
    const auto isKnown = [&](const Municipality &it) { return session.campaign().contains(it.id); };
    if (std::ranges::none_of(facts->municipalities, isKnown))
        return false;
    campaign.registerVersion = facts->version;
    const auto done =
        session.execute(std::make_unique<TakeInRegisterCommand>(session, campaign, *facts));
    if (!done)
        return done.error();
    session.undoStack().clear();
    return true;
}

} // namespace solidair
