// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailssection.h"

#include "domain/postalcode.h"
#include "session/commands/campaigncommands.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/workspace.h"
#include "ui/kit/inlineedit.h"
#include "ui/kit/section.h"

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

/// The register's title of the one, the coordinators at work and the one who was.
DetailsSection::Chosen DetailsSection::choicesFor(const Municipality &municipality) const
{
    const QString registered =
        municipality.isCity.value_or(false) ? tr("city (register)") : tr("municipality (register)");
    Chosen choices;
    choices.titles = {{std::nullopt, registered}, {true, tr("city")}, {false, tr("municipality")}};
    choices.coordinators.append({CoordinatorId(), tr("nobody")});
    for (const auto &coordinator : m_workspace.campaign().coordinators()) {
        if (coordinator.active || coordinator.id == municipality.coordinator)
            choices.coordinators.append({coordinator.id, coordinator.name});
    }
    return choices;
}

void DetailsSection::buildForm()
{
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = new RecordForm<Municipality>(
        EditorForm::inPlace(m_workspace.isWritable()),
        [this](const Municipality &edited) {
            auto settled = edited;
            settled.ownPostalCode = edited.ownPostalCode.trimmed();
            if (!mayBePostalCode(settled.ownPostalCode))
                return false;
            return m_workspace.run(std::make_unique<ChangeMunicipalityCommand>(
                m_workspace.session(), m_form->record(), settled));
        },
        this);
    m_form->choice(u"detailsTitle"_s, tr("Title"), m_choices.titles, &Municipality::ownIsCity);
    m_form->text(u"detailsPostalCode"_s, tr("Postal code"), &Municipality::ownPostalCode);
    m_form->text(u"detailsStreet"_s, tr("Town hall"), &Municipality::street);
    m_form->choice(u"detailsCoordinator"_s, tr("Coordinator"), m_choices.coordinators,
                   &Municipality::coordinator);
    m_section->content()->addWidget(m_form);
    // A layout shows a new widget only when events are next taken, and one may go to it at once.
    m_form->show();
    m_keeper = new DraftKeeper(m_workspace.drafts(), *m_form, DraftKeeper::Recorded::ByField);
}

/// What was typed and is none stays in its field, to be finished.
bool DetailsSection::mayBePostalCode(const QString &code)
{
    if (code.isEmpty() || code == m_form->record().ownPostalCode)
        return true;
    const auto fine = checkPostalCode(code);
    auto *field = m_form->findChild<InlineEdit *>(u"detailsPostalCode"_s);
    if (!fine && field)
        field->setError(fine.error().message);
    return fine.has_value();
}

/// A city has another word for it than a municipality; the title can be changed just above.
void DetailsSection::nameTheHall(bool isCity)
{
    const QString name = isCity ? tr("City hall") : tr("Town hall");
    auto *field = m_form->findChild<QWidget *>(u"detailsStreet"_s);
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
    const auto choices = choicesFor(content.municipality);
    const DraftPlace place{content.id, u"details"_s};
    if (!m_form || choices != m_choices) {
        m_choices = choices;
        buildForm();
    } else if (m_keeper->place() != place) {
        takeBackTyping();
    }
    auto shown = content.municipality;
    if (!m_workspace.isWritable())
        shown.ownPostalCode = shown.postal();
    // Without a correction the register's own stands there, paler.
    if (auto *code = m_form->findChild<QLineEdit *>(u"detailsPostalCode"_s))
        code->setPlaceholderText(shown.postalCode);
    m_form->present(shown);
    m_keeper->begin(place);
    nameTheHall(shown.city());
}

} // namespace solidair
