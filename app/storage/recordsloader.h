// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/records.h"

namespace solidair {

class Database;

/// What the file holds of @p municipalities, an entry for each; every table is read once when they
/// are many.
Result<Records> loadRecordsOf(const Database &database,
                              const QList<MunicipalityId> &municipalities);

} // namespace solidair
