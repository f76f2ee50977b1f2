// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "views/view.h"

namespace solidair {

/// What a list as a file shows unless something else is asked for.
QStringList usualListColumns();

/// @p table with the keys of its fields as header; tokens and ISO dates.
QString listCsv(const ViewTable &table);

/// The same as a workbook, with the names of its fields as header.
Result<QByteArray> listWorkbook(const ViewTable &table, const Phrases &phrases, QDate day);

} // namespace solidair
