// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportdocument.h"

namespace solidair {

/**
 * All of a report as one table for a spreadsheet: the head, then a row for each key figure, each
 * piece of a chart and each row of a table.
 *
 * The first column names the section; columns of the same name are one; every row has all columns.
 */
QList<QList<ReportValue>> tableValues(const ReportDocument &report);
/// Likewise of several, at least one, of one language.
QList<QList<ReportValue>> tableValues(const QList<ReportDocument> &several);

/// A table of a report, for a sheet of its own in a workbook.
struct ValueSheet
{
    QString name;
    QList<QList<ReportValue>> rows; ///< The head first; no column is empty.
};

/**
 * The same with a sheet for each table: the facts and lists of municipalities first, then the sums.
 *
 * Sections of one name are one sheet, whichever of the reports they stand in; empty ones have none.
 */
QList<ValueSheet> valueSheets(const QList<ReportDocument> &several);

} // namespace solidair
