// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/campaignsession.h"

namespace solidair {

/// A municipality on @p day for people to read: what `show` prints.
Result<QString> dossierText(const CampaignSession &session, MunicipalityId id, QDate day);

} // namespace solidair
