// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/campaignsession.h"
#include "views/listrows.h"

#include <QAbstractTableModel>

namespace solidair {

/**
 * The municipalities of today that a filter lets through, in the order of one column; columns are
 * fields of the catalogue.
 *
 * Filters and sorts in memory and then resets: one pass over folded text and numbers, where a proxy
 * model would tell the view of every run of rows that goes or comes. Who shows it keeps the
 * selection and the place over a reset.
 */
class MunicipalityTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The first column, that of the name, is always there and speaks for its row.
    static constexpr int nameColumn = 0;

    explicit MunicipalityTableModel(QObject *parent = nullptr);

    /// Everything anew, as it is on their day.
    void load(ListRows rows);
    /// Only what @p touched names, and what it leads to through mergers.
    void refresh(const Register &campaign, const Touched &touched, QDate today);
    void setFilter(const Filter &filter);

    const Filter &filter() const { return m_filter; }

    QDate today() const { return m_rows.day(); }

    /// How many there are without a filter.
    int total() const { return static_cast<int>(m_rows.size()); }

    /// How many of @p stage are shown.
    int shown(Stage stage) const { return m_shownPerStage.value(stage); }

    MunicipalityId id(int row) const { return m_rows.id(m_shown[row]); }

    /// What the fields of a row are read from; valid until something changes.
    FieldFacts facts(int row) const { return m_rows.facts(m_shown[row]); }

    /// Where @p id is shown; -1 when it is not.
    int rowOf(MunicipalityId id) const;
    /// The first row at or behind @p from, going round, whose name begins with @p folded; -1.
    int rowNamed(const QString &folded, int from) const;

    const Fields &fields() const { return m_rows.fields(); }

    const Field &field(int column) const { return *m_columns[column]; }

    /// Where the field named @p key stands; -1 when it does not.
    int columnOf(QLatin1StringView key) const;

    /// "2 of 3", "joined, merger to be decided": what a cell says without its drawing.
    QString text(int row, int column) const { return text(facts(row), field(column)); }

    /// The same of what is read already.
    QString text(const FieldFacts &facts, const Field &field) const;
    /// What it says where that has no room.
    QString briefText(const FieldFacts &facts, const Field &field) const;
    /// What a column of names or choices must have room for.
    QStringList widestTexts(int column) const;
    /// The same where those have no room.
    QStringList briefTexts(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Blanks stand last in either order; equals stand in the order of their names.
    void sort(int column, Qt::SortOrder order) override;

private:
    QString spokenText(int row, int column) const;
    void findColumns();
    void show(const QList<qsizetype> &places);

    ListRows m_rows;
    QList<const Field *> m_columns; ///< Of m_rows.
    Filter m_filter;
    Order m_order;
    QList<qsizetype> m_shown; ///< Places in m_rows.
    QHash<Stage, int> m_shownPerStage;
};

} // namespace solidair
