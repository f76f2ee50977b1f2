// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRadioButton>

namespace solidair {

/// One of a few words side by side of which one holds: looks like a button that stays down, and is
/// a radio button to the keyboard and to assistive tools.
class SegmentButton final : public QRadioButton
{
    Q_OBJECT

public:
    using QRadioButton::QRadioButton;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &place) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace solidair
