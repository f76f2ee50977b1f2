// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace solidair {

/// The steps of a long task beside each other: those done with a check, the one now in the accent
/// colour. To be looked at only.
class StepStrip final : public QWidget
{
    Q_OBJECT

public:
    StepStrip(const QStringList &steps, QWidget *parent);

    /// Counted from 0.
    void setNow(int step);
    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int circle() const;
    int line() const;

    const QStringList m_steps;
    int m_now = 0;
};

} // namespace solidair
