// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QStringList>

namespace solidair {

class Database;

/**
 * What is wrong with the file, one sentence each; empty: all is well.
 *
 * SQLite's integrity check, references to rows that are not there, rows that cannot be read. The
 * caller adds what only the Register can tell (readStandings()).
 */
Result<QStringList> findProblems(const Database &database);

} // namespace solidair
