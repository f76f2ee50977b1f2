// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalitiespage.h"

#include "base/clock.h"
#include "base/text.h"
#include "municipalitylistcounts.h"
#include "municipalitylistfilters.h"
#include "municipalitylistview.h"
#include "severaldialog.h"
#include "ui/desk/actions.h"
#include "ui/desk/copycell.h"
#include "ui/desk/workspace.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/look.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/panewalk.h"
#include "ui/kit/verbbutton.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// @p verb with the number it acts on, when that is not one.
QString counted(const QString &verb, qsizetype count)
{
    return count > 1 ? u"%1 (%2)"_s.arg(verb, Phrases().locale().toString(count)) : verb;
}

} // namespace

MunicipalitiesPage::MunicipalitiesPage(Workspace &workspace, ListRows rows, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new MunicipalityTableModel(this))
    , m_filters(new MunicipalityListFilters(this))
    , m_list(new MunicipalityListView(*m_model, this))
    , m_counts(new MunicipalityListCounts(this))
    , m_empty(new EmptyState(u"filter"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_letter(new VerbButton(this))
    , m_stage(new VerbButton(this))
    , m_stageMenu(new QMenu(this))
    , m_dossier(new VerbButton(tr("Dossier"), this))
{
    setObjectName(u"municipalitiesPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_filters);
    column->addWidget(buildList(), 1);
    buildActions();

    const auto today = currentDay();
    const bool holds =
        rows.day() == today && rows.fields().phrases().language() == Phrases().language();
    m_model->load(holds ? std::move(rows) : listRows(m_workspace.campaign(), today));
    m_filters->setFields(m_model->fields());
    m_list->restoreColumns();
    connect(&m_workspace, &Workspace::changed, this, &MunicipalitiesPage::refresh);
    connect(m_filters, &MunicipalityListFilters::filterChanged, this,
            &MunicipalitiesPage::applyFilter);
    connect(m_filters, &MunicipalityListFilters::left, this, [this] {
        // Who typed a whole name means that one, whatever stands above it.
        const int named = m_model->rowNamed(folded(m_filters->filter().search) + u'\n', 0);
        if (named >= 0)
            m_list->selectMunicipality(m_model->id(named));
        focusList();
    });
    connect(m_empty, &EmptyState::activated, this, [this] {
        m_filters->clear();
        focusList();
    });
    connect(m_list, &MunicipalityListView::selectionMoved, this,
            &MunicipalitiesPage::followSelection);
    connect(m_list, &MunicipalityListView::changeWanted, this, &MunicipalitiesPage::changeSelected);
    connect(m_list, &MunicipalityListView::opened, this,
            [this](MunicipalityId id) { emit m_workspace.dossierWanted(id, true); });
    showCounts();
    followSelection();
}

QWidget *MunicipalitiesPage::buildHeader()
{
    auto *header = new PageHeader(tr("Municipalities"), this);
    m_letter->setIcon(look::icon(u"letter"_s));
    m_letter->setObjectName(u"letterButton"_s);
    m_stage->setObjectName(u"stageButton"_s);
    m_stage->setMenu(m_stageMenu);
    m_dossier->setObjectName(u"dossierButton"_s);
    m_dossier->setToolTip(tr("Shows the dossier in the place of the list (F6)"));
    m_dossier->hide();
    connect(m_dossier, &QPushButton::clicked, this, &MunicipalitiesPage::dossierPaneWanted);
    header->setBeside(m_counts);
    if (!m_workspace.isWritable()) {
        auto *reason = new QLabel(this);
        reason->setTextFormat(Qt::PlainText);
        reason->setText(tr("Opened to read only"));
        reason->setObjectName(u"readOnlyReason"_s);
        header->addAction(reason);
    }
    header->addAction(m_letter);
    header->addAction(m_stage);
    header->addAction(m_dossier);
    header->addAction(buildColumnsButton());
    return header;
}

void MunicipalitiesPage::setDossierBeside(bool isBeside)
{
    m_dossier->setVisible(!isBeside);
}

QToolButton *MunicipalitiesPage::buildColumnsButton()
{
    auto *columns = new QToolButton(this);
    columns->setObjectName(u"columnsButton"_s);
    columns->setIcon(look::icon(u"columns"_s));
    const int side = look::space(*this, 4);
    columns->setIconSize(QSize(side, side));
    setHint(*columns, tr("Choose columns"));
    columns->setAccessibleName(tr("Choose columns"));
    columns->setFocusPolicy(Qt::StrongFocus);
    columns->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(columns);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_list->fillColumnMenu(*menu);
    });
    columns->setMenu(menu);
    return columns;
}

QWidget *MunicipalitiesPage::buildList()
{
    m_empty->setObjectName(u"noMunicipalities"_s);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    markPane(*m_stack);
    return m_stack;
}

void MunicipalitiesPage::buildActions()
{
    for (const auto stage : allStages()) {
        // Nothing leads back to it: steps are deleted instead.
        if (stage == Stage::NotApproached)
            continue;
        auto *action = m_stageMenu->addAction(look::stageIcon(stage), stageText(stage, Phrases()));
        connect(action, &QAction::triggered, this,
                [this, stage] { emit m_workspace.stageWanted(selected(), stage); });
    }
    m_stageMenu->menuAction()->setText(tr("Change stage"));
    const auto letters = [this] { emit m_workspace.lettersWanted(selected()); };
    connect(m_letter, &QPushButton::clicked, this, letters);

    // The keys stand behind the words; the list itself hears them.
    auto *open = makeWords(u"openRow"_s, m_list);
    connect(open, &QAction::triggered, this, &MunicipalitiesPage::openCurrent);
    auto *letter = new QAction(look::icon(u"letter"_s), tr("Letter"), m_list);
    connect(letter, &QAction::triggered, this, letters);
    auto *copy = makeWords(u"copyRows"_s, m_list);
    connect(copy, &QAction::triggered, m_list, &MunicipalityListView::copySelection);
    auto *change = makeWords(u"changeChosen"_s, m_list);
    change->setEnabled(m_workspace.isWritable());
    connect(change, &QAction::triggered, this, &MunicipalitiesPage::changeSelected);
    m_list->addActions({open, letter, m_stageMenu->menuAction(), change, copy});
    addCopyCell(*m_list);
}

void MunicipalitiesPage::changeSelected()
{
    const auto ids = selected();
    if (!ids.isEmpty() && m_workspace.isWritable())
        SeveralDialog(m_workspace, ids, window()).exec();
}

MunicipalitiesPage::Kept MunicipalitiesPage::kept() const
{
    return {m_filters->kept(), selected()};
}

void MunicipalitiesPage::bringBack(const Kept &kept)
{
    m_filters->bringBack(kept.filters);
    m_list->select(kept.selected);
}

void MunicipalitiesPage::focusSearch()
{
    m_filters->focusSearch();
}

void MunicipalitiesPage::selectMunicipality(MunicipalityId id)
{
    if (m_list->selectMunicipality(id))
        return;
    const bool isThere = m_workspace.campaign().contains(id)
        && m_workspace.campaign().municipality(id).existsOn(m_model->today());
    if (!isThere)
        return;
    m_filters->clear();
    m_list->selectMunicipality(id);
}

QList<MunicipalityId> MunicipalitiesPage::selected() const
{
    return m_list->selected();
}

int MunicipalitiesPage::shownCount() const
{
    return m_model->rowCount();
}

QList<MunicipalityId> MunicipalitiesPage::shown() const
{
    QList<MunicipalityId> ids;
    ids.reserve(m_model->rowCount());
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->id(row));
    return ids;
}

void MunicipalitiesPage::applyFilter()
{
    m_model->setFilter(m_filters->filter());
    stepBack();
    showCounts();
}

void MunicipalitiesPage::refresh(const Touched &touched)
{
    if (touched.concerns<Coordinator, Body, OwnField>())
        m_filters->setFields(municipalityFields(m_workspace.campaign(), currentDay(), Phrases()));
    const auto before = shown();
    const auto place = before.indexOf(m_list->current());
    m_model->refresh(m_workspace.campaign(), touched, currentDay());
    goOnBehind(before, place);
    showCounts();
}

/// An edit that takes the current row out of the list leads to the one behind it, else before it:
/// who works through a list goes on where they were.
void MunicipalitiesPage::goOnBehind(const QList<MunicipalityId> &before, qsizetype place)
{
    const bool hasLeft = place >= 0 && m_model->rowOf(before[place]) < 0;
    if (hasLeft && selected().isEmpty() && m_model->rowCount() > 0) {
        const auto isShown = [this](MunicipalityId id) { return m_model->rowOf(id) >= 0; };
        auto next = std::find_if(before.begin() + place, before.end(), isShown);
        if (next == before.end()) {
            const auto last = std::find_if(before.rend() - place, before.rend(), isShown);
            next = last == before.rend() ? before.end() : std::prev(last.base());
        }
        if (next != before.end()) {
            // What is typed next would go to another municipality than it was begun for.
            const auto *focused = QApplication::focusWidget();
            if (isVisible() && focused && focused->window() == window() && !isAncestorOf(focused))
                m_list->setFocus();
            m_list->selectMunicipality(*next);
            const Register &campaign = m_workspace.campaign();
            const QString told = tr("%1 is no longer in this list. The next one is %2.")
                                     .arg(campaign.municipality(before[place]).name(),
                                          campaign.municipality(*next).name());
            // Once all have heard of the edit, which takes away what the status line said before.
            QMetaObject::invokeMethod(
                this, [this, told] { emit m_workspace.noted(told); }, Qt::QueuedConnection);
        }
    }
    stepBack();
}

/// A dossier without its row would take what is meant for a row that is seen.
void MunicipalitiesPage::stepBack()
{
    if (m_announced.isNull() || m_model->rowOf(m_announced) >= 0)
        return;
    emit rowHidden(std::exchange(m_announced, {}));
}

void MunicipalitiesPage::follow(MunicipalityId id)
{
    if (id == m_announced)
        return;
    m_announced = id;
    if (!m_list->selectMunicipality(id))
        m_list->chooseNothing();
}

void MunicipalitiesPage::showCounts()
{
    QList<std::pair<Stage, int>> perStage;
    for (const auto stage : {Stage::Joined, Stage::InDiscussion, Stage::Asked})
        perStage.append({stage, m_model->shown(stage)});
    m_counts->setCounts(m_model->rowCount(), m_model->total(), perStage);
    if (m_model->rowCount() == 0) {
        if (m_model->total() == 0)
            m_empty->setTexts(tr("This campaign has no municipalities"), {}, {});
        else
            m_empty->setTexts(tr("No municipalities with these filters"), m_filters->description(),
                              tr("Clear filters"));
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(m_list);
    }
    emit countsChanged();
}

/// The buttons say how many they act on; the dossier follows the current row.
void MunicipalitiesPage::followSelection()
{
    const auto ids = selected();
    const QString choose = tr("Choose one or more municipalities first.");
    m_letter->setText(counted(tr("Letter"), ids.size()));
    m_letter->setEnabled(!ids.isEmpty());
    setHint(*m_letter, ids.isEmpty() ? choose : QString());
    m_stage->setText(counted(tr("Change stage"), ids.size()));
    const QString reason = !m_workspace.isWritable()
        ? tr("The campaign is opened to read only, so nothing can be changed.")
        : ids.isEmpty() ? choose
                        : QString();
    m_stage->setEnabled(reason.isEmpty());
    setHint(*m_stage, reason);
    m_stageMenu->menuAction()->setEnabled(reason.isEmpty());

    MunicipalityId wanted = m_list->current();
    if (!ids.isEmpty() && !ids.contains(wanted))
        wanted = ids.first();
    if (!ids.isEmpty() && wanted != m_announced) {
        m_announced = wanted;
        emit m_workspace.dossierWanted(wanted, false);
    }
    emit countsChanged();
}

void MunicipalitiesPage::focusList()
{
    if (m_model->rowCount() == 0) {
        focusSearch();
        return;
    }
    m_list->setFocus(Qt::TabFocusReason);
    if (selected().isEmpty())
        m_list->selectMunicipality(m_model->id(0));
}

void MunicipalitiesPage::openCurrent()
{
    const auto ids = selected();
    if (!ids.isEmpty())
        emit m_workspace.dossierWanted(
            ids.contains(m_list->current()) ? m_list->current() : ids.first(), true);
}

/// A window that stayed open overnight shows what is overdue today.
bool MunicipalitiesPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_model->today() != currentDay()) {
        const auto before = shown();
        const auto place = before.indexOf(m_list->current());
        m_model->load(listRows(m_workspace.campaign(), currentDay()));
        goOnBehind(before, place);
        showCounts();
    }
    return QWidget::event(event);
}

} // namespace solidair
