// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossierview.h"

#include "base/clock.h"
#include "commitmentssection.h"
#include "contactssection.h"
#include "detailssection.h"
#include "dossierheader.h"
#include "entryrow.h"
#include "mergerstrip.h"
#include "neighbourssection.h"
#include "nextsteps.h"
#include "tabfollowing.h"
#include "timelinesection.h"
#include "ui/desk/drafts.h"
#include "ui/desk/draftstrip.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/look.h"
#include "visibilitysection.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The width that the parts of a dossier are laid out for.
constexpr int leastSteps = 90;

} // namespace

DossierView::DossierView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_campaignOpen(&workspace)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(u"municipality"_s, this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"dossier"_s);
    // The ground of a dossier is that of lists and fields, not of a dialog.
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    sayWhyEmpty();
    connect(m_empty, &EmptyState::activated, this, [this] { emit shownAgainWanted(m_aside); });
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    // As wide for every municipality: what stands in it makes do with that width.
    m_scroll->setMinimumWidth(look::space(*this, leastSteps));
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    buildSections();
    connect(&workspace, &Workspace::changed, this, &DossierView::react);
}

/// A field that loses the focus later, while its parents go, would commit to what is gone.
DossierView::~DossierView()
{
    auto *focused = QApplication::focusWidget();
    if (m_campaignOpen)
        commitTyping();
    else if (focused && isAncestorOf(focused))
        focused->blockSignals(true);
}

void DossierView::buildSections()
{
    auto *content = new QWidget(m_scroll);
    content->setAutoFillBackground(false);
    m_header = new DossierHeader(m_workspace, content);
    m_drafts = new DraftStrip(m_workspace.drafts(), content);
    m_merger = new MergerStrip(m_workspace, content);
    m_next = new NextSteps(m_workspace, content);
    m_commitments = new CommitmentsSection(m_workspace, content);
    m_contacts = new ContactsSection(m_workspace, content);
    m_timeline = new TimelineSection(m_workspace, content);
    m_neighbours = new NeighboursSection(m_workspace, content);
    m_visibility = new VisibilitySection(m_workspace, content);
    m_details = new DetailsSection(m_workspace, content);
    auto *column = new QVBoxLayout(content);
    const int edge = look::space(*this, 4);
    column->setContentsMargins(edge, look::space(*this, 3), edge, edge);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addSpacing(look::space(*this, 2));
    column->addWidget(m_drafts);
    column->addWidget(m_merger);
    column->addWidget(m_next);
    column->addSpacing(look::space(*this, 2));
    for (auto *section : std::initializer_list<QWidget *>{m_commitments, m_contacts, m_timeline,
                                                          m_neighbours, m_visibility, m_details})
        column->addWidget(section);
    column->addStretch();
    m_scroll->setWidget(content);
    connect(m_timeline, &TimelineSection::stepWanted, this, [this](const Step &step) {
        m_scroll->verticalScrollBar()->setValue(0);
        m_header->openStep(step);
    });
}

void DossierView::commitTyping()
{
    auto *focused = QApplication::focusWidget();
    if (focused && isAncestorOf(focused))
        focused->clearFocus();
}

void DossierView::leaveTyping()
{
    for (auto *entry : findChildren<EntryRow *>())
        entry->fold();
    m_commitments->foldEntry();
    commitTyping();
}

QString DossierView::title() const
{
    return m_stack->currentWidget() == m_scroll ? m_header->title() : QString();
}

void DossierView::openSheet()
{
    if (m_stack->currentWidget() != m_scroll)
        return;
    commitTyping();
    m_header->openSheet();
}

void DossierView::showMunicipality(MunicipalityId id)
{
    if (id == m_id)
        return;
    commitTyping();
    m_workspace.drafts().setTyping({});
    m_id = id;
    m_aside = {};
    sayWhyEmpty();
    m_scroll->verticalScrollBar()->setValue(0);
    present();
}

void DossierView::stepBack(MunicipalityId id)
{
    if (!m_workspace.campaign().contains(id))
        return;
    commitTyping();
    m_workspace.drafts().setTyping({});
    m_id = {};
    m_aside = id;
    sayWhyEmpty();
    present();
}

void DossierView::sayWhyEmpty()
{
    if (m_aside.isNull()) {
        m_empty->setTexts(
            tr("Choose a municipality"),
            tr("Its dossier appears here: its stages, commitments, contacts and timeline."), {});
        return;
    }
    const QString name = m_workspace.campaign().municipality(m_aside).name();
    m_empty->setTexts(tr("%1 is not in this list").arg(name),
                      tr("The search or the filters leave it out. Its dossier comes back with it."),
                      tr("Show %1").arg(name));
}

/// What happened to a predecessor or a neighbour shows here too.
bool DossierView::concerns(const Touched &touched) const
{
    if (touched.concerns<Coordinator, Body, OwnField>())
        return true;
    const Register &campaign = m_workspace.campaign();
    const auto related = campaign.withPredecessors(m_id) + campaign.neighbours(m_id);
    return std::ranges::any_of(related, [&](MunicipalityId id) {
        return std::ranges::any_of(campaign.withPredecessors(id), [&](MunicipalityId one) {
            return touched.municipalities.contains(one);
        });
    });
}

void DossierView::react(const Touched &touched)
{
    if (m_id.isNull())
        return;
    if (!m_workspace.campaign().contains(m_id) || concerns(touched))
        present();
}

void DossierView::present()
{
    const bool isThere = !m_id.isNull() && m_workspace.campaign().contains(m_id);
    m_stack->setCurrentWidget(isThere ? static_cast<QWidget *>(m_scroll) : m_empty);
    if (!isThere) {
        emit titleChanged({});
        return;
    }
    const auto content = readDossier(m_workspace.session(), m_id, currentDay());
    if (!content) {
        m_workspace.prompts().tell(window(), content.error());
        return;
    }
    // One layout and one repaint for all that changes.
    m_scroll->widget()->setUpdatesEnabled(false);
    m_header->present(*content);
    m_drafts->present(m_workspace.campaign().withPredecessors(m_id));
    m_merger->present(*content);
    m_next->present(*content);
    m_commitments->present(*content);
    m_contacts->present(*content);
    m_timeline->present(*content);
    m_neighbours->present(*content);
    m_visibility->present(*content);
    m_details->present(*content);
    m_scroll->widget()->setUpdatesEnabled(true);
    keepTogether(*m_scroll->widget());
    emit titleChanged(m_header->title());
}

bool DossierView::focusNextPrevChild(bool next)
{
    keepTogether(*m_scroll->widget());
    return focusAlongLayout(*m_scroll->widget(), next) || QWidget::focusNextPrevChild(next);
}

} // namespace solidair
