// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake.h"

namespace solidair {

class OdsStyles;
class XmlPart;

/// Reads the table that starts in @p part into @p sheet, past its end; the intake tells whether it
/// went well.
void readOdsTable(XmlPart &part, const OdsStyles &styles, SourceSheet &sheet, Intake &intake);

} // namespace solidair
