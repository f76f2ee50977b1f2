// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake.h"
#include "sheetlimits.h"

#include <bitset>

namespace solidair {

/// Puts the cells that a reader finds into a sheet, as far as the limits allow.
class SheetBuilder
{
public:
    SheetBuilder(SourceSheet &sheet, Intake &intake)
        : m_sheet(sheet)
        , m_intake(intake)
    { }

    /// What is put from now on stands in row @p number; no row is made of nothing.
    void beginRow(int number, bool isHidden);

    /// False when the reading is over. An empty text is no cell.
    bool put(int column, SheetCell cell);

    /// The row once more for those that follow, @p times in all; nothing when it is empty.
    bool repeatRow(int times);

    void hideColumn(int column);
    void addSpan(const CellSpan &span);
    void countFormula(bool hasResult);

    /// Says what was special, and puts the rows in order.
    void finish();

private:
    SourceSheet &m_sheet;
    Intake &m_intake;
    int m_number = 0;
    bool m_isHidden = false;
    bool m_isBegun = false; ///< The last row of the sheet is this one.
    bool m_inOrder = true;
    int m_spans = 0;
    int m_formulas = 0;
    int m_withoutResult = 0;
    std::bitset<sheetlimits::columns> m_filled;
    std::bitset<sheetlimits::columns> m_hidden;
};

} // namespace solidair
