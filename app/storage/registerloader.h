// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/register.h"

namespace solidair {

class Database;

/**
 * Reads the campaign for a Register: one query per table whatever the number of municipalities, all
 * on one state of the file.
 */
Result<Register::Records> loadRecords(const Database &database);

/// The dossiers of @p municipalities, as they are now, after a change; ids that are gone are left
/// out.
Result<QList<Dossier>> loadDossiers(const Database &database,
                                    const QList<MunicipalityId> &municipalities);

} // namespace solidair
