// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake.h"
#include "numberformat.h"

#include <memory>

class QIODevice;

namespace solidair {

/// What the sheets of an .xlsx workbook share.
struct XlsxShared
{
    QStringList texts;
    QList<NumberFormat> formats;
    DayCount count = DayCount::From1900;
};

/// Reads @p part, a worksheet, into @p sheet; the intake tells whether it went well.
void readXlsxSheet(std::unique_ptr<QIODevice> part, const XlsxShared &shared, SourceSheet &sheet,
                   Intake &intake);

} // namespace solidair
