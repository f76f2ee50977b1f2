// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "municipalityfilter.h"
#include "municipalitysearchindex.h"
#include "session/campaignsession.h"

#include <QAbstractTableModel>

namespace solidair {

/**
 * The municipalities of today that a filter lets through, in the order of one column.
 *
 * Filters and sorts in memory and then resets: one pass over folded text and numbers, where a proxy
 * model would tell the view of every run of rows that goes or comes. Who shows it keeps the
 * selection and the place over a reset.
 */
class MunicipalityTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        ProvinceColumn,
        StageColumn,
        SinceColumn,
        EngagementsColumn,
        CoordinatorColumn,
        LastContactColumn,
        NextStepColumn
    };

    explicit MunicipalityTableModel(QObject *parent = nullptr);

    /// Everything anew, as it is on their day.
    void load(ListRows rows);
    /// Only what @p touched names, and what it leads to through mergers.
    void refresh(const Register &campaign, const Touched &touched, QDate today);
    void setFilter(const MunicipalityFilter &filter);

    const MunicipalityFilter &filter() const { return m_filter; }

    QDate today() const { return m_today; }

    /// How many there are without a filter.
    int total() const { return static_cast<int>(m_rows.size()); }

    /// How many of @p stage are shown.
    int shown(Stage stage) const { return m_shownPerStage.value(stage); }

    const MunicipalityRow &row(int row) const { return m_rows[m_shown[row]]; }

    /// Where @p id is shown; -1 when it is not.
    int rowOf(MunicipalityId id) const;
    /// The first row at or behind @p from, going round, whose name begins with @p folded; -1.
    int rowNamed(const QString &folded, int from) const;

    /// "2 of 3", "joined, merger to be decided": what a cell says without its drawing.
    QString text(const MunicipalityRow &row, Column column) const;
    /// What a column of names must have room for, among all rows: of municipalities the longest by
    /// characters, of provinces and coordinators each once.
    QStringList widestTexts(Column column) const;
    /// The same of the names that stand in @p column where those have no room.
    QStringList shortTexts(Column column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Blanks stand last in either order; equals stand in the order of their names.
    void sort(int column, Qt::SortOrder order) override;

private:
    static QString briefTitle(Column column);
    qint64 sortKey(const MunicipalityRow &row) const;
    QString spokenText(const MunicipalityRow &row, Column column) const;
    void rememberPlaces();
    void sortRows();
    void show();
    bool setRow(qsizetype at, MunicipalityRow row);

    Phrases m_phrases;
    QDate m_today;
    MunicipalityFilter m_filter;
    Column m_sortColumn = NameColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QList<MunicipalityRow> m_rows; ///< In the order of names.
    ListNames m_names;
    QHash<MunicipalityId, qsizetype> m_places; ///< In m_rows.
    MunicipalitySearchIndex m_index; ///< Of m_rows.
    QList<qsizetype> m_sorted; ///< Places in m_rows, in the order shown.
    QList<qsizetype> m_shown; ///< Those of m_sorted that the filter lets through.
    QHash<Stage, int> m_shownPerStage;
};

} // namespace solidair
