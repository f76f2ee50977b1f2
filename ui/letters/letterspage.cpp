// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterspage.h"

#include "base/clock.h"
#include "letters/letterhead.h"
#include "letterspagesender.h"
#include "letterspagetemplates.h"
#include "paper/fonts.h"
#include "recipientspanel.h"
#include "session/commands/lettercommand.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/pagesview.h"
#include "ui/printing/printpages.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a look at all letters found.
struct Inspected
{
    QList<Recipient> recipients;
    QStringList missingOfSender;
};

} // namespace

LettersPage::LettersPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
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

void LettersPage::connectAll()
{
    m_inspection.setSingleShot(true);
    m_inspection.setInterval(50);
    m_preview.setSingleShot(true);
    m_preview.setInterval(0);
    connect(&m_inspection, &QTimer::timeout, this, &LettersPage::inspect);
    connect(&m_preview, &QTimer::timeout, this, &LettersPage::showRecipient);
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
        m_preview.start();
    });
    for (const auto &[button, action] : {std::pair(m_print, &LettersPage::print),
                                         std::pair(m_together, &LettersPage::saveTogether),
                                         std::pair(m_each, &LettersPage::saveEach)})
        connect(button, &QPushButton::clicked, this, [this, does = action] { whenReady(does); });
    connect(m_recordLast, &QPushButton::clicked, this, &LettersPage::recordLast);
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

LettersPage::Kept LettersPage::kept() const
{
    const auto *current = m_panel->current();
    return {m_ids,
            m_panel->model().checks(),
            current ? current->id() : MunicipalityId(),
            m_templates->current().key,
            m_day,
            m_record->isChecked(),
            m_last};
}

void LettersPage::bringBack(const Kept &kept)
{
    m_templates->choose(kept.templateKey);
    m_day = kept.day;
    m_date->setDate(PartialDate(m_day));
    m_panel->setDay(m_day);
    m_record->setChecked(kept.records);
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
            m_sender->present(found->missingOfSender);
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
    m_stack->setCurrentIndex(recipients.isEmpty() ? 1 : 0);
    showActions();
    if (const auto action = std::exchange(m_waiting, nullptr))
        (this->*action)();
}

/// No letter bears another date than the one that stands in the field.
void LettersPage::whenReady(Action action)
{
    if (!m_date->insist() || !mayRecord())
        return;
    if (m_task.isRunning() || m_inspection.isActive())
        m_waiting = action;
    else
        (this->*action)();
}

/// Before anybody chooses a file or a printer: letters of a day to come can not be recorded as
/// sent.
bool LettersPage::mayRecord()
{
    const auto sent = m_record->isChecked() ? checkSent(m_day) : Result<>();
    if (sent)
        return true;
    m_workspace.prompts().tell(
        this,
        {sent.error().code,
         tr("%1 Uncheck “%2” to make the letters without recording, or give them another date.")
             .arg(sent.error().message, m_record->text()),
         {}});
    m_record->setFocus();
    return false;
}

void LettersPage::showRecipient()
{
    const auto *recipient = m_panel->current();
    if (!recipient) {
        m_pages->setPages(nullptr, tr("Choose a recipient at the right to see the letter."));
        return;
    }
    if (const auto fonts = loadPaperFonts(); !fonts) {
        m_pages->setPages(nullptr, fonts.error().message);
        return;
    }
    const auto &letter = m_templates->current();
    const auto values = letterValues(recipient->facts, Phrases(letter.language));
    const auto text = fill(letter, values);
    if (text)
        m_pages->setPages(m_composer.compose(*text, values));
    else
        m_pages->setPages(nullptr, text.error().message);
}

void LettersPage::showPlace()
{
    const auto *recipient = m_panel->current();
    const auto checked = m_panel->model().checked();
    qsizetype place = -1;
    for (qsizetype i = 0; recipient && i < checked.size(); ++i) {
        if (checked[i].id() == recipient->id())
            place = i;
    }
    m_name->setText(recipient ? recipient->name() : QString());
    m_place->setText(place >= 0      ? tr("%1 of %2").arg(place + 1).arg(checked.size())
                         : recipient ? tr("not sent")
                                     : QString());
    m_previous->setEnabled(place > 0 || (place < 0 && !checked.isEmpty()));
    m_next->setEnabled(!checked.isEmpty() && place + 1 < checked.size());
}

void LettersPage::turn(int by)
{
    const auto checked = m_panel->model().checked();
    const auto *recipient = m_panel->current();
    qsizetype place = -1;
    for (qsizetype i = 0; recipient && i < checked.size(); ++i) {
        if (checked[i].id() == recipient->id())
            place = i;
    }
    const auto to = place < 0 ? 0 : place + by;
    if (to >= 0 && to < checked.size())
        m_panel->setCurrent(checked[to].id());
}

void LettersPage::showActions()
{
    const int count = static_cast<int>(m_panel->model().checked().size());
    m_print->setText(tr("Print (%1)").arg(count));
    m_together->setText(tr("PDF (%1)").arg(count));
    m_each->setText(tr("PDF per letter (%1)").arg(count));
    for (auto *button : {m_print, m_together, m_each})
        button->setEnabled(count > 0);
    m_reason->setVisible(count == 0);
    m_record->setText(m_templates->current().asks ? tr("Record and set to “asked”")
                                                  : tr("Record in the dossiers"));
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
    run.record = m_record->isChecked();
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
    const int count = static_cast<int>(m_last.facts.size());
    m_recordLast->setVisible(count > 0 && m_workspace.isWritable());
    m_recordLast->setText(tr("Record the %n letters just made", nullptr, count));
}

QString LettersPage::fileTitle() const
{
    return u"%1-%2"_s.arg(asFileName(m_templates->current().name), m_day.toString(Qt::ISODate));
}

} // namespace solidair
