// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "owncolumns.h"

#include "statusrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Length ownWidth = 22_mm; // as far as there is room
constexpr Length leastOfOthers = 22_mm; // of a column of texts, below which its words are broken

ReportColumn::Kind columnKindOf(FieldHead::Type type)
{
    switch (type) {
    case FieldHead::Type::Number:
        return ReportColumn::Kind::Number;
    case FieldHead::Type::Date:
        return ReportColumn::Kind::Date;
    default:
        return ReportColumn::Kind::Text;
    }
}

ReportCell cellOfOwn(const Field &field, const FieldValue &value, const Phrases &phrases)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return numberCell(*number, phrases);
    if (const auto *number = std::get_if<double>(&value))
        return {fieldText(field, value, phrases), *number};
    if (const auto *date = std::get_if<PartialDate>(&value))
        return {dateInTable(*date, phrases), date->toIso()};
    return textCell(fieldText(field, value, phrases));
}

bool canGive(const ReportColumn &column)
{
    return column.kind == ReportColumn::Kind::Text && column.width > leastOfOthers;
}

} // namespace

Result<OwnColumns> OwnColumns::chosen(const Register &campaign, const QStringList &keys, QDate day,
                                      const Phrases &phrases)
{
    if (keys.size() > most) {
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate(
                         "StatusReport",
                         "A report has room for %1 own fields. Choose those that matter most.")
                         .arg(most),
                     {}};
    }
    OwnColumns columns;
    columns.m_day = day;
    columns.m_phrases = phrases;
    const auto all = ownFieldsOf(campaign.ownFields(), phrases);
    for (const auto &key : keys) {
        const auto found = std::ranges::find(all, key, &Field::key);
        if (found != all.end())
            columns.m_fields.append(*found);
    }
    return columns;
}

void OwnColumns::addTo(ReportTable &table) const
{
    if (m_fields.isEmpty())
        return;
    Length room;
    for (const auto &column : table.columns) {
        if (canGive(column))
            room = room + (column.width - leastOfOthers);
    }
    const Length wanted = ownWidth * static_cast<double>(m_fields.size());
    const double share = room > Length() ? std::min(1.0, wanted / room) : 0.0;
    for (auto &column : table.columns) {
        if (canGive(column))
            column.width = column.width - (column.width - leastOfOthers) * share;
    }
    const Length each = room * (share / static_cast<double>(m_fields.size()));
    for (const auto &field : m_fields)
        table.columns.append({field.head, columnKindOf(field.type), each});
}

void OwnColumns::addTo(QList<ReportCell> &cells, const Register &campaign,
                       MunicipalityId municipality) const
{
    if (m_fields.isEmpty())
        return;
    const FieldFacts facts(campaign, municipality, m_day);
    for (const auto &field : m_fields)
        cells.append(cellOfOwn(field, field.read(facts), m_phrases));
}

bool OwnColumns::arePersonal() const
{
    return std::ranges::any_of(m_fields, &Field::isPersonal);
}

} // namespace solidair
