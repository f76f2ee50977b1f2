// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagedialogglyph.h"

#include "ui/kit/look.h"
#include "ui/kit/painting.h"

#include <QPainter>

namespace solidair {

StageDialogGlyph::StageDialogGlyph(const QString &iconName, Tone tone, const QString &words,
                                   QWidget *parent)
    : QLabel(parent)
    , m_iconName(iconName)
    , m_tone(tone)
{
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StageDialogGlyph::sizeHint() const
{
    const int side = painting::iconSide(*this);
    return {side, side};
}

void StageDialogGlyph::paintEvent(QPaintEvent *)
{
    const auto colour = m_tone == Tone::Good ? look::good(palette())
        : m_tone == Tone::Attention          ? look::attention(palette())
                                             : look::danger(palette());
    QPainter painter(this);
    painting::icon(painter, QRectF(QPointF(), sizeHint()), m_iconName, colour);
}

} // namespace solidair
