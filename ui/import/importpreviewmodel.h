// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

namespace solidair {

class ImportTask;

/// The first rows of a list under what their columns become; those that are not taken over are
/// left out.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    ImportPreviewModel(ImportTask &task, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// @p column of the list has another ground.
    void setTinted(int column, const QBrush &ground);
    /// Where @p column of the list stands; -1 where it is not taken over.
    int sectionOf(int column) const;

private:
    void load();

    ImportTask &m_task;
    QList<int> m_columns; ///< Of the list, those that are taken over.
    QStringList m_names;
    int m_tinted = -1;
    QBrush m_ground;
};

} // namespace solidair
