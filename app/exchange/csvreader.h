// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace solidair {

/// The records of a CSV text as RFC 4180 has it: quoted fields may hold the separator, doubled
/// quotes and line breaks. An empty last line is no record.
QList<QStringList> csvRecords(const QString &text, QChar separator = u',');

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

} // namespace solidair
