// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stepstrip.h"

#include "ui/kit/look.h"
#include "ui/kit/painting.h"

#include <QPainter>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

StepStrip::StepStrip(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setObjectName(u"steps"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setNow(0);
}

void StepStrip::setNow(int step)
{
    m_now = step;
    setAccessibleName(
        tr("Step %1 of %2: %3")
            .arg(QString::number(step + 1), QString::number(m_steps.size()), m_steps.value(step)));
    update();
}

int StepStrip::circle() const
{
    return look::space(*this, 9) / 2;
}

int StepStrip::line() const
{
    return look::space(*this, 8);
}

QSize StepStrip::sizeHint() const
{
    const QFontMetrics words(look::heading(font()));
    int width = look::space(*this, 2);
    for (const auto &step : m_steps)
        width += circle() + look::space(*this, 2) + words.horizontalAdvance(step)
            + look::space(*this, 4) + line();
    return {width - line() - look::space(*this, 2), look::space(*this, 7)};
}

void StepStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int gap = look::space(*this, 2);
    const auto secondary = look::secondary(palette());
    const auto accent = palette().color(QPalette::Highlight);
    int left = gap;
    for (int step = 0; step < m_steps.size(); ++step) {
        const QRectF round(left + 0.5, (height() - circle()) / 2.0 + 0.5, circle() - 1,
                           circle() - 1);
        if (step < m_now) {
            painting::icon(painter, round, u"check"_s, look::good(palette()));
        } else {
            const bool isNow = step == m_now;
            painter.setPen(isNow ? accent : secondary);
            painter.setBrush(isNow ? QBrush(accent) : QBrush(Qt::NoBrush));
            painter.drawEllipse(round);
            painter.setFont(look::smallest(font()));
            painter.setPen(isNow ? palette().color(QPalette::HighlightedText) : secondary);
            painter.drawText(round, Qt::AlignCenter, QString::number(step + 1));
        }
        left += circle() + gap;
        const auto words = step == m_now ? look::heading(font()) : font();
        painter.setFont(words);
        painter.setPen(step > m_now ? secondary : palette().color(QPalette::WindowText));
        const int wide = QFontMetrics(words).horizontalAdvance(m_steps[step]);
        painter.drawText(QRect(left, 0, wide + 1, height()), Qt::AlignVCenter, m_steps[step]);
        left += wide + gap;
        if (step + 1 < m_steps.size()) {
            painter.setPen(QPen(look::hairline(palette()), 1.5));
            painter.drawLine(QPointF(left, height() / 2.0), QPointF(left + line(), height() / 2.0));
            left += line() + gap;
        }
    }
}

} // namespace solidair
