// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows.h"

#include "rowof.h"

#include <algorithm>

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

/// What is written of a T, as Values hold it.
template <typename T>
struct WrittenFields
{
    WrittenFields()
    {
        fields.removeIf([](const RowField<T> &field) { return !field.written; });
        std::ranges::sort(fields, {}, [](const RowField<T> &field) { return field.column.name; });
        for (const auto &field : fields)
            columns.append(field.column.name);
    }

    QList<RowField<T>> fields = rowOf<T>().fields;
    QStringList columns;
};

template <typename T>
Values rowValues(const T &row)
{
    static const WrittenFields<T> written;
    QList<QVariant> cells;
    cells.reserve(written.fields.size());
    for (const auto &field : written.fields)
        cells.append(field.written(row));
    return {written.columns, std::move(cells)};
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
