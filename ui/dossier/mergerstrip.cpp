// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergerstrip.h"

#include "reports/reportwords.h"
#include "session/commands/campaigncommands.h"
#include "ui/desk/workspace.h"
#include "ui/kit/dossierparts.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/wheelfreecombo.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

MergerStrip::MergerStrip(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_why(plainLabel({}, this))
    , m_predecessor(new WheelFreeCombo(this))
{
    setObjectName(u"mergerStrip"_s);
    auto *headline = plainLabel(tr("Merger to be decided"), this);
    headline->setFont(look::heading(font()));
    m_why->setWordWrap(true);
    m_predecessor->setObjectName(u"mergerPredecessor"_s);
    auto *column = new QVBoxLayout(this);
    const int edge = look::space(*this, 2);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(look::space(*this, 1));
    column->addWidget(headline);
    column->addWidget(m_why);
    auto *compare = new LinkButton(tr("Compare and decide…"), this);
    compare->setObjectName(u"compareMerged"_s);
    compare->setFlush();
    connect(compare, &LinkButton::clicked, this,
            [this] { emit m_workspace.mergerWanted(m_municipality); });
    column->addWidget(compare, 0, Qt::AlignLeft);
    if (!workspace.isWritable()) {
        m_predecessor->hide();
        return;
    }
    auto *label = new FactLabel(tr("Whose history goes on"), this);
    label->setBuddy(m_predecessor);
    m_predecessor->setAccessibleName(label->text());
    column->addWidget(label);
    column->addWidget(m_predecessor);
    addChoice(MergerDecision::Choice::CarryOver, u"mergerCarryOver"_s, tr("Carry it over"));
    addChoice(MergerDecision::Choice::Reconfirm, u"mergerReconfirm"_s,
              tr("Carry it over and have it confirmed"));
    addChoice(MergerDecision::Choice::BackInDiscussion, u"mergerDiscuss"_s,
              tr("Start in discussion instead"));
}

void MergerStrip::addChoice(MergerDecision::Choice choice, const QString &name, const QString &text)
{
    auto *button = new LinkButton(text, this);
    button->setObjectName(name);
    button->setFlush();
    connect(button, &LinkButton::clicked, this, [this, choice] { decide(choice); });
    static_cast<QVBoxLayout *>(layout())->addWidget(button, 0, Qt::AlignLeft);
}

void MergerStrip::present(const DossierContent &content)
{
    m_municipality = content.id;
    setVisible(content.standing.mergerPending);
    if (!content.standing.mergerPending)
        return;
    const Register &campaign = m_workspace.campaign();
    auto former = campaign.predecessors(content.id);
    const auto stageOf = [&](MunicipalityId id) {
        return campaign.standing(id, content.municipality.validFrom.addDays(-1)).stage;
    };
    std::ranges::stable_sort(former, std::ranges::greater(),
                             [&](MunicipalityId id) { return stageRank(stageOf(id)); });
    const QString chosen = m_predecessor->currentData().toString();
    m_predecessor->clear();
    QStringList stages;
    for (const auto id : std::as_const(former)) {
        const QString name = campaign.municipality(id).name();
        const QString stage = stageText(stageOf(id), Phrases());
        m_predecessor->addItem(tr("%1, %2").arg(name, stage), id.text());
        stages.append(tr("%1 was: %2").arg(name, stage));
    }
    m_predecessor->setCurrentIndex(qMax(0, m_predecessor->findData(chosen)));
    m_why->setText(stages.join(semicolon(Phrases())) + u'.');
}

void MergerStrip::decide(MergerDecision::Choice choice)
{
    MergerDecision decision;
    decision.id = MergerDecisionId::create();
    decision.successor = m_municipality;
    decision.choice = choice;
    if (choice != MergerDecision::Choice::BackInDiscussion)
        decision.predecessor = MunicipalityId::fromText(m_predecessor->currentData().toString());
    m_workspace.run(std::make_unique<DecideMergerCommand>(m_workspace.session(), decision));
}

void MergerStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look::attention(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace solidair
