// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "countchip.h"

#include "ui/kit/look.h"
#include "ui/kit/painting.h"

#include <QLocale>
#include <QPainter>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ringRoom = 3;

} // namespace

CountChip::CountChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCount(0);
}

QString CountChip::number() const
{
    return QLocale().toString(m_count);
}

void CountChip::setCount(int count)
{
    m_count = count;
    setAccessibleName(text() + u' ' + number());
    updateGeometry();
    update();
}

QSize CountChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text() + u"  "_s + number()) + look::space(*this, 6)
                + 2 * ringRoom,
            look::rowHeight(*this) + 2 * ringRoom};
}

void CountChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF chip = QRectF(rect()).adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
    const auto accent = look::accent(palette());
    QColor ground = isChecked() ? accent : palette().color(QPalette::Base);
    if (isChecked())
        ground.setAlphaF(look::isDark(palette()) ? 0.24F : 0.12F);
    QColor line = isChecked() ? accent : look::secondary(palette());
    if (!isChecked() && !underMouse())
        line.setAlphaF(0.5F);
    const qreal radius = chip.height() / 2;
    painter.setPen(line);
    painter.setBrush(ground);
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(isChecked() ? accent : palette().color(QPalette::WindowText));
    const auto room = chip.adjusted(look::space(*this, 3), 0, -look::space(*this, 3), 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (!isChecked())
        painter.setPen(look::secondary(palette()));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, number());
    if (hasFocus())
        painting::focusRing(painter, chip, radius, palette());
}

} // namespace solidair
