// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dumpedvalue.h"

#include "base/partialdate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUuid>

#include <cmath>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

DumpedValue none(const char *what)
{
    return {{}, QCoreApplication::translate("DumpedValue", what)};
}

DumpedValue outside()
{
    return none(QT_TRANSLATE_NOOP("DumpedValue", "larger or longer than it can be"));
}

bool isOfKind(const QString &text, ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Id:
        return isWrittenId(text);
    case ColumnKind::Date:
        return PartialDate::fromIso(text).has_value();
    case ColumnKind::Time:
        return text.isEmpty() || QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
    default:
        return true;
    }
}

DumpedValue dumpedText(const QJsonValue &json, const Column &column)
{
    if (!json.isString())
        return none(QT_TRANSLATE_NOOP("DumpedValue", "no text"));
    const QString text = json.toString();
    if (text.size() > column.range.most)
        return outside();
    if (!isOfKind(text, column.kind))
        return column.kind == ColumnKind::Id ? none(QT_TRANSLATE_NOOP("DumpedValue", "no id"))
                                             : none(QT_TRANSLATE_NOOP("DumpedValue", "no date"));
    return {text, {}};
}

DumpedValue dumpedBytes(const QJsonValue &json, const Column &column)
{
    if (!json.isString())
        return none(QT_TRANSLATE_NOOP("DumpedValue", "no text"));
    const auto decoded = QByteArray::fromBase64Encoding(
        json.toString().toLatin1(),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return none(QT_TRANSLATE_NOOP("DumpedValue", "no bytes in base64"));
    return column.range.holds((*decoded).size()) ? DumpedValue{*decoded, {}} : outside();
}

DumpedValue dumpedNumber(const QJsonValue &json, const Column &column)
{
    const double number = json.toDouble(std::nan(""));
    if (std::isnan(number))
        return none(QT_TRANSLATE_NOOP("DumpedValue", "no number"));
    if (!(number >= static_cast<double>(column.range.least)
          && number <= static_cast<double>(column.range.most)))
        return outside();
    if (column.kind == ColumnKind::Real)
        return {number, {}};
    if (number != std::trunc(number))
        return none(QT_TRANSLATE_NOOP("DumpedValue", "no whole number"));
    return {static_cast<qint64>(number), {}}; // Every range lies within that of int.
}

} // namespace

bool isWrittenId(const QString &text)
{
    const QUuid id = QUuid::fromString(text);
    return !id.isNull() && id.toString(QUuid::WithoutBraces) == text;
}

DumpedValue dumpedValue(const QJsonValue &json, const Column &column)
{
    if (json.isNull())
        return {}; // Where that is not allowed, the schema says so.
    switch (column.kind) {
    case ColumnKind::Text:
    case ColumnKind::Id:
    case ColumnKind::Date:
    case ColumnKind::Time:
        return dumpedText(json, column);
    case ColumnKind::Bytes:
        return dumpedBytes(json, column);
    case ColumnKind::Integer:
    case ColumnKind::Real:
        return dumpedNumber(json, column);
    case ColumnKind::Flag:
        return json.isBool() ? DumpedValue{static_cast<qint64>(json.toBool()), {}}
                             : none(QT_TRANSLATE_NOOP("DumpedValue", "neither true nor false"));
    }
    Q_UNREACHABLE();
}

} // namespace solidair
