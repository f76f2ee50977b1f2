// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importmapping.h"

namespace solidair {

/// Whether what a column of @p mapping becomes is a date, own fields aside.
bool isDate(ImportTarget::Kind kind);

/// "12/31/2025", month first, as the day first; any other text as it is.
QString withDayFirst(const QString &text);

/// Whether the dates in text of the columns that become dates have the month first: one of them can
/// be read only so, and none only with the day first.
bool hasMonthFirst(const SheetTable &table, const ImportMapping &mapping);

} // namespace solidair
