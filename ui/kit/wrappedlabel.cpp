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

/// Lays the text out kept together as it asks, or broken freely where that needs more than @p
/// width; returns how tall it is.
qreal WrappedLabel::layOut(QTextLayout &layout, int width) const
{
    const QString whole = text();
    layout.setFont(font());
    layout.setText(whole);
    const qreal tall = painting::wrap(layout, width);
    for (int i = 1; i < layout.lineCount(); ++i) {
        const int start = layout.lineAt(i).textStart();
        if (start > 0 && !whole[start - 1].isSpace() && whole[start - 1] != u'-') {
            layout.setText(QString(whole).remove(wordJoiner).replace(QChar(QChar::Nbsp), u' '));
            return painting::wrap(layout, width);
        }
    }
    return tall;
}

WrappedLabel::WrappedLabel(const QString &text, QWidget *parent)
    : WrappedLabel(parent)
{
    setWordWrap(true);
    setText(text);
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
    const auto margins = contentsMargins();
    const int tall = m_heights.at(*this, qMax(1, width - frame()), [this](int room) {
        QTextLayout layout;
        return qCeil(layOut(layout, room));
    });
    return tall + margins.top() + margins.bottom();
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
    QTextLayout layout;
    const qreal tall = layOut(layout, room.width());
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const qreal top =
        (alignment() & Qt::AlignTop) ? room.top() : room.top() + (room.height() - tall) / 2;
    layout.draw(&painter, QPointF(room.left(), qRound(top)));
}

} // namespace solidair
