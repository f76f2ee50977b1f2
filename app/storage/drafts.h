// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/draft.h"

#include <QList>

namespace solidair {

class Database;

/// What was typed and not recorded, the newest first. What cannot be read is left out.
Result<QList<Draft>> readDrafts(const Database &database);

/**
 * Replaces what the file holds for the place of each of @p drafts; one without content removes it.
 *
 * Not by Journal, since a draft is no fact. What was written outlives the program at once and the
 * computer from the next recorded change on: typing does not wait for a disk.
 */
Result<> writeDrafts(const Database &database, const QList<Draft> &drafts);

} // namespace solidair
