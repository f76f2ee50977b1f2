// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contactrow.h"

#include <QAbstractTableModel>

namespace solidair {

/**
 * The contacts of a campaign that a search lets through, in the order of one column; columns are
 * fields.
 *
 * Filters and sorts in memory and then resets. Rows may come in portions, in the order of
 * municipalities, which is the order at first.
 */
class ContactTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ContactTableModel(QObject *parent = nullptr);

    const QList<ContactField> &fields() const { return m_fields; }

    /// Where the field named @p key stands.
    int columnOf(QLatin1StringView key) const;

    void clear();
    /// Adds a portion behind the others.
    void append(const QList<ContactRow> &rows);
    /// @p rows in place of all that @p municipalities had.
    void replace(const QSet<MunicipalityId> &municipalities, const QList<ContactRow> &rows);
    /// Every word of @p search must be somewhere in a row, or all of it in a telephone number.
    void setSearch(const QString &search);
    void setFormerShown(bool shown);

    /// How many there are without a search; former ones only when they are shown.
    int total() const;

    const ContactRow &row(int row) const { return m_rows[m_shown[row]]; }

    /// Where @p role is shown; -1 when it is not.
    int rowOf(RoleId role) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Blanks stand last in either order.
    void sort(int column, Qt::SortOrder order) override;

private:
    bool matches(const ContactRow &row) const;
    void show();
    void sortShown();

    const QList<ContactField> m_fields;
    QStringList m_words;
    QString m_digits; ///< Of a search for a telephone number.
    bool m_showsFormer = false;
    int m_sortColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QList<ContactRow> m_rows; ///< As they came.
    QList<qsizetype> m_shown;
};

} // namespace solidair
