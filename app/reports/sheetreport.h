// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "report.h"
#include "sheetfacts.h"

namespace solidair {

/**
 * "Fiche": municipality @p id on the day, on a page or two, for a visit or a call.
 *
 * It has personal data in it and says so. Of a person who does not want to be reached by some way
 * that way is not printed. The coordinator is the one that the campaign has now; what happened
 * after the day is left out, and a sheet of a past day says so, unless @p today is invalid. Fails
 * for an invalid day (InvalidInput).
 */
Result<ReportDocument> sheetReport(const Register &campaign, MunicipalityId id,
                                   const MunicipalityRecords &records,
                                   const ReportArguments &arguments, QDate today = {});

/// As the catalogue has it: of one, or of every member on the day in the alphabetical order of the
/// language.
Report describedSheet();

/// "City of Ghent", "Ville de Gand".
QString titledName(const Municipality &municipality, const Phrases &phrases);

} // namespace solidair
