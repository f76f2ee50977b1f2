// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/reportdocument.h"

/// A report as a test reads it.
namespace solidair::test {

using namespace Qt::Literals::StringLiterals;

/// The section whose heading begins with @p heading.
inline ReportSection section(const ReportDocument &report, const QString &heading)
{
    for (const auto &it : report.sections) {
        if (it.heading == heading)
            return it;
    }
    return {};
}

/// The words of each row, columns apart by " | "; only what is shown.
inline QStringList rows(const ReportDocument &report, const QString &heading)
{
    const auto it = section(report, heading);
    const auto &table = std::get<ReportTable>(it.content);
    QStringList lines;
    for (const auto &row : table.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const auto &cell = row.cells[i];
            if (table.columns[i].isShown())
                cells.append(cell.remark.isEmpty() ? cell.text
                                                   : QString(cell.text + u", "_s + cell.remark));
        }
        lines.append(cells.join(u" | "_s).replace(QChar::Nbsp, u' '));
    }
    return lines;
}

inline QStringList figures(const ReportDocument &report)
{
    QStringList numbers;
    for (const auto &figure : report.figures)
        numbers.append(figure.number);
    return numbers;
}

} // namespace solidair::test
