// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace solidair {

/// What stands at the head of a page: what it is and how many at the left, what can be done at the
/// right; where the page is too narrow for both the rest goes on in next lines.
class HeadLayout final : public QLayout
{
    Q_OBJECT

public:
    /// @p least: the height of the first line.
    HeadLayout(QWidget *parent, int gap, int least);
    ~HeadLayout() override;

    /// The items added so far stand at the left.
    void endTitle() { m_title = count(); }

    void insertAtTitle(QWidget *widget);
    /// @p widget before all of the title.
    void beginWith(QWidget *widget);

    void addItem(QLayoutItem *item) override;

    int count() const override { return static_cast<int>(m_items.size()); }

    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }

    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }

    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Items beside each other and what they take with the gaps between them.
    struct Line
    {
        QList<QLayoutItem *> title;
        QList<QLayoutItem *> rest;
        int width = 0;
        int height = 0;
    };

    /// What the items from @p first up to @p end take beside each other.
    int widthOf(int first, int end) const;
    QList<Line> lines(int width) const;
    int place(const QRect &rect, bool moves) const;
    void put(const Line &line, const QRect &room) const;

    QList<QLayoutItem *> m_items; ///< Owned, as layouts do.
    int m_title = 0;
    int m_gap;
    int m_least;
};

} // namespace solidair
