// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"
#include "domain/campaign.h"
#include "domain/charter.h"
#include "domain/commitment.h"
#include "domain/letter.h"
#include "domain/municipality.h"
#include "domain/person.h"
#include "domain/step.h"
#include "storage/journal.h"

namespace solidair {

class RowReader;

/// The table that values of the domain stand in.
template <typename T>
QString tableOf();

/// Reads the columns of Table::select(), in that order.
template <typename T>
T readRow(RowReader &row);

/// A value as the columns of its row.
Values valuesOf(const Campaign &campaign);
Values valuesOf(const Coordinator &coordinator);
Values valuesOf(const Charter &charter);
Values valuesOf(const Category &category);
Values valuesOf(const Municipality &municipality);
Values valuesOf(const Merger &merger);
Values valuesOf(const MergerDecision &decision);
Values valuesOf(const Body &body);
Values valuesOf(const Person &person);
Values valuesOf(const Role &role);
Values valuesOf(const Step &step);
/// Without its position, which belongs to the order in which commitments were made.
Values valuesOf(const Commitment &commitment);
Values valuesOf(const Interaction &interaction);
Values valuesOf(const NextStep &nextStep);
Values valuesOf(const Publication &publication);
Values valuesOf(const Letter &letter);

} // namespace solidair
