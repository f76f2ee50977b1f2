// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visibilitysection.h"

#include "base/clock.h"
#include "entryrow.h"
#include "rowtools.h"
#include "session/commands/activitycommands.h"
#include "session/commands/campaigncommands.h"
#include "session/commands/rowcommands.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/workspace.h"
#include "ui/kit/dossierparts.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/inlineedit.h"
#include "ui/kit/look.h"
#include "ui/kit/section.h"

#include <QVBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

PublicationRow::PublicationRow(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_date(new InlineEdit(this))
    , m_title(new InlineEdit(this))
    , m_link(new InlineEdit(this))
    , m_open(iconButton(u"link"_s, tr("Open this page in the browser"), u"openPublication"_s, this))
    , m_keeper(new DraftKeeper(workspace.drafts(), *this, DraftKeeper::Recorded::ByField))
{
    m_date->setObjectName(u"publicationDate"_s);
    m_date->setAccessibleName(tr("Date"));
    m_date->setPlaceholderText(tr("when?"));
    m_date->setFixedWidth(fontMetrics().horizontalAdvance(u"00/00/0000"_s) + look::space(*this, 4));
    m_title->setObjectName(u"publicationTitle"_s);
    m_title->setAccessibleName(tr("Title"));
    m_link->setObjectName(u"publicationLink"_s);
    m_link->setAccessibleName(tr("Link"));
    m_link->setPlaceholderText(tr("https://…"));
    m_link->setFont(look::smaller(font()));
    for (auto *edit : {m_date, m_title, m_link})
        edit->setReadOnly(!workspace.isWritable());
    auto *drop = new RowDeleteButton(tr("Delete this publication"), u"deletePublication"_s, this);
    drop->setVisible(workspace.isWritable());

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(0);
    grid->addWidget(m_date, 0, 0);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_open, 0, 2);
    grid->addWidget(drop, 0, 3);
    grid->addWidget(m_link, 1, 1, 1, 3);
    grid->setColumnStretch(1, 1);

    connect(m_date, &InlineEdit::valueCommitted, this, &PublicationRow::changeDate);
    connect(m_title, &InlineEdit::valueCommitted, this, [this](const QString &title) {
        auto edited = m_publication;
        edited.title = title.trimmed();
        change(edited);
    });
    connect(m_link, &InlineEdit::valueCommitted, this, [this](const QString &link) {
        auto edited = m_publication;
        edited.link = link.trimmed();
        change(edited);
    });
    connect(m_open, &QToolButton::clicked, this, [this] { openWebLink(m_publication.link); });
    connect(drop, &RowDeleteButton::clicked, this, &PublicationRow::remove);
}

void PublicationRow::present(const Publication &publication)
{
    m_publication = publication;
    m_date->setValue(dateOnScreen(publication.date));
    m_title->setValue(publication.title);
    m_link->setValue(publication.link);
    m_keeper->begin({publication.municipality, u"publication/"_s + publication.id.text()});
    m_link->setVisible(m_workspace.isWritable() || !publication.link.isEmpty());
    m_open->setVisible(isWebLink(publication.link));
}

void PublicationRow::change(const Publication &publication)
{
    const bool isDone = !publication.title.isEmpty()
        && m_workspace.run(std::make_unique<WritePublicationCommand>(m_workspace.session(),
                                                                     m_publication, publication));
    if (!isDone) {
        keepTyping(*this);
        present(Publication(m_publication));
    }
}

void PublicationRow::changeDate(const QString &typed)
{
    const auto date = PartialDate::fromText(typed, currentDay(), PartialDate::Sense::Past);
    if (!date) {
        m_date->setError(tr("This is no date. Type 14/3/2026, 3/2026 or 2026."));
        return;
    }
    if (const auto happened = checkHappened(*date, currentDay()); !happened) {
        m_date->setError(happened.error().message);
        return;
    }
    auto edited = m_publication;
    edited.date = *date;
    change(edited);
}

void PublicationRow::remove()
{
    const QString name = m_workspace.campaign().municipality(m_publication.municipality).name();
    m_workspace.runDeletion(std::make_unique<RemoveRowCommand<Publication>>(
                                m_workspace.session(), AuditAction(u"publication.remove"_s, {name}),
                                m_publication.municipality, m_publication.id),
                            tr("Publication of %1 deleted").arg(name));
}

VisibilitySection::VisibilitySection(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_section(new Section(tr("Visibility"), this))
    , m_add(m_section->addButton(tr("Add a publication")))
    , m_entry(new EntryRow(u"publication"_s, tr("Where was it made visible?"), this))
    , m_rows([this] {
        auto *rows = new QVBoxLayout;
        rows->setSpacing(0);
        m_section->content()->addLayout(rows);
        return rows;
    }())
    , m_none(new FactLabel(tr("No publication is recorded yet."), this))
    , m_consent(new RecordForm<Municipality>(
          EditorForm::inPlace(workspace.isWritable()),
          [this](const Municipality &municipality) {
              return m_workspace.run(std::make_unique<ChangeMunicipalityCommand>(
                  m_workspace.session(), m_consent->record(), municipality));
          },
          this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_section);
    m_add->setObjectName(u"addPublication"_s);
    m_none->setWordWrap(true);
    m_section->content()->addWidget(m_none);
    m_section->content()->addWidget(m_entry);
    m_consent->check(u"mayBeListed"_s, tr("May be named in the public list of members"),
                     &Municipality::mayBeListed);
    m_section->content()->addWidget(m_consent);
    connect(m_add, &QToolButton::clicked, this,
            [this] { m_entry->open(PartialDate(currentDay())); });
    m_entry->keepIn(m_workspace.drafts());
    m_entry->setHappened();
    connect(m_entry, &EntryRow::entered, this, &VisibilitySection::add);
}

void VisibilitySection::present(const DossierContent &content)
{
    if (content.id != m_municipality) {
        m_entry->setMunicipality(content.id);
        m_rows.clear();
    }
    m_municipality = content.id;
    m_rows.present(content.publications, &Publication::id,
                   [this](const Publication &) { return new PublicationRow(m_workspace, this); });
    m_none->setVisible(content.publications.isEmpty());
    m_add->setVisible(m_workspace.isWritable() && !content.isFormer());
    m_consent->present(content.municipality);
}

void VisibilitySection::add(const Entry &entry)
{
    Publication publication;
    publication.id = PublicationId::create();
    publication.municipality = m_municipality;
    publication.title = entry.text;
    publication.date = entry.date;
    if (m_workspace.run(std::make_unique<WritePublicationCommand>(m_workspace.session(),
                                                                  std::nullopt, publication)))
        m_entry->finish();
}

} // namespace solidair
