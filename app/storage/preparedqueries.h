// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlQuery>
#include <QString>

#include <optional>
#include <unordered_map>

namespace solidair {

/**
 * The prepared queries that a connection keeps to run them again, by their SQL.
 *
 * One that is in use is taken out, so that no two run the same one at a time. What is kept stands
 * at its beginning: it holds no lock and no value, and a changed schema is no matter, SQLite
 * prepares it anew by itself. Not for what acts while it is prepared, as some pragmas do.
 */
class PreparedQueries
{
public:
    /// None when it has to be prepared.
    std::optional<QSqlQuery> take(const QString &sql);
    /// Keeps one that ran without an error.
    void giveBack(const QString &sql, QSqlQuery query);

    /// Before the connection is closed.
    void clear() { m_queries.clear(); }

    std::size_t count() const { return m_queries.size(); }

private:
    std::unordered_map<QString, QSqlQuery> m_queries;
};

} // namespace solidair
