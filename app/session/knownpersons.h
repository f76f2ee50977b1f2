// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/doubles.h"
#include "domain/toldapart.h"

namespace solidair {

class CampaignSession;

/// Every person of the campaign by id, with the municipalities where one has or had a role, and
/// those that they went into: what doublesAmong() looks at.
Result<QList<KnownPerson>> knownPersons(const CampaignSession &session);

/// Every two of whom somebody said that they are two.
Result<QList<ToldApart>> toldApart(const CampaignSession &session);

} // namespace solidair
