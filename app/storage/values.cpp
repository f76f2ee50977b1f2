// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "values.h"

#include <algorithm>

namespace solidair {

Values::Values(QStringList columns, QList<QVariant> cells)
    : m_columns(std::move(columns))
    , m_cells(std::move(cells))
{
    Q_ASSERT(m_columns.size() == m_cells.size() && std::ranges::is_sorted(m_columns));
}

qsizetype Values::placeOf(const QString &column) const
{
    return std::ranges::lower_bound(m_columns, column) - m_columns.begin();
}

bool Values::holds(const QString &column, qsizetype place) const
{
    return place < m_columns.size() && m_columns.at(place) == column;
}

QVariant Values::value(const QString &column) const
{
    const auto place = placeOf(column);
    return holds(column, place) ? m_cells.at(place) : QVariant();
}

void Values::insert(const QString &column, const QVariant &value)
{
    const auto place = placeOf(column);
    if (holds(column, place)) {
        m_cells[place] = value;
        return;
    }
    m_columns.insert(place, column);
    m_cells.insert(place, value);
}

void Values::remove(const QString &column)
{
    const auto place = placeOf(column);
    if (!holds(column, place))
        return;
    m_columns.removeAt(place);
    m_cells.removeAt(place);
}

} // namespace solidair
