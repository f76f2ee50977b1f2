// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity.h"
#include "campaign.h"
#include "charter.h"
#include "commitment.h"
#include "municipality.h"
#include "person.h"
#include "step.h"

#include <QHash>

namespace solidair {

/// A border on today's map, each pair once.
struct Border
{
    MunicipalityId a;
    MunicipalityId b;
    int metres = 0; ///< Shared length, approximate.
};

/// The shipped register of municipalities, or a part of it.
struct RegisterFacts
{
    int version = 0; ///< The day it describes, as a number: 20250101.
    QList<Municipality> municipalities; ///< Former ones first.
    QList<Merger> mergers;
    QList<Border> borders;
};

/// Rows to fill a campaign with, in an order in which each may refer to those before.
struct CampaignContent
{
    QList<Charter> charters;
    QList<Category> categories;
    QList<Coordinator> coordinators;
    QList<Body> bodies;
    QHash<MunicipalityId, CoordinatorId> assignments;
    QList<Commitment> commitments;
    QList<Step> steps;
    QList<MergerDecision> mergerDecisions;
    QList<Contact> contacts;
    QList<Interaction> interactions;
    QList<NextStep> nextSteps;
};

} // namespace solidair
