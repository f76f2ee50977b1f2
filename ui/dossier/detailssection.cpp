// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailssection.h"

#include "domain/postalcode.h"
#include "session/commands/campaigncommands.h"
#include "ui/drafts/draftkeeper.h"
#include "ui/widgets/inlineedit.h"
#include "ui/widgets/section.h"
#include "ui/workspace.h"

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

void DetailsSection::forgetLists()
{
    m_municipality = {};
}

/// Its choices are the campaign's coordinators and what the register says of the title.
void DetailsSection::buildForm(const Municipality &municipality)
{
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
    }
    m_municipality = municipality.id;
    m_form = new RecordForm<Municipality>(
        EditorForm::inPlace(m_workspace.isWritable()),
        [this](const Municipality &edited) {
            auto settled = edited;
            settled.ownPostalCode = edited.ownPostalCode.trimmed();
            if (!mayBePostalCode(settled.ownPostalCode))
                return false;
            return m_workspace.run(
                std::make_unique<ChangeMunicipalityCommand>(m_workspace.session(), settled));
        },
        this);
    const QString registered =
        municipality.isCity.value_or(false) ? tr("city (register)") : tr("municipality (register)");
    const Choices<std::optional<bool>> titles{
        {std::nullopt, registered}, {true, tr("city")}, {false, tr("municipality")}};
    m_form->choice(u"detailsTitle"_s, tr("Title"), titles, &Municipality::ownIsCity);
    m_form->text(u"detailsPostalCode"_s, tr("Postal code"), &Municipality::ownPostalCode);
    // Without a correction the register's own stands there, paler.
    if (auto *code = m_form->findChild<QLineEdit *>(u"detailsPostalCode"_s))
        code->setPlaceholderText(municipality.postalCode);
    m_form->text(u"detailsStreet"_s, tr("Town hall"), &Municipality::street);
    Choices<CoordinatorId> coordinators{{CoordinatorId(), tr("nobody")}};
    for (const auto &coordinator : m_workspace.campaign().coordinators()) {
        if (coordinator.active || coordinator.id == municipality.coordinator)
            coordinators.append({coordinator.id, coordinator.name});
    }
    m_form->choice(u"detailsCoordinator"_s, tr("Coordinator"), coordinators,
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

void DetailsSection::present(const DossierContent &content)
{
    if (content.id != m_municipality)
        buildForm(content.municipality);
    auto shown = content.municipality;
    if (!m_workspace.isWritable())
        shown.ownPostalCode = shown.postal();
    m_form->present(shown);
    m_keeper->begin({content.id, u"details"_s});
    nameTheHall(shown.city());
}

} // namespace solidair
