// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/joining.h"
#include "stagedialog.h"
#include "stagedialogcommitments.h"
#include "stagedialogfields.h"
#include "stagedialogseveral.h"
#include "ui/desk/workspace.h"

#include <QPushButton>

#include <algorithm>

/// What the stage dialog says, and what it is asked.
namespace solidair {

using namespace Qt::Literals::StringLiterals;

QString StageDialog::headline() const
{
    if (m_several)
        return tr("%n municipalities", nullptr, static_cast<int>(m_municipalities.size()));
    const QString name = m_workspace.campaign().municipality(m_municipalities.first()).name();
    if (m_isRecorded)
        return tr("A step of %1").arg(name);
    switch (m_fields->stage()) {
    case Stage::NotApproached:
    case Stage::Asked:
        return tr("%1 is asked").arg(name);
    case Stage::InDiscussion:
        return tr("%1 is in discussion").arg(name);
    case Stage::Joined:
        return tr("%1 joins").arg(name);
    case Stage::OnHold:
        return tr("%1 thinks it over").arg(name);
    case Stage::Declined:
        return tr("%1 declines").arg(name);
    case Stage::Left:
        return tr("%1 leaves").arg(name);
    }
    Q_UNREACHABLE();
}

QString StageDialog::verb() const
{
    if (m_isRecorded)
        return tr("Correct");
    if (m_several) {
        return tr("Record for %n municipalities", nullptr,
                  static_cast<int>(m_several->accepted().size()));
    }
    switch (m_fields->stage()) {
    case Stage::NotApproached:
    case Stage::Asked:
        return tr("Set to asked");
    case Stage::InDiscussion:
        return tr("Set in discussion");
    case Stage::Joined:
        if (m_commitments->isOverridden()) {
            return tr("Record with %1")
                .arg(engagementsText(m_commitments->counted(), m_commitments->asked(), Phrases()));
        }
        return tr("Join");
    case Stage::OnHold:
        return tr("Put on hold");
    case Stage::Declined:
        return tr("Record that it declines");
    case Stage::Left:
        return tr("Record that it leaves");
    }
    Q_UNREACHABLE();
}

QString StageDialog::leaving() const
{
    if (m_isRecorded || m_several || m_fields->stage() != Stage::Joined)
        return tr("Leave as it is");
    switch (m_present) {
    case Stage::InDiscussion:
        return tr("Leave in discussion");
    case Stage::Joined:
        return tr("Leave as it is");
    default:
        return tr("Do not join yet");
    }
}

QString StageDialog::consequence(const std::optional<PlannedStep> &placed) const
{
    if (!placed || m_isRecorded)
        return {};
    const Phrases phrases;
    const auto place = std::ranges::find(placed->steps, placed->step.id, &Step::id);
    const auto next = std::next(place);
    if (next != placed->steps.end()) {
        return tr("It takes its place before “%1” (%2); today the stage stays “%3”.")
            .arg(stageText(next->stage, phrases), dateInWords(next->date, phrases),
                 stageText(m_present, phrases));
    }
    if (placed->step.stage != Stage::Joined)
        return {};
    return tr("From %1 on it is a member in letters and reports (Ctrl+Z undoes it).")
        .arg(dateInWords(PartialDate(placed->from), phrases));
}

} // namespace solidair
