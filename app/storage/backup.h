// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/outputfile.h"

namespace solidair {

class Database;

/// Copies the file at @p path, or the open one, to @p target (0600), verified before it is told to
/// be there. Refuses an existing target.
Result<PlacedFile> backUp(const QString &path, const QString &target);
Result<PlacedFile> backUp(const Database &database, const QString &target);

/// Verifies @p backup and copies it to @p target (0600); refuses an existing target.
Result<PlacedFile> restore(const QString &backup, const QString &target);

} // namespace solidair
