// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audittrail.h"

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
bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar sign) {
        return sign >= u' ' && sign != u'"' && sign != u'\\' && !sign.isSurrogate();
    });
}

/// The row as QJsonDocument would write it, in a fraction of the time; nothing where a value asks
/// for more than this knows.
std::optional<QString> toldPlainly(const Values &values)
{
    QString row = u"{"_s;
    for (auto it = values.begin(); it != values.end(); ++it) {
        row += (row.size() > 1 ? u",\""_s : u"\""_s) + it.key() + u"\":"_s;
        const int type = it.value().typeId();
        if (type == QMetaType::UnknownType) {
            row += u"null"_s;
        } else if (type == QMetaType::LongLong) {
            row += QString::number(it.value().toLongLong());
        } else if (const QString text = it.value().toString();
                   type == QMetaType::QString && isPlain(text)) {
            row += u'"' + text + u'"';
        } else {
            return {};
        }
    }
    return row + u'}';
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
    , m_line(std::make_unique<Statement>(
          database,
          u"INSERT INTO audit (id, sequence, at, who, action, arguments, table_name, row_id, field,"
          " old_value, new_value) VALUES (:id, :sequence, :at, :who, :action, :arguments, "
          ":table_name,"
          " :row_id, :field, :old_value, :new_value)"_s,
          Statement::Use::Often))
{
    m_line->bind(u":at"_s, at.toUTC().toString(Qt::ISODateWithMs))
        .bind(u":who"_s, who)
        .bind(u":action"_s, action.token)
        .bind(u":arguments"_s, told(action.arguments));
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
    m_line->bind(u":table_name"_s, change.table).bind(u":row_id"_s, change.id);
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

Result<> AuditTrail::write(const QString &field, const QString &oldValue, const QString &newValue)
{
    return m_line->bind(u":id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces))
        .bind(u":sequence"_s, ++m_sequence)
        .bind(u":field"_s, field)
        .bind(u":old_value"_s, oldValue)
        .bind(u":new_value"_s, newValue)
        .run();
}

} // namespace solidair
