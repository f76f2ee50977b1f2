// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/campaignsession.h"

namespace solidair {

/**
 * Brings what the register says of the municipalities (names, titles, mergers) in an older campaign
 * to what this program knows; what a coordinator corrected stays. True when there was something to
 * renew.
 *
 * Nobody's action, so nothing to undo; the audit trail has it. A campaign that is open to read, not
 * yet checked or not made of the shipped register is left as it is.
 */
Result<bool> renewRegister(CampaignSession &session);

} // namespace solidair
