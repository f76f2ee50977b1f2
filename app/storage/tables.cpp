// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables.h"

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

Range usualRange(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
        return {0, 50'000};
    case ColumnKind::Id:
        return {36, 36};
    case ColumnKind::Date:
        return {0, 10};
    case ColumnKind::Time:
        return {0, 40};
    case ColumnKind::Flag:
        return {0, 1};
    case ColumnKind::Integer:
        return {0, 1'000'000'000};
    case ColumnKind::Real:
        return {-180, 180};
    case ColumnKind::Bytes:
        return {0, 32 * 1024 * 1024};
    }
    Q_UNREACHABLE();
}

QString Table::select() const
{
    QString sql = u"SELECT id"_s;
    for (const Column &column : columns)
        sql += u", "_s + column.name;
    return sql + u" FROM "_s + name;
}

QString whereReferredTo(const QString &name)
{
    QStringList found;
    for (const Table &table : tables()) {
        for (const Column &column : table.columns) {
            if (column.refers == name && !column.isPart)
                found.append(u"EXISTS (SELECT 1 FROM %1 WHERE %1.%2 = %3.id)"_s.arg(
                    table.name, column.name, name));
        }
    }
    return u'(' + found.join(u" OR "_s) + u')';
}

const QList<Table> &tablesBeside()
{
    using enum ColumnKind;
    const auto personal = [](const QString &name) {
        Column column(name, Text);
        column.isPersonal = true;
        return column;
    };
    const auto municipality = [](const QString &refers) {
        Column column(u"municipality_id"_s, Id);
        column.refers = refers;
        return column;
    };
    static const QList<Table> all{
        {u"current_standing"_s,
         {municipality(u"municipality"_s),
          {u"stage"_s, Text},
          {u"counted"_s, Integer},
          {u"as_of"_s, Date}}},
        {u"draft"_s,
         {personal(u"place"_s), municipality({}), personal(u"content"_s), {u"at"_s, Time}}},
        {u"audit"_s,
         {{u"sequence"_s, Integer},
          {u"at"_s, Time},
          personal(u"who"_s),
          personal(u"action"_s),
          personal(u"arguments"_s),
          {u"table_name"_s, Text},
          {u"row_id"_s, Id},
          {u"field"_s, Text},
          personal(u"old_value"_s),
          personal(u"new_value"_s)}},
        {u"writer"_s, {personal(u"who"_s), personal(u"machine"_s), {u"since"_s, Time}}},
    };
    return all;
}

const Table *contentTable(const QString &name)
{
    const auto found = std::ranges::find(tables(), name, &Table::name);
    return found == tables().end() ? nullptr : &*found;
}

const Table &table(const QString &name)
{
    const Table *found = contentTable(name);
    Q_ASSERT(found);
    return *found;
}

} // namespace solidair
