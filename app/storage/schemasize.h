// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QFile;

namespace solidair::sqlitefile {

/// Whether the schema of an open file has no more entries than SQLite can go through at once. It
/// reads them all, and each anew for the next, before it answers anything: a stranger's file could
/// keep it busy for hours. True where the pages say nothing; SQLite tells of those.
bool hasBoundedSchema(QFile &file);

} // namespace solidair::sqlitefile
