// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowbutton.h"

#include "ui/look/look.h"
#include "ui/widgets/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextDocument>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

RowButton::RowButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RowButton::setTexts(const QString &words, const QString &remark, const QString &hint)
{
    m_words = words;
    m_remark = remark;
    QStringList said{words, remark, hint};
    said.removeAll(QString());
    setAccessibleName(said.join(u", "_s));
    setToolTip(Qt::convertFromPlainText(said.join(u'\n')));
    updateGeometry();
    update();
}

QSize RowButton::sizeHint() const
{
    const QFontMetrics small(look::smaller(font()));
    return {fontMetrics().horizontalAdvance(m_words) + small.horizontalAdvance(m_remark)
                + look::space(*this, 4),
            look::space(*this, 6)};
}

QSize RowButton::minimumSizeHint() const
{
    return {look::space(*this, 12), look::space(*this, 6)};
}

void RowButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int edge = look::space(*this, 1);
    const QRect room = rect().adjusted(edge, 0, -edge, 0);
    QFont words = font();
    words.setUnderline(underMouse() && isEnabled());
    painter.setFont(words);
    // Also of a line that opens nothing.
    painter.setPen(palette().color(QPalette::Active, QPalette::Text));
    const QString shown = fontMetrics().elidedText(m_words, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    const int used = fontMetrics().horizontalAdvance(shown) + look::space(*this, 2);
    const QFont small = look::smaller(font());
    painter.setFont(small);
    painter.setPen(look::secondary(palette()));
    const QRect rest = room.adjusted(used, 0, 0, 0);
    if (rest.width() > look::space(*this, 4)) {
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         QFontMetrics(small).elidedText(m_remark, Qt::ElideRight, rest.width()));
    }
    if (hasFocus())
        painting::focusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), 4, palette());
}

void RowButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RowButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RowButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace solidair
