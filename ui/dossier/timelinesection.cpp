// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinesection.h"

#include "base/clock.h"
#include "domain/contactwords.h"
#include "domain/municipalityofdate.h"
#include "entryrow.h"
#include "openedletters.h"
#include "session/commands/activitycommands.h"
#include "session/commands/rowcommands.h"
#include "ui/desk/workspace.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/section.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shownAtFirst = 6;

} // namespace

TimelineSection::TimelineSection(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_section(new Section(tr("Timeline"), this))
    , m_entry(new EntryRow(u"moment"_s, {}, this))
    , m_rows([this] {
        auto *rows = new QVBoxLayout;
        rows->setSpacing(0);
        m_section->content()->addWidget(m_entry);
        m_section->content()->addLayout(rows);
        return rows;
    }())
    , m_none(new FactLabel(tr("Nothing is recorded yet."), this))
    , m_more(new LinkButton({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_section);
    addButton(Interaction::Kind::Call, u"phone"_s, tr("Add a call"), tr("What was said?"));
    addButton(Interaction::Kind::Email, u"mail"_s, tr("Add an e-mail"),
              tr("What did the e-mail say?"));
    addButton(Interaction::Kind::Visit, u"meeting"_s, tr("Add a meeting or visit"),
              tr("What was discussed?"));
    addButton(Interaction::Kind::Note, u"note"_s, tr("Add a note"), tr("What is there to note?"));
    m_more->setObjectName(u"showWholeTimeline"_s);
    m_none->setWordWrap(true);
    m_section->content()->addWidget(m_none);
    m_section->content()->addWidget(m_more, 0, Qt::AlignLeft);
    m_entry->keepIn(m_workspace.drafts());
    m_entry->setPrompt(tr("What happened?"));
    m_entry->setHappened();
    m_entry->askKindAndPerson();
    connect(m_entry, &EntryRow::entered, this, &TimelineSection::add);
    connect(m_more, &LinkButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        showRows();
    });
}

void TimelineSection::addButton(Interaction::Kind kind, const QString &iconName,
                                const QString &name, const QString &prompt)
{
    auto *button = m_section->addButton(name, iconName);
    button->setObjectName(u"add-"_s + interactionKindToken(kind));
    m_buttons.append(button);
    connect(button, &QToolButton::clicked, this, [this, kind, prompt] {
        m_entry->setPrompt(prompt);
        m_entry->openAs(kind, PartialDate(currentDay()));
    });
}

void TimelineSection::present(const DossierContent &content)
{
    if (content.id != m_municipality) {
        m_rows.clear();
        m_showsAll = false;
    }
    m_municipality = content.id;
    m_contacts = content.everyContact();
    QList<std::pair<PersonId, QString>> persons;
    for (const auto &contact : content.contacts) {
        const std::pair person(contact.person.id, contactName(contact.person));
        if (!persons.contains(person))
            persons.append(person);
    }
    m_entry->setPersons(persons);
    m_entry->setMunicipality(content.id);
    m_entries = timelineOf(m_workspace.campaign(), content);
    for (auto *button : std::as_const(m_buttons))
        button->setVisible(m_workspace.isWritable() && !content.isFormer());
    showRows();
}

void TimelineSection::showRows()
{
    const auto count = static_cast<int>(m_entries.size());
    const auto shown = m_showsAll ? m_entries : m_entries.mid(0, shownAtFirst);
    m_rows.present(shown, &TimelineEntry::key, [this](const TimelineEntry &) {
        auto *row = new TimelineRow(m_workspace, m_contacts, this);
        connect(row, &TimelineRow::stepWanted, this, &TimelineSection::stepWanted);
        connect(row, &TimelineRow::letterWanted, this, &TimelineSection::openLetter);
        return row;
    });
    m_none->setVisible(count == 0);
    m_more->setVisible(count > shownAtFirst);
    m_more->setText(m_showsAll ? tr("Show fewer") : tr("Show all (%1)").arg(count));
}

void TimelineSection::add(const Entry &entry)
{
    Interaction moment;
    moment.id = InteractionId::create();
    moment.municipality = municipalityOn(entry.date);
    moment.kind = entry.kind;
    moment.date = entry.date;
    moment.person = entry.person;
    moment.summary = entry.text;
    if (m_workspace.run(std::make_unique<RecordInteractionCommand>(m_workspace.session(), moment)))
        m_entry->finish();
}

/// Before a merger it is the one that the date means; where that can be several, today's.
MunicipalityId TimelineSection::municipalityOn(const PartialDate &date) const
{
    const auto &campaign = m_workspace.campaign();
    const auto meant = municipalityMeant(campaign, m_municipality, periodOf(date, currentDay()));
    if (meant.isNull() || meant == m_municipality)
        return m_municipality;
    const auto &it = campaign.municipality(meant);
    emit m_workspace.noted(
        tr("Recorded with %1 (%2), as it was on that date.").arg(it.name(), it.nis));
    return meant;
}

void TimelineSection::openLetter(const Letter &letter)
{
    auto *opened = m_workspace.findChild<OpenedLetters *>();
    if (!opened)
        opened = new OpenedLetters(&m_workspace);
    if (const auto done = opened->open(m_workspace.session(), letter); !done)
        m_workspace.prompts().tell(window(), done.error());
}

} // namespace solidair
