// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csvwriter.h"
#include "sourceworkbook.h"

#include <QMap>

namespace solidair {

/// A sheet as a list: what its columns are called, and the rows below.
struct SheetTable
{
    int headRow = 0; ///< Its number in the sheet; 0 without one.
    /// Of each column of the sheet up to the last that is filled, as they stand there: one line,
    /// maybe empty, maybe the same as another.
    QStringList headings;
    QList<SheetRow> rows;
    QStringList remarks; ///< The sheet's, and what was left out.

    /// "B · Gemeente", and "B" where no heading stands.
    QString columnName(int column) const;
};

/**
 * @p sheet from its head row down. The head is the first row that names most of the columns;
 * titles above it are no part of the list, a row of groups above it ("Contact" over "Naam" and
 * "E-mail") goes before the names. @p headRow says where it is instead; 0 means there is none.
 *
 * Blank rows, the head once more and sums at the end are left out, and told.
 */
SheetTable tableOf(const SourceSheet &sheet, std::optional<int> headRow = {});

/// The rows of @p table with the numbers that @p reasons has, as they stood, the reason behind them
/// in a column of its own: to be kept by csvFile() or xlsxFile().
QList<CsvRow> rowsWithReasons(const SheetTable &table, const QMap<int, QString> &reasons);

} // namespace solidair
