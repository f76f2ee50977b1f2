// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statement.h"

#include "database.h"
#include "sqlitefaults.h"
#include "sqlitefile.h"
#include "tables.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlRecord>

namespace solidair {

Statement::Statement(const Database &database, const QString &sql)
    : m_database(database)
    , m_query(database.connection())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
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
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        m_query.bindValue(name, QStringLiteral(""));
    else if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        m_query.bindValue(name, QByteArrayLiteral(""));
    else if (value.typeId() == QMetaType::QString)
        m_query.bindValue(name, sqlitefile::boundText(value.toString()));
    else
        m_query.bindValue(name, value);
    return *this;
}

Result<> Statement::run()
{
    if (m_prepared && m_query.exec())
        return {};
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
