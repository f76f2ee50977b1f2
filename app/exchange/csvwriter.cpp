// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvwriter.h"

#include "base/celltext.h"
#include "base/number.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar separator = u';';

// Whatever the reader takes for a separator: its settings are not ours.
bool needsQuotes(const QString &text)
{
    for (const QChar c : text) {
        if (QStringView(u";,\t|\"\n\r").contains(c))
            return true;
    }
    // Blanks at the ends are part of the field, but not every reader keeps them bare.
    return !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
}

void appendText(QString &out, const CellText &cell)
{
    QString text = cell.guarded();
    // LibreOffice can be told that what stands in quotes is text.
    if (!cell.isText && !needsQuotes(text)) {
        out += text;
        return;
    }
    out += u'"' + text.replace("\""_L1, "\"\""_L1) + u'"';
}

} // namespace

QString csvText(const QList<CsvRow> &rows)
{
    QString out;
    for (const auto &row : rows) {
        bool first = true;
        for (const auto &cell : row) {
            if (!first)
                out += separator;
            first = false;
            if (const auto *number = std::get_if<qint64>(&cell))
                out += QString::number(*number);
            else if (const auto *decimal = std::get_if<double>(&cell))
                out += keptNumber(*decimal).replace(u'.', u','); // beside semicolons
            else
                appendText(out, cellText(std::get<QString>(cell)));
        }
        out += "\r\n"_L1;
    }
    return out;
}

QString csvFileText(const QList<CsvRow> &rows)
{
    return QChar(QChar::ByteOrderMark) + csvText(rows);
}

QByteArray csvFile(const QList<CsvRow> &rows)
{
    return csvFileText(rows).toUtf8();
}

} // namespace solidair
