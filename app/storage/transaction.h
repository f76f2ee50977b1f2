// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace solidair {

class Database;

/**
 * A transaction that is rolled back unless it was committed.
 *
 * A writing one takes the right to write at once; a reading one holds one state of the file for all
 * its statements, and takes part in the one that is open, if any.
 */
class Transaction
{
public:
    enum class Kind
    {
        Read,
        Write
    };

    explicit Transaction(const Database &database, Kind kind = Kind::Write);
    ~Transaction();

    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Whether it could begin; told again by commit().
    const Result<> &begun() const { return m_begun; }

    /// After an error nothing was changed, or the error says that this is not known.
    Result<> commit();

private:
    void rollBack();

    const Database &m_database;
    Kind m_kind;
    Result<> m_begun;
    bool m_open;
};

} // namespace solidair
