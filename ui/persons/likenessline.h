// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/doubles.h"
#include "ui/desk/backgroundtask.h"

#include <QTimer>
#include <QWidget>

namespace solidair {

class LinkButton;
class Workspace;

/// Says while a new contact is typed whom it looks like, and offers to take that person. It never
/// stands in the way: it looks beside the window, when the typing rests.
class LikenessLine final : public QWidget
{
    Q_OBJECT

public:
    LikenessLine(Workspace &workspace, QWidget *parent);

    void look(const Contact &typed);

signals:
    void taken(const solidair::Person &person);

private:
    void search();
    void show(const QList<Double<PersonId>> &doubles);

    Workspace &m_workspace;
    LinkButton *m_link;
    QTimer m_rest;
    BackgroundTask m_task;
    KnownPerson m_typed;
    QList<KnownPerson> m_known; ///< Read when something is typed first.
    Person m_like; ///< Whom the line offers.
};

} // namespace solidair
