// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panewalk.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace solidair {

namespace {

constexpr auto paneProperty = "solidairPane";

bool takesKeys(const QWidget &widget, const QWidget &pane)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisibleTo(&pane) && widget.isEnabled();
}

/// The first that Tab leads to in @p pane; null without one.
QWidget *firstField(QWidget &pane)
{
    if (takesKeys(pane, pane))
        return &pane;
    for (auto *it = pane.nextInFocusChain(); it != &pane; it = it->nextInFocusChain()) {
        if (pane.isAncestorOf(it) && takesKeys(*it, pane))
            return it;
    }
    return nullptr;
}

QWidget *whereOneGoes(QWidget &pane)
{
    auto *last = pane.focusWidget();
    return last && takesKeys(*last, pane) ? last : firstField(pane);
}

} // namespace

void markPane(QWidget &pane)
{
    pane.setProperty(paneProperty, true);
}

void focusPane(QWidget &pane)
{
    if (auto *place = whereOneGoes(pane))
        place->setFocus(Qt::ShortcutFocusReason);
}

QString focusedName(const QWidget &window)
{
    const auto *focused = window.focusWidget();
    return focused ? focused->objectName() : QString();
}

void focusNamed(const QWidget &window, const QString &name)
{
    if (name.isEmpty())
        return;
    const auto same = window.findChildren<QWidget *>(name);
    const auto visible = std::ranges::find_if(
        same, [&window](const QWidget *widget) { return takesKeys(*widget, window); });
    if (visible != same.end())
        (*visible)->setFocus(Qt::OtherFocusReason);
}

void walkPanes(QWidget &window, int by)
{
    QList<QWidget *> panes;
    const auto children = window.findChildren<QWidget *>();
    for (auto *child : children) {
        if (child->property(paneProperty).toBool() && child->isVisible() && whereOneGoes(*child))
            panes.append(child);
    }
    if (panes.isEmpty())
        return;
    // Columns from the left, each from the top; what is below all of them comes last.
    std::ranges::sort(panes, {}, [&window](const QWidget *pane) {
        const QPoint place = pane->mapTo(&window, QPoint());
        const bool isBelow = place.y() > window.height() * 3 / 4;
        return std::tuple(isBelow, place.x(), place.y());
    });
    const auto *focused = QApplication::focusWidget();
    const auto at = std::ranges::find_if(panes, [focused](const QWidget *pane) {
        return focused && (pane == focused || pane->isAncestorOf(focused));
    });
    const auto count = panes.size();
    const auto from = at == panes.end() ? (by > 0 ? -1 : 0) : at - panes.begin();
    focusPane(*panes[(from + by + count) % count]);
}

} // namespace solidair
