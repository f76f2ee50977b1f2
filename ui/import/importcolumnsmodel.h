// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/import/importtarget.h"

#include <QAbstractTableModel>

namespace solidair {

class ImportTask;

/// The columns of a list, a row each: its letter, its heading, the first of its values, what it
/// becomes and how it was read.
class ImportColumnsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Letter,
        Heading,
        Values,
        Becomes,
        ReadAs
    };

    /// How it was read, as a sign before the words.
    enum class Course
    {
        NotTaken,
        Fine,
        Doubtful,
        Wrong
    };

    static constexpr int CourseRole = Qt::UserRole + 1;
    static constexpr int TargetRole = Qt::UserRole + 2; ///< The token of what it becomes.

    ImportColumnsModel(ImportTask &task, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    /// What the column becomes, by its token.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// What a column can become, in the order of a chooser.
    const QList<ImportTargetWords> &targets() const { return m_targets; }

    QString targetName(const ImportTarget &target) const;

private:
    struct Row
    {
        QString heading;
        QString values;
        int filled = 0;
        int faults = 0; ///< Rows that are refused or asked about for its sake.
    };

    void load();
    void count();
    int sameAs(int column) const;
    Course course(int column) const;
    QString readAs(int column) const;

    ImportTask &m_task;
    QList<ImportTargetWords> m_targets;
    QList<Row> m_rows;
};

} // namespace solidair
