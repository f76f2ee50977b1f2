// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QVariant>

namespace solidair {

/// Values of a row by column, without id and rev, in the order of the names. Rows of one kind share
/// the names: an import keeps tens of thousands of them to be undone.
class Values
{
public:
    class Iterator
    {
    public:
        Iterator(const Values &values, qsizetype place)
            : m_values(&values)
            , m_place(place)
        { }

        const QString &key() const { return m_values->m_columns.at(m_place); }

        const QVariant &value() const { return m_values->m_cells.at(m_place); }

        const QVariant &operator*() const { return value(); }

        Iterator &operator++()
        {
            ++m_place;
            return *this;
        }

        friend bool operator==(Iterator, Iterator) = default;

    private:
        const Values *m_values;
        qsizetype m_place;
    };

    Values() = default;
    /// @p columns stand in order, each once, with a cell for each.
    Values(QStringList columns, QList<QVariant> cells);

    bool isEmpty() const { return m_cells.isEmpty(); }

    /// Invalid for a column that is not there.
    QVariant value(const QString &column) const;
    /// In place of the one that is there.
    void insert(const QString &column, const QVariant &value);
    void remove(const QString &column);

    const QStringList &columns() const { return m_columns; }

    /// In the order of the columns.
    QList<QVariant> &cells() { return m_cells; }

    Iterator begin() const { return {*this, 0}; }

    Iterator end() const { return {*this, m_cells.size()}; }

    friend bool operator==(const Values &, const Values &) = default;

private:
    /// Of the first column that does not come before @p column.
    qsizetype placeOf(const QString &column) const;
    bool holds(const QString &column, qsizetype place) const;

    QStringList m_columns;
    QList<QVariant> m_cells;
};

/// The text that @p value holds, not copied; null when it holds something else.
inline const QString *textIn(const QVariant &value)
{
    const bool isText = value.typeId() == QMetaType::QString;
    return isText ? static_cast<const QString *>(value.constData()) : nullptr;
}

} // namespace solidair
