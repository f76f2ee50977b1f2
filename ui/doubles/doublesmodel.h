// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "doublessearch.h"

#include <QAbstractListModel>

namespace solidair {

/// The pairs that were found, each group under its head.
class DoublesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// What stands at the right of the names, and below them.
    static constexpr int PlaceRole = Qt::UserRole + 1;
    static constexpr int ReasonsRole = Qt::UserRole + 2;

    DoublesModel(const DoublesSearch &search, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void load();
    /// Null where @p row is the head of a group.
    const PersonPair *at(int row) const;
    /// Whether @p row is the head of those that were told apart.
    bool canFold(int row) const;
    void fold();

private:
    struct Line
    {
        PersonPair::Group group = PersonPair::Group::Sure;
        qsizetype pair = -1; ///< -1: the head of the group.
    };

    QString headOf(PersonPair::Group group) const;

    const DoublesSearch &m_search;
    QList<PersonPair> m_pairs; ///< As they were when the lines were made.
    QList<Line> m_lines;
    bool m_isFolded = true;
};

/// "same e-mail address, similar name"
QString reasonsText(const PersonPair &pair);

} // namespace solidair
