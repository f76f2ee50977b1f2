// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>

namespace solidair {

/// A text (dates as ISO 8601), a whole number, or one with decimals.
using CsvCell = std::variant<QString, qint64, double>;
using CsvRow = QList<CsvCell>;

/**
 * @p rows as RFC 4180 has it, with a semicolon between fields: what a spreadsheet with Belgian
 * settings takes apart by itself.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe before it (see cellText());
 * telephone numbers and what holds any separator stand in quotes; numbers stay numbers.
 */
QString csvText(const QList<CsvRow> &rows);

/// The same to be kept as a file: with a byte order mark, without which Excel misreads accents.
QString csvFileText(const QList<CsvRow> &rows);
/// Likewise, in UTF-8.
QByteArray csvFile(const QList<CsvRow> &rows);

} // namespace solidair
