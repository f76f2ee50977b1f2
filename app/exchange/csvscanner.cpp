// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvscanner.h"

#include <QHash>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

bool CsvScanner::next(QStringList &record)
{
    while (m_at < m_text.size()) {
        record.clear();
        ++m_number;
        const auto begin = m_at;
        bool blank = true;
        for (;;) {
            record.append(field());
            if (m_at == m_text.size() || m_text[m_at] != m_separator)
                break;
            blank = false;
            ++m_at;
        }
        blank = blank && m_at == begin;
        if (m_at < m_text.size())
            m_at += m_text.sliced(m_at).startsWith("\r\n"_L1) ? 2 : 1;
        if (!blank)
            return true;
    }
    return false;
}

bool CsvScanner::endsField(qsizetype at) const
{
    return at == m_text.size() || m_text[at] == m_separator || isLineEnd(m_text[at]);
}

QString CsvScanner::bareField()
{
    const auto begin = m_at;
    while (!endsField(m_at))
        ++m_at;
    return m_text.sliced(begin, m_at - begin).toString();
}

QString CsvScanner::field()
{
    QString text;
    if (m_quotes && m_at < m_text.size() && m_text[m_at] == u'"') {
        const auto begin = m_at;
        if (quotedField(text)) {
            m_looseEnds += endsField(m_at) ? 0 : 1;
            return text + bareField();
        }
        m_at = begin;
        if (m_oddQuote == 0)
            m_oddQuote = m_number;
    }
    return bareField();
}

bool CsvScanner::quotedField(QString &field)
{
    bool severalLines = false;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const auto begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'"' && m_text[m_at] != u'\r') {
            severalLines = severalLines || m_text[m_at] == u'\n';
            ++m_at;
        }
        field += m_text.sliced(begin, m_at - begin);
        if (m_at == m_text.size())
            break;
        if (m_text[m_at] == u'\r') {
            severalLines = true;
            if (!m_text.sliced(m_at).startsWith("\r\n"_L1))
                field += u'\n';
        } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
            field += u'"';
            ++m_at;
        } else {
            ++m_at;
            return !severalLines || endsField(m_at);
        }
    }
    m_quotes = false; // There is no other one that closes.
    return false;
}

QChar separatorOf(QStringView text)
{
    constexpr qsizetype longest = 64 * 1024;
    constexpr int most = 100;
    QChar best = u';';
    double bestShare = 0;
    for (const QChar candidate : {u';', u'\t', u',', u'|'}) {
        CsvScanner scanner(text.first(std::min(text.size(), longest)), candidate);
        QHash<qsizetype, int> widths;
        QStringList record;
        int count = 0;
        for (; count < most && scanner.next(record); ++count)
            ++widths[record.size()];
        int alike = 0;
        for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
            if (it.key() > 1)
                alike = std::max(alike, it.value());
        }
        // What follows a closed quotation mark is the real one.
        const int parts = scanner.looseEnds() == 0 ? count : count * 2;
        const double share = count == 0 ? 0 : static_cast<double>(alike) / parts;
        if (share > bestShare) {
            bestShare = share;
            best = candidate;
        }
    }
    return best;
}

} // namespace solidair
