// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailssection.h"

#include "base/clock.h"
#include "session/commands/campaigncommands.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/workspace.h"
#include "ui/kit/inlineedit.h"
#include "ui/kit/section.h"
#include "views/fields.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

DetailsSection::DetailsSection(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_section(new Section(tr("Details"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_section);
}

void DetailsSection::buildForm(const QList<Field> &fields, const Municipality &municipality)
{
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = new RecordForm<Municipality>(
        EditorForm::inPlace(m_workspace.isWritable()),
        [this](const Municipality &edited) {
            return m_workspace.run(std::make_unique<ChangeMunicipalityCommand>(
                m_workspace.session(), m_form->record(), edited));
        },
        this);
    for (const auto &field : fields)
        m_form->field(u"details."_s + field.key, field, municipality);
    m_section->content()->addWidget(m_form);
    // A layout shows a new widget only when events are next taken, and one may go to it at once.
    m_form->show();
    m_keeper = new DraftKeeper(m_workspace.drafts(), *m_form, DraftKeeper::Recorded::ByField);
}

/// A city has another word for it than a municipality; the title can be changed just above.
void DetailsSection::nameTheHall(bool isCity)
{
    const QString name = isCity ? tr("City hall") : tr("Town hall");
    auto *field = m_form->findChild<QWidget *>(u"details.town_hall"_s);
    field->setAccessibleName(name);
    const auto *rows = qobject_cast<QFormLayout *>(m_form->layout());
    if (auto *label = qobject_cast<QLabel *>(rows->labelForField(field)))
        label->setText(name);
}

/// Of the municipality before; its draft is kept.
void DetailsSection::takeBackTyping()
{
    const auto fields = m_form->findChildren<InlineEdit *>();
    for (auto *field : fields)
        field->takeBack();
}

void DetailsSection::present(const DossierContent &content)
{
    const auto fields = settableFields(m_workspace.campaign(), currentDay(), Phrases());
    QList<Choices<FieldValue>> offered;
    for (const auto &field : fields)
        offered.append(RecordForm<Municipality>::offered(field, content.municipality));
    const DraftPlace place{content.id, u"details"_s};
    if (!m_form || offered != m_offered) {
        m_offered = offered;
        buildForm(fields, content.municipality);
    } else if (m_keeper->place() != place) {
        takeBackTyping();
    }
    auto shown = content.municipality;
    if (!m_workspace.isWritable())
        shown.ownPostalCode = shown.postal();
    // Without a correction the register's own stands there, paler.
    if (auto *code = m_form->findChild<QLineEdit *>(u"details.postal_code"_s))
        code->setPlaceholderText(shown.postalCode);
    m_form->present(shown);
    m_keeper->begin(place);
    nameTheHall(shown.city());
}

} // namespace solidair
