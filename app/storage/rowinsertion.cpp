// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowinsertion.h"

#include "values.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// To the file; what is not looked into is taken for another one.
bool isTheSame(const QVariant &a, const QVariant &b)
{
    if (a.typeId() != b.typeId())
        return false;
    const QString *text = textIn(a);
    if (text)
        return *text == *textIn(b);
    return !a.isValid() || (a.typeId() == QMetaType::LongLong && a.toLongLong() == b.toLongLong());
}

} // namespace

RowInsertion::RowInsertion(const Database &database, const QString &table,
                           const QStringList &columns)
    : m_statement(database,
                  u"INSERT INTO "_s + table + u" ("_s + columns.join(u", "_s) + u") VALUES (:"_s
                      + columns.join(u", :"_s) + u')',
                  Statement::Use::Often)
{
    for (const QString &column : columns)
        m_cells.push_back({u':' + column, {}});
}

void RowInsertion::set(std::size_t column, const QVariant &value)
{
    Cell &cell = m_cells[column];
    if (cell.bound && isTheSame(*cell.bound, value))
        return;
    cell.bound = value;
    m_statement.bindValue(cell.name, value);
}

} // namespace solidair
