// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knownheights.h"

#include <QLabel>

class QTextLayout;

namespace solidair {

/// Plain text that, where its lines are broken, never asks for more width than there is: words
/// are kept together as they ask (by U+2060 or a no-break space) as long as they fit, then broken
/// at hyphens and spaces, and at last anywhere.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);
    /// Plain @p text in as many lines as it needs.
    WrappedLabel(const QString &text, QWidget *parent);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int frame() const;
    qreal layOut(QTextLayout &layout, int width) const;

    mutable KnownHeights m_heights; ///< Of the text within the margins.
};

} // namespace solidair
