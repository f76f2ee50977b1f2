// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/outputfile.h"
#include "base/result.h"
#include "views/view.h"

namespace solidair {

/// Keeps rows, their head first, as the workbook or, by the ending .csv of @p path, the text that a
/// spreadsheet opens. @p day is the day they speak of. Fails as saveDocument() does.
Result<PlacedFile> saveRows(const QString &path, const QString &title, QDate day,
                            const QList<QList<CellValue>> &rows);

/// What a list as a file shows unless something else is asked for.
QStringList usualListColumns();

/// @p table with the keys of its fields as header; tokens and ISO dates.
QString listCsv(const ViewTable &table);

/// The same as a workbook, with the names of its fields as header.
Result<QByteArray> listWorkbook(const ViewTable &table, const Phrases &phrases, QDate day);

} // namespace solidair
