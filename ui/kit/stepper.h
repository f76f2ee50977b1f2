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
    static constexpr int ring = 3; ///< Room for the focus around a part.

    /// What stands under a mark.
    struct Words
    {
        QString word;
        QString date;
        QString by;
        int width = 0; ///< Of the widest; who did it is cut to what a column bears.
        int needed = 0; ///< Of the widest but who did it.
    };

    /// How the parts are spread over rows.
    struct Grid
    {
        QList<int> centres; ///< From the left edge to the marks of a row.
        int perRow = 1;
        int rowHeight = 0;
        int room = 0; ///< What a part may take at most; 0: what its words need.
        bool isTight = false; ///< In smaller type with smaller gaps.
    };

    /// What a person does to bring the municipality to the next stage.
    QString verb() const;
    Words wordsOf(int part, bool isTight = false) const;
    Grid gridFor(int width) const;
    std::optional<Grid> evenRow(int width) const;
    std::optional<Grid> packedRow(int width, bool isTight) const;
    Grid severalRows(int width) const;
    QPoint centreOf(int part, const Grid &grid) const;
    int partAt(QPoint position) const;
    int markSide() const;
    int rowHeight() const;
    int widthOf(const QString &by) const;
    QFont wordFont(int part, bool isTight) const;
    QFont dateFont(bool isTight) const;
    void moveTo(int part);
    void paintLine(QPainter &painter, int part, const Grid &grid) const;
    void paintWords(QPainter &painter, int part, const Grid &grid) const;

    QList<Item> m_items;
    std::optional<Stage> m_next;
    int m_current = 0;
};

} // namespace solidair
