// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStyle>

namespace solidair {

namespace {

/// What the window's frame takes; what it usually is before the window was shown.
QMargins frameOf(const QWidget &window)
{
    const QRect inner = window.geometry();
    const QRect outer = window.frameGeometry();
    // Before it is shown a window may say that its frame is smaller than itself.
    if (inner != outer && outer.contains(inner)) {
        return {inner.left() - outer.left(), inner.top() - outer.top(),
                outer.right() - inner.right(), outer.bottom() - inner.bottom()};
    }
    if (window.windowFlags().testFlag(Qt::FramelessWindowHint))
        return {};
    const auto *style = window.style();
    const int title = qMax(style->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window),
                           window.fontMetrics().height() * 3 / 2);
    const int edge = style->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth, nullptr, &window);
    return {edge, title, edge, edge};
}

QRect roomFor(const QWidget &window)
{
    const auto *screen = QGuiApplication::screenAt(window.geometry().center());
    if (!screen)
        screen = QGuiApplication::primaryScreen();
    return screen ? screen->availableGeometry().marginsRemoved(frameOf(window)) : QRect();
}

} // namespace

void resizeOnScreen(QWidget &window, const QSize &wanted)
{
    const auto *screen = window.screen();
    const QRect room =
        screen ? screen->availableGeometry().marginsRemoved(frameOf(window)) : QRect();
    window.resize(room.isEmpty() ? wanted : wanted.boundedTo(room.size()));
}

void moveOntoScreen(QWidget &window)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    const QRect room = roomFor(window);
    if (room.isEmpty())
        return;
    QRect place = window.geometry();
    place.setSize(place.size().boundedTo(room.size()));
    place.moveLeft(qBound(room.left(), place.left(), room.right() - place.width() + 1));
    place.moveTop(qBound(room.top(), place.top(), room.bottom() - place.height() + 1));
    window.setGeometry(place);
}

} // namespace solidair
