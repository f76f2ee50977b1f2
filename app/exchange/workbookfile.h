// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "csvwriter.h"

#include <QDate>

namespace solidair {

/// A table with a sheet of its own.
struct WorkbookSheet
{
    QString name; ///< As Excel may not take it: what is too long or forbidden in it gives way.
    QList<CsvRow> rows; ///< A header first.
};

/**
 * @p sheets as a workbook, each with its header fixed and filters on it, whole days as real dates
 * and the rest as csvFile() has it, ready to be printed as wide as the paper. @p date is the day
 * the tables speak of; the same tables give the same bytes. Texts stay texts, whatever they begin
 * with (see cellText()); one that is too long for a cell is cut at the length Excel allows. Fails
 * with FileAccess when there is no room to make it.
 */
Result<QByteArray> xlsxFile(const QString &title, QDate date, const QList<WorkbookSheet> &sheets);

} // namespace solidair
