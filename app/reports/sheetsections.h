// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sheetfacts.h"

namespace solidair {

// The sections of a sheet, each of its own. One whose heading is empty is left out.

/// Left out for one step alone.
ReportSection waySection(const SheetFacts &facts);
ReportSection commitmentsSection(const SheetFacts &facts);
/// Who is there on the day, first those for letters, then for meetings, for the public page,
/// others.
ReportSection contactsSection(const SheetFacts &facts);
/// Left out where nothing is filled in.
ReportSection ownFieldsSection(const SheetFacts &facts);
ReportSection nextStepsSection(const SheetFacts &facts);
/// Steps, contact moments and letters up to the day, newest first.
ReportSection timelineSection(const SheetFacts &facts);
ReportSection neighboursSection(const SheetFacts &facts);
ReportSection publicationsSection(const SheetFacts &facts);

} // namespace solidair
