// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter.h"

#include "accessibility.h"
#include "look.h"
#include "painting.h"

#include <QPainter>

#include <cmath>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More squares than this say nothing that the number does not.
constexpr int mostExtra = 6;

} // namespace

Meter::Meter(QWidget *parent)
    : QWidget(parent)
{
    installAccessibility();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Meter::setCounts(int counted, int asked, bool isUnderThreshold)
{
    m_counted = counted;
    m_asked = asked;
    m_isUnderThreshold = isUnderThreshold;
    //: Read aloud behind "2 of 3".
    setAccessibleName(isUnderThreshold ? tr("%1, below the threshold").arg(text()) : text());
    updateGeometry();
    update();
}

QString Meter::text() const
{
    if (m_asked == 0)
        return QString::number(m_counted);
    if (m_counted > m_asked) {
        //: %1 engagements, while the charter asks for %2.
        return tr("%1 (asks for %2)").arg(m_counted).arg(m_asked);
    }
    //: %1 engagements of the %2 that are asked for.
    return tr("%1 of %2").arg(m_counted).arg(m_asked);
}

Meter::Measures Meter::measures() const
{
    const int side = look::space(*this, 3);
    const auto width = [side](int squares) { return qRound(squares * side * 1.25 - side * 0.25); };
    const int gap = look::space(*this, 2);
    Measures result;
    result.side = side;
    int x = m_asked > 0 ? width(m_asked) + gap : 0;
    result.extra = m_asked > 0 ? qBound(0, m_counted - m_asked, mostExtra) : 0;
    result.extraLeft = x;
    if (result.extra > 0)
        x += width(result.extra) + gap;
    result.textLeft = x;
    result.font = m_isUnderThreshold ? look::heading(font()) : font();
    x += QFontMetrics(result.font).horizontalAdvance(text());
    if (m_isUnderThreshold) {
        result.iconLeft = x + look::space(*this, 1);
        x = result.iconLeft + painting::iconSide(*this);
    }
    result.width = x;
    return result;
}

QSize Meter::sizeHint() const
{
    return {measures().width, fontMetrics().height() + look::space(*this, 1)};
}

void Meter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto at = measures();
    const QColor colour =
        m_isUnderThreshold ? look::danger(palette()) : palette().color(foregroundRole());
    const qreal top = std::floor((height() - at.side) / 2.0); // on a whole pixel
    if (m_asked > 0)
        look::paintMeter(painter, {0, top}, at.side, m_counted, m_asked, colour);
    if (at.extra > 0) {
        look::paintMeter(painter, {qreal(at.extraLeft), top}, at.side, at.extra, at.extra,
                         look::secondary(palette()));
    }
    painter.setFont(at.font);
    painter.setPen(colour);
    painter.drawText(QRect(at.textLeft, 0, width() - at.textLeft, height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    if (m_isUnderThreshold) {
        const int side = painting::iconSide(*this);
        painting::icon(painter, QRectF(at.iconLeft, (height() - side) / 2.0, side, side),
                       u"warning"_s, colour);
    }
}

} // namespace solidair
