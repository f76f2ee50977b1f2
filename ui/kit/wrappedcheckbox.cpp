// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wrappedcheckbox.h"

#include "painting.h"

#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTextLayout>
#include <QtMath>

namespace solidair {

WrappedCheckBox::WrappedCheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool WrappedCheckBox::fits(int width) const
{
    return width >= QCheckBox::sizeHint().width();
}

int WrappedCheckBox::wordsAt() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

qreal WrappedCheckBox::layOut(QTextLayout &layout, int width) const
{
    layout.setText(QString(text()).replace(QLatin1String("&&"), QLatin1String("&")));
    layout.setFont(font());
    return painting::wrap(layout, qMax(1, width - wordsAt()));
}

QSize WrappedCheckBox::minimumSizeHint() const
{
    const QSize whole = QCheckBox::sizeHint();
    const int words = fontMetrics().averageCharWidth() * 12;
    return {qMin(whole.width(), wordsAt() + words), whole.height()};
}

int WrappedCheckBox::heightForWidth(int width) const
{
    const int one = QCheckBox::sizeHint().height();
    if (fits(width))
        return one;
    QTextLayout layout;
    return one + qMax(0, qCeil(layOut(layout, width)) - fontMetrics().height());
}

bool WrappedCheckBox::hitButton(const QPoint &position) const
{
    return fits(width()) ? QCheckBox::hitButton(position) : rect().contains(position);
}

void WrappedCheckBox::paintEvent(QPaintEvent *event)
{
    if (fits(width())) {
        QCheckBox::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    // The box beside the first line.
    const int one = QCheckBox::sizeHint().height();
    option.rect.setHeight(one);
    auto box = option;
    box.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, box);
    QTextLayout layout;
    layOut(layout, width());
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const int left = layoutDirection() == Qt::RightToLeft ? 0 : wordsAt();
    const int top = (one - fontMetrics().height()) / 2;
    layout.draw(&painter, QPoint(left, top));
    if (hasFocus())
        painting::focusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), 4, palette());
}

} // namespace solidair
