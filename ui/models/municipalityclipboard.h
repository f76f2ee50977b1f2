// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

#include <memory>

class QMimeData;

namespace solidair {

/**
 * @p rows, the header first, for the clipboard: tab separated for whoever takes text, a table for
 * spreadsheets and word processors. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it, as in exported files.
 */
std::unique_ptr<QMimeData> tableForClipboard(const QList<QStringList> &rows);

} // namespace solidair
