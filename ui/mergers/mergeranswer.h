// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/municipality.h"

namespace solidair {

/// What the person chose about a merger and did not record yet.
struct MergerAnswer
{
    MergerDecision::Choice choice = MergerDecision::Choice::CarryOver;
    MunicipalityId predecessor; ///< Whose history would go on.
    CoordinatorId coordinator; ///< Of the successor; null: as it is.
    QList<CommitmentId> commitmentsLeft = {}; ///< Unticked: they do not come along.
    QList<RoleId> rolesLeft = {};
    /// What was decided when this was chosen: another decision ends it.
    std::optional<MergerDecision> before = {};
};

} // namespace solidair
