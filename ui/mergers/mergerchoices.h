// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mergeranswer.h"
#include "views/mergercases.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace solidair {

class ChoiceCard;
class FactLabel;
class MergerConfirmation;
class Workspace;

/// The three ways in which a merger can go on, each with the number of members that it makes, and
/// whose history it is that goes on.
class MergerChoices final : public QWidget
{
    Q_OBJECT

public:
    MergerChoices(Workspace &workspace, QWidget *parent);

    void present(const MergerComparison &comparison, const MergerAnswer &answer);
    /// As it would be recorded.
    MergerDecision decision() const;

    MergerConfirmation &confirmation() const { return *m_confirmation; }

    /// The keyboard to the way that is chosen.
    void focusChosen();

signals:
    void chosen(solidair::MergerDecision::Choice choice);
    void predecessorChosen(solidair::MunicipalityId predecessor);

private:
    ChoiceCard *addCard(MergerDecision::Choice choice, const QString &name, const QString &title);
    void showPredecessors(const MergerComparison &comparison, MunicipalityId chosen);
    void showCard(MergerDecision::Choice choice, const QString &sentence);
    static QString membersText(const MergerOutcome &outcome);
    MergerDecision decisionFor(MergerDecision::Choice choice) const;

    Workspace &m_workspace;
    QButtonGroup *m_group;
    QHash<MergerDecision::Choice, ChoiceCard *> m_cards;
    MergerConfirmation *m_confirmation;
    FactLabel *m_predecessorLabel;
    QComboBox *m_predecessor;
    MunicipalityId m_successor;
    MergerAnswer m_answer;
};

} // namespace solidair
