// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QFile;

/// What Qt leaves out of writing files: it tells of no error when content goes to the disk, and
/// its renaming copies where it cannot rename.
namespace solidair::disk {

/// Whether the content of a file is on the disk. A file system that knows no such wish is believed.
bool flush(QFile &open);
bool flush(const QString &path);

/// Whether the names in a folder are. True where the system has no way to ask.
bool flushFolder(const QString &path);

enum class Moved
{
    Done,
    Occupied, ///< Something stands there that may not give way.
    Failed
};

/// Gives the file @p from the name @p to in the same folder, in one move.
Moved move(const QString &from, const QString &to, bool replace);

} // namespace solidair::disk
