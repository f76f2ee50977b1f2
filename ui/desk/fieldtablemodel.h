// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/text.h"
#include "listsource.h"
#include "ui/kit/columnheader.h"
#include "views/fieldrows.h"

#include <QAbstractTableModel>

namespace solidair {

/**
 * The rows of a list that a filter lets through, in the order of one column; columns are fields.
 * Rows know fields(), facts(), size() and places().
 *
 * Filters and sorts in memory and then resets: one pass over folded text and numbers, where a proxy
 * model would tell the view of every run of rows that goes or comes. Who shows it keeps the
 * selection and the place over a reset.
 */
template <typename Rows>
class FieldTableModel : public QAbstractTableModel, public ListSource
{
public:
    using Facts = typename Rows::Facts;
    using Field = FieldOf<Facts>;

    void setFilter(const Filter &filter)
    {
        if (filter == m_filter)
            return;
        m_filter = filter;
        reset();
    }

    const Filter &filter() const { return m_filter; }

    const FieldsOf<Facts> &fields() const { return m_rows.fields(); }

    const Field &field(int column) const { return *m_columns[column]; }

    /// Where the field named @p key stands; -1 when it does not.
    int columnOf(QAnyStringView key) const
    {
        const auto found = std::ranges::find_if(
            m_columns, [key](const Field *field) { return QAnyStringView(field->key) == key; });
        return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
    }

    /// Its digits stand under each other.
    static bool isPlainNumber(const Field &field)
    {
        return field.type == FieldHead::Type::Number && !field.shown;
    }

    /// What the fields of a row are read from; valid until something changes.
    Facts facts(int row) const { return m_rows.facts(place(row)); }

    /// What a cell says without its drawing.
    QString text(int row, int column) const { return text(facts(row), field(column)); }

    /// The same of what is read already.
    virtual QString text(const Facts &facts, const Field &field) const
    {
        return singleLine(fields().text(field, facts));
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        if (role == Qt::DisplayRole)
            return text(index.row(), index.column());
        if (role == Qt::AccessibleTextRole)
            return spokenText(index.row(), index.column());
        return {};
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        if (role == ColumnHeader::BriefTitleRole)
            return field(section).brief;
        if (role == Qt::TextAlignmentRole && isPlainNumber(field(section)))
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? field(section).head : QVariant();
    }

    std::function<QList<QList<CellValue>>()> rowsToKeep(const QList<int> &columns) const override
    {
        QStringList keys;
        for (const int column : columns)
            keys.append(field(column).key);
        return [rows = m_rows, keys, shown = m_shown] {
            QList<const Field *> fields;
            QList<CellValue> head;
            for (const auto &key : keys) {
                fields.append(rows.fields().find(key));
                head.append(fields.last()->name);
            }
            QList<QList<CellValue>> kept{head};
            kept.reserve(shown.size() + 1);
            for (const auto place : shown) {
                const auto facts = rows.facts(place);
                QList<CellValue> row;
                for (const auto *field : std::as_const(fields)) {
                    row.append(shownValue(field->read(facts),
                                          singleLine(rows.fields().text(*field, facts))));
                }
                kept.append(std::move(row));
            }
            return kept;
        };
    }

    /// Blanks stand last in either order; equals stand in the order of their places.
    void sort(int column, Qt::SortOrder order) override
    {
        if (column < 0 || column >= columnCount())
            return;
        const bool descends = order == Qt::DescendingOrder;
        const auto key = field(column).key;
        // Rows stand in the order of that one.
        const Order wanted{key == m_ownOrder && !descends ? QString() : key, descends};
        if (wanted == m_order)
            return;
        m_order = wanted;
        reset();
    }

protected:
    /// @p rows stand in the order of the field @p ownOrder.
    FieldTableModel(Rows rows, const QStringList &columns, const QString &ownOrder, QObject *parent)
        : QAbstractTableModel(parent)
        , m_rows(std::move(rows))
        , m_keys(columns)
        , m_ownOrder(ownOrder)
    {
        findColumns();
    }

    Rows &rows() { return m_rows; }

    const Rows &rows() const { return m_rows; }

    qsizetype place(int row) const { return m_shown[row]; }

    /// -1 where it is not shown.
    int rowAt(qsizetype place) const { return static_cast<int>(m_shown.indexOf(place)); }

    const QList<qsizetype> &shown() const { return m_shown; }

    const Order &order() const { return m_order; }

    /// What a screen reader says of a cell.
    virtual QString spokenText(int row, int column) const { return text(row, column); }

    /// After other rows came to be shown, before it is told.
    virtual void count() { }

    void load(Rows rows)
    {
        const auto columns = m_keys;
        load(std::move(rows), columns);
    }

    void load(Rows rows, const QStringList &columns)
    {
        beginResetModel();
        m_rows = std::move(rows);
        m_keys = columns;
        findColumns();
        show(m_rows.places(m_filter, m_order));
        endResetModel();
    }

    /// After names or fields became others.
    void setFields(const FieldsOf<Facts> &fields, const QStringList &columns)
    {
        beginResetModel();
        m_rows.setFields(fields);
        m_keys = columns;
        findColumns();
        show(m_rows.places(m_filter, m_order));
        endResetModel();
    }

    void reset()
    {
        beginResetModel();
        show(m_rows.places(m_filter, m_order));
        endResetModel();
    }

    /// After rows changed or came: tells no more than that. @p changed are the places of those that
    /// may say something else.
    void follow(const QList<qsizetype> &changed)
    {
        const auto places = m_rows.places(m_filter, m_order);
        const auto before = m_shown.size();
        const bool isLonger =
            places.size() > before && std::equal(m_shown.begin(), m_shown.end(), places.begin());
        if (isLonger)
            beginInsertRows({}, static_cast<int>(before), static_cast<int>(places.size()) - 1);
        else if (places != m_shown)
            beginResetModel();
        const bool isReset = !isLonger && places != m_shown;
        show(places);
        if (isLonger)
            endInsertRows();
        if (isReset) {
            endResetModel();
            return;
        }
        for (const auto place : changed) {
            if (const int row = rowAt(place); row >= 0)
                emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }

private:
    void findColumns()
    {
        m_columns.clear();
        for (const auto &key : std::as_const(m_keys)) {
            if (const auto *field = fields().find(key))
                m_columns.append(field);
        }
    }

    void show(const QList<qsizetype> &places)
    {
        m_shown = places;
        count();
    }

    Rows m_rows;
    QStringList m_keys; ///< Of the columns.
    QList<const Field *> m_columns; ///< Of m_rows.
    QString m_ownOrder;
    Filter m_filter;
    Order m_order;
    QList<qsizetype> m_shown; ///< Places in m_rows.
};

} // namespace solidair
