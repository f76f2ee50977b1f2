// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergerspage.h"

#include "base/clock.h"
#include "mergerchoices.h"
#include "mergerdialog.h"
#include "mergerlist.h"
#include "mergerpane.h"
#include "mergertable.h"
#include "ui/desk/workspace.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/panewalk.h"

#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

MergersPage::MergersPage(Workspace &workspace, QWidget *parent)
    : AssistantPage(workspace, tr("Mergers"), parent)
    , m_list(new MergerList(this))
    , m_table(new MergerTable(workspace, this))
    , m_pane(new MergerPane(workspace, this))
    , m_stack(new QStackedWidget(this))
    , m_sides(new QSplitter(this))
{
    setObjectName(u"mergersPage"_s);
    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_sides);
    parts->setStretchFactor(0, 0);
    parts->setStretchFactor(1, 1);
    parts->setSizes({look::space(*this, 54), look::space(*this, 253)});
    connect(parts, &QSplitter::splitterMoved, this, &MergersPage::arrange);
    m_sides->setChildrenCollapsible(false);
    m_sides->addWidget(m_table);
    m_sides->addWidget(m_pane);
    m_sides->setStretchFactor(0, 1);
    m_sides->setStretchFactor(1, 0);
    m_sides->setSizes({look::space(*this, 160), look::space(*this, 93)});
    const auto other = tr("Enter another merger…");
    auto *none = new EmptyState(u"check"_s, this);
    none->setTexts(tr("No municipalities merged"),
                   tr("The register of this campaign knows no merger that took effect."),
                   workspace.isWritable() ? other : QString());
    connect(none, &EmptyState::activated, this, &MergersPage::enter);
    auto *enter = new LinkButton(other, this);
    enter->setObjectName(u"enterOtherMerger"_s);
    enter->setVisible(workspace.isWritable());
    connect(enter, &LinkButton::clicked, this, &MergersPage::enter);
    header().addAction(enter);
    m_stack->addWidget(parts);
    m_stack->addWidget(none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(&header());
    column->addWidget(m_stack, 1);
    markPane(*m_list);
    markPane(*m_table);
    markPane(*m_pane);

    connect(m_list, &MergerList::chosen, this, [this](MunicipalityId successor) {
        m_shown = successor;
        present();
    });
    connect(m_table, &MergerTable::coordinatorChosen, this, [this](CoordinatorId coordinator) {
        answer(m_comparison).coordinator = coordinator;
        m_pane->present(m_comparison, state(), answer(m_comparison));
    });
    connect(m_table, &MergerTable::commitmentTicked, this, [this](CommitmentId id, bool isOn) {
        leave(answer(m_comparison).commitmentsLeft, id, isOn);
    });
    connect(m_table, &MergerTable::roleTicked, this,
            [this](RoleId id, bool isOn) { leave(answer(m_comparison).rolesLeft, id, isOn); });
    connect(&m_pane->choices(), &MergerChoices::chosen, this,
            [this](MergerDecision::Choice choice) {
                answer(m_comparison).choice = choice;
                m_pane->present(m_comparison, state(), answer(m_comparison));
            });
    connect(&m_pane->choices(), &MergerChoices::predecessorChosen, this,
            [this](MunicipalityId predecessor) {
                answer(m_comparison).predecessor = predecessor;
                m_pane->present(m_comparison, state(), answer(m_comparison));
            });
    connect(m_pane, &MergerPane::laterWanted, this, &MergersPage::later);
    connect(&workspace, &Workspace::changed, this, [this] {
        m_isStale = !isVisible();
        if (!m_isStale)
            refresh();
    });
    const auto deciding = makeKeys(u"decide"_s, this);
    for (const auto *key : deciding)
        connect(key, &QShortcut::activated, m_pane, &MergerPane::decide);
    const auto next = makeKeys(u"nextToDecide"_s, this);
    for (const auto *key : next)
        connect(key, &QShortcut::activated, this, &MergersPage::goToNext);
    refresh();
}

void MergersPage::showMerger(MunicipalityId successor)
{
    if (successor.isNull()) {
        enter();
        return;
    }
    m_list->select(successor);
    m_pane->focusChoice();
}

void MergersPage::focus()
{
    m_list->setFocus();
}

QString MergersPage::fact() const
{
    return tr("↑ ↓ merger or way · Ctrl+Enter decide · F4 next");
}

QVariant MergersPage::kept() const
{
    return m_shown.text();
}

void MergersPage::bringBack(const QVariant &kept)
{
    m_list->select(MunicipalityId::fromText(kept.toString()));
}

void MergersPage::showEvent(QShowEvent *event)
{
    AssistantPage::showEvent(event);
    if (m_isStale)
        refresh();
}

void MergersPage::refresh()
{
    m_isStale = false;
    const auto &campaign = workspace().campaign();
    m_cases = mergerCases(campaign, currentDay());
    m_list->present(campaign, m_cases);
    QDate first;
    for (const auto &it : std::as_const(m_cases)) {
        const auto from = campaign.municipality(it.successor).validFrom;
        first = first.isValid() ? std::min(first, from) : from;
    }
    m_stack->setCurrentIndex(m_cases.isEmpty() ? 1 : 0);
    if (m_cases.isEmpty()) {
        header().setFact({});
        return;
    }
    header().setFact(
        tr("%n new municipality(-ies) since %1", nullptr, static_cast<int>(m_cases.size()))
            .arg(first.year())
        + u" · "_s + tr("%n to decide", nullptr, m_list->countIn(MergerCase::State::Pending)));
    const bool isThere =
        std::ranges::find(m_cases, m_shown, &MergerCase::successor) != m_cases.end();
    if (!isThere) {
        m_shown = m_list->nextPending();
        if (m_shown.isNull())
            m_shown = m_cases.first().successor;
    }
    const QSignalBlocker quiet(m_list);
    m_list->select(m_shown);
    present();
}

MergerCase::State MergersPage::state() const
{
    const auto found = std::ranges::find(m_cases, m_shown, &MergerCase::successor);
    return found == m_cases.end() ? MergerCase::State::Alike : found->state;
}

/// What was chosen of it, unless it was decided otherwise since; at first as it was decided, else
/// as it stands until somebody decides.
MergerAnswer &MergersPage::answer(const MergerComparison &comparison)
{
    const auto &campaign = workspace().campaign();
    const auto &decision = campaign.dossier(comparison.successor).mergerDecision;
    auto &answer = m_answers[comparison.successor];
    if (!answer.predecessor.isNull() && answer.before == decision)
        return answer;
    answer = {};
    answer.before = decision;
    answer.choice = decision ? decision->choice : MergerDecision::Choice::CarryOver;
    answer.predecessor =
        decision && !decision->predecessor.isNull() ? decision->predecessor : comparison.furthest;
    if (decision) {
        answer.commitmentsLeft = decision->commitmentsLeft;
        answer.rolesLeft = decision->rolesLeft;
    }
    if (campaign.municipality(comparison.successor).coordinator.isNull())
        answer.coordinator = campaign.municipality(answer.predecessor).coordinator;
    return answer;
}

void MergersPage::present()
{
    const auto records = workspace().session().records({m_shown});
    if (!records) {
        workspace().prompts().tell(this, records.error());
        return;
    }
    m_comparison = compareMerged(workspace().campaign(), *records, m_shown);
    const auto &chosen = answer(m_comparison);
    const auto now = workspace().campaign().municipality(m_shown).coordinator;
    m_table->present(m_comparison, state(), chosen,
                     chosen.coordinator.isNull() ? now : chosen.coordinator);
    m_pane->present(m_comparison, state(), chosen);
    arrange();
}

/// Sorted: the same ticks are the same decision, in whatever order they were made.
template <typename IdType>
void MergersPage::leave(QList<IdType> &left, IdType id, bool comesAlong)
{
    left.removeAll(id);
    if (!comesAlong)
        left.append(id);
    std::ranges::sort(left, {}, [](IdType it) { return it.text(); });
    m_pane->present(m_comparison, state(), answer(m_comparison));
}

/// Beside each other, or in a narrow window below each other.
void MergersPage::arrange()
{
    const int room = width() - m_list->width() - 2 * m_sides->handleWidth();
    const bool isNarrow = room < m_table->neededWidth() + m_pane->minimumSizeHint().width();
    const auto wanted = isNarrow ? Qt::Vertical : Qt::Horizontal;
    if (m_sides->orientation() == wanted)
        return;
    m_sides->setOrientation(wanted);
    // Once the page has its height.
    QMetaObject::invokeMethod(
        m_sides,
        [this, isNarrow] {
            const int half = m_sides->height() / 2;
            m_sides->setSizes(isNarrow
                                  ? QList<int>{half, half}
                                  : QList<int>{look::space(*this, 160), look::space(*this, 93)});
        },
        Qt::QueuedConnection);
}

void MergersPage::resizeEvent(QResizeEvent *event)
{
    AssistantPage::resizeEvent(event);
    arrange();
}

void MergersPage::goToNext()
{
    const auto next = m_list->nextPending();
    if (!next.isNull())
        m_list->select(next);
    m_pane->focusChoice();
}

/// A merger that the register does not have; what came of it is in front then.
void MergersPage::enter()
{
    MergerDialog dialog(workspace(), window());
    dialog.exec();
    if (!dialog.entered().isNull())
        showMerger(dialog.entered());
}

void MergersPage::later()
{
    if (m_list->nextPending().isNull())
        emit workspace().pageLeft();
    else
        goToNext();
}

} // namespace solidair
