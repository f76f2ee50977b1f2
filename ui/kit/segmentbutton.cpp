// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "segmentbutton.h"

#include "look.h"
#include "painting.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace solidair {

QSize SegmentButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + look::space(*this, 4),
            look::rowHeight(*this)};
}

QSize SegmentButton::minimumSizeHint() const
{
    return sizeHint();
}

bool SegmentButton::hitButton(const QPoint &place) const
{
    return rect().contains(place);
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    option.initFrom(this);
    option.text = text();
    option.font = font();
    option.toolButtonStyle = Qt::ToolButtonTextOnly;
    option.subControls = QStyle::SC_ToolButton;
    option.state |= isChecked() ? QStyle::State_On : QStyle::State_Off;
    option.state |= isDown() ? QStyle::State_Sunken : QStyle::State_Raised;
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    if (hasFocus())
        painting::focusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), 4, palette());
}

} // namespace solidair
