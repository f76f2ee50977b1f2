// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/register.h"
#include "report.h"

namespace solidair {

struct ReportOptions
{
    QString province = {}; ///< What the person typed; empty for all.
    QDate today = {}; ///< Invalid: the report says nothing of its day being past or to come.
    Language language = Language::Dutch;
};

/**
 * "Stand van zaken": how the campaign stands on @p day.
 *
 * With the contacts and next steps of that day; coordinators are those that the campaign has now,
 * and a report on a past day says so. Fails when no province is meant by the one asked
 * for (NotFound, Ambiguous) and for an invalid @p day (InvalidInput).
 */
Result<ReportDocument> statusReport(const Register &campaign, QDate day,
                                    const ReportOptions &options);

/// As the catalogue has it.
Report describedStatusReport();

} // namespace solidair
