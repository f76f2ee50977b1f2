// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/statement.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace solidair {

/**
 * Inserts rows into a table, many after another.
 *
 * Binds only what differs from the row before: rows of one action have much in common, and Qt looks
 * up a name at each binding. One row a statement: with several, SQLite keeps each page that one
 * changes in case the last row is refused, which takes longer than it saves.
 */
class RowInsertion
{
public:
    RowInsertion(const Database &database, const QString &table, const QStringList &columns);

    /// The value of a column by its place among them. All have one before the first run().
    void set(std::size_t column, const QVariant &value);

    Result<> run() { return m_statement.run(); }

private:
    struct Cell
    {
        QString name;
        std::optional<QVariant> bound;
    };

    Statement m_statement;
    std::vector<Cell> m_cells;
};

} // namespace solidair
