// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace solidair {

class Workspace;

/// Asks where to and keeps what @p table shows, in its columns and its order, as a workbook or as
/// text for a spreadsheet. The model of @p table is a ListSource.
void saveList(Workspace &workspace, const QTableView &table);

} // namespace solidair
