// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sourceworkbook.h"

namespace solidair {

/// From which day a workbook counts its dates.
enum class DayCount
{
    From1900, ///< With a 29 February 1900 that never was: serial 60.
    From1904
};

/// The day of @p serial, whatever its time; invalid when it is none that a sheet can have.
QDate dayOfSerial(double serial, DayCount count);

/// The way back; 0 before the first day of @p count.
double serialOfDay(QDate day, DayCount count);

/// What the format of a cell makes of its number.
class NumberFormat
{
public:
    enum class Kind
    {
        Number,
        Day,
        Month,
        Year,
        Time ///< Of the day, or how long; no date.
    };

    explicit NumberFormat(Kind kind = Kind::Number)
        : m_kind(kind)
    { }

    /// By the number that Excel gives those that stand in no file.
    static NumberFormat builtIn(int id);

    /// As a file spells it: `[$-80C]d mmmm yyyy;@`.
    static NumberFormat fromCode(QStringView code);

    Kind kind() const { return m_kind; }

    /// What a person sees in a cell with @p number.
    SheetCell cell(double number, DayCount count) const;

private:
    Kind m_kind;
    QString m_mask; ///< Of digits such as "0000 00 00 00": blank for a digit stands as "0" or "#".
};

/// As precise as @p kind shows it; a text where the register of dates does not reach.
SheetCell dateCell(QDate day, NumberFormat::Kind kind);

/// A number that is shown as @p shown: a text when that is a telephone number.
SheetCell numberCell(double number, const QString &shown);

} // namespace solidair
