// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardbutton.h"

#include "look.h"
#include "painting.h"

#include <QKeyEvent>
#include <QPainter>

namespace solidair {

CardButton::CardButton(const QString &iconName, const QString &text, const QString &detail,
                       QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_detail(detail)
{
    setText(text);
    setAccessibleDescription(detail);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize CardButton::sizeHint() const
{
    const QFontMetrics strong(look::title(font()));
    const QFontMetrics second(look::smaller(font()));
    const int left = look::space(*this, 14);
    const int width = qMax(strong.horizontalAdvance(text()), second.horizontalAdvance(m_detail));
    return {left + width + look::space(*this, 4),
            strong.height() + second.height() + look::space(*this, 7)};
}

void CardButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto accent = look::accent(palette());
    QRectF frame = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool marked = hasFocus() || underMouse();
    if (hasFocus()) {
        QColor ring = accent;
        ring.setAlphaF(0.45F);
        painter.setPen(QPen(ring, 2));
        painter.drawRoundedRect(frame, 5, 5);
        frame.adjust(1, 1, -1, -1);
    }
    painter.setPen(QPen(marked ? accent : look::hairline(palette()), 1));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(frame, 4, 4);

    const int side = look::space(*this, 6);
    const int left = look::space(*this, 14);
    painting::icon(painter, QRectF(look::space(*this, 4), (height() - side) / 2.0, side, side),
                   m_iconName, accent);
    const QFont strong = look::title(font());
    const QFont second = look::smaller(font());
    const int textHeight =
        QFontMetrics(strong).height() + QFontMetrics(second).height() + look::space(*this, 1);
    int top = (height() - textHeight) / 2;
    const int width = this->width() - left - look::space(*this, 3);
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(left, top, width, QFontMetrics(strong).height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, text());
    top += QFontMetrics(strong).height() + look::space(*this, 1);
    painter.setFont(second);
    painter.setPen(look::secondary(palette()));
    painter.drawText(QRect(left, top, width, QFontMetrics(second).height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(second).elidedText(m_detail, Qt::ElideRight, width));
}

void CardButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace solidair
