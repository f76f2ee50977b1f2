// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace solidair {

/// Puts its items behind each other and goes on below where the width is full.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }

    int count() const override { return static_cast<int>(m_items.size()); }

    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }

    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }

    QSize sizeHint() const override { return minimumSize(); }

    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Returns the height that the items take in the width of @p rect.
    int place(const QRect &rect, bool moves) const;

    QList<QLayoutItem *> m_items;
};

} // namespace solidair
