// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvreader.h"

#include <QStringList>

namespace solidair {

QList<QStringList> csvRecords(const QString &text, QChar separator)
{
    QList<QStringList> records;
    QStringList record;
    QString field;
    bool quoted = false;
    bool any = false; // something stands in the current record
    const auto endField = [&] { record.append(std::exchange(field, {})); };
    const auto endRecord = [&] {
        endField();
        if (any)
            records.append(record);
        record.clear();
        any = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                field += text[++i];
            else
                quoted = false;
        } else if (c == u'"' && field.isEmpty()) {
            quoted = true;
            any = true;
        } else if (c == separator) {
            endField();
            any = true;
        } else if (c == u'\n') {
            endRecord();
        } else if (c != u'\r' && c != QChar::ByteOrderMark) {
            field += c;
            any = true;
        }
    }
    if (any)
        endRecord();
    return records;
}

CsvTable::CsvTable(const QString &text, QChar separator)
    : m_records(csvRecords(text, separator))
{
    if (m_records.isEmpty())
        return;
    const auto header = m_records.takeFirst();
    for (qsizetype column = 0; column < header.size(); ++column)
        m_columns.insert(header[column].trimmed(), column);
}

QString CsvTable::field(qsizetype row, const QString &column) const
{
    const auto found = m_columns.constFind(column);
    return found == m_columns.constEnd() ? QString() : m_records.at(row).value(*found);
}

} // namespace solidair
