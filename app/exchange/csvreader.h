// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake.h"

#include <QHash>

namespace solidair {

/// Records under the names of a header row, for tables whose columns are known.
class CsvTable
{
public:
    explicit CsvTable(const QString &text, QChar separator = u',');

    qsizetype size() const { return m_records.size(); }

    /// The field of record @p row in the column headed @p column; empty when there is none.
    QString field(qsizetype row, const QString &column) const;

private:
    QHash<QString, qsizetype> m_columns;
    QList<QStringList> m_records; ///< Without the header.
};

/// A file of text in whatever way it spells and separates its cells, as far as can be told; each
/// cell is a text. The intake tells whether it went well.
SourceWorkbook readCsv(const QByteArray &content, Intake &intake);

/// The same of a text whose signs are known.
SourceWorkbook readCsvText(QStringView text, Intake &intake);

} // namespace solidair
