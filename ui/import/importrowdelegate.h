// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace solidair {

class ImportRowsModel;
class ImportTask;
struct ImportRow;

/// Paints a row of the dry run, and what can be answered in it.
class ImportRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ImportRowDelegate(const ImportTask &task, const ImportRowsModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// The view itself knows what was clicked.
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &,
                     const QModelIndex &) override
    {
        return false;
    }

    /// Where the box stands that says whether the row comes in.
    QRect checkRect(const QWidget &view, const QRect &row) const;
    /// Where the answer stands that @p number (from 1) chooses; empty where there is none.
    QRect answerRect(const QWidget &view, const QRect &row, const ImportRow &at, int number) const;
    /// What can be chosen: municipalities, with their province where there is @p room for it, and
    /// "Other…" behind them.
    QStringList answers(const ImportRow &row, const QWidget &view, int room) const;
    /// How many that are.
    static int answerCount(const ImportRow &row);

private:
    struct Drawing;

    void paintHead(const Drawing &drawing, const QModelIndex &index) const;
    void paintRow(const Drawing &drawing, const ImportRow &row) const;
    int nameLeft(const QWidget &view) const;
    int answersLeft(const QWidget &view) const;
    int answerWidth(const QWidget &view, const QString &words) const;

    const ImportTask &m_task;
    const ImportRowsModel &m_model;
};

} // namespace solidair
