// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

class QSqlError;

/// What can be wrong with a campaign file, for the person. @p detail is for the log.
namespace solidair::sqlitefile {

Error damaged(const QString &detail);
Error foreign(const QString &detail);
Error empty();
/// Nothing is at the file's path, or another file.
Error moved(const QString &detail);

/// What went wrong, by SQLite's own code.
Error errorOf(const QSqlError &error, const QString &sql);

} // namespace solidair::sqlitefile
