// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "references.h"

#include "statement.h"
#include "tables.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

Result<QList<ReferringRow>> rowsReferringTo(const Database &database, const QString &table,
                                            const QString &id)
{
    QList<ReferringRow> found;
    for (const Table &other : tables()) {
        for (const Column &column : other.columns) {
            if (column.refers != table)
                continue;
            Statement select(
                database,
                u"SELECT id FROM %1 WHERE %2 = :id ORDER BY id"_s.arg(other.name, column.name));
            if (const auto done = select.bind(u":id"_s, id).run(); !done)
                return done.error();
            while (select.next())
                found.append({other.name, column.name, select.text(0), column.isPart});
            if (const auto done = select.finished(); !done)
                return done.error();
        }
    }
    return found;
}

} // namespace solidair
