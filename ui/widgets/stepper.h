// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/stage.h"

#include <QWidget>

namespace solidair {

/// The way a municipality went: marks on a line, under each the word, the date and who asked or
/// decided. Behind the last a dotted line to the next stage as a button. Steps and the next stage
/// are reached by the arrow keys and opened by Return.
class Stepper final : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        Stage stage = Stage::NotApproached;
        QString date; ///< As shown; empty: none.
        QString by; ///< Who asked or which body decided; may be empty.
    };

    explicit Stepper(QWidget *parent = nullptr);

    /// @p next: what the dotted line leads to; none when the campaign is read only.
    void setItems(const QList<Item> &items, std::optional<Stage> next);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void itemActivated(int index);
    void nextActivated(solidair::Stage stage);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<Item> m_items;
    std::optional<Stage> m_next;
    int m_current = 0;
};

} // namespace solidair
