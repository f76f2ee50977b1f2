// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audittrail.h"

#include "rowinsertion.h"
#include "rowreader.h"
#include "statement.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where the values of a line stand in the statement that inserts it.
enum LinePlace
{
    idPlace,
    sequencePlace,
    atPlace,
    whoPlace,
    actionPlace,
    argumentsPlace,
    tablePlace,
    rowPlace,
    fieldPlace,
    oldPlace,
    newPlace
};

/// Of the audit trail; far more than can be written.
constexpr qint64 mostEntries = qint64(1) << 50;

/// For the audit trail, where bytes are told by length and hash.
QJsonValue told(const QVariant &value)
{
    if (value.typeId() != QMetaType::QByteArray)
        return QJsonValue::fromVariant(value);
    const QByteArray bytes = value.toByteArray();
    const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return u"%1 bytes, SHA-256 %2"_s.arg(bytes.size()).arg(QString::fromLatin1(hash));
}

/// As a JSON array.
QString told(const QStringList &arguments)
{
    const QJsonDocument array(QJsonArray::fromStringList(arguments));
    return QString::fromUtf8(array.toJson(QJsonDocument::Compact));
}

/// Whether JSON has the text as it stands, between quotes.
bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar sign) {
        return sign >= u' ' && sign != u'"' && sign != u'\\' && !sign.isSurrogate();
    });
}

/// At least what toldPlainly() makes of them.
qsizetype plainLength(const Values &values)
{
    constexpr qsizetype longestNumber = 20;
    qsizetype length = 2;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QString *text = textIn(it.value());
        length += it.key().size() + 6 + (text ? text->size() : longestNumber);
    }
    return length;
}

/// The row as QJsonDocument would write it, in a fraction of the time; nothing where a value asks
/// for more than this knows.
std::optional<QString> toldPlainly(const Values &values)
{
    QString row(plainLength(values), Qt::Uninitialized);
    QChar *end = row.data();
    const auto add = [&end](QStringView text) { end = std::ranges::copy(text, end).out; };
    add(u"{");
    for (auto it = values.begin(); it != values.end(); ++it) {
        add(it == values.begin() ? u"\"" : u",\"");
        add(it.key());
        const int type = it.value().typeId();
        if (type == QMetaType::UnknownType) {
            add(u"\":null");
        } else if (type == QMetaType::LongLong) {
            add(u"\":");
            add(QString::number(it.value().toLongLong()));
        } else if (const QString *text = textIn(it.value()); text && isPlain(*text)) {
            add(u"\":\"");
            add(*text);
            add(u"\"");
        } else {
            return {};
        }
    }
    add(u"}");
    row.truncate(end - row.constData());
    return row;
}

/// UUIDs of version 7, which begin with when they are made: unlike random ones, the next goes
/// behind the last in an index. One for an action: its lines take their numbers into it.
QUuid idsOf(const QDateTime &at)
{
    const auto milliseconds = static_cast<quint64>(at.toMSecsSinceEpoch());
    QUuid id = QUuid::createUuid();
    id.data1 = static_cast<quint32>(milliseconds >> 16);
    id.data2 = static_cast<quint16>(milliseconds);
    return id;
}

/// One of @p ids, with the lowest bits of @p sequence where the version and the variant leave room
/// behind the time.
QString idOf(QUuid ids, qint64 sequence)
{
    ids.data3 = static_cast<quint16>(0x7000 | (sequence >> 14 & 0xfff));
    ids.data4[0] = static_cast<uchar>(0x80 | (sequence >> 8 & 0x3f));
    ids.data4[1] = static_cast<uchar>(sequence & 0xff);
    return ids.toString(QUuid::WithoutBraces);
}

QString toldRow(const Values &values)
{
    if (auto plainly = toldPlainly(values))
        return *std::move(plainly);
    QJsonObject row;
    for (auto it = values.begin(); it != values.end(); ++it)
        row.insert(it.key(), told(it.value()));
    return QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
}

} // namespace

AuditTrail::AuditTrail(const Database &database, const QString &who, const AuditAction &action,
                       const QDateTime &at)
    : m_database(database)
    , m_line(std::make_unique<RowInsertion>(
          database, u"audit"_s,
          QStringList{u"id"_s, u"sequence"_s, u"at"_s, u"who"_s, u"action"_s, u"arguments"_s,
                      u"table_name"_s, u"row_id"_s, u"field"_s, u"old_value"_s, u"new_value"_s}))
    , m_ids(idsOf(at))
{
    m_line->set(atPlace, at.toUTC().toString(Qt::ISODateWithMs));
    m_line->set(whoPlace, who);
    m_line->set(actionPlace, action.token);
    m_line->set(argumentsPlace, told(action.arguments));
}

AuditTrail::~AuditTrail() = default;

Result<> AuditTrail::begin()
{
    Statement last(m_database, u"SELECT max(sequence) FROM audit"_s, Statement::Use::Often);
    if (const auto done = last.run(); !done)
        return done;
    if (last.next())
        m_sequence = last.number(0);
    if (m_sequence < 0 || m_sequence > mostEntries)
        return impossibleRow(u"audit"_s, u"sequence %1"_s.arg(m_sequence));
    return {};
}

Result<> AuditTrail::add(const RowChange &change)
{
    m_line->set(tablePlace, change.table);
    m_line->set(rowPlace, change.id);
    if (change.before.isEmpty())
        return write({}, {}, toldRow(change.after));
    if (change.after.isEmpty())
        return write({}, toldRow(change.before), {});
    for (auto it = change.after.begin(); it != change.after.end(); ++it) {
        const auto line = [](const QVariant &value) { return told(value).toVariant().toString(); };
        const auto done = write(it.key(), line(change.before.value(it.key())), line(it.value()));
        if (!done)
            return done;
    }
    return {};
}

Result<> AuditTrail::addNote()
{
    m_line->set(tablePlace, u""_s);
    m_line->set(rowPlace, u""_s);
    return write({}, {}, {});
}

Result<> AuditTrail::write(const QString &field, const QString &oldValue, const QString &newValue)
{
    ++m_sequence;
    m_line->set(idPlace, idOf(m_ids, m_sequence));
    m_line->set(sequencePlace, m_sequence);
    m_line->set(fieldPlace, field);
    m_line->set(oldPlace, oldValue);
    m_line->set(newPlace, newValue);
    return m_line->run();
}

Result<QHash<QString, QDateTime>> rowsChangedSince(const Database &database, const QDateTime &at)
{
    Statement select(
        database,
        u"SELECT row_id, max(at) FROM audit WHERE at > :at"
        " AND table_name IN ('municipality', 'person', 'role', 'next_step', 'own_value')"
        " AND (table_name <> 'municipality' OR field <> '')"
        " AND action <> 'register.renew' GROUP BY row_id"_s);
    select.bind(u":at"_s, at.toUTC().toString(Qt::ISODateWithMs));
    if (const auto done = select.run(); !done)
        return done.error();
    QHash<QString, QDateTime> changed;
    while (select.next())
        changed.insert(select.text(0), QDateTime::fromString(select.text(1), Qt::ISODateWithMs));
    if (const auto done = select.finished(); !done)
        return done.error();
    return changed;
}

} // namespace solidair
