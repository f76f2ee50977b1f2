// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/register.h"
#include "report.h"

namespace solidair {

/**
 * "Stand van zaken": how the campaign stands on the day.
 *
 * With the contacts and next steps of that day; coordinators are those that the campaign has now,
 * and a report on a past day says so, unless @p today is invalid. Fails when no province is meant
 * by the one asked for (NotFound, Ambiguous), for an invalid day and for more own fields than have
 * room (InvalidInput).
 */
Result<ReportDocument> statusReport(const Register &campaign, const ReportArguments &arguments,
                                    QDate today = {});

/// As the catalogue has it.
Report describedStatusReport();

} // namespace solidair
