// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scrollingpart.h"

#include "look.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace solidair {

ScrollingPart::ScrollingPart(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins({});
    setWidget(content);
    // On the dialog's own ground.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void ScrollingPart::measure(int width)
{
    m_column->activate();
    m_needed = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width)
                                             : m_column->totalSizeHint().height();
    updateGeometry();
}

QSize ScrollingPart::sizeHint() const
{
    return {minimumSizeHint().width(), m_needed};
}

QSize ScrollingPart::minimumSizeHint() const
{
    return {m_column->totalMinimumSize().width() + verticalScrollBar()->sizeHint().width(),
            qMin(m_needed, look::space(*this, 24))};
}

} // namespace solidair
