// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "noteaction.h"

#include "base/clock.h"
#include "campaignsession.h"
#include "storage/journal.h"

namespace solidair {

Result<> noteAction(CampaignSession &session, const AuditAction &action)
{
    if (const auto writable = session.checkWritable(); !writable)
        return writable;
    Journal journal(*session.m_database, session.m_who, action, currentTime());
    const auto noted = journal.note();
    return noted ? journal.commit() : noted;
}

} // namespace solidair
