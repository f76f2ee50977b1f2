// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>

class QTextLayout;

namespace solidair {

/// A check box whose words go on below where they have no room beside it.
class WrappedCheckBox final : public QCheckBox
{
    Q_OBJECT

public:
    explicit WrappedCheckBox(const QString &text, QWidget *parent);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool fits(int width) const;
    /// Where the words begin.
    int wordsAt() const;
    qreal layOut(QTextLayout &layout, int width) const;
};

} // namespace solidair
