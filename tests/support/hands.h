// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>
#include <QApplication>
#include <QListWidget>
#include <QTest>
#include <QTimer>

#include <functional>

/// The hands of a person at a real window. What a test says is what one would do: press what stands
/// there, or go on with Tab until one is where one wants to be.
namespace solidair::test {

/// The visible widget of that name in @p window; the test stops without one.
template <typename T = QWidget>
T *shown(const QWidget *window, const QString &name)
{
    const auto found = window->findChildren<T *>(name);
    for (auto *widget : found) {
        if (widget->isVisible())
            return widget;
    }
    qFatal("There is no visible %s", qPrintable(name));
}

inline void click(const QWidget *window, const QString &name)
{
    auto *widget = shown(window, name);
    if (!widget->isEnabled())
        qFatal("%s does not take a click", qPrintable(name));
    QTest::mouseClick(widget, Qt::LeftButton);
}

/// Clicks the row of @p view whose first column reads @p text.
inline void clickRow(QAbstractItemView *view, const QString &text)
{
    const auto *model = view->model();
    for (int row = 0; row < model->rowCount(view->rootIndex()); ++row) {
        const auto index = model->index(row, 0, view->rootIndex());
        if (index.data().toString() != text)
            continue;
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        return;
    }
    qFatal("No row reads %s", qPrintable(text));
}

/// What has the keyboard; between two windows that is nothing for a moment.
inline QWidget *focused()
{
    if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }))
        qFatal("Nothing has the keyboard");
    return QApplication::focusWidget();
}

inline void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(focused(), static_cast<Qt::Key>(key), modifiers);
}

inline void type(const QString &text)
{
    QTest::keyClicks(focused(), text);
}

/// Presses Tab until the widget of that name has the keyboard.
inline void tabTo(const QString &name)
{
    constexpr int longestWay = 100;
    QStringList way;
    while (way.size() < longestWay) {
        way.append(focused()->objectName());
        if (way.last() == name)
            return;
        press(Qt::Key_Tab);
    }
    qFatal("Tab does not lead to %s but to %s", qPrintable(name), qPrintable(way.join(u' ')));
}

/// Does @p what, which opens a dialog over @p window and returns when that is closed; meanwhile
/// @p inside happens in the dialog.
inline void inDialog(QWidget *window, const std::function<void()> &what,
                     const std::function<void(QWidget *)> &inside)
{
    QTimer watch;
    bool entered = false;
    QObject::connect(&watch, &QTimer::timeout, [&] {
        auto *dialog = QApplication::activeModalWidget();
        if (!dialog || !dialog->isVisible() || entered)
            return;
        entered = true;
        watch.stop();
        // A window counts as active for QTest::qWaitForWindowActive() while its parent is.
        if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }))
            qFatal("The dialog does not come to the front");
        inside(dialog);
        if (dialog->isVisible()) // else the test would wait for ever
            qFatal("The dialog is still open");
    });
    watch.start(10);
    what();
    if (!entered)
        qFatal("No dialog opened");
    // What a window manager does, where there is one.
    window->activateWindow();
    if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == window; }))
        qFatal("The window does not come back to the front");
}

} // namespace solidair::test
