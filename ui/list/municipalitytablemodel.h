// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/campaignsession.h"
#include "ui/desk/fieldtablemodel.h"
#include "views/listrows.h"

namespace solidair {

/// The municipalities of today that a filter lets through. Every field of the catalogue is a
/// column; a view shows those that are wanted.
class MunicipalityTableModel final : public FieldTableModel<ListRows>
{
    Q_OBJECT

public:
    /// The first column, that of the name, is always there and speaks for its row.
    static constexpr int nameColumn = 0;

    explicit MunicipalityTableModel(QObject *parent = nullptr);

    /// Everything anew, as it is on their day.
    void load(ListRows rows);
    using FieldTableModel::text;
    /// Only what @p touched names, and what it leads to through mergers.
    void refresh(const Register &campaign, const Touched &touched, QDate today);

    /// How many of the columns, the first ones, are shown until a person wants others.
    static int usualColumns();

    QDate today() const { return rows().day(); }

    /// How many there are without a filter.
    int total() const { return static_cast<int>(rows().size()); }

    /// How many of @p stage are shown.
    int shown(Stage stage) const { return m_shownPerStage.value(stage); }

    MunicipalityId id(int row) const { return rows().id(place(row)); }

    /// Where @p id is shown; -1 when it is not.
    int rowOf(MunicipalityId id) const;
    /// The first row at or behind @p from, going round, whose name begins with @p folded; -1.
    int rowNamed(const QString &folded, int from) const;

    /// "2 of 3", "joined, merger to be decided": what a cell says without its drawing.
    QString text(const FieldFacts &facts, const Field &field) const override;
    /// What it says where that has no room.
    QString briefText(const FieldFacts &facts, const Field &field) const;
    /// What a column of names or choices must have room for.
    QStringList widestTexts(int column) const;
    /// The same where those have no room.
    QStringList briefTexts(int column) const;

private:
    MunicipalityTableModel(const ListRows &none, QObject *parent);

    QString spokenText(int row, int column) const override;
    void count() override;

    QHash<Stage, int> m_shownPerStage;
};

} // namespace solidair
