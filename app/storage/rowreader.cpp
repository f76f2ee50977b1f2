// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowreader.h"

#include <QCoreApplication>

#include <limits>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

RowReader::RowReader(const Statement &row, QString table)
    : m_row(row)
    , m_table(std::move(table))
{ }

QVariant RowReader::next(QMetaType::Type type)
{
    QVariant value = m_row.value(m_column++);
    if (value.typeId() != type)
        reject();
    return value;
}

void RowReader::reject()
{
    if (m_rejected.isEmpty())
        m_rejected = QCoreApplication::translate("RowReader", "row %1, column %2")
                         .arg(m_row.text(0))
                         .arg(m_column);
}

QString RowReader::text()
{
    return next(QMetaType::QString).toString();
}

QByteArray RowReader::bytes()
{
    return next(QMetaType::QByteArray).toByteArray();
}

qint64 RowReader::number()
{
    return next(QMetaType::LongLong).toLongLong();
}

int RowReader::integer()
{
    const qint64 value = number();
    if (value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max())
        return static_cast<int>(value);
    reject();
    return 0;
}

std::optional<int> RowReader::optionalInteger()
{
    if (!m_row.isNull(m_column))
        return integer();
    ++m_column;
    return {};
}

std::optional<double> RowReader::optionalReal()
{
    if (!m_row.isNull(m_column))
        return next(QMetaType::Double).toDouble();
    ++m_column;
    return {};
}

bool RowReader::flag()
{
    const qint64 value = number();
    if (value != 0 && value != 1)
        reject();
    return value == 1;
}

std::optional<bool> RowReader::optionalFlag()
{
    if (!m_row.isNull(m_column))
        return flag();
    ++m_column;
    return {};
}

PartialDate RowReader::date()
{
    const auto date = PartialDate::fromIso(text());
    if (!date)
        reject();
    return date.value_or(PartialDate());
}

QDate RowReader::day()
{
    const PartialDate read = date();
    if (read.isKnown() && read.precision() != PartialDate::Precision::Day)
        reject();
    return read.firstDay();
}

QDateTime RowReader::time()
{
    const QString iso = text();
    if (iso.isEmpty())
        return {};
    const auto time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid())
        reject();
    return time;
}

QUuid RowReader::uuid(bool mayBeNull)
{
    if (mayBeNull && m_row.isNull(m_column)) {
        ++m_column;
        return {};
    }
    const QUuid id = QUuid::fromString(text());
    if (id.isNull())
        reject();
    return id;
}

Result<> RowReader::outcome() const
{
    if (m_rejected.isEmpty())
        return {};
    return Error{Error::Code::Damaged,
                 QCoreApplication::translate(
                     "RowReader",
                     "The file is damaged: a row of the table “%1” holds what it cannot hold (%2). "
                     "Nothing was changed. Restore the newest backup to a new file and go on with "
                     "that.")
                     .arg(m_table, m_rejected),
                 m_table + u' ' + m_rejected};
}

} // namespace solidair
