// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetbuilder.h"

#include "base/celltext.h"
#include "sourceerrors.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int headRows = 100; // so far down a head may stand

QString remark(const char *text, int count)
{
    return QCoreApplication::translate("SheetBuilder", text, nullptr, count);
}

} // namespace

void SheetBuilder::beginRow(int number, bool isHidden)
{
    m_number = number;
    m_isHidden = isHidden;
    m_isBegun = false;
}

bool SheetBuilder::put(int column, SheetCell cell)
{
    if (auto *text = std::get_if<QString>(&cell.value)) {
        if (text->isEmpty())
            return !m_intake.isOver();
        if (text->size() > sheetlimits::cellText) {
            return m_intake.fail(sourceerrors::cellTooLong(
                m_sheet.name, columnLetters(column) + QString::number(m_number)));
        }
        if (text->front() == u'\'')
            *text = unguarded(*text);
    }
    if (cell.isEmpty())
        return !m_intake.isOver();
    if (m_number > sheetlimits::rows)
        return m_intake.fail(sourceerrors::tooManyRows(m_sheet.name));
    if (column >= sheetlimits::columns)
        return m_intake.fail(sourceerrors::tooManyColumns(m_sheet.name));
    if (column < 0 || m_number < 1)
        return m_intake.fail(sourceerrors::damaged(u"a cell outside of the sheet"_s));
    if (!m_intake.takeCells(1))
        return false;
    if (!m_isBegun) {
        m_inOrder = m_inOrder && (m_sheet.rows.isEmpty() || m_sheet.rows.last().number < m_number);
        m_sheet.rows.append({m_number, m_isHidden, {}});
        if (m_sheet.rows.size() > 1)
            m_sheet.rows.last().cells.reserve(m_sheet.rows[m_sheet.rows.size() - 2].cells.size());
        m_isBegun = true;
    }
    auto &cells = m_sheet.rows.last().cells;
    if (cells.size() == column) {
        cells.append(std::move(cell));
    } else {
        if (cells.size() < column)
            cells.resize(column + 1);
        cells[column] = std::move(cell);
    }
    m_filled.set(static_cast<size_t>(column));
    return true;
}

bool SheetBuilder::repeatRow(int times)
{
    if (!m_isBegun || times <= 1)
        return !m_intake.isOver();
    // Before one is made: the rest of a sheet may be said in a few bytes.
    if (times > sheetlimits::rows || m_number + times - 1 > sheetlimits::rows)
        return m_intake.fail(sourceerrors::tooManyRows(m_sheet.name));
    auto row = m_sheet.rows.last();
    if (!m_intake.takeCells(row.cells.size() * (times - 1)))
        return false;
    for (int i = 1; i < times; ++i) {
        ++row.number;
        m_sheet.rows.append(row);
    }
    return true;
}

void SheetBuilder::hideColumn(int column)
{
    if (column >= 0 && column < sheetlimits::columns)
        m_hidden.set(static_cast<size_t>(column));
}

void SheetBuilder::addSpan(const CellSpan &span)
{
    ++m_spans;
    if (span.row <= headRows && m_sheet.spans.size() < sheetlimits::columns)
        m_sheet.spans.append(span);
}

void SheetBuilder::countFormula(bool hasResult)
{
    ++m_formulas;
    if (!hasResult)
        ++m_withoutResult;
}

void SheetBuilder::finish()
{
    auto &rows = m_sheet.rows;
    if (!m_inOrder)
        std::ranges::stable_sort(rows, {}, &SheetRow::number);
    rows.squeeze();
    auto &remarks = m_sheet.remarks;
    if (const auto hidden = std::ranges::count_if(rows, &SheetRow::isHidden); hidden > 0) {
        remarks.append(
            remark(QT_TRANSLATE_N_NOOP("SheetBuilder", "%n hidden row(s) were read too."),
                   static_cast<int>(hidden)));
    }
    QStringList columns;
    const auto hidden = m_hidden & m_filled;
    for (size_t column = 0; column < hidden.size(); ++column) {
        if (hidden.test(column))
            columns.append(columnLetters(static_cast<int>(column)));
    }
    if (!columns.isEmpty()) {
        remarks.append(
            QCoreApplication::translate("SheetBuilder", "Hidden columns were read too: %1.")
                .arg(columns.join(u", "_s)));
    }
    if (m_spans > 0) {
        remarks.append(remark(QT_TRANSLATE_N_NOOP("SheetBuilder",
                                                  "Cells are merged in %n place(s); what stands "
                                                  "there counts for the first of them alone."),
                              m_spans));
    }
    if (m_withoutResult > 0) {
        remarks.append(remark(QT_TRANSLATE_N_NOOP("SheetBuilder",
                                                  "%n formula(s) have no result in the file and "
                                                  "were read as empty. Open it in Excel or "
                                                  "LibreOffice and save it to have them."),
                              m_withoutResult));
    }
    if (m_formulas > m_withoutResult) {
        remarks.append(QCoreApplication::translate(
            "SheetBuilder",
            "Of formulas the results were read that they had when the file was saved."));
    }
}

} // namespace solidair
