// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

class QIODevice;

namespace solidair {

/// A table in a dump, and where its rows begin there.
struct DumpedTable
{
    QString name;
    qint64 firstRow = 0;
    qint64 rows = 0;
};

/**
 * Finds the tables and rows in a dump (dump.h), whatever its size, and holds one row at a time.
 *
 * It looks at brackets and strings only. Whether a row is JSON is for whoever reads it to see; what
 * it passes over is a dump to the last byte, however, or InvalidInput tells where it is none.
 */
class DumpScanner
{
public:
    /// @p device is open, can be sought in and outlives the scanner.
    explicit DumpScanner(QIODevice &device)
        : m_device(device)
    { }

    /// Goes through all of it.
    Result<QList<DumpedTable>> tables();

    /// To before the first row of @p table.
    Result<> goTo(const DumpedTable &table);
    /// The next row of that table, an object; empty behind the last.
    Result<QByteArray> nextRow();

private:
    Result<DumpedTable> scanTable();
    /// Over a string, whose opening quotation mark was taken.
    Result<QByteArray> scanName();
    /// Over an object to its last bracket; into @p row where that is not null.
    Result<> scanRow(QByteArray *row);
    Result<> expect(char wanted);

    /// The next byte, or endOfDump; it stays.
    int peek();
    int take();
    int peekBehindSpace();

    qint64 position() const { return m_bufferStart + m_next; }

    Error fault() const;

    QIODevice &m_device;
    QByteArray m_buffer;
    qint64 m_bufferStart = 0;
    qsizetype m_next = 0;
    QString m_table; ///< Where it is.
    qint64 m_row = 0;
};

} // namespace solidair
