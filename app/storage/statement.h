// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/id.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace solidair {

class Database;
struct Column;

/**
 * One prepared statement, run forward only.
 *
 * A fault in preparing is kept and told by run(), so that callers check once. After the last next()
 * failed() tells whether reading ended early.
 */
class Statement
{
public:
    enum class Use
    {
        Once,
        Often ///< The connection keeps it prepared (preparedqueries.h): for rows, not for pragmas.
    };

    Statement(const Database &database, const QString &sql, Use use = Use::Once);
    ~Statement();

    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    /// Binds an empty text for a null QString; Qt alone would bind NULL.
    Statement &bind(const QString &name, const QString &text);
    Statement &bind(const QString &name, const QByteArray &bytes);
    Statement &bind(const QString &name, qint64 number);
    Statement &bind(const QString &name, std::optional<int> number);
    Statement &bind(const QString &name, std::optional<double> number);
    /// A value of a row as Journal keeps it; an invalid one is NULL.
    Statement &bindValue(const QString &name, const QVariant &value);

    /// A null id is NULL.
    template <typename Tag>
    Statement &bind(const QString &name, Id<Tag> id)
    {
        return bindValue(name, id.isNull() ? QVariant() : QVariant(id.text()));
    }

    /// May be run again with other values.
    Result<> run();

    /// Also false when the reading was cancelled.
    bool next();

    /// Whether the last next() ended because of an error and not at the last row.
    Result<> finished() const;

    /// Where the columns of these names stand once it has run; -1: nowhere.
    QList<int> places(const QList<Column> &columns) const;

    bool isNull(int column) const { return m_query.isNull(column); }

    QString text(int column) const { return m_query.value(column).toString(); }

    qint64 number(int column) const { return m_query.value(column).toLongLong(); }

    QVariant value(int column) const { return m_query.value(column); }

    int affectedRows() const { return m_query.numRowsAffected(); }

private:
    const Database &m_database;
    QString m_keptAs; ///< Its SQL, of one that is kept; else null.
    QSqlQuery m_query;
    bool m_prepared;
    bool m_hasFailed = false;
};

} // namespace solidair
