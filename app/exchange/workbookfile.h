// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "csvwriter.h"

#include <QDate>

namespace solidair {

/**
 * @p rows, a header first, as a workbook with one sheet named @p title: what csvFile() holds, with
 * whole days as real dates, the header fixed and filters on it. @p date is the day the table speaks
 * of; the same table gives the same bytes. Texts stay texts, whatever they begin with; one that is
 * too long for a cell is cut at the length Excel allows. Fails with FileAccess when there is no
 * room to make it.
 */
Result<QByteArray> xlsxFile(const QString &title, QDate date, const QList<CsvRow> &rows);

} // namespace solidair
