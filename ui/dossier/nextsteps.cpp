// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextsteps.h"

#include "base/clock.h"
#include "entryrow.h"
#include "rowtools.h"
#include "session/commands/activitycommands.h"
#include "session/commands/rowcommands.h"
#include "timeline.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/workspace.h"
#include "ui/kit/dossierparts.h"
#include "ui/kit/inlineedit.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"

#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

NextStepRow::NextStepRow(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_due(new InlineEdit(this))
    , m_what(new InlineEdit(this))
    , m_who(new InlineEdit(this))
    , m_done(new LinkButton(tr("Done"), this))
    , m_keeper(new DraftKeeper(workspace.drafts(), *this, DraftKeeper::Recorded::ByField))
{
    auto *mark = new QLabel(this);
    const int side = look::space(*this, 4);
    mark->setPixmap(look::icon(u"calendar"_s).pixmap(QSize(side, side), devicePixelRatioF()));
    m_due->setObjectName(u"nextStepDue"_s);
    m_due->setAccessibleName(tr("Due"));
    m_due->setPlaceholderText(tr("when?"));
    m_due->setFont(look::heading(font()));
    m_due->setFixedWidth(QFontMetrics(m_due->font()).horizontalAdvance(u"00/00/0000"_s)
                         + look::space(*this, 4));
    m_what->setObjectName(u"nextStepWhat"_s);
    m_what->setAccessibleName(tr("Next step"));
    m_what->setRequired();
    m_what->setWraps();
    m_who->setObjectName(u"nextStepWho"_s);
    m_who->setAccessibleName(tr("Who does it"));
    m_who->setPlaceholderText(tr("who?"));
    m_who->setFont(look::smaller(font()));
    m_done->setObjectName(u"nextStepDone"_s);
    m_done->setAccessibleDescription(tr("Asks what kind of contact it was"));
    auto *drop = new RowDeleteButton(tr("Delete this next step"), u"deleteNextStep"_s, this);
    for (auto *edit : {m_due, m_what, m_who})
        edit->setReadOnly(!workspace.isWritable());
    m_done->setVisible(workspace.isWritable());
    drop->setVisible(workspace.isWritable());

    auto *grid = new QGridLayout(this);
    const int edge = look::space(*this, 1);
    grid->setContentsMargins(2 * edge, edge / 2, edge, edge / 2);
    grid->setHorizontalSpacing(edge);
    grid->setVerticalSpacing(0);
    grid->addWidget(mark, 0, 0);
    grid->addWidget(m_due, 0, 1);
    grid->addWidget(m_who, 0, 2);
    grid->addWidget(m_done, 0, 3);
    // What is to be done is read whole: it has the width of the strip and wraps.
    grid->addWidget(m_what, 1, 1, 1, 2);
    grid->addWidget(drop, 1, 3, Qt::AlignRight | Qt::AlignTop);
    grid->setColumnStretch(2, 1);

    connect(m_due, &InlineEdit::valueCommitted, this, &NextStepRow::changeDue);
    connect(m_what, &InlineEdit::valueCommitted, this, [this](const QString &what) {
        auto step = m_step;
        step.what = what.trimmed();
        change(step);
    });
    connect(m_who, &InlineEdit::valueCommitted, this, [this](const QString &who) {
        auto step = m_step;
        step.who = who.trimmed();
        change(step);
    });
    connect(m_done, &LinkButton::clicked, this, &NextStepRow::askWhatItWas);
    connect(drop, &RowDeleteButton::clicked, this, [this] {
        const QString name = m_workspace.campaign().municipality(m_step.municipality).name();
        m_workspace.runDeletion(
            std::make_unique<RemoveRowCommand<NextStep>>(m_workspace.session(),
                                                         AuditAction(u"next-step.remove"_s, {name}),
                                                         m_step.municipality, m_step.id),
            tr("Next step of %1 deleted").arg(name));
    });
}

void NextStepRow::present(const NextStep &step)
{
    m_step = step;
    showDue();
    m_what->setValue(step.what);
    m_who->setValue(step.who);
    m_keeper->begin({step.municipality, u"nextStep/"_s + step.id.text()});
}

/// It becomes a contact moment: a call, or a note of one's own that is no contact.
void NextStepRow::askWhatItWas()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"nextStepDoneAs"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("What was it?"));
    for (const auto kind : allInteractionKinds()) {
        auto *action = menu->addAction(look::icon(momentIcon(kind)), momentText(kind));
        action->setData(interactionKindToken(kind));
        connect(action, &QAction::triggered, this, [this, kind] { complete(kind); });
    }
    menu->popup(m_done->mapToGlobal(m_done->rect().bottomLeft()));
}

void NextStepRow::complete(Interaction::Kind kind)
{
    if (m_workspace.run(
            std::make_unique<CompleteNextStepCommand>(m_workspace.session(), m_step, kind)))
        emit done();
}

void NextStepRow::showDue()
{
    m_due->setValue(dateOnScreen(PartialDate(m_step.due)));
    const bool isOverdue = m_step.isOverdueOn(currentDay());
    m_due->setAccessibleDescription(isOverdue ? tr("overdue") : QString());
}

void NextStepRow::change(const NextStep &step)
{
    const bool isDone = !step.what.isEmpty()
        && m_workspace.run(std::make_unique<ChangeRowCommand<NextStep>>(
            m_workspace.session(),
            AuditAction(u"next-step.write"_s,
                        {m_workspace.campaign().municipality(step.municipality).name()}),
            m_step, step));
    if (!isDone) {
        keepTyping(*this);
        present(m_step);
    }
}

void NextStepRow::changeDue(const QString &typed)
{
    const auto date = PartialDate::fromText(typed, currentDay(), PartialDate::Sense::Due);
    if (!date || (date->isKnown() && date->precision() != PartialDate::Precision::Day)) {
        m_due->setError(tr("A whole day is needed here, such as 14/3/2026."));
        return;
    }
    auto step = m_step;
    step.due = date->firstDay();
    change(step);
}

void NextStepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor frame = look::attention(palette());
    frame.setAlphaF(0.55F);
    painter.setPen(frame);
    painter.setBrush(look::attentionGround(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

NextSteps::NextSteps(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rows([this] {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->setSpacing(look::space(*this, 1));
        auto *rows = new QVBoxLayout;
        rows->setSpacing(look::space(*this, 1));
        column->addLayout(rows);
        return rows;
    }())
    , m_entry(new EntryRow(u"nextStep"_s, tr("What is to be done next?"), this))
    , m_add(new LinkButton(tr("Add a next step"), this))
{
    m_add->setObjectName(u"addNextStep"_s);
    m_add->setIconName(u"add"_s);
    m_add->setFlush();
    layout()->addWidget(m_entry);
    layout()->addWidget(m_add);
    layout()->setAlignment(m_add, Qt::AlignLeft);
    connect(m_add, &LinkButton::clicked, this, [this] {
        m_add->hide();
        m_entry->open({});
    });
    m_entry->keepIn(m_workspace.drafts());
    m_entry->setDue();
    connect(m_entry, &EntryRow::entered, this, &NextSteps::add);
    connect(m_entry, &EntryRow::closed, this,
            [this] { m_add->setVisible(m_workspace.isWritable()); });
}

void NextSteps::present(const DossierContent &content)
{
    m_municipality = content.id;
    m_entry->setMunicipality(content.id);
    const auto steps = content.toDoOn(content.today);
    m_rows.present(steps, &NextStep::id, [this](const NextStep &) {
        auto *row = new NextStepRow(m_workspace, this);
        connect(row, &NextStepRow::done, this, [this] {
            m_add->hide();
            m_entry->open({});
        });
        return row;
    });
    const bool mayAdd = m_workspace.isWritable() && !content.isFormer();
    m_add->setVisible(mayAdd && m_entry->isHidden());
    setVisible(mayAdd || !steps.isEmpty());
}

void NextSteps::add(const Entry &entry)
{
    NextStep step;
    step.id = NextStepId::create();
    step.municipality = m_municipality;
    step.what = entry.text;
    step.due = entry.date.firstDay();
    if (m_workspace.run(std::make_unique<AddRowCommand<NextStep>>(
            m_workspace.session(),
            AuditAction(u"next-step.write"_s,
                        {m_workspace.campaign().municipality(m_municipality).name()}),
            m_municipality, step)))
        m_entry->finish();
}

} // namespace solidair
