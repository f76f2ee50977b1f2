// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addchip.h"

#include "look.h"
#include "painting.h"

#include <QKeyEvent>
#include <QPainter>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Pixels around the chip for the focus, as around the other chips.
constexpr int roomForFocus = 3;

} // namespace

AddChip::AddChip(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize AddChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + look::space(*this, 9) + 2 * roomForFocus,
            look::space(*this, 6) + 2 * roomForFocus};
}

void AddChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF chip =
        QRectF(rect()).adjusted(roomForFocus, roomForFocus, -roomForFocus, -roomForFocus);
    const qreal radius = chip.height() / 2;
    const QColor ink = look::secondary(palette());
    QColor line = ink;
    if (!underMouse())
        line.setAlphaF(0.7F);
    painter.setPen(QPen(line, 1, Qt::DashLine));
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const int side = look::space(*this, 3);
    const qreal left = chip.left() + look::space(*this, 2);
    painting::icon(painter, QRectF(left, chip.center().y() - side / 2.0, side, side), u"add"_s,
                   ink);
    painter.setPen(ink);
    painter.drawText(chip.adjusted(look::space(*this, 6), 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    if (hasFocus())
        painting::focusRing(painter, chip, radius, palette());
}

void AddChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        showMenu();
        break;
    default:
        QToolButton::keyPressEvent(event);
    }
}

} // namespace solidair
