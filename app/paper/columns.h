// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table.h"

namespace solidair {

/**
 * The columns as wide together as before, with what one does not need for those that lack it: first
 * so that no word is cut, then so that cells take one line.
 *
 * Where every cell fits on one line they stay as they are.
 */
QList<TableColumn> fittedColumns(QList<TableColumn> columns, const QList<TableRow> &rows);

} // namespace solidair
