// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stepeditor.h"

#include "session/commands/stepcommands.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/workspace.h"
#include "ui/kit/dossierparts.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

Choices<Stage> stages()
{
    Choices<Stage> choices;
    for (const auto stage : allStages()) {
        if (stage != Stage::NotApproached)
            choices.append({stage, stageText(stage, Phrases())});
    }
    return choices;
}

Choices<Decider> deciders()
{
    Choices<Decider> choices;
    for (const auto decider : {Decider::Unknown, Decider::Council, Decider::College,
                               Decider::Bureau, Decider::Ocmw, Decider::Other})
        choices.append({decider, deciderText(decider, Phrases())});
    return choices;
}

Choices<Channel> channels()
{
    Choices<Channel> choices;
    for (const auto channel : {Channel::Unknown, Channel::Post, Channel::Email, Channel::Hand,
                               Channel::Meeting, Channel::Phone})
        choices.append({channel, channelText(channel, Phrases())});
    return choices;
}

} // namespace

StepEditor::StepEditor(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_delete(new LinkButton(tr("Delete this step"), this))
{
    setObjectName(u"stepEditor"_s);
    m_delete->setObjectName(u"deleteStep"_s);
    m_delete->setVisible(workspace.isWritable());
    auto *hide = iconButton(u"close"_s, tr("Close"), u"closeStep"_s, this);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_delete);
    foot->addStretch();
    foot->addWidget(hide);
    auto *column = new QVBoxLayout(this);
    const int edge = look::space(*this, 2);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(look::space(*this, 1));
    column->addLayout(foot);
    connect(hide, &QToolButton::clicked, this, &StepEditor::fold);
    connect(m_delete, &LinkButton::clicked, this, [this] {
        if (const auto *step = recorded()) {
            m_workspace.runDeletion(
                std::make_unique<RemoveStepCommand>(m_workspace.session(), *step),
                tr("Step of %1 deleted")
                    .arg(m_workspace.campaign().municipality(step->municipality).name()));
        }
    });
}

void StepEditor::buildForm()
{
    delete m_form;
    const Register &campaign = m_workspace.campaign();
    m_form = new RecordForm<Step>(
        EditorForm::inPlace(m_workspace.isWritable()),
        [this](const Step &step) {
            return m_workspace.run(
                std::make_unique<CorrectStepCommand>(m_workspace.session(), step));
        },
        this);
    m_form->choice(u"stepStage"_s, tr("Stage"), stages(), &Step::stage);
    m_form->date(u"stepDate"_s, tr("Date"), &Step::date);
    Choices<CharterId> charters{{CharterId(), tr("none")}};
    for (const auto &charter : campaign.charters())
        charters.append({charter.id, tr("text of %1").arg(charter.key)});
    if (recorded() && recorded()->stage == Stage::Joined)
        m_form->choice(u"stepCharter"_s, tr("Under"), charters, &Step::charter);
    Choices<BodyId> bodies{{BodyId(), tr("unknown")}};
    for (const auto &body : campaign.bodies())
        bodies.append({body.id, body.name});
    m_form->choice(u"stepAskedBy"_s, tr("Asked by"), bodies, &Step::askedBy);
    m_form->choice(u"stepChannel"_s, tr("Asked how"), channels(), &Step::channel);
    m_form->choice(u"stepDecidedBy"_s, tr("Decided by"), deciders(), &Step::decidedBy);
    m_form->text(u"stepReason"_s, tr("Reason"), &Step::reason);
    m_form->link(u"stepLink"_s, tr("Link"), &Step::link);
    m_form->text(u"stepSource"_s, tr("Source"), &Step::source);
    m_form->longText(u"stepNote"_s, tr("Note"), &Step::note);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_form);
    // A layout shows a new widget only when events are next taken, and one may go to it at once.
    m_form->show();
}

const Step *StepEditor::recorded() const
{
    const auto &steps = m_workspace.campaign().dossier(m_municipality).steps;
    const auto found = std::ranges::find(steps, m_id, &Step::id);
    return found == steps.end() ? nullptr : &*found;
}

void StepEditor::open(const Step &step)
{
    m_municipality = step.municipality;
    m_id = step.id;
    buildForm();
    m_form->present(step);
    (new DraftKeeper(m_workspace.drafts(), *m_form, DraftKeeper::Recorded::ByField))
        ->begin({step.municipality, u"step/"_s + step.id.text()});
    show();
    if (auto *date = m_form->findChild<QWidget *>(u"stepDate"_s))
        date->setFocus();
}

void StepEditor::refresh()
{
    if (isHidden())
        return;
    if (const auto *step = recorded())
        m_form->present(*step);
    else
        fold();
}

void StepEditor::fold()
{
    hide();
    emit closed();
}

void StepEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        fold();
    else
        QWidget::keyPressEvent(event);
}

void StepEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look::hairline(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace solidair
