// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal.h"

#include "database.h"
#include "domain/id.h"
#include "rowreader.h"
#include "statement.h"
#include "tables.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of the audit trail; far more than can be written.
constexpr qint64 mostEntries = qint64(1) << 50;

/// As the file gives it back, so that values can be compared: whole numbers are qint64, no text and
/// no bytes are null.
QVariant canonical(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.isNull() ? QVariant() : QVariant(value.toString() + u""_s);
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

/// For the audit trail, where bytes are told by length and hash.
QJsonValue told(const QVariant &value)
{
    if (value.typeId() != QMetaType::QByteArray)
        return QJsonValue::fromVariant(value);
    const QByteArray bytes = value.toByteArray();
    const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return u"%1 bytes, SHA-256 %2"_s.arg(bytes.size()).arg(QString::fromLatin1(hash));
}

QString toldRow(const Values &values)
{
    QJsonObject row;
    for (auto it = values.begin(); it != values.end(); ++it)
        row.insert(it.key(), told(it.value()));
    return QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
}

Error gone()
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("Journal",
                                        "What you want to change is no longer there. Nothing was "
                                        "changed."),
            {}};
}

Error conflict(const RowChange &change)
{
    return {Error::Code::Conflict,
            QCoreApplication::translate("Journal",
                                        "This was changed since by somebody or something else. "
                                        "Nothing was changed; look at how it stands now."),
            u"%1 %2 is not at rev %3 or %4"_s.arg(change.table, change.id)
                .arg(change.revBefore)
                .arg(change.revAfter)};
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
        const bool isText = value.typeId() == QMetaType::QString;
        if (!isText && value.typeId() != QMetaType::LongLong)
            continue;
        const qint64 measure = isText ? value.toString().size() : value.toLongLong();
        if (hardlyEverOutside.holds(measure))
            continue;
        const auto &columns = table(change.table).columns;
        const auto column = std::ranges::find(columns, it.key(), &Column::name);
        if (column == columns.end() || column->range.holds(measure))
            continue;
        const QString message = isText
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

void bindAll(Statement &statement, const Values &values)
{
    for (auto it = values.begin(); it != values.end(); ++it)
        statement.bindValue(u':' + it.key(), it.value());
}

} // namespace

Journal::Journal(Database &database, QString who, QString action, QDateTime at)
    : m_database(database)
    , m_who(std::move(who))
    , m_action(std::move(action))
    , m_at(std::move(at))
    , m_transaction(database)
    , m_revisions(database.revisions())
{
    Statement last(database, u"SELECT max(sequence) FROM audit"_s);
    auto done = m_transaction.begun();
    if (done)
        done = last.run();
    if (!done)
        m_error = done.error();
    else if (last.next())
        m_sequence = last.number(0);
    if (m_sequence < 0 || m_sequence > mostEntries)
        m_error = impossibleRow(u"audit"_s, u"sequence %1"_s.arg(m_sequence));
}

Result<> Journal::keep(Error error)
{
    if (!m_error)
        m_error = std::move(error);
    return *m_error;
}

Result<qint64> Journal::currentRev(const QString &table, const QString &id) const
{
    Statement select(m_database, u"SELECT rev FROM "_s + table + u" WHERE id = :id"_s);
    if (const auto done = select.bind(u":id"_s, id).run(); !done)
        return done.error();
    return select.next() ? select.number(0) : 0;
}

Result<Values> Journal::currentValues(const QString &table, const QString &id,
                                      const QStringList &columns) const
{
    Statement select(m_database,
                     u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + table
                         + u" WHERE id = :id"_s);
    if (const auto done = select.bind(u":id"_s, id).run(); !done)
        return done.error();
    if (!select.next())
        return gone();
    Values values;
    for (int i = 0; i < columns.size(); ++i)
        values.insert(columns.at(i), canonical(select.value(i)));
    return values;
}

Result<> Journal::insert(const QString &table, const QString &id, const Values &values)
{
    RowChange change{table, id, {}, {}, 0, 0};
    for (auto it = values.begin(); it != values.end(); ++it)
        change.after.insert(it.key(), canonical(it.value()));
    return make(change, 0);
}

Result<> Journal::update(const QString &table, const QString &id, const Values &values)
{
    if (m_error)
        return *m_error;
    const auto rev = currentRev(table, id);
    const auto current = currentValues(table, id, values.keys());
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
    return change.after.isEmpty() ? Result<>() : make(change, *rev);
}

Result<> Journal::remove(const QString &tableName, const QString &id)
{
    if (m_error)
        return *m_error;
    QStringList columns;
    for (const Column &column : table(tableName).columns)
        columns.append(column.name);
    const auto rev = currentRev(tableName, id);
    const auto current = currentValues(tableName, id, columns);
    if (!rev || !current)
        return keep(current ? rev.error() : current.error());
    return make({tableName, id, *current, {}, 0, 0}, *rev);
}

Result<> Journal::make(RowChange change, qint64 rev)
{
    const qint64 next = m_revisions.next(change.table, change.id, rev);
    change.revBefore = m_revisions.standsFor(change.table, change.id, rev);
    change.revAfter = change.after.isEmpty() ? 0 : next;
    return write(change, next);
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
        return keep(conflict(change));
    return write(change, m_revisions.next(change.table, change.id, *rev));
}

Result<> Journal::write(const RowChange &change, qint64 rev)
{
    if (m_error)
        return *m_error;
    const auto sql = [&] {
        if (change.after.isEmpty())
            return u"DELETE FROM "_s + change.table + u" WHERE id = :id"_s;
        if (change.before.isEmpty()) {
            return u"INSERT INTO "_s + change.table + u" (id, rev, "_s
                + listed(change.after, u"%1"_s) + u") VALUES (:id, :rev, "_s
                + listed(change.after, u":%1"_s) + u')';
        }
        return u"UPDATE "_s + change.table + u" SET rev = :rev, "_s
            + listed(change.after, u"%1 = :%1"_s) + u" WHERE id = :id"_s;
    };
    Statement statement(m_database, sql());
    statement.bind(u":id"_s, change.id);
    if (!change.after.isEmpty())
        statement.bind(u":rev"_s, rev);
    bindAll(statement, change.after);
    if (const auto fits = checkRanges(change); !fits)
        return keep(fits.error());
    if (const auto done = statement.run(); !done)
        return keep(done.error());
    m_revisions.record(change.table, change.id, rev, change.revAfter);
    m_changes.append(change);
    return audit(change);
}

Result<> Journal::audit(const RowChange &change)
{
    if (change.before.isEmpty())
        return audit(change, {}, {}, toldRow(change.after));
    if (change.after.isEmpty())
        return audit(change, {}, toldRow(change.before), {});
    for (auto it = change.after.begin(); it != change.after.end(); ++it) {
        const auto line = [](const QVariant &value) { return told(value).toVariant().toString(); };
        const auto done =
            audit(change, it.key(), line(change.before.value(it.key())), line(it.value()));
        if (!done)
            return done;
    }
    return {};
}

Result<> Journal::audit(const RowChange &change, const QString &field, const QString &oldValue,
                        const QString &newValue)
{
    Statement line(m_database,
                   u"INSERT INTO audit (id, sequence, at, who, action, table_name, row_id, field,"
                   " old_value, new_value) VALUES (:id, :sequence, :at, :who, :action, :table_name,"
                   " :row_id, :field, :old_value, :new_value)"_s);
    line.bind(u":id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces))
        .bind(u":sequence"_s, ++m_sequence)
        .bind(u":at"_s, m_at.toUTC().toString(Qt::ISODateWithMs))
        .bind(u":who"_s, m_who)
        .bind(u":action"_s, m_action)
        .bind(u":table_name"_s, change.table)
        .bind(u":row_id"_s, change.id)
        .bind(u":field"_s, field)
        .bind(u":old_value"_s, oldValue)
        .bind(u":new_value"_s, newValue);
    if (const auto done = line.run(); !done)
        return keep(done.error());
    return {};
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
