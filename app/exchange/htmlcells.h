// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake.h"

namespace solidair {

/// The cells of the tables in @p html, such as a spreadsheet program puts in the clipboard: one
/// below the other, each cell a text. Nothing is loaded. No sheet when there is no table.
SourceWorkbook readHtmlCells(QStringView html, Intake &intake);

} // namespace solidair
