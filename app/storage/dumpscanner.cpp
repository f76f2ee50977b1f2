// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dumpscanner.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QIODevice>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int endOfDump = -1;
constexpr qint64 chunk = qint64(256) * 1024;
/// More than the largest file that a row may hold makes in base64.
constexpr qint64 longestRow = qint64(64) * 1024 * 1024;
constexpr qsizetype longestName = 100;
constexpr qsizetype mostTables = 500;

bool isSpace(int byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

/// Follows the brackets of an object, and the strings, in which brackets mean nothing.
class Brackets
{
public:
    void pass(char byte)
    {
        if (m_isEscaped) {
            m_isEscaped = false;
        } else if (m_isInString) {
            m_isEscaped = byte == '\\';
            m_isInString = byte != '"';
        } else if (byte == '"') {
            m_isInString = true;
        } else if (byte == '{' || byte == '[') {
            ++m_open;
        } else if (byte == '}' || byte == ']') {
            --m_open;
        }
    }

    bool areClosed() const { return m_open == 0; }

private:
    qint64 m_open = 0;
    bool m_isInString = false;
    bool m_isEscaped = false;
};

} // namespace

Error DumpScanner::fault() const
{
    const QString where = m_table.isEmpty()
        ? QCoreApplication::translate("DumpScanner", "byte %L1").arg(position())
        : QCoreApplication::translate("DumpScanner", "byte %L1, row %L2 of the table “%3”")
              .arg(position())
              .arg(m_row)
              .arg(m_table);
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("DumpScanner",
                                        "This is no export of a campaign, or it was cut short or "
                                        "changed (%1). Nothing was made of it. Make the export "
                                        "anew.")
                .arg(where),
            where};
}

int DumpScanner::peek()
{
    if (m_next == m_buffer.size()) {
        m_bufferStart += m_buffer.size();
        m_next = 0;
        m_buffer = m_device.read(chunk);
        if (m_buffer.isEmpty())
            return endOfDump;
    }
    return static_cast<uchar>(m_buffer.at(m_next));
}

int DumpScanner::take()
{
    const int byte = peek();
    if (byte != endOfDump)
        ++m_next;
    return byte;
}

int DumpScanner::peekBehindSpace()
{
    while (isSpace(peek()))
        ++m_next;
    return peek();
}

Result<> DumpScanner::expect(char wanted)
{
    if (peekBehindSpace() != wanted)
        return fault();
    ++m_next;
    return {};
}

Result<QByteArray> DumpScanner::scanName()
{
    QByteArray name;
    for (int byte = take(); byte != '"'; byte = take()) {
        if (byte == endOfDump || byte == '\\' || name.size() == longestName)
            return fault();
        name.append(static_cast<char>(byte));
    }
    return name;
}

Result<> DumpScanner::scanRow(QByteArray *row)
{
    if (peekBehindSpace() != '{')
        return fault();
    const qint64 start = position();
    Brackets brackets;
    do {
        if (peek() == endOfDump || position() - start > longestRow)
            return fault();
        const qsizetype from = m_next;
        do
            brackets.pass(m_buffer.at(m_next++));
        while (!brackets.areClosed() && m_next < m_buffer.size());
        if (row)
            row->append(m_buffer.constData() + from, m_next - from);
    } while (!brackets.areClosed());
    return {};
}

Result<DumpedTable> DumpScanner::scanTable()
{
    if (const auto quoted = expect('"'); !quoted)
        return quoted.error();
    const auto name = scanName();
    if (!name)
        return name.error();
    m_table = singleLine(QString::fromUtf8(*name));
    m_row = 0;
    for (const char wanted : {':', '['}) {
        if (const auto done = expect(wanted); !done)
            return done.error();
    }
    DumpedTable table{m_table, position(), 0};
    while (peekBehindSpace() != ']') {
        ++m_row;
        if (m_row > 1) {
            if (const auto done = expect(','); !done)
                return done.error();
        }
        if (const auto done = scanRow(nullptr); !done)
            return done.error();
    }
    table.rows = m_row;
    ++m_next;
    m_table.clear();
    return table;
}

Result<QList<DumpedTable>> DumpScanner::tables()
{
    if (peek() == 0xEF) { // A mark of byte order, which some editors put there.
        for (const int mark : {0xEF, 0xBB, 0xBF}) {
            if (take() != mark)
                return fault();
        }
    }
    if (const auto done = expect('{'); !done)
        return done.error();
    QList<DumpedTable> found;
    while (peekBehindSpace() != '}') {
        if (!found.isEmpty()) {
            if (const auto done = expect(','); !done)
                return done.error();
        }
        const auto table = scanTable();
        if (!table)
            return table.error();
        found.append(*table);
        if (found.size() > mostTables)
            return fault();
    }
    ++m_next;
    return peekBehindSpace() == endOfDump ? Result<QList<DumpedTable>>(found) : fault();
}

Result<> DumpScanner::goTo(const DumpedTable &table)
{
    m_buffer.clear();
    m_next = 0;
    m_bufferStart = table.firstRow;
    m_table = table.name;
    m_row = 0;
    return m_device.seek(table.firstRow) ? Result<>() : fault();
}

Result<QByteArray> DumpScanner::nextRow()
{
    if (peekBehindSpace() == ']')
        return QByteArray();
    if (m_row++ > 0) {
        if (const auto done = expect(','); !done)
            return done.error();
    }
    QByteArray row;
    const auto done = scanRow(&row);
    return done ? Result<QByteArray>(row) : done.error();
}

} // namespace solidair
