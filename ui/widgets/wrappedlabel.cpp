// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wrappedlabel.h"

#include "painting.h"

#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace solidair {

namespace {

constexpr QChar wordJoiner(0x2060);

} // namespace

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

/// The text kept together as it asks, or broken freely when that needs more than @p width.
QString WrappedLabel::textFor(int width) const
{
    QTextLayout kept(text(), font());
    painting::wrap(kept, width);
    for (int i = 0; i + 1 < kept.lineCount(); ++i) {
        const int next = kept.lineAt(i + 1).textStart();
        if (next > 0 && !text()[next - 1].isSpace() && text()[next - 1] != u'-')
            return text().remove(wordJoiner).replace(QChar(QChar::Nbsp), u' ');
    }
    return text();
}

QSize WrappedLabel::minimumSizeHint() const
{
    if (!wordWrap())
        return QLabel::minimumSizeHint();
    const auto metrics = fontMetrics();
    return {metrics.averageCharWidth() * 6 + frame(), metrics.height() + frame()};
}

int WrappedLabel::frame() const
{
    const auto margins = contentsMargins();
    return margins.left() + margins.right();
}

int WrappedLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    const int room = qMax(1, width - frame());
    QTextLayout layout(textFor(room), font());
    const auto margins = contentsMargins();
    return qCeil(painting::wrap(layout, room)) + margins.top() + margins.bottom();
}

void WrappedLabel::paintEvent(QPaintEvent *event)
{
    if (!wordWrap()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    drawFrame(&painter);
    const QRect room = contentsRect();
    QTextLayout layout(textFor(room.width()), font());
    const qreal tall = painting::wrap(layout, room.width());
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const qreal top =
        (alignment() & Qt::AlignTop) ? room.top() : room.top() + (room.height() - tall) / 2;
    layout.draw(&painter, QPointF(room.left(), qRound(top)));
}

} // namespace solidair
