// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "municipalitytablemodel.h"

#include <QStyledItemDelegate>

namespace solidair {

/// Draws the cells of the list of municipalities: marks of stages, meters, dates, and what is late
/// or missing in the colour of danger with a triangle.
class MunicipalityListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MunicipalityListDelegate(const MunicipalityTableModel &model, QObject *parent);

    /// What @p column needs to show everything it usually holds.
    int preferredWidth(const QWidget &view, int column) const;

    /// What a column of choices needs for their brief words.
    int briefWidth(const QWidget &view, int column) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct Cell;

    void paintName(const Cell &cell) const;
    void paintSince(const Cell &cell) const;
    void paintStageCell(const Cell &cell) const;
    void paintEngagements(const Cell &cell) const;
    void paintNumber(const Cell &cell) const;
    void paintNextStep(const Cell &cell) const;
    QString shortDue(QDate due) const;
    int widest(const QStringList &texts, const QFontMetrics &metrics) const;
    QStringList firstTexts(int column) const;

    const MunicipalityTableModel &m_model;
};

} // namespace solidair
