// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace solidair {

/// The widest line of a plain text.
inline constexpr int textWidthLimit = 100;

/// How many columns of a terminal @p text takes: wide letters and emoji take two, marks none.
int columnsOf(const QString &text);

/// @p text in lines of at most @p width columns, broken at blanks; a longer word is cut,
/// behind a hyphen where it has one. At least
/// one line, perhaps an empty one; blanks that do not break come out as plain ones.
QStringList wrappedText(const QString &text, int width);

/// Text in columns, as wide as what stands in them while that fits the limit, else wrapped.
class TextTable
{
public:
    struct Column
    {
        QString heading;
        bool toTheRight = false;
    };

    explicit TextTable(const QList<Column> &columns);

    /// A row; one text for each column.
    void add(const QStringList &cells) { m_rows.append(cells); }

    /// A line across all columns.
    void addHeading(const QString &text) { m_rows.append({text}); }

    /// The lines, the column heads underlined; without any heading only the rows.
    QString text() const;

private:
    struct ColumnMeasure
    {
        int longestPiece; ///< What can not be broken between words or behind a hyphen.
        QList<int> longerThan; ///< How many cells are wider than this many columns.
    };

    QList<int> widths() const;
    QList<int> fitted(QList<int> widths) const;
    ColumnMeasure measured(qsizetype column) const;
    QString lines(const QStringList &cells, const QList<int> &widths) const;

    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

} // namespace solidair
