// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake.h"

namespace solidair {

class ZippedParts;

/// Reads an .ods workbook; the intake tells whether it went well. Nothing outside of the file is
/// looked at, and no macro in it.
SourceWorkbook readOds(ZippedParts &parts, Intake &intake);

} // namespace solidair
