// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textcolumns.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int gap = 2; // columns between two columns
constexpr int leastWidth = 6; // of a column that must give way
constexpr int longestPiece = 48; // an e-mail address; beyond this a word gives way to the others

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf)
        || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
}

/// Most text is Latin: one column a letter, nothing to look up.
bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c < QChar(0x0300); });
}

/// How much of @p text fits @p width columns, never cutting what is read as one letter.
qsizetype fitting(const QString &text, int width)
{
    if (isPlain(text))
        return std::min<qsizetype>(text.size(), width);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype fits = 0;
    for (auto next = letters.toNextBoundary(); next > 0; next = letters.toNextBoundary()) {
        if (columnsOf(text.first(next)) > width)
            break;
        fits = next;
    }
    return std::max<qsizetype>(fits, 1);
}

} // namespace

int columnsOf(const QString &text)
{
    if (isPlain(text))
        return static_cast<int>(text.size());
    int columns = 0;
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
            || category == QChar::Other_Format)
            continue;
        columns += isWide(c) ? 2 : 1;
    }
    return columns;
}

QStringList wrappedText(const QString &text, int width)
{
    QStringList lines;
    QString line;
    int used = 0;
    const auto finish = [&] {
        lines.append(line.replace(QChar::Nbsp, u' ').replace(QChar(0x202f), u' '));
        line.clear();
        used = 0;
    };
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        int wanted = columnsOf(word);
        if (!line.isEmpty() && used + 1 + wanted > width)
            finish();
        while (wanted > width) {
            auto fits = fitting(word, width);
            if (const auto hyphen = word.lastIndexOf(u'-', fits - 1); hyphen > 0)
                fits = hyphen + 1;
            line = word.first(fits);
            finish();
            word.remove(0, fits);
            wanted = columnsOf(word);
        }
        if (!line.isEmpty()) {
            line += u' ';
            ++used;
        }
        line += word;
        used += wanted;
    }
    if (!line.isEmpty() || lines.isEmpty())
        finish();
    return lines;
}

TextTable::TextTable(const QList<Column> &columns)
    : m_columns(columns)
{ }

QList<int> TextTable::widths() const
{
    QList<int> widths;
    for (const auto &column : m_columns)
        widths.append(columnsOf(column.heading));
    for (const auto &row : m_rows) {
        if (row.size() != m_columns.size())
            continue;
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row[i]));
    }
    return fitted(widths);
}

/// Where the columns do not fit, the one gives way in which that breaks the fewest cells, and none
/// below its longest word while another can.
QList<int> TextTable::fitted(QList<int> widths) const
{
    const int room = textWidthLimit - gap * (static_cast<int>(widths.size()) - 1);
    if (std::accumulate(widths.cbegin(), widths.cend(), 0) <= room)
        return widths;
    QList<ColumnMeasure> measures;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        widths[i] = std::min(widths[i], textWidthLimit);
        measures.append(measured(i));
    }
    int over = std::accumulate(widths.cbegin(), widths.cend(), 0) - room;
    for (; over > 0; --over) {
        const auto cost = [&](qsizetype i) {
            const bool cutsWords = widths[i] <= measures[i].longestPiece;
            return std::tuple(widths[i] <= leastWidth, cutsWords,
                              measures[i].longerThan[widths[i] - 1], -widths[i]);
        };
        qsizetype cheapest = 0;
        for (qsizetype i = 1; i < widths.size(); ++i) {
            if (cost(i) < cost(cheapest))
                cheapest = i;
        }
        --widths[cheapest];
    }
    return widths;
}

TextTable::ColumnMeasure TextTable::measured(qsizetype column) const
{
    ColumnMeasure measure{leastWidth, QList<int>(textWidthLimit + 1)};
    const auto read = [&measure](const QString &text) {
        const int width = std::min(columnsOf(text), textWidthLimit);
        for (int narrower = 0; narrower < width; ++narrower)
            ++measure.longerThan[narrower];
        for (const auto &word : text.split(u' ', Qt::SkipEmptyParts)) {
            // An address that is broken behind its hyphen cannot be copied.
            const auto pieces = word.contains(u'@') ? QStringList{word} : word.split(u'-');
            for (const auto &piece : pieces) {
                const int wanted = std::min(columnsOf(piece) + 1, longestPiece);
                measure.longestPiece = std::max(measure.longestPiece, wanted);
            }
        }
    };
    read(m_columns[column].heading);
    for (const auto &row : m_rows) {
        if (row.size() == m_columns.size())
            read(row[column]);
    }
    return measure;
}

QString TextTable::lines(const QStringList &cells, const QList<int> &widths) const
{
    QList<QStringList> wrapped;
    qsizetype height = 1;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        wrapped.append(wrappedText(cells[i], widths[i]));
        height = std::max(height, wrapped.last().size());
    }
    QString text;
    for (qsizetype row = 0; row < height; ++row) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto cell = wrapped[i].value(row);
            const QString fill(widths[i] - columnsOf(cell), u' ');
            line += m_columns[i].toTheRight ? fill + cell : cell + fill;
            line += QString(gap, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString TextTable::text() const
{
    const auto widths = this->widths();
    QString text;
    QStringList headings;
    for (const auto &column : m_columns)
        headings.append(column.heading);
    if (!headings.join(QString()).isEmpty()) {
        QStringList rules;
        for (const int width : widths)
            rules.append(QString(width, u'-'));
        text += lines(headings, widths) + lines(rules, widths);
    }
    for (const auto &row : m_rows) {
        if (row.size() == m_columns.size()) {
            text += lines(row, widths);
        } else {
            for (const auto &line : wrappedText(row.first(), textWidthLimit))
                text += line + u'\n';
        }
    }
    return text;
}

} // namespace solidair
