// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tabfollowing.h"

#include <QApplication>
#include <QLayout>
#include <QWidget>

namespace solidair {

namespace {

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && widget.isVisible();
}

void collectInOrder(QWidget *widget, QList<QWidget *> &order);

void collectInOrder(const QLayout *layout, QList<QWidget *> &order)
{
    for (int i = 0; i < layout->count(); ++i) {
        auto *item = layout->itemAt(i);
        if (item->widget())
            collectInOrder(item->widget(), order);
        else if (item->layout())
            collectInOrder(item->layout(), order);
    }
}

void collectInOrder(QWidget *widget, QList<QWidget *> &order)
{
    if (!widget->isVisible())
        return;
    if (takesTab(*widget))
        order.append(widget);
    if (widget->layout())
        collectInOrder(widget->layout(), order);
}

/// The next along Qt's own chain that is not within @p content.
QWidget *outside(QWidget &content, bool next)
{
    QWidget *widget = QApplication::focusWidget();
    for (auto *it = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
         it != widget; it = next ? it->nextInFocusChain() : it->previousInFocusChain()) {
        if (!content.isAncestorOf(it) && takesTab(*it))
            return it;
    }
    return nullptr;
}

} // namespace

bool focusAlongLayout(QWidget &content, bool next)
{
    auto *focused = QApplication::focusWidget();
    if (!focused || !content.isAncestorOf(focused))
        return false;
    QList<QWidget *> order;
    collectInOrder(&content, order);
    auto at = order.indexOf(focused);
    // One that is being hidden is in the order no more.
    if (at < 0)
        return false;
    at += next ? 1 : -1;
    auto *target = at >= 0 && at < order.size() ? order[at] : outside(content, next);
    if (!target)
        target = next ? order.first() : order.last();
    target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace solidair
