// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/doubles.h"
#include "domain/toldapart.h"
#include "ui/desk/backgroundtask.h"

#include <QObject>

namespace solidair {

class Workspace;

/// Two persons that may be one.
struct PersonPair
{
    enum class Group
    {
        Sure, ///< Name and address or number are alike.
        Maybe,
        Apart ///< Somebody said that they are two.
    };

    Person first; ///< The one that was recorded before.
    Person second;
    QList<Likeness> reasons;
    QString place; ///< A municipality where one of them is known.
    Group group = Group::Maybe;
    ToldApartId apart; ///< Of two that were told apart.

    bool isOf(PersonId a, PersonId b) const { return first.id == a && second.id == b; }
};

/// Looks for the persons that stand twice in the campaign, beside the window where there are many.
class DoublesSearch final : public QObject
{
    Q_OBJECT

public:
    DoublesSearch(Workspace &workspace, QObject *parent);

    void start();

    bool isSearching() const { return m_task.isRunning(); }

    /// As they were found last, in the order of their groups.
    const QList<PersonPair> &pairs() const { return m_pairs; }

    int persons() const { return static_cast<int>(m_known.size()); }

    int count(PersonPair::Group group) const;

signals:
    void found();

private:
    void order(const QList<Double<PersonId>> &doubles);

    Workspace &m_workspace;
    QList<KnownPerson> m_known;
    QList<ToldApart> m_apart;
    QList<PersonPair> m_pairs;
    BackgroundTask m_task;
    bool m_isStale = false; ///< Something changed while it searched.
};

} // namespace solidair
