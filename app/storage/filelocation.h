// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace solidair {

/// Whether @p path lies on a disk of this machine that no other program copies behind our back.
/// Only there a write-ahead log is safe.
bool isOnLocalDisk(const QString &path);

/// What to tell the person of a file elsewhere: a network drive or a synchronised folder.
QString locationWarning(const QString &path);

} // namespace solidair
