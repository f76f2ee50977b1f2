// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/outputfile.h"
#include "session/campaignsession.h"

namespace solidair {

/// Writes all content of the campaign as JSON to @p output (0600). Same content, same bytes. An
/// existing file is replaced when all is written, else left as it was.
Result<PlacedFile> exportJson(const CampaignSession &session, const QString &output);

} // namespace solidair
