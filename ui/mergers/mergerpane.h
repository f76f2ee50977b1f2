// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mergeranswer.h"
#include "views/mergercases.h"

#include <QWidget>

class QPushButton;

namespace solidair {

class FactLabel;
class MergerChoices;
class ScrollingPart;
class Workspace;

/// How a merger goes on: the ways, what comes of the one that is chosen, and the button that does
/// it.
class MergerPane final : public QWidget
{
    Q_OBJECT

public:
    MergerPane(Workspace &workspace, QWidget *parent);

    void present(const MergerComparison &comparison, MergerCase::State state,
                 const MergerAnswer &answer);

    MergerChoices &choices() const { return *m_choices; }

    /// Does what the button says, when it can be pressed.
    void decide();
    /// The keyboard to the way that is chosen, else to the button.
    void focusChoice();

signals:
    void laterWanted();

private:
    QWidget *buildStrip();
    void showOutcome(const MergerComparison &comparison);
    void showButton();

    Workspace &m_workspace;
    ScrollingPart *m_part;
    FactLabel *m_alike;
    MergerChoices *m_choices;
    QWidget *m_outcome = nullptr;
    FactLabel *m_undoing;
    QPushButton *m_decide;
    QPushButton *m_later;
    MergerCase::State m_state = MergerCase::State::Alike;
    MergerAnswer m_answer;
};

} // namespace solidair
