// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaignsession.h"
#include "storage/audittrail.h"

namespace solidair {

/// When a person last changed rows of the open campaign, as far as that was after @p at: see
/// rowsChangedSince().
inline Result<QHash<QString, QDateTime>> changedSince(const CampaignSession &session,
                                                      const QDateTime &at)
{
    return rowsChangedSince(session.database(), at);
}

} // namespace solidair
