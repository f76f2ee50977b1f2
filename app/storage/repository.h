// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journal.h"
#include "storage/rows.h"

namespace solidair {

/**
 * Reads and writes one kind of row.
 *
 * The const functions read; writing needs the Journal of an action. What a file holds out of range
 * (an unknown token, a bad date) is told as Damaged, naming table and row.
 */
template <typename T>
class Repository
{
public:
    using IdType = decltype(T::id);

    explicit Repository(const Database &database)
        : m_database(database)
    { }

    /// By id.
    Result<QList<T>> all() const;
    /// NotFound when there is none.
    Result<T> find(IdType id) const;

    static Result<> insert(Journal &journal, const T &row);
    /// One after the other; the first error is told.
    static Result<> insertAll(Journal &journal, const QList<T> &rows);
    /// For who saw @p before (one of the same id): writes what differs from that. Conflict when
    /// somebody else changed the same meanwhile, NotFound when the row is gone.
    static Result<> update(Journal &journal, const T &before, const T &after);
    static Result<> remove(Journal &journal, IdType id);

protected:
    /// Rows where @p column holds @p id, in @p order.
    Result<QList<T>> having(const QString &column, const QString &id, const QString &order) const;

    const Database &m_database;
};

} // namespace solidair
