// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptchoices.h"

#include "ui/list/municipalitiespage.h"
#include "ui/list/municipalitylistfilters.h"
#include "ui/persons/personspage.h"

namespace solidair {

KeptChoices::KeptChoices(const QWidget &window)
{
    if (const auto *filters = window.findChild<MunicipalityListFilters *>())
        m_filters = filters->kept();
    if (const auto *municipalities = window.findChild<MunicipalitiesPage *>())
        m_selected = municipalities->selected().value(0);
    if (const auto *persons = window.findChild<PersonsPage *>())
        m_persons = persons->kept();
    if (const auto *letters = window.findChild<LettersPage *>())
        m_letters = letters->kept();
    if (const auto *reports = window.findChild<ReportsPage *>())
        m_report = reports->request();
}

void KeptChoices::bringBack(QWidget &window,
                            const std::function<void(MainWindow::Page)> &bringUp) const
{
    if (m_persons)
        bringUp(MainWindow::Persons);
    if (m_letters)
        bringUp(MainWindow::Letters);
    if (m_report)
        bringUp(MainWindow::Reports);
    if (auto *filters = window.findChild<MunicipalityListFilters *>())
        filters->bringBack(m_filters);
    if (auto *municipalities = window.findChild<MunicipalitiesPage *>(); !m_selected.isNull())
        municipalities->selectMunicipality(m_selected);
    if (auto *persons = window.findChild<PersonsPage *>(); persons && m_persons)
        persons->bringBack(*m_persons);
    if (auto *letters = window.findChild<LettersPage *>(); letters && m_letters)
        letters->bringBack(*m_letters);
    if (auto *reports = window.findChild<ReportsPage *>(); reports && m_report)
        reports->bringBack(*m_report);
}

} // namespace solidair
