// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal.h"

#include "database.h"
#include "rowinsertion.h"
#include "statement.h"
#include "tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As the file gives it back, so that values can be compared: whole numbers are qint64, no text and
/// no bytes are null.
QVariant canonical(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.isNull() ? QVariant() : value.toString().isNull() ? QVariant(u""_s) : value;
    case QMetaType::QByteArray:
        return value.isNull() ? QVariant() : QVariant(value.toByteArray());
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        return value.isNull() ? QVariant() : QVariant(value.toLongLong());
    default:
        return value.isNull() ? QVariant() : value;
    }
}

Error gone()
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("Journal",
                                        "What you want to change is no longer there. Nothing was "
                                        "changed."),
            {}};
}

Error conflict(const QString &detail)
{
    return {Error::Code::Conflict,
            QCoreApplication::translate("Journal",
                                        "This was changed since by somebody or something else. "
                                        "Nothing was changed; look at how it stands now."),
            detail};
}

Error stopped()
{
    return {Error::Code::Cancelled,
            QCoreApplication::translate("Statement", "Stopped. Nothing was changed."),
            {}};
}

/// "a = :a, b = :b" of the columns in @p values, with @p form for each.
QString listed(const Values &values, const QString &form)
{
    QStringList parts;
    for (auto it = values.begin(); it != values.end(); ++it)
        parts.append(QString(form).replace(u"%1"_s, it.key()));
    return parts.join(u", "_s);
}

/// Whether what is written could be read again.
Result<> checkRanges(const RowChange &change)
{
    constexpr Range hardlyEverOutside{0, 500};
    for (auto it = change.after.begin(); it != change.after.end(); ++it) {
        const QVariant &value = it.value();
        const QString *text = textIn(value);
        if (!text && value.typeId() != QMetaType::LongLong)
            continue;
        const qint64 measure = text ? text->size() : value.toLongLong();
        if (hardlyEverOutside.holds(measure))
            continue;
        const auto &columns = table(change.table).columns;
        const auto column = std::ranges::find(columns, it.key(), &Column::name);
        if (column == columns.end() || column->range.holds(measure))
            continue;
        const QString message = text
            ? QCoreApplication::translate("Journal",
                                          "A text is too long: %L1 characters fit there at most. "
                                          "Nothing was changed. Shorten it.")
            : QCoreApplication::translate("Journal",
                                          "A number is too large: it may be %L1 at most. Nothing "
                                          "was changed.");
        return Error{Error::Code::InvalidInput, message.arg(column->range.most),
                     change.table + u'.' + it.key()};
    }
    return {};
}

Result<QStringList> idsHaving(const Database &database, const QString &table, const QString &column,
                              const QString &id)
{
    Statement select(database, u"SELECT id FROM %1 WHERE %2 = :id ORDER BY id"_s.arg(table, column),
                     Statement::Use::Often);
    if (const auto done = select.bind(u":id"_s, id).run(); !done)
        return done.error();
    QStringList ids;
    while (select.next())
        ids.append(select.text(0));
    const auto done = select.finished();
    return done ? Result<QStringList>(ids) : done.error();
}

} // namespace

/// Of rows with these columns, as long as no other kind of row comes.
struct Journal::Insertion
{
    Insertion(const Database &database, const QString &rowTable, const Values &values)
        : table(rowTable)
        , columns(values.columns())
        , row(database, table, QStringList{u"id"_s, u"rev"_s} + columns)
    { }

    bool fits(const RowChange &change) const
    {
        return table == change.table && columns == change.after.columns();
    }

    Result<> run(const RowChange &change, qint64 rev)
    {
        row.set(0, change.id);
        row.set(1, rev);
        std::size_t place = 2;
        for (const QVariant &value : change.after)
            row.set(place++, value);
        return row.run();
    }

    QString table;
    QStringList columns;
    RowInsertion row;
};

Journal::Journal(Database &database, QString who, const AuditAction &action, QDateTime at)
    : m_database(database)
    , m_who(std::move(who))
    , m_at(std::move(at))
    , m_transaction(database)
    , m_revisions(database.revisions())
    , m_trail(database, m_who, action, m_at)
{
    auto done = m_transaction.begun();
    if (done)
        done = m_trail.begin();
    if (!done)
        m_error = done.error();
}

Journal::~Journal() = default;

Result<> Journal::keep(Error error)
{
    if (!m_error)
        m_error = std::move(error);
    return *m_error;
}

Result<qint64> Journal::currentRev(const QString &table, const QString &id) const
{
    Statement select(m_database, u"SELECT rev FROM "_s + table + u" WHERE id = :id"_s,
                     Statement::Use::Often);
    if (const auto done = select.bind(u":id"_s, id).run(); !done)
        return done.error();
    return select.next() ? select.number(0) : 0;
}

Result<Values> Journal::currentValues(const QString &table, const QString &id,
                                      const QStringList &columns) const
{
    Statement select(m_database,
                     u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + table
                         + u" WHERE id = :id"_s,
                     Statement::Use::Often);
    if (const auto done = select.bind(u":id"_s, id).run(); !done)
        return done.error();
    if (!select.next())
        return gone();
    Values values;
    for (int i = 0; i < columns.size(); ++i)
        values.insert(columns.at(i), canonical(select.value(i)));
    return values;
}

Result<> Journal::insert(const QString &table, const QString &id, Values values)
{
    for (QVariant &value : values.cells())
        value = canonical(value);
    return make({table, id, {}, std::move(values), 0, 0}, 0);
}

Result<> Journal::update(const QString &table, const QString &id, const Values &values)
{
    if (m_error)
        return *m_error;
    const auto rev = currentRev(table, id);
    const auto current = currentValues(table, id, values.columns());
    if (!rev || !current)
        return keep(current ? rev.error() : current.error());
    RowChange change{table, id, {}, {}, 0, 0};
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QVariant wanted = canonical(it.value());
        if (wanted == current->value(it.key()))
            continue;
        change.before.insert(it.key(), current->value(it.key()));
        change.after.insert(it.key(), wanted);
    }
    return change.after.isEmpty() ? Result<>() : make(std::move(change), *rev);
}

Result<> Journal::update(const QString &table, const QString &id, const Values &before,
                         const Values &after)
{
    if (m_error)
        return *m_error;
    Values wanted;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (canonical(it.value()) != canonical(before.value(it.key())))
            wanted.insert(it.key(), it.value());
    }
    if (wanted.isEmpty())
        return {};
    const auto current = currentValues(table, id, wanted.columns());
    if (!current)
        return keep(current.error());
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const auto now = current->value(it.key());
        if (now != canonical(it.value()) && now != canonical(before.value(it.key())))
            return keep(conflict(table + u'.' + it.key() + u' ' + id));
    }
    return update(table, id, wanted);
}

Result<> Journal::remove(const QString &tableName, const QString &id)
{
    if (m_error)
        return *m_error;
    if (const auto done = removePartsOf(tableName, id); !done)
        return done;
    QStringList columns;
    for (const Column &column : table(tableName).columns)
        columns.append(column.name);
    const auto rev = currentRev(tableName, id);
    const auto current = currentValues(tableName, id, columns);
    if (!rev || !current)
        return keep(current ? rev.error() : current.error());
    return make({tableName, id, *current, {}, 0, 0}, *rev);
}

Result<> Journal::removePartsOf(const QString &table, const QString &id)
{
    for (const Table &other : tables()) {
        for (const Column &column : other.columns) {
            if (!column.isPart || column.refers != table)
                continue;
            const auto parts = idsHaving(m_database, other.name, column.name, id);
            if (!parts)
                return keep(parts.error());
            for (const QString &part : *parts) {
                if (const auto done = remove(other.name, part); !done)
                    return done;
            }
        }
    }
    return {};
}

Result<> Journal::make(RowChange change, qint64 rev)
{
    const qint64 next = m_revisions.next(change.table, change.id, rev);
    change.revBefore = m_revisions.standsFor(change.table, change.id, rev);
    change.revAfter = change.after.isEmpty() ? 0 : next;
    return write(std::move(change), next);
}

Result<> Journal::revert(const QList<RowChange> &changes)
{
    for (auto it = changes.rbegin(); it != changes.rend(); ++it) {
        const RowChange back{it->table, it->id, it->after, it->before, it->revAfter, it->revBefore};
        if (const auto done = again(back); !done)
            return done;
    }
    return {};
}

Result<> Journal::replay(const QList<RowChange> &changes)
{
    for (const RowChange &change : changes) {
        if (const auto done = again(change); !done)
            return done;
    }
    return {};
}

Result<> Journal::again(const RowChange &change)
{
    if (m_error)
        return *m_error;
    const auto rev = currentRev(change.table, change.id);
    if (!rev)
        return keep(rev.error());
    if (m_revisions.standsFor(change.table, change.id, *rev) != change.revBefore)
        return keep(conflict(u"%1 %2 is not at rev %3 or %4"_s.arg(change.table, change.id)
                                 .arg(change.revBefore)
                                 .arg(change.revAfter)));
    return write(change, m_revisions.next(change.table, change.id, *rev));
}

Journal::Insertion &Journal::insertion(const RowChange &change)
{
    if (!m_insertion || !m_insertion->fits(change))
        m_insertion = std::make_unique<Insertion>(m_database, change.table, change.after);
    return *m_insertion;
}

Result<> Journal::run(const RowChange &change, qint64 rev)
{
    if (const auto fits = checkRanges(change); !fits)
        return fits;
    if (change.before.isEmpty())
        return insertion(change).run(change, rev);
    if (change.after.isEmpty()) {
        return Statement(m_database, u"DELETE FROM "_s + change.table + u" WHERE id = :id"_s,
                         Statement::Use::Often)
            .bind(u":id"_s, change.id)
            .run();
    }
    Statement update(m_database,
                     u"UPDATE "_s + change.table + u" SET rev = :rev, "_s
                         + listed(change.after, u"%1 = :%1"_s) + u" WHERE id = :id"_s,
                     Statement::Use::Often);
    for (auto it = change.after.begin(); it != change.after.end(); ++it)
        update.bindValue(u':' + it.key(), it.value());
    return update.bind(u":id"_s, change.id).bind(u":rev"_s, rev).run();
}

Result<> Journal::write(RowChange change, qint64 rev)
{
    if (m_error)
        return *m_error;
    auto done = run(change, rev);
    if (done)
        done = m_trail.add(change);
    if (!done)
        return keep(done.error());
    m_revisions.record(change.table, change.id, rev, change.revAfter);
    m_changes.append(std::move(change));
    constexpr int nowAndThen = 64; // rows, about a millisecond
    if (m_goesOn && m_changes.size() % nowAndThen == 0 && !m_goesOn(m_changes.size()))
        return keep(stopped());
    return {};
}

Result<> Journal::note()
{
    if (m_error)
        return *m_error;
    const auto noted = m_trail.addNote();
    return noted ? noted : keep(noted.error());
}

Result<> Journal::commit()
{
    if (m_error)
        return *m_error;
    if (const auto done = m_transaction.commit(); !done)
        return keep(done.error());
    m_database.revisions() = m_revisions;
    return {};
}

} // namespace solidair
