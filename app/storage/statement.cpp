// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statement.h"

#include "database.h"
#include "preparedqueries.h"
#include "sqlitefaults.h"
#include "sqlitefile.h"
#include "tables.h"
#include "values.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlRecord>

#include <utility>

namespace solidair {

namespace {

QSqlQuery queryFor(const Database &database, const QString &sql, Statement::Use use)
{
    if (use == Statement::Use::Often) {
        if (auto kept = database.preparedQueries().take(sql))
            return *std::move(kept);
    }
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    return query;
}

} // namespace

Statement::Statement(const Database &database, const QString &sql, Use use)
    : m_database(database)
    , m_keptAs(use == Use::Often ? sql : QString())
    , m_query(queryFor(database, sql, use))
    , m_prepared(m_query.lastQuery() == sql || m_query.prepare(sql))
{ }

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_keptAs(std::exchange(other.m_keptAs, {}))
    , m_query(std::move(other.m_query))
    , m_prepared(other.m_prepared)
    , m_hasFailed(other.m_hasFailed)
{ }

Statement::~Statement()
{
    // One that met an error is not run again, whatever state it is in.
    if (!m_keptAs.isNull() && m_prepared && !m_hasFailed
        && m_query.lastError().type() == QSqlError::NoError)
        m_database.preparedQueries().giveBack(m_keptAs, std::move(m_query));
}

Statement &Statement::bind(const QString &name, const QString &text)
{
    return bindValue(name, text);
}

Statement &Statement::bind(const QString &name, const QByteArray &bytes)
{
    return bindValue(name, bytes);
}

Statement &Statement::bind(const QString &name, qint64 number)
{
    return bindValue(name, number);
}

Statement &Statement::bind(const QString &name, std::optional<int> number)
{
    return bindValue(name, number ? QVariant(qint64(*number)) : QVariant());
}

Statement &Statement::bind(const QString &name, std::optional<double> number)
{
    return bindValue(name, number ? QVariant(*number) : QVariant());
}

Statement &Statement::bindValue(const QString &name, const QVariant &value)
{
    if (const QString *text = textIn(value)) {
        m_query.bindValue(name, text->isNull() ? QStringLiteral("") : sqlitefile::boundText(*text));
    } else if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull()) {
        m_query.bindValue(name, QByteArrayLiteral(""));
    } else {
        m_query.bindValue(name, value);
    }
    return *this;
}

Result<> Statement::run()
{
    if (m_prepared && m_query.exec())
        return {};
    m_hasFailed = true;
    return sqlitefile::errorOf(m_query.lastError(), m_query.lastQuery());
}

bool Statement::next()
{
    return !m_database.isCancelled() && m_query.next();
}

QList<int> Statement::places(const QList<Column> &columns) const
{
    const QSqlRecord record = m_query.record();
    QList<int> places;
    for (const Column &column : columns)
        places.append(record.indexOf(column.name));
    return places;
}

Result<> Statement::finished() const
{
    if (m_database.isCancelled()) {
        return Error{Error::Code::Cancelled,
                     QCoreApplication::translate("Statement", "Stopped. Nothing was changed."),
                     {}};
    }
    if (m_query.lastError().type() == QSqlError::NoError)
        return {};
    return sqlitefile::errorOf(m_query.lastError(), m_query.lastQuery());
}

} // namespace solidair
