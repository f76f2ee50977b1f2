// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake.h"

namespace solidair {

class ZippedParts;

/// Reads an .xlsx or .xlsm workbook of either edition of OOXML; the intake tells whether it went
/// well. Nothing outside of the file is looked at, and no macro in it.
SourceWorkbook readXlsx(ZippedParts &parts, Intake &intake);

} // namespace solidair
