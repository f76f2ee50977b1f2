// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "personspage.h"

#include "base/clock.h"
#include "contactdialog.h"
#include "contacttablemodel.h"
#include "session/commands/contactcommands.h"
#include "ui/desk/actions.h"
#include "ui/desk/copycell.h"
#include "ui/desk/workspace.h"
#include "ui/kit/columnheader.h"
#include "ui/kit/dossierparts.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/entrydelegate.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/panewalk.h"
#include "ui/kit/rowtable.h"
#include "ui/kit/searchfield.h"

#include <QAction>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Milliseconds of reading between two turns of the event loop.
constexpr int portion = 30;

} // namespace

PersonsPage::PersonsPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_model(new ContactTableModel(this))
    , m_header(new PageHeader(tr("Persons"), this))
    , m_search(new SearchField(tr("Search persons"), this))
    , m_former(new QCheckBox(tr("Show former roles"), this))
    , m_table(new RowTable(this))
    , m_empty(new EmptyState(u"person"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_dossier(new LinkButton({}, this))
{
    setObjectName(u"personsPage"_s);
    m_dossier->setObjectName(u"personDossier"_s);
    m_header->addAction(m_dossier);
    auto *doubles = new LinkButton(tr("Find double persons…"), this);
    doubles->setObjectName(u"toDoubles"_s);
    m_header->addAction(doubles);
    connect(doubles, &LinkButton::clicked, this,
            [this] { emit m_workspace.pageWanted(u"doubles"_s); });
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(buildFilters());
    column->addWidget(m_stack, 1);

    m_loading.setInterval(0);
    connect(&m_loading, &QTimer::timeout, this, &PersonsPage::loadPortion);
    connect(&workspace, &Workspace::changed, this, &PersonsPage::react);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        keepPlace([&] { m_model->setSearch(text); });
        showCounts();
    });
    connect(m_former, &QCheckBox::toggled, this, [this](bool shown) {
        keepPlace([&] { m_model->setFormerShown(shown); });
        showCounts();
    });
    connect(m_dossier, &LinkButton::clicked, this, [this] {
        if (const auto *row = current())
            emit m_workspace.dossierWanted(row->role.municipality, false);
    });
    connect(m_empty, &EmptyState::activated, this, [this] {
        m_search->clear();
        focusTable();
    });
    markPane(*m_stack);
    showCounts();
    showDossierLink();
}

void PersonsPage::buildTable()
{
    m_table->setObjectName(u"personsTable"_s);
    m_table->setAccessibleName(tr("Persons"));
    m_table->verticalHeader()->setDefaultSectionSize(look::rowHeight(*this));
    m_table->setItemDelegate(new EntryDelegate(EntryDelegate::Lines::Hairlines, m_table));
    auto *header = new ColumnHeader(m_table);
    m_table->setHorizontalHeader(header);
    header->setSectionsMovable(false);
    header->setFont(look::smaller(font()));
    header->setFixedHeight(look::space(*this, 7));
    header->setSortIndicator(m_model->columnOf("place"_L1), Qt::AscendingOrder);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    header->setStretchLastSection(true);
    // Typefaces of one height differ in width.
    const auto width = [this](int steps) {
        return qMax(look::space(*this, steps), steps * fontMetrics().averageCharWidth() * 5 / 8);
    };
    // The last one has what is left.
    const QList<int> widths{width(50), width(42), width(41), width(38),
                            width(20), width(50), width(26), width(38)};
    header->setDefaultSectionSize(width(32)); // of the campaign's own
    for (int i = 0; i < widths.size(); ++i)
        header->resizeSection(i, widths[i]);
    m_table->installEventFilter(this);
    buildActions();
    connect(m_table, &QTableView::doubleClicked, this, &PersonsPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PersonsPage::showDossierLink);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PersonsPage::showDossierLink);
}

/// The keys stand behind the words; the table itself hears them.
void PersonsPage::buildActions()
{
    const auto add = [this](const QString &id, void (PersonsPage::*does)()) {
        auto *action = makeWords(id, m_table);
        connect(action, &QAction::triggered, this, does);
        m_table->addAction(action);
        return action;
    };
    add(u"openPerson"_s, &PersonsPage::openCurrent);
    add(u"copyRows"_s, &PersonsPage::copySelection);
    add(u"deletePerson"_s, &PersonsPage::removeCurrent)->setEnabled(m_workspace.isWritable());
    addCopyCell(*m_table);
}

QWidget *PersonsPage::buildFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    const int edge = look::space(*this, 3);
    row->setContentsMargins(edge, 0, edge, look::space(*this, 2));
    row->setSpacing(look::space(*this, 4));
    m_search->setObjectName(u"personsSearch"_s);
    m_search->setPlaceholderText(tr("Name, role, municipality, e-mail"));
    m_search->setFixedWidth(look::space(*this, 70));
    connect(m_search, &SearchField::left, this, &PersonsPage::focusTable);
    markPane(*bar);
    m_former->setObjectName(u"showFormerRoles"_s);
    row->addWidget(m_search);
    row->addWidget(m_former);
    row->addStretch();
    return bar;
}

QVariant PersonsPage::kept() const
{
    return QVariantList{m_search->text(), m_former->isChecked()};
}

void PersonsPage::bringBack(const QVariant &kept)
{
    const auto values = kept.toList();
    m_search->setText(values.value(0).toString());
    m_former->setChecked(values.value(1).toBool());
}

bool PersonsPage::find()
{
    m_search->begin();
    return true;
}

void PersonsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_isLoaded)
        load();
}

void PersonsPage::load()
{
    m_isLoaded = true;
    m_model->clear(m_workspace.campaign().ownFields());
    m_waiting = m_workspace.campaign().all();
    std::ranges::reverse(m_waiting);
    m_loading.start();
    showCounts();
}

void PersonsPage::loadPortion()
{
    QElapsedTimer time;
    time.start();
    QList<Contact> contacts;
    while (!m_waiting.isEmpty() && time.elapsed() < portion) {
        if (!read(m_waiting.takeLast(), contacts))
            m_waiting.clear();
    }
    if (m_waiting.isEmpty())
        m_loading.stop();
    m_model->append(m_workspace.campaign(), currentDay(), contacts);
    showCounts();
}

bool PersonsPage::read(MunicipalityId id, QList<Contact> &contacts)
{
    const auto its = m_workspace.session().roles().contactsOf(id);
    if (!its) {
        m_workspace.prompts().tell(window(), its.error());
        return false;
    }
    contacts += *its;
    return true;
}

void PersonsPage::react(const Touched &touched)
{
    if (!m_isLoaded)
        return;
    if (touched.concerns<Coordinator, Body, OwnField>()) {
        load();
        return;
    }
    ContactRows::Contacts read;
    for (const auto id : touched.municipalities) {
        // One that waits still is read in its turn.
        if (m_waiting.contains(id) || !m_workspace.campaign().contains(id))
            continue;
        if (!this->read(id, read[id]))
            return;
    }
    keepPlace([&] { m_model->replace(m_workspace.campaign(), currentDay(), read); });
    showCounts();
}

/// The current person stays over a reset of the model, at the same height.
void PersonsPage::keepPlace(const std::function<void()> &change)
{
    const auto *row = current();
    const RoleId role = row ? row->role.id : RoleId();
    const int offset = row ? m_table->rowViewportPosition(m_table->currentIndex().row()) : 0;
    change();
    const int at = role.isNull() ? -1 : m_model->rowOf(role);
    if (at < 0)
        return;
    m_table->selectRow(at);
    m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
    if (offset < 0 || offset > m_table->viewport()->height())
        m_table->scrollTo(m_model->index(at, 0));
}

void PersonsPage::showCounts()
{
    const int shown = m_model->rowCount();
    const int total = m_model->total();
    if (isLoading())
        m_header->setFact(tr("%1, still reading…").arg(shown));
    else
        m_header->setFact(tr("%1 of %2").arg(shown).arg(total));
    const bool isEmpty = shown == 0 && !isLoading();
    if (isEmpty && total == 0) {
        m_empty->setTexts(tr("No contacts yet"),
                          tr("A contact is added in the dossier of its municipality."), {});
    } else if (isEmpty) {
        m_empty->setTexts(tr("Nobody matches this search"), m_search->text(), tr("Clear search"));
    }
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
}

const Contact *PersonsPage::current() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_model->contact(index.row()) : nullptr;
}

void PersonsPage::showDossierLink()
{
    const auto *row = current();
    const bool leads = row && m_workspace.campaign().contains(row->role.municipality);
    m_dossier->setVisible(leads);
    if (leads) {
        m_dossier->setText(
            tr("Dossier of %1")
                .arg(onButton(m_workspace.campaign().municipality(row->role.municipality).name())));
    }
}

void PersonsPage::openCurrent()
{
    const auto *row = current();
    if (!row)
        return;
    const auto contacts = m_workspace.session().roles().contactsOf(row->role.municipality);
    if (!contacts) {
        m_workspace.prompts().tell(window(), contacts.error());
        return;
    }
    const RoleId role = row->role.id;
    for (const auto &contact : *contacts) {
        if (contact.role.id == role)
            ContactDialog(m_workspace, contact, window()).exec();
    }
}

void PersonsPage::copySelection()
{
    copyChosenRows(*m_table);
}

void PersonsPage::focusTable()
{
    if (m_model->rowCount() == 0)
        return;
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

/// It goes without a question; the window offers to undo it. The keyboard stays at that place.
void PersonsPage::removeCurrent()
{
    const auto *row = current();
    if (!row || !m_workspace.isWritable())
        return;
    const int at = m_table->currentIndex().row();
    const auto contacts = m_workspace.session().roles().contactsOf(row->role.municipality);
    if (!contacts) {
        m_workspace.prompts().tell(window(), contacts.error());
        return;
    }
    const RoleId role = row->role.id;
    for (const auto &contact : *contacts) {
        if (contact.role.id != role)
            continue;
        m_workspace.runDeletion(
            std::make_unique<RemoveContactCommand>(m_workspace.session(), contact),
            tr("Contact of %1 deleted").arg(m_model->text(at, m_model->columnOf("place"_L1))));
        break;
    }
    if (m_model->rowCount() > 0)
        m_table->selectRow(qMin(at, m_model->rowCount() - 1));
    m_table->setFocus();
}

/// Return and F2 open, Delete deletes, Ctrl+C copies.
bool PersonsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        openCurrent();
        return true;
    case Qt::Key_Delete:
        removeCurrent();
        return true;
    default:
        return Page::eventFilter(watched, event);
    }
}

} // namespace solidair
