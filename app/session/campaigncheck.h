// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaignsession.h"

namespace solidair {

/// What is wrong with the file of an open campaign, a sentence each; empty: all is well. Looks at
/// pages, references, rows, mergers, every chain of steps, and whether the standings kept in the
/// file are those that the steps and commitments give, all in one state of the file. Conflict when
/// it cannot be had because somebody writes. Changes nothing.
Result<QStringList> findProblems(const CampaignSession &session);

} // namespace solidair
