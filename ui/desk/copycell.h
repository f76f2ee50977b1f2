// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace solidair {

/// The chosen rows of @p table to the clipboard under its headings, in the order that is shown;
/// nothing when none is chosen.
void copyChosenRows(const QTableView &table);

/// Adds to @p table an action that copies the text of its current cell alone: an e-mail address
/// for a form, a number for a telephone.
void addCopyCell(QTableView &table);

} // namespace solidair
