// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/chain.h"
#include "domain/registerfacts.h"

namespace solidair {

/// The shipped sample: known members, invented contacts, all persons fictional.
struct Sample
{
    Sender sender;
    CampaignContent content;
};

/**
 * Reads the sample for a campaign with @p municipalities and @p charters. Ids and times are the
 * same on every machine, so that two samples are alike.
 */
Result<Sample> shippedSample(const QList<Municipality> &municipalities,
                             const QList<Charter> &charters, const QList<Category> &categories);

} // namespace solidair
