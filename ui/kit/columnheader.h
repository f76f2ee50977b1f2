// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace solidair {

/// The head of a table: the style's own, with its words above those of the cells. With the
/// keyboard in it (Alt+Up from the table) the arrows go from column to column, Space or Return
/// sorts by one and turns the order round, Down or Escape leads back to the rows.
class ColumnHeader final : public QHeaderView
{
    Q_OBJECT

public:
    /// Of the model's head: the words for where the whole title has no room; none for most.
    static constexpr int BriefTitleRole = Qt::UserRole;

    explicit ColumnHeader(QWidget *parent);

protected:
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void moveTo(int column);
    void walk(int by);

    int m_column = 0; ///< The one that the keyboard is at.
};

} // namespace solidair
