// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/reportdocument.h"
#include "session/campaignsession.h"

namespace solidair {

/// The sheet of @p id on @p day.
Result<ReportDocument> makeSheet(const CampaignSession &session, MunicipalityId id, QDate day,
                                 Language language);

/// The sheets of all that are members on @p day, in the alphabetical order of @p language. NotFound
/// when nobody is.
Result<QList<ReportDocument>> makeMemberSheets(const CampaignSession &session, QDate day,
                                               Language language);

} // namespace solidair
