// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace solidair {

class CampaignSession;
struct AuditAction;

/// Keeps in the audit trail that something was done which changes no row, such as an export of
/// personal data: nothing to undo, in no export. Refused where nothing can be recorded.
Result<> noteAction(CampaignSession &session, const AuditAction &action);

} // namespace solidair
