// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <optional>

class QSqlError;

/// What can be wrong with a campaign file, for the person. @p detail is for the log.
namespace solidair::sqlitefile {

Error damaged(const QString &detail);
Error foreign(const QString &detail);
Error empty();
/// Nothing is at the open file's path, or another file.
Error moved(const QString &detail, const QString &advice);
/// Another program wrote into the open file.
Error overwritten(const QString &detail, const QString &advice);
/// For either, while the file is open.
QString adviceToClose();
/// Beside the place for a new file stands the log of one that was there.
Error notAlone(const QString &path);
/// The file has several names, each of which could be opened to write.
Error hardLinked(const QString &path);

/// What went wrong, by SQLite's own code.
Error errorOf(const QSqlError &error, const QString &sql);

/// Of an errorOf() a row that the schema does not take: the columns that it names, "a, b"; empty
/// for a reference to nothing. Nothing for other errors.
std::optional<QString> forbiddenIn(const Error &error);

} // namespace solidair::sqlitefile
