// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paragraph.h"

#include <memory>

namespace solidair {

struct TableColumn
{
    QString head;
    Length width;
    bool number = false; ///< Numbers and dates: to the right.
};

struct TableCell
{
    Runs runs;
    TextRole role = TextRole::Cell;
};

using TableRow = QList<TableCell>;

/// Air between the text of a column and the next one.
inline constexpr Length besideText = 4_pt;
inline constexpr Length besideNumber = 8_pt;

struct TableOptions
{
    Length padding = 2.2_pt; ///< Above and below the text.
    bool rules = true; ///< A hairline under every row.
    bool header = true;
    QList<int> groupRows =
        {}; ///< Rows that head a group, rising; one with a single cell runs across.
    QString titleContinued = {}; ///< Above the head where the table goes on: "Asked, continued".
    QString continued = {}; ///< Behind a group's heading where the group goes on: ", vervolg".
};

/**
 * A table as the galley sees it: rows with a height, painted one by one.
 *
 * Keeps what stands in the cells and the heights, and shapes the text again to paint it: tens of
 * thousands of rows must fit in memory.
 */
class Table
{
public:
    Table(QList<TableColumn> columns, QList<TableRow> rows, TableOptions options);

    int rowCount() const { return static_cast<int>(m_rows.size()); }

    /// Lines of the highest cell; a row of many lines may be cut between them.
    int lineCount(int row) const { return m_lines[row]; }

    /// The height of @p count lines from @p line on, with the padding that goes with them.
    Length height(int row, int line, int count) const;
    /// @p y in dots, as in all that paints.
    void paintRow(QPainter &painter, int row, qreal y, int line, int count) const;

    bool hasHeader() const { return m_options.header; }

    Length headerHeight() const;
    void paintHeader(QPainter &painter, qreal y) const;

    /// Above the head that is repeated on a next page; 0 when nothing is said there.
    Length titleHeight() const;
    void paintTitle(QPainter &painter, qreal y) const;

    bool headsGroup(int row) const;
    /// The heading to repeat above @p row at the head of a page; -1 when there is none.
    int groupToRepeat(int row) const;
    Length continuedHeight() const;
    void paintContinued(QPainter &painter, int group, qreal y) const;

private:
    using Cells = std::vector<std::unique_ptr<Paragraph>>;

    Cells shaped(const TableRow &row) const;
    void paintCells(QPainter &painter, const TableRow &row, qreal y, int line, int count) const;
    void paintRule(QPainter &painter, qreal y, const QColor &colour, Length width) const;
    TableRow headerRow() const;
    Length lineHeight(const TableRow &row) const;
    Length left(int column) const;
    Length textWidth(int column, bool across) const;
    Length width() const;

    QList<TableColumn> m_columns;
    QList<TableRow> m_rows;
    TableOptions m_options;
    QList<int> m_lines;
    int m_headerLines = 0;
};

} // namespace solidair
