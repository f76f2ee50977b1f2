// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvwriter.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar separator = u';';

bool looksLikeAFormula(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n").contains(text.front());
}

bool needsQuotes(const QString &text)
{
    for (const QChar c : text) {
        if (c == separator || c == u'"' || c == u'\n' || c == u'\r')
            return true;
    }
    // Blanks at the ends are part of the field, but not every reader keeps them bare.
    return !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
}

void appendText(QString &out, QString text)
{
    if (looksLikeAFormula(text))
        text.prepend(u'\'');
    if (!needsQuotes(text)) {
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
            else
                appendText(out, std::get<QString>(cell));
        }
        out += "\r\n"_L1;
    }
    return out;
}

QByteArray csvFile(const QList<CsvRow> &rows)
{
    return QByteArrayLiteral("\xef\xbb\xbf") + csvText(rows).toUtf8();
}

} // namespace solidair
