// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doublespage.h"

#include "domain/contactwords.h"
#include "doubleslist.h"
#include "doublespane.h"
#include "mergetable.h"
#include "mergewords.h"
#include "session/commands/mergecommands.h"
#include "session/knownpersons.h"
#include "session/persontraces.h"
#include "ui/desk/workspace.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/hairline.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/panewalk.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// So many lines of a question can be read.
constexpr qsizetype mostLeftTold = 10;

} // namespace

DoublesPage::DoublesPage(Workspace &workspace, QWidget *parent)
    : AssistantPage(workspace, tr("Double persons"), parent)
    , m_search(workspace, nullptr)
    , m_choices(workspace.drafts())
    , m_list(new DoublesList(m_search, this))
    , m_table(new MergeTable(workspace, this))
    , m_pane(new DoublesPane(workspace.isWritable(), this))
    , m_empty(new EmptyState(u"check"_s, this))
    , m_mergeSure(new LinkButton({}, this))
    , m_parts(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"doublesPage"_s);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_table);
    m_parts->addWidget(m_pane);
    m_list->setMinimumWidth(look::space(*this, 34));
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 4);
    m_parts->setStretchFactor(2, 2);
    m_parts->setSizes({look::space(*this, 52), look::space(*this, 150), look::space(*this, 76)});
    m_stack->addWidget(m_parts);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(&header());
    column->addWidget(hairline(this));
    column->addWidget(m_stack, 1);
    m_mergeSure->setObjectName(u"mergeSure"_s);
    m_mergeSure->hide();
    header().addAction(m_mergeSure);
    connect(m_mergeSure, &LinkButton::clicked, this, &DoublesPage::mergeSure);
    markPane(*m_list);
    markPane(*m_table);
    markPane(*m_pane);
    connect(&m_search, &DoublesSearch::found, this, &DoublesPage::takeFound);
    connect(m_table, &MergeTable::edited, this, [this] {
        if (m_shown)
            m_choices.keep(*m_shown);
        showSure();
    });
    connect(m_list, &DoublesList::pairChanged, this, &DoublesPage::showPair);
    connect(m_list, &DoublesList::answerWanted, m_table, &MergeTable::focusChoices);
    connect(m_pane, &DoublesPane::mergeWanted, this, &DoublesPage::merge);
    connect(m_pane, &DoublesPane::apartWanted, this, &DoublesPage::tellApart);
    connect(m_pane, &DoublesPane::laterWanted, this, &DoublesPage::goOn);
    connect(m_empty, &EmptyState::activated, this, [this] { emit this->workspace().pageLeft(); });
    connect(&workspace, &Workspace::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            search();
    });
    buildKeys();
    showPair();
}

void DoublesPage::buildKeys()
{
    const auto merging = makeKeys(u"mergePersons"_s, this);
    for (const auto *key : merging)
        connect(key, &QShortcut::activated, this, &DoublesPage::mergeByKey);
    const auto next = makeKeys(u"nextPair"_s, this);
    for (const auto *key : next)
        connect(key, &QShortcut::activated, this, &DoublesPage::goOn);
}

void DoublesPage::showEvent(QShowEvent *event)
{
    AssistantPage::showEvent(event);
    if (m_isStale)
        search();
}

void DoublesPage::search()
{
    m_isStale = false;
    m_search.start();
    m_pane->setSearching(m_search.isSearching());
    m_mergeSure->setEnabled(!m_search.isSearching());
    showHead();
}

void DoublesPage::takeFound()
{
    if (workspace().isWritable())
        m_choices.keepOnly(m_search.pairs());
    m_pane->setSearching(false);
    m_list->load();
    showSure();
}

void DoublesPage::focus()
{
    if (m_stack->currentWidget() == m_parts)
        m_list->setFocus();
    else
        focusPane(*m_empty);
}

QString DoublesPage::fact() const
{
    return m_search.pairs().isEmpty()
        ? QString()
        : tr("← → choose left or right · Ctrl+Enter merge · F4 next pair");
}

QVariant DoublesPage::kept() const
{
    const auto *pair = m_list->current();
    return pair ? QVariantList{pair->first.id.text(), pair->second.id.text()} : QVariantList();
}

void DoublesPage::bringBack(const QVariant &kept)
{
    const auto both = kept.toList();
    if (both.size() == 2)
        m_list->setCurrent(PersonId::fromText(both[0].toString()),
                           PersonId::fromText(both[1].toString()));
}

void DoublesPage::showPair()
{
    const auto *pair = m_list->current();
    PersonTraces first;
    PersonTraces second;
    m_shown = nullptr;
    if (pair) {
        const auto one = tracesOf(workspace().session(), pair->first.id);
        const auto other = tracesOf(workspace().session(), pair->second.id);
        if (one && other) {
            first = *one;
            second = *other;
            m_shown = &m_choices.of(*pair);
        } else {
            workspace().prompts().tell(window(), one ? other.error() : one.error());
            pair = nullptr;
        }
    }
    m_table->present(m_shown, first, second);
    m_pane->present(pair, first, second,
                    pair ? ownThatGo(workspace().campaign(), pair->first, pair->second)
                         : QStringList());
    showHead();
}

void DoublesPage::showHead()
{
    const auto &pairs = m_search.pairs();
    const int open = static_cast<int>(pairs.size()) - m_search.count(PersonPair::Group::Apart);
    const auto *pair = m_list->current();
    QString fact = tr("%n pair(s) among %1 persons", nullptr, open).arg(m_search.persons());
    if (m_search.isSearching()) {
        fact = tr("Searching…");
    } else if (pair && pair->group != PersonPair::Group::Apart) {
        const auto at = std::ranges::find_if(pairs, [pair](const PersonPair &each) {
            return each.isOf(pair->first.id, pair->second.id);
        });
        fact += u" · "_s + tr("%1 of %2").arg(std::distance(pairs.begin(), at) + 1).arg(open);
    }
    header().setFact(fact);
    showEmpty();
    emit factChanged();
}

/// Where there is no pair, why: nobody stands there twice, or it is not known yet.
void DoublesPage::showEmpty()
{
    const bool isEmpty = m_search.pairs().isEmpty();
    if (isEmpty && m_search.isSearching())
        m_empty->setTexts(tr("Searching…"),
                          tr("Names, e-mail addresses and telephone numbers of %n person(s) are "
                             "being compared.",
                             nullptr, m_search.persons()),
                          tr("Back"));
    else if (isEmpty)
        m_empty->setTexts(tr("Nobody stands here twice"),
                          tr("Names, e-mail addresses and telephone numbers of all persons were "
                             "compared."),
                          tr("Back"));
    auto *shown = isEmpty ? static_cast<QWidget *>(m_empty) : m_parts;
    if (shown == m_stack->currentWidget())
        return;
    const bool hadFocus = m_stack->currentWidget()->isAncestorOf(window()->focusWidget());
    m_stack->setCurrentWidget(shown);
    if (hadFocus)
        focus();
}

/// How many can be merged without looking at each.
void DoublesPage::showSure()
{
    m_sure = SureMerges::of(m_search.pairs(),
                            [this](const PersonPair &pair) { return m_choices.isBegun(pair); });
    const auto count = static_cast<int>(m_sure.merges.size());
    m_mergeSure->setVisible(count > 0 && workspace().isWritable());
    m_mergeSure->setEnabled(!m_search.isSearching());
    m_mergeSure->setText(tr("Merge %n certain pair(s) at once", nullptr, count));
}

/// A pair that was told apart is not merged by the way: it says how it can be.
void DoublesPage::mergeByKey()
{
    const auto *pair = m_list->current();
    if (pair && pair->group == PersonPair::Group::Apart && !m_search.isSearching()) {
        emit workspace().noted(DoublesPane::wayBack());
        announce(*this, DoublesPane::wayBack());
    } else {
        m_pane->merge().click();
    }
}

/// All certain pairs in which nothing is to be chosen, told beforehand with those that stay.
void DoublesPage::mergeSure()
{
    if (m_sure.merges.isEmpty() || m_search.isSearching())
        return;
    const auto sure = m_sure;
    const auto count = static_cast<int>(sure.merges.size());
    QStringList lines{tr("In %n pair(s) both say the same, or only one of the two says something.",
                         nullptr, count)};
    if (!sure.left.isEmpty()) {
        lines.append(tr("%n certain pair(s) stay:", nullptr, static_cast<int>(sure.left.size())));
        lines += sure.left.first(std::min(mostLeftTold, sure.left.size()));
        if (const auto more = sure.left.size() - mostLeftTold; more > 0)
            lines.append(tr("and %n other(s)", nullptr, static_cast<int>(more)));
    }
    lines.append(tr("It is one step: Ctrl+Z makes two of each again."));
    const int answer = workspace().prompts().ask(
        window(), tr("Merge %n certain pair(s) at once?", nullptr, count), lines.join(u'\n'),
        {tr("Leave them"), tr("Merge %n pair(s)", nullptr, count)});
    if (answer != 1)
        return;
    if (workspace().runDeletion(
            std::make_unique<MergePersonsCommand>(workspace().session(), sure.merges),
            tr("%n pair(s) merged", nullptr, count)))
        focus();
}

/// What was found is older than the campaign only while it searches: the command compares anyway.
void DoublesPage::merge()
{
    if (!m_shown || m_search.isSearching())
        return;
    const auto merge = *m_shown;
    const auto &first = merge.person(PersonMerge::Side::First);
    const auto &second = merge.person(PersonMerge::Side::Second);
    const bool hadFocus = m_parts->isAncestorOf(window()->focusWidget());
    const bool done = workspace().runDeletion(
        std::make_unique<MergePersonsCommand>(workspace().session(), first, second, merge.merged()),
        tr("%1 and %2 are one").arg(contactName(first), contactName(second)));
    if (done && hadFocus)
        focus();
}

void DoublesPage::tellApart()
{
    const auto *pair = m_list->current();
    if (!pair || m_search.isSearching())
        return;
    std::unique_ptr<EditCommand> command;
    if (pair->apart.isNull())
        command = std::make_unique<TellApartCommand>(workspace().session(), pair->first.id,
                                                     pair->second.id);
    else
        command = std::make_unique<CompareAgainCommand>(workspace().session(), pair->apart);
    if (workspace().run(std::move(command)))
        focus();
}

void DoublesPage::goOn()
{
    m_list->goToNext();
    m_list->setFocus();
}

} // namespace solidair
