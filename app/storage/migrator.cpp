// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "migrator.h"

#include "database.h"
#include "sqlitefile.h"
#include "sqlitefindings.h"
#include "statement.h"
#include "transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The single statements of a script: Qt's driver takes one at a time. Knows line comments and
/// quotes.
QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString current;
    QChar quote;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const QChar c = script.at(i);
        if (quote.isNull() && c == u'-' && script.mid(i, 2) == "--"_L1) {
            const qsizetype end = script.indexOf(u'\n', i);
            i = end < 0 ? script.size() : end;
            current += u'\n';
        } else if (quote.isNull() && c == u';') {
            statements.append(current.trimmed());
            current.clear();
        } else {
            if (quote.isNull() ? c == u'\'' || c == u'"' : c == quote)
                quote = quote.isNull() ? c : QChar();
            current += c;
        }
    }
    statements.append(current.trimmed());
    statements.removeAll(QString());
    return statements;
}

using Counts = QHash<QString, qint64>;

Result<Counts> rowsOfEachTable(const Database &database)
{
    const auto names = sqlitefile::tableNames(database);
    if (!names)
        return names.error();
    Counts counts;
    for (const QString &name : *names) {
        Statement count(database, u"SELECT count(*) FROM "_s + name);
        if (const auto done = count.run(); !done)
            return done.error();
        if (count.next())
            counts.insert(name, count.number(0));
    }
    return counts;
}

QStringList tablesWithOtherRows(const QString &script)
{
    static const QRegularExpression line(u"^-- rows change: (\\w+)\\s*$"_s,
                                         QRegularExpression::MultilineOption);
    QStringList names;
    auto matches = line.globalMatch(script);
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    return names;
}

Error failure(const Migration &migration, const QString &detail)
{
    return {Error::Code::Storage,
            QCoreApplication::translate("Migrator",
                                        "The file could not be brought to the form of this version "
                                        "of Solidair. Nothing was changed. Keep the file as it is, "
                                        "and check it."),
            u"migration %1: %2"_s.arg(migration.number).arg(detail)};
}

Result<> checkNothingLost(const Database &database, const Migration &migration,
                          const Counts &before)
{
    const auto after = rowsOfEachTable(database);
    if (!after)
        return after.error();
    const QStringList others = tablesWithOtherRows(migration.sql);
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (others.contains(it.key()) || after->value(it.key()) == it.value())
            continue;
        return failure(
            migration,
            u"%1 had %2 rows, now %3"_s.arg(it.key()).arg(it.value()).arg(after->value(it.key())));
    }
    const auto broken = sqlitefile::referenceProblems(database);
    if (!broken)
        return broken.error();
    if (!broken->isEmpty())
        return failure(migration, broken->join(u"; "_s));
    return {};
}

Result<> run(Database &database, const Migration &migration)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    const auto before = rowsOfEachTable(database);
    if (!before)
        return before.error();
    for (const QString &sql : statementsOf(migration.sql)) {
        const auto done = Statement(database, sql).run();
        if (!done) {
            // A full disk or a damaged file is said as what it is.
            return done.error().code == Error::Code::Storage
                ? failure(migration, done.error().detail)
                : done.error();
        }
    }
    if (const auto done = checkNothingLost(database, migration, *before); !done)
        return done;
    if (const auto done = sqlitefile::setVersion(database, migration.number); !done)
        return done;
    return transaction.commit();
}

} // namespace

QList<Migration> shippedMigrations()
{
    QList<Migration> migrations;
    const QDir folder(u":/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.append({name.left(4).toInt(), QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

int schemaVersion()
{
    const QStringList names = QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    return names.isEmpty() ? 0 : names.last().left(4).toInt();
}

Result<> migrate(Database &database, const QList<Migration> &migrations)
{
    const auto version = sqlitefile::version(database);
    if (!version)
        return version.error();
    // Before any transaction: inside one SQLite ignores it, and rebuilding a table would then
    // remove the rows that refer to it.
    if (const auto done = sqlitefile::setForeignKeys(database, false); !done)
        return done;
    Result<> done;
    for (const Migration &migration : migrations) {
        if (done && migration.number > *version)
            done = run(database, migration);
    }
    const auto on = sqlitefile::setForeignKeys(database, true);
    return done ? on : done;
}

} // namespace solidair
