// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preparedqueries.h"

#include <utility>

namespace solidair {

namespace {

/// More than one action needs; which columns of a row are changed makes ever other updates.
constexpr std::size_t mostKept = 100;

/// Lets go of what was bound: it may be large, and who forgets to bind must not find it.
void unbind(QSqlQuery &query, const QString &sql)
{
    const auto partOfName = [](QChar sign) { return sign.isLetterOrNumber() || sign == u'_'; };
    for (qsizetype at = sql.indexOf(u':'); at >= 0; at = sql.indexOf(u':', at + 1)) {
        qsizetype end = at + 1;
        while (end < sql.size() && partOfName(sql[end]))
            ++end;
        query.bindValue(sql.mid(at, end - at), QVariant());
    }
}

} // namespace

std::optional<QSqlQuery> PreparedQueries::take(const QString &sql)
{
    auto kept = m_queries.extract(sql);
    return kept ? std::optional(std::move(kept.mapped())) : std::nullopt;
}

void PreparedQueries::giveBack(const QString &sql, QSqlQuery query)
{
    query.finish();
    if (m_queries.contains(sql))
        return; // Two were in use at a time.
    unbind(query, sql);
    if (m_queries.size() >= mostKept)
        m_queries.erase(m_queries.begin());
    m_queries.emplace(sql, std::move(query));
}

} // namespace solidair
