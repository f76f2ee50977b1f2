// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions.h"

#include <QVariant>
#include <QWidget>

#include <functional>

namespace solidair {

class Workspace;

/// A page of the window, as the window sees it: what each does its own way.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The keyboard to where one searches; false where nothing is searched.
    virtual bool find() { return false; }

    /// The keyboard to where the person was, else to where one begins.
    virtual void focus();

    /// The keyboard to the part behind the one that has it (@p by 1) or to the one before (-1);
    /// false where the window finds it.
    virtual bool walk(int) { return false; }

    /// What the page says of itself in the status line.
    virtual QString fact() const { return {}; }

    /// Whether something was begun here that waits to be finished.
    virtual bool isUnderWay() const { return false; }

    /// How many questions it waits for.
    virtual int openQuestions() const { return 0; }

    /// What the person chose here and stands nowhere else: it outlives the page's being made anew,
    /// as for another language.
    virtual QVariant kept() const { return {}; }

    virtual void bringBack(const QVariant &) { }

signals:
    void factChanged();
    /// isUnderWay() or openQuestions().
    void courseChanged();
};

/// What navigation, menus and help know of a page, which is made when it is first shown.
struct PageEntry
{
    enum class Standing
    {
        Navigation,
        Busy, ///< A long task: in the navigation while it is under way or in front.
        Assistant ///< Not in the navigation: one goes there and back.
    };

    QString key; ///< In the settings, and for whoever wants the page.
    Action action; ///< What brings it up: its title, icon and keys.
    QString helpTopic;
    std::function<Page *(Workspace &workspace, QWidget *parent)> make;
    Standing standing = Standing::Navigation;
    /// Of a task: whether it was begun another day and waits, before its page was made.
    std::function<bool(Workspace &workspace)> waits = {};
    QString home = {}; ///< Of an assistant: the page whose row in the navigation is lit.
};

} // namespace solidair
