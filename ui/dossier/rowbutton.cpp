// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowbutton.h"

#include "ui/kit/accessibility.h"
#include "ui/kit/look.h"
#include "ui/kit/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextDocument>
#include <QTextLayout>
#include <QtMath>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

RowButton::RowButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RowButton::setTexts(const QString &words, const QString &remark, const QString &hint)
{
    m_words = words;
    m_remark = remark;
    QStringList said{words, remark, hint};
    said.removeAll(QString());
    setAccessibleName(said.join(u", "_s));
    setHint(*this, said.join(u'\n'));
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
    return {look::space(*this, 12), lineHeight()};
}

/// Of one line, with the air around it.
int RowButton::lineHeight() const
{
    return qMax(look::space(*this, 6), minimumHeight());
}

/// The words and the remark as one flow; returns the height of its lines.
qreal RowButton::layOut(QTextLayout &layout, int width, bool isUnderlined) const
{
    const auto start = static_cast<int>(m_words.size());
    const QString remark = m_remark.isEmpty() ? QString() : u"  "_s + m_remark;
    layout.setText(m_words + remark);
    layout.setFont(font());
    QList<QTextLayout::FormatRange> formats(2);
    formats[0].start = 0;
    formats[0].length = start;
    formats[0].format.setFontUnderline(isUnderlined);
    // Also of a line that opens nothing.
    formats[0].format.setForeground(palette().color(QPalette::Active, QPalette::Text));
    formats[1].start = start;
    formats[1].length = static_cast<int>(remark.size());
    formats[1].format.setFont(look::smaller(font()));
    formats[1].format.setForeground(look::secondary(palette()));
    layout.setFormats(formats);
    return painting::wrap(layout, width);
}

int RowButton::heightForWidth(int width) const
{
    QTextLayout layout;
    const qreal tall = layOut(layout, qMax(1, width - 2 * look::space(*this, 1)), false);
    return lineHeight() + qMax(0, qCeil(tall) - fontMetrics().height());
}

void RowButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int edge = look::space(*this, 1);
    QTextLayout layout;
    layOut(layout, qMax(1, width() - 2 * edge), underMouse() && isEnabled());
    const int top = (lineHeight() - fontMetrics().height()) / 2;
    layout.draw(&painter, QPoint(edge, top));
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
