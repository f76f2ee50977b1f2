// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace solidair {

/**
 * Goes through a text of cells record by record, as RFC 4180 has it: quoted fields may hold the
 * separator, doubled quotes and line breaks (which become line feeds). Lines end in CR, LF or both.
 *
 * A quotation mark that does not end where a field can end, or not at all, is taken for a sign of
 * the text: one that is missing costs its row, not all that follow.
 */
class CsvScanner
{
public:
    /// @p text must outlive this.
    CsvScanner(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    { }

    /// The fields of the next record that is no blank line; false at the end.
    bool next(QStringList &record);

    /// Which record that was, from 1, blank lines among them.
    int number() const { return m_number; }

    /// The first record with a quotation mark that was taken for a sign; 0 without one.
    int oddQuote() const { return m_oddQuote; }

    /// How many quoted fields go on behind their quotation mark.
    int looseEnds() const { return m_looseEnds; }

private:
    bool endsField(qsizetype at) const;
    QString bareField();
    QString field();
    bool quotedField(QString &field);

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_number = 0;
    int m_oddQuote = 0;
    int m_looseEnds = 0;
    bool m_quotes = true;
};

/// What stands between the fields of @p text: what takes most of its lines apart alike.
QChar separatorOf(QStringView text);

} // namespace solidair
