// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/import/importplan.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>

namespace solidair {

class ImportTask;

/// The rows of a list by what comes of them, those that need a person first; each group below a
/// row that names it.
class ImportRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// In the order of trouble.
    enum class Group
    {
        Choose, ///< Which of several municipalities.
        Confirm, ///< Whether it is the one that is nearly spelt so.
        Refused,
        Changed,
        New,
        Same
    };
    static constexpr std::array groups{Group::Choose,  Group::Confirm, Group::Refused,
                                       Group::Changed, Group::New,     Group::Same};

    ImportRowsModel(ImportTask &task, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Whether the row comes in.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Only the rows of @p group, all but those that are the same for none; that have @p search in
    /// their name or in a cell.
    void setShown(std::optional<Group> group, const QString &search);

    int count(Group group) const { return m_counts[static_cast<size_t>(group)]; }

    /// Null where @p row is the head of a group.
    const ImportRow *at(int row) const;

    Group groupAt(int row) const { return m_lines[row].group; }

    /// Where the row with that number of the list stands; -1: it is not shown.
    int lineOf(int number) const;
    /// The first row of a question below @p row, going round; -1 where there is none.
    int nextQuestion(int row) const;
    /// The numbers of all rows whose municipality is to be confirmed.
    QList<const ImportRow *> toConfirm() const;
    /// What it comes to, in a line.
    QString summary(const ImportRow &row) const;

    static QString groupName(Group group);
    static QString groupHint(Group group);
    static Group groupOf(const ImportRow &row);

    /// Whether a person may leave it out.
    static bool canBeLeftOut(const ImportRow &row);

private:
    struct Line
    {
        Group group = Group::Choose;
        qsizetype row = -1; ///< In the plan; -1: the head of the group.
    };

    void load();
    bool matches(const ImportRow &row) const;
    QString spoken(const ImportRow &row) const;

    ImportTask &m_task;
    QList<ImportRow> m_rows; ///< As they were planned when the lines were made.
    QList<Line> m_lines;
    std::array<int, groups.size()> m_counts{};
    std::optional<Group> m_only;
    QString m_search; ///< Folded.
};

} // namespace solidair
