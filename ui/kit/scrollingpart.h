// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace solidair {

/// The middle of a dialog: it asks for the height of all that stands in it and scrolls when the
/// screen has less.
class ScrollingPart : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollingPart(QWidget *parent);

    QVBoxLayout &column() const { return *m_column; }

    /// Asks for what is needed at @p width.
    void measure(int width);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QVBoxLayout *m_column;
    int m_needed = 0;
};

} // namespace solidair
