// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportdocument.h"
#include "statusfacts.h"

namespace solidair {

// The sections of the status report, each of its own.

ReportSection provinceSection(const StatusFacts &facts);
ReportSection joinedSection(const StatusFacts &facts);
ReportSection thresholdSection(const StatusFacts &facts);
ReportSection discussionSection(const StatusFacts &facts);
ReportSection askedSection(const StatusFacts &facts);
/// Of an outcome: on hold, declined or left.
ReportSection outcomeSection(const StatusFacts &facts, Stage stage);
/// Those on the way or joined whom nobody is known at.
ReportSection noContactSection(const StatusFacts &facts);

} // namespace solidair
