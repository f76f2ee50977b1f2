// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/registerfacts.h"

namespace solidair {

/// The shipped register for @p regions: present and former municipalities, mergers and borders
/// between them. Ids are the same on every machine. Fails only when the program is broken.
/// Its number, which a campaign file keeps.
Result<int> shippedRegisterVersion();

Result<RegisterFacts> shippedRegister(const QList<Region> &regions);

/// The shipped charters with their activities; a campaign copies them.
struct ShippedCharters
{
    QList<Charter> charters;
    QList<Category> categories;
};

Result<ShippedCharters> shippedCharters();

} // namespace solidair
