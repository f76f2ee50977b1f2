// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows.h"

#include "rowof.h"

namespace solidair {

const QList<Table> &tables()
{
#define SOLIDAIR_ROW(T) rowOf<T>().described(),
    static const QList<Table> all{SOLIDAIR_ROWS(SOLIDAIR_ROW)};
#undef SOLIDAIR_ROW
    return all;
}

namespace {

template <typename T>
T rowRead(RowReader &reader)
{
    T row;
    row.id = reader.id<decltype(T::id)>();
    const auto &fields = rowOf<T>().fields;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        reader.goTo(i);
        fields[i].read(reader, row);
    }
    return row;
}

template <typename T>
Values rowValues(const T &row)
{
    Values values;
    for (const auto &field : rowOf<T>().fields) {
        if (field.written)
            values.insert(field.column.name, field.written(row));
    }
    return values;
}

} // namespace

// What rows.h promises of each.
#define SOLIDAIR_ROW(T)                                                                            \
    template <>                                                                                    \
    QString tableOf<T>()                                                                           \
    {                                                                                              \
        return rowOf<T>().table;                                                                   \
    }                                                                                              \
    template <>                                                                                    \
    T readRow<T>(RowReader & row)                                                                  \
    {                                                                                              \
        return rowRead<T>(row);                                                                    \
    }                                                                                              \
    template <>                                                                                    \
    Values valuesOf<T>(const T &row)                                                               \
    {                                                                                              \
        return rowValues(row);                                                                     \
    }
SOLIDAIR_ROWS(SOLIDAIR_ROW)
#undef SOLIDAIR_ROW

} // namespace solidair
