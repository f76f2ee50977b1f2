// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace solidair {

/// Lays widgets side by side and goes on in a next line where the pane is too narrow; the last one
/// stands at the far end, of another line when it would have one to itself.
class MunicipalityListFlow final : public QLayout
{
    Q_OBJECT

public:
    MunicipalityListFlow(QWidget *parent, int gap);
    ~MunicipalityListFlow() override;

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
    /// Returns the height that the items take in the width of @p rect.
    int place(const QRect &rect, bool moves) const;

    QList<QLayoutItem *> m_items; ///< Owned, as layouts do.
    int m_gap;
};

} // namespace solidair
