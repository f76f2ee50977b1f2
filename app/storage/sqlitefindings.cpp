// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlitefindings.h"

#include "database.h"
#include "sqlitefaults.h"
#include "statement.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace solidair::sqlitefile {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QStringList> firstColumn(const Database &database, const QString &sql)
{
    Statement statement(database, sql);
    if (const auto done = statement.run(); !done)
        return done.error();
    QStringList values;
    while (statement.next())
        values.append(statement.text(0));
    if (const auto done = statement.finished(); !done)
        return done.error();
    return values;
}

} // namespace

Result<> quickCheck(const Database &database)
{
    const auto found = firstColumn(database, u"PRAGMA quick_check(1)"_s);
    if (!found)
        return found.error();
    if (*found != QStringList{u"ok"_s})
        return damaged(found->join(u"; "_s));
    return {};
}

Result<QStringList> integrityProblems(const Database &database)
{
    auto found = firstColumn(database, u"PRAGMA integrity_check(20)"_s);
    if (found && *found == QStringList{u"ok"_s})
        return QStringList();
    return found;
}

Result<QStringList> referenceProblems(const Database &database)
{
    Statement statement(database, u"PRAGMA foreign_key_check"_s);
    if (const auto done = statement.run(); !done)
        return done.error();
    QStringList found;
    constexpr qsizetype enough = 200;
    while (found.size() < enough && statement.next())
        found.append(
            QCoreApplication::translate("Integrity", "table %1, row %2, refers to table %3")
                .arg(statement.text(0), statement.text(1), statement.text(2)));
    if (const auto done = statement.finished(); !done)
        return done.error();
    return found;
}

Result<bool> isValidText(const Database &database, const QString &table, const QString &id,
                         const QString &column)
{
    Statement select(database,
                     u"SELECT CAST(%1 AS BLOB) FROM %2 WHERE id = :id"_s.arg(column, table));
    if (const auto done = select.bind(u":id"_s, id).run(); !done)
        return done.error();
    if (!select.next())
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(select.value(0).toByteArray());
    return !decoder.hasError() && !text.isNull();
}

Result<QStringList> schema(const Database &database)
{
    // A stranger's file may hold any number; the first too many tell as much as all.
    return firstColumn(database,
                       u"SELECT name || ': ' || coalesce(sql, '') FROM sqlite_master ORDER BY name"
                       " LIMIT 500"_s);
}

Result<QStringList> tableNames(const Database &database)
{
    return firstColumn(database,
                       u"SELECT name FROM sqlite_master WHERE type = 'table'"
                       " AND name NOT LIKE 'sqlite_%' ORDER BY name"_s);
}

} // namespace solidair::sqlitefile
