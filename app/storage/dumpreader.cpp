// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dumpreader.h"

#include "base/text.h"
#include "dumpedvalue.h"
#include "dumpscanner.h"
#include "journal.h"
#include "repositories.h"
#include "sqlitefaults.h"
#include "statement.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sayOf(const char *what)
{
    return QCoreApplication::translate("DumpReader", what);
}

QString shortened(const QString &text)
{
    return singleLine(text).left(80);
}

Error faultIn(const QString &table, const QString &row, const QString &field, const QString &what)
{
    return notTakenIn(
        QCoreApplication::translate("DumpReader", "table “%1”, row “%2”, field “%3”: %4")
            .arg(shortened(table), shortened(row), shortened(field), what));
}

Error faultIn(const QString &table, const QString &what)
{
    return notTakenIn(
        QCoreApplication::translate("DumpReader", "table “%1”: %2").arg(shortened(table), what));
}

const char *const unknown =
    QT_TRANSLATE_NOOP("DumpReader", "unknown to this version of Solidair; a newer one may know it");
const char *const twice = QT_TRANSLATE_NOOP("DumpReader", "there twice");

Result<> checkTables(const QList<DumpedTable> &found)
{
    QSet<QString> names;
    for (const auto &dumped : found) {
        const Table *table = contentTable(dumped.name);
        if (!table)
            return faultIn(dumped.name, sayOf(unknown));
        if (names.contains(dumped.name))
            return faultIn(dumped.name, sayOf(twice));
        if (dumped.rows > table->mostRows)
            return faultIn(
                dumped.name,
                sayOf(QT_TRANSLATE_NOOP("DumpReader", "more rows than a campaign can have")));
        names.insert(dumped.name);
    }
    const auto campaign = std::ranges::find(found, tableOf<Campaign>(), &DumpedTable::name);
    if (campaign == found.end() || campaign->rows == 0)
        return faultIn(tableOf<Campaign>(), sayOf(QT_TRANSLATE_NOOP("DumpReader", "missing")));
    return {};
}

/// The rows of one table, on their way into the file.
class DumpedRows
{
public:
    DumpedRows(Journal &journal, const Table &table)
        : m_journal(journal)
        , m_table(table)
    { }

    Result<> take(const QByteArray &json)
    {
        ++m_number;
        QJsonParseError error;
        const auto row = QJsonDocument::fromJson(json, &error).object();
        m_id = row[u"id"_s].toString();
        if (error.error != QJsonParseError::NoError)
            return faultIn(m_table.name, rowName(), {}, error.errorString());
        if (!isWrittenId(m_id))
            return fault(u"id"_s, sayOf(QT_TRANSLATE_NOOP("DumpReader", "no id")));
        for (const QString &name : row.keys()) {
            if (name != "id"_L1
                && std::ranges::find(m_table.columns, name, &Column::name) == m_table.columns.end())
                return fault(name, sayOf(unknown));
        }
        Values values;
        for (const Column &column : m_table.columns) {
            if (!row.contains(column.name))
                continue;
            const auto cell = dumpedValue(row[column.name], column);
            if (!cell.fault.isEmpty())
                return fault(column.name, cell.fault);
            values.insert(column.name, cell.value);
        }
        return insert(values);
    }

private:
    Result<> insert(const Values &values)
    {
        const auto known = holds(m_table.name, m_id);
        if (!known)
            return known.error();
        if (*known)
            return fault(u"id"_s, sayOf(twice));
        const auto done = m_journal.insert(m_table.name, m_id, values);
        m_journal.forgetChanges();
        if (done)
            return done;
        const auto forbidden = sqlitefile::forbiddenIn(done.error());
        return forbidden ? whyForbidden(*forbidden, values) : done.error();
    }

    /// Why the schema does not take a row with @p values; it names @p columns unless it is for a
    /// reference.
    Error whyForbidden(const QString &columns, const Values &values) const
    {
        for (const Column &column : m_table.columns) {
            const QString id = values.value(column.name).toString();
            if (column.refers.isEmpty() || id.isEmpty())
                continue;
            if (const auto known = holds(column.refers, id); known && !*known)
                return fault(
                    column.name,
                    sayOf(QT_TRANSLATE_NOOP("DumpReader", "refers to a row that is not there")));
        }
        const bool isMissing = std::ranges::any_of(columns.split(u", "_s), [&](const auto &name) {
            return !values.value(name).isValid();
        });
        return fault(columns,
                     isMissing ? sayOf(QT_TRANSLATE_NOOP("DumpReader", "missing")) : sayOf(twice));
    }

    Result<bool> holds(const QString &table, const QString &id) const
    {
        Statement select(m_journal.database(), u"SELECT 1 FROM "_s + table + u" WHERE id = :id"_s,
                         Statement::Use::Often);
        if (const auto done = select.bind(u":id"_s, id).run(); !done)
            return done.error();
        return select.next();
    }

    /// Its id where it has one.
    QString rowName() const { return m_id.isEmpty() ? QString::number(m_number) : m_id; }

    Error fault(const QString &field, const QString &what) const
    {
        return faultIn(m_table.name, rowName(), field, what);
    }

    Journal &m_journal;
    const Table &m_table;
    QString m_id;
    qint64 m_number = 0;
};

Result<> readTable(Journal &journal, const Table &table, DumpScanner &scanner)
{
    DumpedRows rows(journal, table);
    auto row = scanner.nextRow();
    while (row && !row->isEmpty()) {
        if (const auto done = rows.take(*row); !done)
            return done;
        row = scanner.nextRow();
    }
    return row ? Result<>() : row.error();
}

} // namespace

Error notTakenIn(const QString &what)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("DumpReader",
                                        "The export was not taken in, and no file was made: %1. "
                                        "Make the export anew, or put that right in it.")
                .arg(what),
            what};
}

Result<> readDump(Journal &journal, QIODevice &device)
{
    DumpScanner scanner(device);
    const auto found = scanner.tables();
    if (!found)
        return found.error();
    if (const auto sound = checkTables(*found); !sound)
        return sound;
    for (const Table &table : tables()) {
        const auto dumped = std::ranges::find(*found, table.name, &DumpedTable::name);
        if (dumped == found->end())
            continue;
        auto done = scanner.goTo(*dumped);
        if (done)
            done = readTable(journal, table, scanner);
        if (!done)
            return done;
    }
    return BlobRepository::sweep(journal.database());
}

} // namespace solidair
