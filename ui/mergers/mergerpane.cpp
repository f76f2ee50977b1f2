// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergerpane.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/joining.h"
#include "mergerchoices.h"
#include "mergerconfirmation.h"
#include "session/commands/campaigncommands.h"
#include "ui/desk/workspace.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/hairline.h"
#include "ui/kit/look.h"
#include "ui/kit/meter.h"
#include "ui/kit/scrollingpart.h"
#include "ui/kit/stagelabel.h"
#include "ui/kit/verbbutton.h"
#include "ui/kit/wrappedlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QString deciding(MergerDecision::Choice choice)
{
    switch (choice) {
    case MergerDecision::Choice::CarryOver:
        return MergerPane::tr("Carry it over");
    case MergerDecision::Choice::Reconfirm:
        return MergerPane::tr("Carry it over and have it confirmed");
    case MergerDecision::Choice::BackInDiscussion:
        return MergerPane::tr("Put it back in discussion");
    }
    Q_UNREACHABLE();
}

} // namespace

MergerPane::MergerPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_part(new ScrollingPart(this))
    , m_alike(new FactLabel({}, this))
    , m_choices(new MergerChoices(workspace, this))
    , m_undoing(new FactLabel({}, this))
    , m_decide(new VerbButton(this))
    , m_later(new VerbButton(tr("Later"), this))
{
    setObjectName(u"mergerPane"_s);
    m_part->setAccessibleName(tr("How does it go on?"));
    auto *content = new QWidget(m_part);
    auto *rows = new QVBoxLayout(content);
    const int edge = look::space(*this, 4);
    rows->setContentsMargins(edge, edge, edge, edge);
    rows->setSpacing(look::space(*this, 2));
    auto *title = new WrappedLabel(content);
    title->setTextFormat(Qt::PlainText);
    title->setText(tr("How does it go on?"));
    title->setFont(look::heading(font()));
    m_alike->setObjectName(u"mergerAlike"_s);
    m_alike->setWordWrap(true);
    rows->addWidget(title);
    rows->addWidget(m_alike);
    rows->addWidget(m_choices);
    rows->addWidget(hairline(content));
    m_outcome = new QWidget(content);
    m_outcome->setObjectName(u"mergerOutcome"_s);
    auto *outcome = new QVBoxLayout(m_outcome);
    outcome->setContentsMargins({});
    outcome->setSpacing(look::space(*this, 1));
    rows->addWidget(m_outcome);
    rows->addStretch();
    m_part->column().addWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_part, 1);
    column->addWidget(hairline(this));
    column->addWidget(buildStrip());
}

QWidget *MergerPane::buildStrip()
{
    auto *strip = new QWidget(this);
    auto *rows = new QVBoxLayout(strip);
    const int edge = look::space(*this, 4);
    rows->setContentsMargins(edge, look::space(*this, 2), edge, look::space(*this, 3));
    rows->setSpacing(look::space(*this, 2));
    m_undoing->setObjectName(u"mergerUndoing"_s);
    m_undoing->setWordWrap(true);
    rows->addWidget(m_undoing);
    m_decide->setObjectName(u"decideMerger"_s);
    m_decide->setDefault(true);
    m_later->setObjectName(u"mergerLater"_s);
    auto *both = new QWidget(strip);
    auto *buttons = new FlowLayout(both);
    buttons->setContentsMargins({});
    buttons->setSpacing(look::space(*this, 2));
    buttons->addWidget(m_decide);
    buttons->addWidget(m_later);
    rows->addWidget(both);
    connect(m_decide, &QPushButton::clicked, this, &MergerPane::decide);
    connect(m_later, &QPushButton::clicked, this, &MergerPane::laterWanted);
    connect(&m_choices->confirmation(), &MergerConfirmation::edited, this, &MergerPane::showButton);
    return strip;
}

void MergerPane::present(const MergerComparison &comparison, MergerCase::State state,
                         const MergerAnswer &answer)
{
    m_answer = answer;
    m_state = state;
    const bool isAlike = state == MergerCase::State::Alike;
    const auto &campaign = m_workspace.campaign();
    m_alike->setVisible(isAlike);
    m_choices->setVisible(!isAlike);
    m_alike->setText(tr("Nothing is to be decided: they stood in the same stage. The history of "
                        "%1 goes on.")
                         .arg(campaign.municipality(comparison.furthest).name()));
    m_choices->present(comparison, answer);
    showOutcome(comparison);
    showButton();
}

/// What comes of the way that is chosen; where there is nothing to choose, how it stands.
void MergerPane::showOutcome(const MergerComparison &comparison)
{
    auto *old = m_outcome->findChild<QWidget *>(u"mergerOutcomeLines"_s);
    if (old) {
        old->setObjectName({});
        old->hide();
        old->deleteLater();
    }
    auto *lines = new QWidget(m_outcome);
    lines->setObjectName(u"mergerOutcomeLines"_s);
    auto *rows = new QVBoxLayout(lines);
    rows->setContentsMargins({});
    rows->setSpacing(look::space(*this, 1));
    const auto &campaign = m_workspace.campaign();
    const auto &municipality = campaign.municipality(comparison.successor);
    const bool isAlike = m_choices->isHidden();
    const auto decision = m_choices->decision();
    const auto standing = isAlike ? campaign.standing(comparison.successor, currentDay())
                                  : outcomeOf(campaign, decision, currentDay()).standing;
    const auto fact = [&](const QString &text) {
        if (text.isEmpty())
            return;
        auto *label = new FactLabel(text, lines);
        label->setWordWrap(true);
        rows->addWidget(label);
    };
    auto *title = new WrappedLabel(lines);
    title->setTextFormat(Qt::PlainText);
    title->setText(isAlike ? tr("So it stands") : tr("So it stands then"));
    title->setFont(look::heading(font()));
    rows->addWidget(title);
    auto *name = new WrappedLabel(lines);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setText(municipality.name());
    rows->addWidget(name);
    auto *stage = new StageLabel(lines);
    stage->setObjectName(u"mergerStage"_s);
    stage->setStage(standing.stage);
    rows->addWidget(stage, 0, Qt::AlignLeft);
    const auto since = dateOnScreen(standing.since);
    const auto via = decision.predecessor.isNull()
        ? QString()
        : campaign.municipality(decision.predecessor).name();
    if (!since.isEmpty())
        fact(via.isEmpty() ? tr("since %1").arg(since) : tr("since %1, by %2").arg(since, via));
    if (standing.isMember()) {
        auto *meter = new Meter(lines);
        meter->setCounts(standing.counted, standing.asked, standing.isUnderThreshold());
        rows->addWidget(meter, 0, Qt::AlignLeft);
    }
    int contacts = 0;
    int contactsLeft = 0;
    int commitmentsLeft = 0;
    for (const auto &former : comparison.formers) {
        for (const auto &contact : former.records.contacts)
            ++(decision.rolesLeft.contains(contact.role.id) ? contactsLeft : contacts);
        commitmentsLeft +=
            static_cast<int>(std::ranges::count_if(former.commitments, [&](const Commitment &it) {
                return decision.commitmentsLeft.contains(it.id);
            }));
    }
    if (contacts > 0)
        fact(tr("%n contact(s) of those that merged", nullptr, contacts));
    if (commitmentsLeft > 0)
        fact(tr("%n commitment(s) do not come along", nullptr, commitmentsLeft));
    if (contactsLeft > 0)
        fact(tr("%n contact(s) do not come along", nullptr, contactsLeft));
    const auto coordinator =
        m_answer.coordinator.isNull() ? municipality.coordinator : m_answer.coordinator;
    const auto who = singleLine(campaign.coordinatorName(coordinator));
    fact(who.isEmpty() ? QString() : tr("coordinator: %1").arg(who));
    m_outcome->layout()->addWidget(lines);
}

void MergerPane::showButton()
{
    const auto decision = m_choices->decision();
    const auto &before = m_answer.before;
    const bool isSame = before && before->choice == decision.choice
        && before->predecessor == decision.predecessor
        && before->commitmentsLeft == decision.commitmentsLeft
        && before->rolesLeft == decision.rolesLeft
        && (decision.choice != MergerDecision::Choice::Reconfirm
            || m_choices->confirmation().isUntouched())
        && (m_answer.coordinator.isNull()
            || m_answer.coordinator
                == m_workspace.campaign().municipality(decision.successor).coordinator);
    const bool isAlike = m_state == MergerCase::State::Alike;
    m_decide->setVisible(!isAlike);
    m_decide->setText(deciding(decision.choice));
    const auto may = checkDecision(m_workspace.campaign(), decision, currentDay());
    m_decide->setEnabled(m_workspace.isWritable() && !isSame && !isAlike && may);
    if (isAlike)
        m_undoing->setText({});
    else if (!m_workspace.isWritable())
        m_undoing->setText(tr("This campaign is open to read: nothing can be decided."));
    else if (isSame)
        m_undoing->setText(tr("So it is decided. Choose another way to decide otherwise."));
    else if (!may)
        m_undoing->setText(may.error().message);
    else if (before && before->choice == MergerDecision::Choice::Reconfirm
             && decision.choice != MergerDecision::Choice::Reconfirm)
        m_undoing->setText(tr("One step: Ctrl+Z takes all of it back. The next step that was "
                              "added for the confirmation stays."));
    else
        m_undoing->setText(tr("One step: Ctrl+Z takes all of it back."));
    m_undoing->setVisible(!isAlike);
}

void MergerPane::decide()
{
    if (!m_decide->isVisible() || !m_decide->isEnabled())
        return;
    const auto decision = m_choices->decision();
    const bool isConfirmed = decision.choice == MergerDecision::Choice::Reconfirm;
    if (isConfirmed && !m_choices->confirmation().insist())
        return;
    BesideDecision beside;
    beside.coordinator = m_answer.coordinator;
    if (isConfirmed)
        beside.confirm = m_choices->confirmation().step();
    if (!m_workspace.run(
            std::make_unique<DecideMergerCommand>(m_workspace.session(), decision, beside)))
        return;
    if (isConfirmed)
        m_choices->confirmation().finish();
}

void MergerPane::focusChoice()
{
    if (m_choices->isVisible())
        m_choices->focusChosen();
    else
        m_later->setFocus();
}

} // namespace solidair
