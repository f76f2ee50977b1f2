// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

class QIODevice;

namespace solidair {

class Database;

/**
 * Writes the content of the campaign as JSON: every table, rows by id, columns by name, bytes as
 * base64. Without rev, audit trail and what is derived. Same content, same bytes.
 */
Result<> writeDump(const Database &database, QIODevice &device);

} // namespace solidair
