// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/stage.h"
#include "steppergrid.h"

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

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

    // What assistive tools are told: the items and behind them the next stage.
    int partCount() const;
    QString partText(int part) const;
    QRect partRect(int part) const;

    bool isNext(int part) const { return part == m_items.size(); }

    /// The start of the way is no step that can be opened.
    bool canOpen(int part) const;

    int currentPart() const { return m_current; }

    void openPart(int part);

signals:
    void itemActivated(int index);
    void nextActivated(solidair::Stage stage);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// What a person does to bring the municipality to the next stage.
    QString verb() const;
    /// What stands under each mark.
    QList<StepperPart> parts() const;
    StepperGrid gridFor(int width) const;
    int partAt(QPoint position) const;
    void moveTo(int part);
    void paintLine(QPainter &painter, int part, const StepperGrid &grid) const;
    void paintWords(QPainter &painter, int part, const StepperGrid &grid) const;

    QList<Item> m_items;
    std::optional<Stage> m_next;
    int m_current = 0;
};

} // namespace solidair
