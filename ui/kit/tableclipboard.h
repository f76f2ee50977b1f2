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
 * spreadsheets and word processors. Cells are what they are in exported files: see cellText().
 */
std::unique_ptr<QMimeData> tableForClipboard(const QList<QStringList> &rows);

/// The text of one cell, for a form or a telephone: no heading, no table, no line break.
QString cellForClipboard(const QString &text);

} // namespace solidair
