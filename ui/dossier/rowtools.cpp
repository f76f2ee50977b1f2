// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowtools.h"

#include "ui/kit/accessibility.h"
#include "ui/kit/look.h"
#include "ui/kit/painting.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QtMath>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Five points within a circle of radius 1.
QPolygonF star()
{
    constexpr int corners = 10;
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const double radius = i % 2 == 0 ? 1 : 0.45;
        const double angle = M_PI * (i * 2.0 / corners - 0.5);
        points.append(QPointF(radius * std::cos(angle), radius * std::sin(angle)));
    }
    return points;
}

void beSquare(QToolButton &button)
{
    button.setAutoRaise(true);
    button.setFocusPolicy(Qt::StrongFocus);
    const int side = look::space(button, 6);
    button.setFixedSize(side, side);
}

bool isPress(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

StarButton::StarButton(QWidget *parent)
    : QToolButton(parent)
{
    setCheckable(true);
    beSquare(*this);
    setLit(false);
}

void StarButton::setLit(bool isLit)
{
    setChecked(isLit);
    const QString text = isLit ? tr("Highlighted: shown on the public page")
                               : tr("Highlight this commitment on the public page");
    setHint(*this, text);
    setAccessibleName(text);
}

void StarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.translate(QRectF(rect()).center());
    const double radius = width() * 0.29;
    painter.scale(radius, radius);
    const bool lit = isChecked();
    const QColor colour =
        lit || underMouse() ? look::accent(palette()) : look::secondary(palette());
    painter.setPen(QPen(colour, 1.2 / radius, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(lit ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPolygon(star());
    painter.restore();
    if (hasFocus())
        painting::focusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), 4, palette());
}

void StarButton::keyPressEvent(QKeyEvent *event)
{
    if (isPress(*event))
        click();
    else
        QToolButton::keyPressEvent(event);
}

RowToolButton::RowToolButton(const QString &iconName, const QString &text, const QString &name,
                             QWidget *row)
    : QToolButton(row)
{
    setObjectName(name);
    setIcon(look::icon(iconName));
    setHint(*this, text);
    setAccessibleName(text);
    beSquare(*this);
    row->setAttribute(Qt::WA_Hover);
    row->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this] { update(); });
}

void RowToolButton::paintEvent(QPaintEvent *event)
{
    const auto *row = parentWidget();
    if (!row->underMouse() && !row->isAncestorOf(QApplication::focusWidget()))
        return;
    QToolButton::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(this);
        painting::focusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), 4, palette());
    }
}

void RowToolButton::keyPressEvent(QKeyEvent *event)
{
    if (isPress(*event))
        click();
    else
        QToolButton::keyPressEvent(event);
}

bool RowToolButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QToolButton::eventFilter(watched, event);
}

} // namespace solidair
