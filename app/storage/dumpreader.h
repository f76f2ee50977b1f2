// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

class QIODevice;

namespace solidair {

class Journal;

/**
 * Puts the rows of a dump (dump.h) into a file that holds none, in the transaction of @p journal.
 *
 * InvalidInput names table, row and column of what cannot stand there. Whether each row can be
 * read, and stand beside the others, is for findProblems() to say. A column that the dump of an
 * older version lacks gets what its migration gave it.
 */
Result<> readDump(Journal &journal, QIODevice &device);

/// That an export was not taken in, because of @p what it holds there.
Error notTakenIn(const QString &what);

} // namespace solidair
