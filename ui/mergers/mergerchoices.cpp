// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergerchoices.h"

#include "base/clock.h"
#include "domain/joining.h"
#include "mergerconfirmation.h"
#include "ui/desk/workspace.h"
#include "ui/kit/choicecard.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/look.h"
#include "ui/kit/wheelfreecombo.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using MergerChoice = MergerDecision::Choice;

} // namespace

MergerChoices::MergerChoices(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_group(new QButtonGroup(this))
    , m_confirmation(new MergerConfirmation(workspace, this))
    , m_predecessorLabel(new FactLabel(tr("Predecessor"), this))
    , m_predecessor(new WheelFreeCombo(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(*this, 2));
    addCard(MergerChoice::CarryOver, u"mergerWayCarryOver"_s, tr("Carry it over"));
    addCard(MergerChoice::Reconfirm, u"mergerWayReconfirm"_s, tr("Have it confirmed"))
        ->setDetails(m_confirmation);
    addCard(MergerChoice::BackInDiscussion, u"mergerWayDiscuss"_s, tr("Back in discussion"));
    auto *row = new QHBoxLayout;
    m_predecessor->setObjectName(u"mergerWhose"_s);
    m_predecessor->setAccessibleName(tr("Predecessor whose history goes on"));
    m_predecessor->setEnabled(workspace.isWritable());
    m_predecessorLabel->setBuddy(m_predecessor);
    row->addWidget(m_predecessorLabel);
    row->addWidget(m_predecessor, 1);
    column->addLayout(row);
    connect(m_predecessor, &QComboBox::activated, this, [this] {
        emit predecessorChosen(MunicipalityId::fromText(m_predecessor->currentData().toString()));
    });
    connect(m_confirmation, &MergerConfirmation::broughtBack, this,
            [this] { emit chosen(MergerChoice::Reconfirm); });
}

ChoiceCard *MergerChoices::addCard(MergerDecision::Choice choice, const QString &name,
                                   const QString &title)
{
    auto *card = new ChoiceCard(title, this);
    card->button().setObjectName(name);
    card->button().setEnabled(m_workspace.isWritable());
    m_group->addButton(&card->button());
    m_cards.insert(choice, card);
    layout()->addWidget(card);
    connect(&card->button(), &QRadioButton::toggled, this, [this, choice](bool isOn) {
        if (isOn)
            emit chosen(choice);
    });
    return card;
}

void MergerChoices::present(const MergerComparison &comparison, const MergerAnswer &answer)
{
    const auto &campaign = m_workspace.campaign();
    m_successor = comparison.successor;
    m_answer = answer;
    {
        const QSignalBlocker quiet(this);
        m_cards.value(answer.choice)->button().setChecked(true);
    }
    showPredecessors(comparison, answer.predecessor);
    const auto *former = comparison.former(answer.predecessor);
    const auto name = campaign.municipality(answer.predecessor).name();
    const auto stage = former ? stageText(former->standing.stage, Phrases()) : QString();
    const auto since = former ? dateOnScreen(former->standing.since) : QString();
    const auto goesOn = since.isEmpty()
        ? tr("The history of %1 goes on: %2.").arg(name, stage)
        : tr("The history of %1 goes on: %2 since %3.").arg(name, stage, since);
    const auto day = dateOnScreen(PartialDate(comparison.dayBefore.addDays(1)));
    showCard(MergerChoice::CarryOver, goesOn);
    showCard(MergerChoice::Reconfirm, tr("It goes on likewise, and a next step is added."));
    const bool wasMember = std::ranges::any_of(
        comparison.formers, [](const FormerState &it) { return it.standing.isMember(); });
    const auto back = tr("In discussion from %1 on.").arg(day);
    const auto outcome =
        outcomeOf(campaign, decisionFor(MergerChoice::BackInDiscussion), currentDay());
    showCard(MergerChoice::BackInDiscussion,
             wasMember && !outcome.standing.isMember()
                 ? back + u' ' + tr("Letters and reports no longer name it as a member.")
                 : back);
    m_confirmation->present(comparison.successor,
                            answer.coordinator.isNull()
                                ? campaign.municipality(comparison.successor).coordinator
                                : answer.coordinator);
}

void MergerChoices::showPredecessors(const MergerComparison &comparison, MunicipalityId chosen)
{
    m_predecessor->clear();
    for (const auto &former : comparison.formers) {
        const auto stage = stageText(former.standing.stage, Phrases());
        const auto since = dateOnScreen(former.standing.since);
        const auto name = m_workspace.campaign().municipality(former.id).name();
        m_predecessor->addItem(since.isEmpty() ? tr("%1, %2").arg(name, stage)
                                               : tr("%1, %2 since %3").arg(name, stage, since),
                               former.id.text());
    }
    m_predecessor->setCurrentIndex(m_predecessor->findData(chosen.text()));
    const bool isAsked = decision().choice != MergerChoice::BackInDiscussion;
    m_predecessor->setVisible(isAsked);
    m_predecessorLabel->setVisible(isAsked);
}

/// What comes of @p choice, which @p sentence says; or why it cannot be.
void MergerChoices::showCard(MergerDecision::Choice choice, const QString &sentence)
{
    const auto would = decisionFor(choice);
    const auto may = checkDecision(m_workspace.campaign(), would, currentDay());
    if (!may) {
        m_cards.value(choice)->setTexts(tr("not possible"), may.error().message);
        return;
    }
    const auto outcome = outcomeOf(m_workspace.campaign(), would, currentDay());
    const auto &standing = outcome.standing;
    const auto counted = engagementsText(standing.counted, standing.asked, Phrases());
    m_cards.value(choice)->setTexts(
        membersText(outcome),
        standing.isMember() ? sentence + u' ' + tr("Commitments: %1.").arg(counted) : sentence);
}

/// "22 members, one fewer".
QString MergerChoices::membersText(const MergerOutcome &outcome)
{
    const auto members = tr("%n member(s)", nullptr, outcome.members);
    const int more = outcome.members - outcome.membersNow;
    if (more == 0)
        return tr("%1, as now").arg(members);
    return tr("%1, %2").arg(
        members, more > 0 ? tr("%n more", nullptr, more) : tr("%n fewer", nullptr, -more));
}

MergerDecision MergerChoices::decision() const
{
    for (const auto &[choice, card] : m_cards.asKeyValueRange()) {
        if (card->button().isChecked())
            return decisionFor(choice);
    }
    return decisionFor(MergerChoice::CarryOver);
}

MergerDecision MergerChoices::decisionFor(MergerDecision::Choice choice) const
{
    MergerDecision decision;
    decision.id = MergerDecisionId::create();
    decision.successor = m_successor;
    decision.choice = choice;
    if (decision.choice != MergerChoice::BackInDiscussion)
        decision.predecessor = MunicipalityId::fromText(m_predecessor->currentData().toString());
    decision.commitmentsLeft = m_answer.commitmentsLeft;
    decision.rolesLeft = m_answer.rolesLeft;
    return decision;
}

void MergerChoices::focusChosen()
{
    if (auto *button = m_group->checkedButton())
        button->setFocus();
}

} // namespace solidair
