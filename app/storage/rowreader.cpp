// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowreader.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of all long texts of a table together, in UTF-16 units: what one row may hold, not every row
/// may.
constexpr qint64 mostText = 80 * 1024 * 1024;
constexpr qsizetype longText = 1'000;

bool isWrittenAsUsual(const QString &id)
{
    return id.size() == 36
        && std::ranges::none_of(id, [](QChar c) { return c >= u'A' && c <= u'F'; });
}

} // namespace

RowReader::RowReader(const Statement &row, QString table)
    : m_row(row)
    , m_table(std::move(table))
    , m_description(contentTable(m_table))
{
    if (m_description)
        m_places = m_row.places(m_description->columns);
}

Range RowReader::range(ColumnKind kind) const
{
    if (m_field >= 0 && m_description->columns[m_field].kind == kind)
        return m_description->columns[m_field].range;
    return usualRange(kind);
}

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
                         .arg(singleLine(m_row.text(0)).left(80),
                              m_field < 0 ? QString::number(m_column)
                                          : m_description->columns[m_field].name);
}

QString RowReader::textOf(ColumnKind kind)
{
    const QString text = next(QMetaType::QString).toString();
    if (text.size() > longText)
        m_textRead += text.size();
    if (text.size() <= range(kind).most && m_textRead <= mostText)
        return text;
    reject();
    return {};
}

QString RowReader::text()
{
    return textOf(ColumnKind::Text);
}

QByteArray RowReader::bytes()
{
    const QByteArray bytes = next(QMetaType::QByteArray).toByteArray();
    if (!range(ColumnKind::Bytes).holds(bytes.size()))
        reject();
    return bytes;
}

qint64 RowReader::number()
{
    return next(QMetaType::LongLong).toLongLong();
}

int RowReader::integer()
{
    const qint64 value = number();
    if (range(ColumnKind::Integer).holds(value))
        return static_cast<int>(value); // Every range lies within that of int.
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
    if (m_row.isNull(m_column)) {
        ++m_column;
        return {};
    }
    const double value = next(QMetaType::Double).toDouble();
    const Range range = this->range(ColumnKind::Real);
    if (!(value >= static_cast<double>(range.least) && value <= static_cast<double>(range.most)))
        reject();
    return value;
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
    const auto date = PartialDate::fromIso(textOf(ColumnKind::Date));
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
    const QString iso = textOf(ColumnKind::Time);
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
    const QString written = textOf(ColumnKind::Id);
    const QUuid id = QUuid::fromString(written);
    // Two ways of writing one id would be two rows to SQLite and one here.
    if (id.isNull() || !isWrittenAsUsual(written))
        reject();
    return id;
}

Result<> RowReader::outcome() const
{
    if (m_rejected.isEmpty())
        return {};
    return impossibleRow(m_table, m_rejected);
}

Error impossibleRow(const QString &table, const QString &where)
{
    return {
        Error::Code::Damaged,
        QCoreApplication::translate("RowReader",
                                    "The file is damaged: a row of the table “%1” holds a value "
                                    "that has no place in it (%2). Nothing was changed. Restore "
                                    "the newest backup to a new file and go on with that.")
            .arg(table, where),
        table + u' ' + where};
}

Error tooManyRows(const QString &table)
{
    return {Error::Code::Damaged,
            QCoreApplication::translate(
                "RowReader",
                "The file is damaged: the table “%1” holds more rows than a campaign can have. "
                "Nothing was changed. Restore the newest backup to a new file and go on with that.")
                .arg(table),
            u"too many rows in "_s + table};
}

} // namespace solidair
