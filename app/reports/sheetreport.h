// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "sheetfacts.h"
#include "statusreport.h"

namespace solidair {

/**
 * "Fiche": one municipality on @p day, on a page or two, for a visit or a call.
 *
 * It has personal data in it and says so. Of a person who does not want to be reached by some way
 * that way is not printed. The coordinator is the one that the campaign has now; what happened
 * after the day is left out. Fails for an invalid @p day (InvalidInput).
 */
Result<ReportDocument> sheetReport(const Register &campaign, MunicipalityId id,
                                   const MunicipalityRecords &records, QDate day,
                                   const ReportOptions &options);

/// As the catalogue has it: of one, or of every member on the day in the alphabetical order of the
/// language.
Report describedSheet();

/// "City of Ghent", "Ville de Gand".
QString titledName(const Municipality &municipality, const Phrases &phrases);

} // namespace solidair
