// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/rowreader.h"
#include "storage/rows.h"
#include "storage/tables.h"

namespace solidair {

/// The rows that @p select gives once it has run.
template <typename T>
Result<QList<T>> readRows(Statement &select)
{
    if (const auto done = select.run(); !done)
        return done.error();
    QList<T> rows;
    RowReader reader(select, tableOf<T>());
    const qint64 most = table(tableOf<T>()).mostRows;
    while (select.next()) {
        if (rows.size() == most)
            return tooManyRows(tableOf<T>());
        reader.restart();
        rows.append(readRow<T>(reader));
        if (auto sound = reader.outcome(); !sound)
            return sound.error();
    }
    if (const auto done = select.finished(); !done)
        return done.error();
    return rows;
}

} // namespace solidair
