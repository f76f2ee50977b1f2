// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterspage.h"

#include "base/clock.h"
#include "letteractions.h"
#include "letterpreview.h"
#include "letters/letterhead.h"
#include "letterspagetemplates.h"
#include "recipientspanel.h"
#include "ui/desk/actions.h"
#include "ui/desk/filenames.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/hairline.h"
#include "ui/kit/look.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/panewalk.h"
#include "ui/printing/printpages.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QSplitter>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the person chose on the page.
struct KeptLetters
{
    QList<MunicipalityId> recipients;
    QHash<MunicipalityId, bool> checks;
    MunicipalityId current;
    QString templateKey;
    QDate day;
    bool records = true;
    LetterRun last; ///< What went out without being recorded.
};

/// What a look at all letters found.
struct Inspected
{
    QList<Recipient> recipients;
    QStringList missingOfSender;
};

} // namespace

LettersPage::LettersPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_day(currentDay())
    , m_dispatch(new LetterDispatch(workspace, this))
{
    setObjectName(u"lettersPage"_s);
    build();
    connectAll();
    showInspected({});
}

LettersPage::~LettersPage() = default;

void LettersPage::build()
{
    auto *header = new PageHeader(tr("Letters"), this);
    auto *label = new FactLabel(tr("Date"), header);
    m_date = new DateEdit(header);
    m_date->setObjectName(u"letterDate"_s);
    m_date->setAccessibleName(tr("Date of the letters"));
    m_date->setNeedsDay(true);
    m_date->setDate(PartialDate(m_day));
    m_date->setFixedWidth(look::space(*this, 26));
    label->setBuddy(m_date);
    header->addAction(label);
    header->addAction(m_date);
    m_templates = new LettersPageTemplates(this);
    m_templates->setMinimumWidth(look::space(*this, 28));
    m_preview = new LetterPreview(this);
    auto *right = new QWidget(this);
    m_panel = new RecipientsPanel(m_workspace, right);
    m_panel->setObjectName(u"recipientsPanel"_s);
    m_panel->setMinimumWidth(look::space(*this, 72));
    m_actions = new LetterActions(m_workspace, right);
    auto *below = new QVBoxLayout(right);
    below->setContentsMargins({});
    below->setSpacing(0);
    below->addWidget(m_panel, 1);
    below->addWidget(hairline(right));
    below->addWidget(m_actions);
    for (QWidget *pane :
         {static_cast<QWidget *>(header), static_cast<QWidget *>(m_templates), right})
        markPane(*pane);

    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"lettersSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_templates);
    splitter->addWidget(m_preview);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({look::space(*this, 48), look::space(*this, 160), look::space(*this, 116)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(hairline(this));
    column->addWidget(splitter, 1);
    for (const auto &[id, by] :
         {std::pair(u"previousRecipient"_s, -1), std::pair(u"nextRecipient"_s, 1)}) {
        const auto keys = makeKeys(id, this);
        for (const auto *shortcut : keys)
            connect(shortcut, &QShortcut::activated, this, [this, step = by] { turn(step); });
    }
}

void LettersPage::connectAll()
{
    m_inspection.setSingleShot(true);
    m_inspection.setInterval(50);
    m_showing.setSingleShot(true);
    m_showing.setInterval(0);
    connect(&m_inspection, &QTimer::timeout, this, &LettersPage::inspect);
    connect(&m_showing, &QTimer::timeout, this, &LettersPage::showRecipient);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (!m_ids.isEmpty())
            m_inspection.start();
    });
    connect(m_templates, &LettersPageTemplates::templateChanged, this, [this] {
        m_last = {};
        showLast();
        inspect();
    });
    connect(m_date, &DateEdit::dateCommitted, this, [this](const PartialDate &date) {
        if (date.precision() != PartialDate::Precision::Day)
            return;
        m_day = date.firstDay();
        m_panel->setDay(m_day);
        inspect();
    });
    connect(m_panel, &RecipientsPanel::added, this, &LettersPage::add);
    connect(m_panel, &RecipientsPanel::checksChanged, this, &LettersPage::showActions);
    connect(m_panel, &RecipientsPanel::currentChanged, this, [this] {
        showPlace();
        m_showing.start();
    });
    connect(m_preview, &LetterPreview::turned, this, &LettersPage::turn);
    connect(m_preview, &LetterPreview::addingWanted, m_panel, &RecipientsPanel::startAdding);
    connect(m_actions, &LetterActions::printWanted, this,
            [this] { whenReady(&LettersPage::print); });
    connect(m_actions, &LetterActions::savingWanted, this,
            [this] { whenReady(&LettersPage::saveTogether); });
    connect(m_actions, &LetterActions::savingEachWanted, this,
            [this] { whenReady(&LettersPage::saveEach); });
    connect(m_actions, &LetterActions::recordingLastWanted, this, &LettersPage::recordLast);
    connect(m_dispatch, &LetterDispatch::finished, this, &LettersPage::finish);
    connect(m_dispatch, &LetterDispatch::gaveUp, this, [this] {
        m_last = {};
        showLast();
    });
}

void LettersPage::setRecipients(const QList<MunicipalityId> &recipients)
{
    m_ids = recipients;
    m_last = {};
    m_panel->forgetChecks();
    showLast();
    inspect();
}

QVariant LettersPage::kept() const
{
    const auto *current = m_panel->current();
    return QVariant::fromValue(
        KeptLetters{m_ids, m_panel->model().checks(), current ? current->id() : MunicipalityId(),
                    m_templates->current().key, m_day, m_actions->records(), m_last});
}

/// To be looked at once more.
void LettersPage::bringBack(const QVariant &choices)
{
    const auto kept = choices.value<KeptLetters>();
    m_templates->choose(kept.templateKey);
    m_day = kept.day;
    m_date->setDate(PartialDate(m_day));
    m_panel->setDay(m_day);
    m_actions->setRecords(kept.records);
    m_ids = kept.recipients;
    m_panel->setChecks(kept.checks);
    m_wanted = kept.current;
    m_last = kept.last;
    showLast();
    inspect();
}

void LettersPage::add(MunicipalityId recipient)
{
    if (!m_ids.contains(recipient))
        m_ids.append(recipient);
    inspect();
}

void LettersPage::inspect()
{
    if (m_task.isRunning()) {
        m_inspection.start();
        return;
    }
    // Those of a campaign that took them out meanwhile, by an undo, are gone.
    erase_if(m_ids, [this](auto id) { return !m_workspace.campaign().contains(id); });
    const auto contacts = contactsFor(m_workspace.session(), m_ids);
    if (!contacts) {
        m_workspace.prompts().tell(this, contacts.error());
        return;
    }
    const auto found = std::make_shared<Inspected>();
    m_task.start(
        [found, campaign = m_workspace.campaign(), known = *contacts, ids = m_ids, day = m_day,
         letter = m_templates->current()](const auto &) {
            const auto facts = lettersFacts(campaign, known, ids, day, letter.language);
            found->recipients = inspectedRecipients(campaign, known, letter, facts);
            found->missingOfSender = missingOfSender(letter, facts);
        },
        [this, found] {
            m_actions->presentMissing(found->missingOfSender);
            showInspected(found->recipients);
        });
}

void LettersPage::showInspected(const QList<Recipient> &recipients)
{
    m_panel->setRecipients(recipients);
    if (m_panel->model().indexOf(m_wanted).isValid())
        m_panel->setCurrent(m_wanted);
    // Those that are shown may be of an inspection that began before there was a wish.
    if (!m_inspection.isActive())
        m_wanted = {};
    m_preview->setFilled(!recipients.isEmpty());
    showActions();
    if (const auto action = std::exchange(m_waiting, nullptr))
        (this->*action)();
}

/// No letter bears another date than the one that stands in the field.
void LettersPage::whenReady(Action action)
{
    if (!m_date->insist() || !m_actions->mayRecord(m_day))
        return;
    if (m_task.isRunning() || m_inspection.isActive())
        m_waiting = action;
    else
        (this->*action)();
}

void LettersPage::showRecipient()
{
    m_preview->presentLetter(m_templates->current(), m_panel->current());
}

/// Of the current recipient among those that letters go to; -1: none goes there.
qsizetype LettersPage::place() const
{
    const auto *recipient = m_panel->current();
    const auto checked = m_panel->model().checked();
    const auto it = std::ranges::find_if(checked, [recipient](const Recipient &one) {
        return recipient && one.id() == recipient->id();
    });
    return it == checked.end() ? -1 : it - checked.begin();
}

void LettersPage::showPlace()
{
    m_preview->presentPlace(m_panel->current(), place(), m_panel->model().checked().size());
}

void LettersPage::turn(int by)
{
    const auto checked = m_panel->model().checked();
    const auto from = place();
    const auto to = from < 0 ? 0 : from + by;
    if (to >= 0 && to < checked.size())
        m_panel->setCurrent(checked[to].id());
}

void LettersPage::showActions()
{
    m_actions->present(static_cast<int>(m_panel->model().checked().size()),
                       m_templates->current().asks);
    showPlace();
}

void LettersPage::print()
{
    auto way = choosePrinter(m_workspace.prompts(), this, Letterhead::geometry().page,
                             m_templates->current().name);
    if (way.printer)
        start(std::move(way.printer), {});
    else if (way.asPdf)
        saveTogether();
}

void LettersPage::saveTogether()
{
    auto path = m_workspace.prompts().fileToSave(this, tr("Save the letters as one PDF"),
                                                 suggestedPath(fileTitle() + u".pdf"_s),
                                                 tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        path += u".pdf"_s;
    start(nullptr, path);
}

void LettersPage::saveEach()
{
    const auto folder = m_workspace.prompts().folder(this, tr("Save each letter as a PDF in"),
                                                     suggestedPath(fileTitle()));
    if (!folder.isEmpty())
        start(nullptr, folder.endsWith(u'/') ? folder : folder + u'/');
}

void LettersPage::start(std::shared_ptr<QPrinter> printer, const QString &output)
{
    if (m_dispatch->isRunning())
        return;
    LetterRun run;
    run.letterTemplate = m_templates->current();
    for (const auto &recipient : m_panel->model().checked())
        run.facts.append(recipient.facts);
    run.record = m_actions->records();
    m_last = run;
    run.printer = std::move(printer);
    run.output = output;
    m_dispatch->start(std::move(run));
}

void LettersPage::recordLast()
{
    if (m_dispatch->isRunning() || m_last.facts.isEmpty())
        return;
    m_last.record = true;
    m_dispatch->start(m_last);
}

void LettersPage::finish(int made, int recorded)
{
    if (m_last.record)
        m_last = {};
    showLast();
    emit m_workspace.noted(recorded > 0
                               ? tr("%1 letters made, %2 recorded.").arg(made).arg(recorded)
                               : tr("%n letters made, not recorded.", nullptr, made));
}

void LettersPage::showLast()
{
    m_actions->presentLast(static_cast<int>(m_last.facts.size()));
}

QString LettersPage::fileTitle() const
{
    return u"%1-%2"_s.arg(asFileName(m_templates->current().name), m_day.toString(Qt::ISODate));
}

} // namespace solidair
