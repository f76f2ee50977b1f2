// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaignsession.h"

namespace solidair {

/// What is wrong with an open campaign, a sentence each; empty: all is well. Looks at the file, its
/// references, every chain of steps, and whether the standings kept in the file are those that the
/// steps and commitments give. Changes nothing.
Result<QStringList> findProblems(const CampaignSession &session);

} // namespace solidair
