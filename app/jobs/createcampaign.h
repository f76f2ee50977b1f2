// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/outputfile.h"
#include "session/campaignsession.h"

namespace solidair {

/// What a new campaign begins with.
enum class Beginning
{
    Register, ///< The municipalities of Flanders and Brussels, no steps.
    Sample ///< And the shipped sample: known members, fictional persons.
};

/**
 * Makes a new campaign file at @p path and leaves it closed. Refuses a path where something is.
 *
 * The file is made under another name beside it and gets its own at the end: what is at @p path is
 * a whole campaign or nothing.
 */
Result<PlacedFile> createCampaign(const QString &path, Beginning beginning, const QString &who);

/// Takes Wallonia's municipalities into the campaign, or renews them.
Result<> takeInWallonia(CampaignSession &session);

} // namespace solidair
