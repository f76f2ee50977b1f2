// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkbutton.h"

#include "look.h"
#include "painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace solidair {

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setFlat(true);
    // Only verbs are what Return presses in a dialog, not the way out beside them.
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LinkButton::setFlush()
{
    m_isFlush = true;
    updateGeometry();
    update();
}

void LinkButton::setQuiet()
{
    m_isQuiet = true;
    update();
}

/// What is left beside the words; the focus ring needs a little.
int LinkButton::margin() const
{
    return m_isFlush ? 3 : look::space(*this, 2);
}

void LinkButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

int LinkButton::iconRoom() const
{
    if (m_iconName.isEmpty())
        return 0;
    return painting::iconSide(*this) + (text().isEmpty() ? 0 : look::space(*this, 1));
}

QSize LinkButton::sizeHint() const
{
    const auto metrics = fontMetrics();
    const int words = metrics.size(Qt::TextShowMnemonic, text()).width();
    return {iconRoom() + words + 2 * margin(), look::rowHeight(*this)};
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int margin = this->margin();
    const QColor link = m_isQuiet ? look::secondary(palette()) : look::accent(palette());
    QColor colour = isEnabled() ? link : palette().color(QPalette::Disabled, QPalette::ButtonText);
    if (isEnabled() && isDown())
        colour.setAlphaF(0.6F);
    if (!m_iconName.isEmpty()) {
        const int side = painting::iconSide(*this);
        painting::icon(painter, QRectF(margin, (height() - side) / 2.0, side, side), m_iconName,
                       colour);
    }
    QFont words = font();
    words.setUnderline(isEnabled() && underMouse());
    painter.setFont(words);
    painter.setPen(colour);
    const bool shows = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
    painter.drawText(rect().adjusted(margin + iconRoom(), 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine
                         | (shows ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     text());
    if (hasFocus())
        painting::focusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), 4, palette());
}

} // namespace solidair
