// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace solidair {

/// The dashed chip "+ Filter" behind the others: its menu holds the filters that are not shown yet.
class AddChip final : public QToolButton
{
    Q_OBJECT

public:
    explicit AddChip(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace solidair
