// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagedialogseveral.h"

#include "base/clock.h"
#include "domain/joining.h"
#include "domain/municipalityofdate.h"
#include "ui/desk/workspace.h"
#include "ui/kit/look.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Milliseconds of checking between two looks at keys and clicks.
constexpr int sliceTime = 30;

} // namespace

StageDialogSeveral::StageDialogSeveral(Workspace &workspace, QList<MunicipalityId> municipalities,
                                       QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_municipalities(std::move(municipalities))
    , m_heading(new QLabel(this))
    , m_refused(new QListWidget(this))
{
    m_heading->setObjectName(u"refusedHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setFont(look::heading(font()));
    m_refused->setObjectName(u"refusedMunicipalities"_s);
    m_refused->setAccessibleName(tr("Municipalities that do not change"));
    m_refused->setWordWrap(true);
    m_refused->setSelectionMode(QAbstractItemView::NoSelection);
    m_refused->setFixedHeight(5 * look::rowHeight(*this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(*this, 2));
    column->addWidget(m_heading);
    column->addWidget(m_refused);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &StageDialogSeveral::checkSlice);
}

void StageDialogSeveral::follow(const Step &draft)
{
    m_draft = draft;
    m_before = m_workspace.campaign();
    m_next = 0;
    m_accepted.clear();
    m_charters.clear();
    m_reasons.clear();
    m_elsewhere.clear();
    m_slice.start();
    checkSlice();
}

void StageDialogSeveral::checkSlice()
{
    QElapsedTimer spent;
    spent.start();
    while (m_next < m_municipalities.size() && spent.elapsed() < sliceTime)
        check(m_municipalities[m_next++]);
    if (m_next < m_municipalities.size()) {
        m_heading->setText(tr("Checking %1 of %2…").arg(m_next).arg(m_municipalities.size()));
        return;
    }
    m_slice.stop();
    tell();
    emit checked();
}

void StageDialogSeveral::check(MunicipalityId municipality)
{
    Step step = m_draft;
    step.id = StepId::create();
    const auto meant =
        municipalityMeant(*m_before, municipality, periodOf(step.date, currentDay()));
    step.municipality = meant.isNull() ? municipality : meant;
    const auto planned = plannedStep(*m_before, step, currentDay());
    if (!planned) {
        m_reasons.append(
            tr("%1: %2").arg(m_before->municipality(municipality).name(), planned.error().message));
        return;
    }
    m_accepted.append(step);
    if (step.municipality != municipality) {
        m_elsewhere.append(tr("%1: is recorded with %2 (%3) of that date")
                               .arg(m_before->municipality(municipality).name(),
                                    m_before->municipality(meant).name(),
                                    m_before->municipality(meant).nis));
    }
    const auto charter = planned->step.charter;
    if (!charter.isNull() && !m_charters.contains(charter))
        m_charters.append(charter);
    if (m_before->successor(step.municipality).isNull())
        return;
    auto dossier = m_before->dossier(step.municipality);
    dossier.steps = planned->steps;
    m_before = m_before->with({dossier});
}

void StageDialogSeveral::tell()
{
    m_refused->clear();
    m_refused->addItems(m_reasons + m_elsewhere);
    m_refused->setVisible(m_refused->count() > 0);
    m_heading->setText(m_reasons.isEmpty() ? tr("All of them change.")
                                           : tr("%n of them do not change:", nullptr,
                                                static_cast<int>(m_reasons.size())));
}

} // namespace solidair
