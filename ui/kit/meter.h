// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace solidair {

/// How many engagements of how many: squares and "2 van 3"; beyond what is asked, the others after
/// a gap and "6 (vraagt 3)". Red with a triangle for a member below the threshold.
class Meter final : public QWidget
{
    Q_OBJECT

public:
    explicit Meter(QWidget *parent = nullptr);

    void setCounts(int counted, int asked, bool isUnderThreshold);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where the parts stand, from left to right.
    struct Measures
    {
        int side = 0;
        int extra = 0; ///< Squares beyond what is asked.
        int extraLeft = 0;
        int textLeft = 0;
        int iconLeft = 0;
        int width = 0;
        QFont font;
    };

    QString text() const;
    Measures measures() const;

    int m_counted = 0;
    int m_asked = 0;
    bool m_isUnderThreshold = false;
};

} // namespace solidair
