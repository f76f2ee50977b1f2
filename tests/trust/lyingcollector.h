// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lyingfiles.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace solidair::test {

using namespace Qt::Literals::StringLiterals;

/// A connection that checks nothing.
class Loose
{
public:
    explicit Loose(const QString &path)
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s does not open.", qPrintable(path));
        run(u"PRAGMA journal_mode = delete"_s);
        run(u"PRAGMA foreign_keys = 0"_s);
        run(u"PRAGMA synchronous = 0"_s);
    }

    ~Loose()
    {
        QSqlDatabase::database(m_name).close();
        QSqlDatabase::removeDatabase(m_name);
    }

    Loose(const Loose &) = delete;
    Loose &operator=(const Loose &) = delete;

    void run(const QString &sql, const QVariantList &values = {}) const { query(sql, values); }

    QString one(const QString &sql, const QVariantList &values = {}) const
    {
        auto found = query(sql, values);
        return found.next() ? found.value(0).toString() : QString();
    }

    QString municipality(const QString &nis) const
    {
        return one(u"SELECT id FROM municipality WHERE nis = ? ORDER BY valid_from DESC"_s, {nis});
    }

private:
    QSqlQuery query(const QString &sql, const QVariantList &values) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.prepare(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        for (const auto &value : values)
            query.addBindValue(value);
        if (!query.exec())
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        return query;
    }

    QString m_name = QUuid::createUuid().toString();
};

inline QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// What the audit trail's ids are made of in SQL: one for each row.
inline QString manyIds()
{
    return u"lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' ||"
           " substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' ||"
           " hex(randomblob(6)))"_s;
}

/// Gathers the files, kind by kind.
class Collector
{
public:
    QList<LyingFile> all() && { return std::move(m_all); }

    void add(const QString &name, const std::function<void(const Loose &)> &change)
    {
        m_all.append({name, [change](const QString &path) { change(Loose(path)); }});
    }

    void sql(const QString &name, const QString &statement, const QVariantList &values = {})
    {
        add(name, [=](const Loose &file) { file.run(statement, values); });
    }

    /// Changes what the schema says of itself.
    void schema(const QString &name, const QString &statement)
    {
        add(name, [=](const Loose &file) {
            file.run(u"PRAGMA writable_schema = 1"_s);
            file.run(statement);
        });
    }

    void bytes(const QString &name, const std::function<void(QByteArray &)> &change)
    {
        m_all.append({name, [change](const QString &path) {
                          QFile file(path);
                          if (!file.open(QIODevice::ReadWrite))
                              qFatal("%s does not open.", qPrintable(path));
                          QByteArray all = file.readAll();
                          change(all);
                          file.resize(0);
                          file.seek(0);
                          file.write(all);
                      }});
    }

    void texts();
    void numbers();
    void dates();
    void tokens();
    void ids();
    void references();
    void mergers();
    void lists();
    void ownRows();
    void schemas();
    void files();

private:
    QList<LyingFile> m_all;
};

} // namespace solidair::test
