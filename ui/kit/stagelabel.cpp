// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagelabel.h"

#include "accessibility.h"
#include "look.h"

#include <QPainter>

namespace solidair {

StageLabel::StageLabel(QWidget *parent)
    : QWidget(parent)
{
    installAccessibility();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStage(m_stage);
}

void StageLabel::setStage(Stage stage)
{
    m_stage = stage;
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString StageLabel::text() const
{
    return stageText(m_stage, Phrases());
}

QSize StageLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {markSide() + gap() + metrics.horizontalAdvance(text()),
            metrics.height() + look::space(*this, 1)};
}

int StageLabel::markSide() const
{
    return qRound(14 * fontMetrics().height() / 16.0);
}

int StageLabel::gap() const
{
    return look::space(*this, 3) / 2;
}

void StageLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = markSide();
    const int room = side + gap();
    look::paintStage(painter, QRectF(0, (height() - side) / 2.0, side, side), m_stage, palette());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect().adjusted(room, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace solidair
