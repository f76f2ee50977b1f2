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

using Condition = bool (*)(const QWidget &);

void collectInOrder(QWidget *widget, Condition wanted, QList<QWidget *> &order);

void collectInOrder(const QLayout *layout, Condition wanted, QList<QWidget *> &order)
{
    for (int i = 0; i < layout->count(); ++i) {
        auto *item = layout->itemAt(i);
        if (item->widget())
            collectInOrder(item->widget(), wanted, order);
        else if (item->layout())
            collectInOrder(item->layout(), wanted, order);
    }
}

void collectInOrder(QWidget *widget, Condition wanted, QList<QWidget *> &order)
{
    if (wanted(*widget))
        order.append(widget);
    if (widget->layout())
        collectInOrder(widget->layout(), wanted, order);
}

/// The next along Qt's own chain that is not within @p content; from where @p content stands in it,
/// as rows that were made later stand at its end.
QWidget *outside(QWidget &content, bool next)
{
    for (auto *it = next ? content.nextInFocusChain() : content.previousInFocusChain();
         it != &content; it = next ? it->nextInFocusChain() : it->previousInFocusChain()) {
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
    collectInOrder(&content, takesTab, order);
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

void keepTogether(QWidget &content)
{
    QList<QWidget *> order;
    collectInOrder(
        &content, [](const QWidget &widget) { return (widget.focusPolicy() & Qt::TabFocus) != 0; },
        order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace solidair
