// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QStringList>

namespace solidair {

class Database;

/// As many as are told; what follows is cut off with a sentence that says so.
inline constexpr qsizetype mostProblems = 100;

/**
 * What is wrong with the file, one sentence each; empty: all is well.
 *
 * SQLite's own check, references that lead nowhere, and rows that cannot be read or cannot be:
 * every table, the audit trail too. Changes nothing.
 */
Result<QStringList> findProblems(const Database &database);

/// The sentence about a row; @p what says which columns are wrong.
QString rowProblem(const QString &table, const QString &row, const QString &what);

/// Cuts @p problems off behind mostProblems.
QStringList firstProblems(QStringList problems);

} // namespace solidair
