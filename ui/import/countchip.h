// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace solidair {

/// One of several kinds of what a list shows, with how many there are; chosen, only those are
/// shown.
class CountChip final : public QAbstractButton
{
    Q_OBJECT

public:
    CountChip(const QString &text, QWidget *parent);

    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString number() const;

    int m_count = 0;
};

} // namespace solidair
