// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contacttablemodel.h"

#include "base/phone.h"
#include "base/text.h"

#include <algorithm>
#include <iterator>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

ContactTableModel::ContactTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_fields(contactFields(Phrases()))
    , m_sortColumn(columnOf("place"_L1))
{ }

int ContactTableModel::columnOf(QLatin1StringView key) const
{
    return static_cast<int>(std::ranges::find(m_fields, key, &ContactField::key)
                            - m_fields.begin());
}

void ContactTableModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_shown.clear();
    endResetModel();
}

void ContactTableModel::append(const QList<ContactRow> &rows)
{
    QList<qsizetype> shown;
    for (const auto &row : rows) {
        if (matches(row))
            shown.append(m_rows.size());
        m_rows.append(row);
    }
    if (shown.isEmpty())
        return;
    const bool isInOrder = m_sortColumn == columnOf("place"_L1) && m_order == Qt::AscendingOrder;
    if (isInOrder) {
        const auto first = static_cast<int>(m_shown.size());
        beginInsertRows({}, first, first + static_cast<int>(shown.size()) - 1);
        m_shown += shown;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_shown += shown;
    sortShown();
    endResetModel();
}

void ContactTableModel::replace(const QSet<MunicipalityId> &municipalities,
                                const QList<ContactRow> &rows)
{
    // Most edits touch no contact; then what is chosen and where the table stands stays too.
    QList<ContactRow> before;
    std::ranges::copy_if(m_rows, std::back_inserter(before), [&](const ContactRow &row) {
        return municipalities.contains(row.municipality);
    });
    if (before == rows)
        return;
    beginResetModel();
    // New ones stand where the old ones stood, so that the order of municipalities holds.
    QHash<MunicipalityId, QList<ContactRow>> fresh;
    for (const auto &row : rows)
        fresh[row.municipality].append(row);
    QList<ContactRow> all;
    all.reserve(m_rows.size() + rows.size());
    for (const auto &row : std::as_const(m_rows)) {
        if (municipalities.contains(row.municipality))
            all += fresh.take(row.municipality);
        else
            all.append(row);
    }
    for (const auto &row : rows) {
        if (fresh.contains(row.municipality))
            all += fresh.take(row.municipality);
    }
    m_rows = std::move(all);
    show();
    endResetModel();
}

void ContactTableModel::setSearch(const QString &search)
{
    const auto words = folded(search).split(u' ', Qt::SkipEmptyParts);
    const auto digits = dialledDigits(search);
    if (words == m_words && digits == m_digits)
        return;
    beginResetModel();
    m_words = words;
    m_digits = digits;
    show();
    endResetModel();
}

void ContactTableModel::setFormerShown(bool shown)
{
    if (shown == m_showsFormer)
        return;
    beginResetModel();
    m_showsFormer = shown;
    show();
    endResetModel();
}

bool ContactTableModel::matches(const ContactRow &row) const
{
    if (row.isFormer && !m_showsFormer)
        return false;
    if (!m_digits.isEmpty() && row.dialled.contains(m_digits))
        return true;
    return std::ranges::all_of(m_words,
                               [&row](const QString &word) { return row.searched.contains(word); });
}

void ContactTableModel::show()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (matches(m_rows[i]))
            m_shown.append(i);
    }
    sortShown();
}

void ContactTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() || (column == m_sortColumn && order == m_order))
        return;
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    sortShown();
    endResetModel();
}

void ContactTableModel::sortShown()
{
    const bool descends = m_order == Qt::DescendingOrder;
    if (m_fields[m_sortColumn].type == ContactField::Type::Date) {
        std::ranges::stable_sort(m_shown, [this, descends](qsizetype a, qsizetype b) {
            const auto &x = m_rows[a].since;
            const auto &y = m_rows[b].since;
            if (x.isKnown() != y.isKnown())
                return x.isKnown();
            return descends ? y < x : x < y;
        });
        return;
    }

    struct Keyed
    {
        CollationKey key;
        bool isBlank;
        qsizetype place;
    };

    const Collation collation(Phrases().language());
    std::vector<Keyed> keyed;
    keyed.reserve(static_cast<size_t>(m_shown.size()));
    for (const auto place : std::as_const(m_shown)) {
        const QString &shown = m_rows[place].cells[m_sortColumn];
        keyed.push_back({collation.key(shown), shown.isEmpty(), place});
    }
    std::stable_sort(keyed.begin(), keyed.end(), [descends](const Keyed &a, const Keyed &b) {
        if (a.isBlank != b.isBlank)
            return b.isBlank;
        return descends ? b.key < a.key : a.key < b.key;
    });
    m_shown.clear();
    for (const auto &one : keyed)
        m_shown.append(one.place);
}

int ContactTableModel::total() const
{
    return static_cast<int>(std::ranges::count_if(
        m_rows, [this](const ContactRow &row) { return m_showsFormer || !row.isFormer; }));
}

int ContactTableModel::rowOf(RoleId role) const
{
    const auto found = std::ranges::find_if(
        m_shown, [this, role](qsizetype place) { return m_rows[place].role == role; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int ContactTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ContactTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

/// The first cell speaks for the row: "Jan Proef, schepen, Gent".
QVariant ContactTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &cells = row(index.row()).cells;
    if (role == Qt::DisplayRole)
        return cells[index.column()];
    if (role == Qt::AccessibleTextRole && index.column() == 0) {
        return u"%1, %2, %3"_s.arg(cells[0], cells[columnOf("role"_L1)],
                                   cells[columnOf("place"_L1)]);
    }
    return {};
}

QVariant ContactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isTitle && section >= 0 && section < columnCount() ? QVariant(m_fields[section].head)
                                                              : QVariant();
}

} // namespace solidair
