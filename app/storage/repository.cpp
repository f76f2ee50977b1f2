// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "repository.h"

#include "readrows.h"

#include <QCoreApplication>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

template <typename T>
Result<QList<T>> Repository<T>::all() const
{
    Statement select(m_database, table(tableOf<T>()).select() + u" ORDER BY id"_s);
    return readRows<T>(select);
}

template <typename T>
Result<T> Repository<T>::find(IdType id) const
{
    auto rows = having(u"id"_s, id.text(), u"id"_s);
    if (!rows)
        return rows.error();
    if (rows->isEmpty()) {
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("Repository", "It is no longer in the file."),
                     tableOf<T>() + u' ' + id.text()};
    }
    return rows->takeFirst();
}

template <typename T>
Result<QList<T>> Repository<T>::having(const QString &column, const QString &id,
                                       const QString &order) const
{
    Statement select(m_database,
                     table(tableOf<T>()).select() + u" WHERE "_s + column + u" = :id ORDER BY "_s
                         + order,
                     Statement::Use::Often);
    select.bind(u":id"_s, id);
    return readRows<T>(select);
}

template <typename T>
Result<> Repository<T>::insert(Journal &journal, const T &row)
{
    return journal.insert(tableOf<T>(), row.id.text(), valuesOf(row));
}

template <typename T>
Result<> Repository<T>::insertAll(Journal &journal, const QList<T> &rows)
{
    for (const T &row : rows) {
        if (const auto done = insert(journal, row); !done)
            return done;
    }
    return {};
}

template <typename T>
Result<> Repository<T>::update(Journal &journal, const T &before, const T &after)
{
    return journal.update(tableOf<T>(), after.id.text(), valuesOf(before), valuesOf(after));
}

template <typename T>
Result<> Repository<T>::remove(Journal &journal, IdType id)
{
    return journal.remove(tableOf<T>(), id.text());
}

#define SOLIDAIR_ROW(T) template class Repository<T>;
SOLIDAIR_ROWS(SOLIDAIR_ROW)
#undef SOLIDAIR_ROW

} // namespace solidair
