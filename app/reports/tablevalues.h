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

} // namespace solidair
