// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagedialogwords.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace solidair {

StageDialogWords::StageDialogWords(Case of, QString name, int count, Stage present)
    : m_case(of)
    , m_name(std::move(name))
    , m_count(count)
    , m_present(present)
{ }

QString StageDialogWords::windowTitle() const
{
    if (m_case == Case::Several)
        return tr("%n municipalities", nullptr, m_count);
    return tr("Stage of %1").arg(m_name);
}

QString StageDialogWords::headline(Stage stage) const
{
    if (m_case == Case::Several)
        return windowTitle();
    if (m_case == Case::Recorded)
        return tr("A step of %1").arg(m_name);
    switch (stage) {
    case Stage::NotApproached:
    case Stage::Asked:
        return tr("%1 is asked").arg(m_name);
    case Stage::InDiscussion:
        return tr("%1 is in discussion").arg(m_name);
    case Stage::Joined:
        return tr("%1 joins").arg(m_name);
    case Stage::OnHold:
        return tr("%1 thinks it over").arg(m_name);
    case Stage::Declined:
        return tr("%1 declines").arg(m_name);
    case Stage::Left:
        return tr("%1 leaves").arg(m_name);
    }
    Q_UNREACHABLE();
}

QString StageDialogWords::verb(Stage stage, int accepted, const QString &belowThreshold) const
{
    if (m_case == Case::Recorded)
        return tr("Correct");
    if (m_case == Case::Several)
        return tr("Record for %n municipalities", nullptr, accepted);
    switch (stage) {
    case Stage::NotApproached:
    case Stage::Asked:
        return tr("Set to asked");
    case Stage::InDiscussion:
        return tr("Set in discussion");
    case Stage::Joined:
        return belowThreshold.isEmpty() ? tr("Join") : tr("Record with %1").arg(belowThreshold);
    case Stage::OnHold:
        return tr("Put on hold");
    case Stage::Declined:
        return tr("Record that it declines");
    case Stage::Left:
        return tr("Record that it leaves");
    }
    Q_UNREACHABLE();
}

QString StageDialogWords::leaving(Stage stage) const
{
    if (m_case != Case::One || stage != Stage::Joined)
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

QString StageDialogWords::consequence(const PlannedStep &placed) const
{
    if (m_case == Case::Recorded)
        return {};
    const Phrases phrases;
    const auto place = std::ranges::find(placed.steps, placed.step.id, &Step::id);
    const auto next = std::next(place);
    if (next != placed.steps.end()) {
        return tr("It takes its place before “%1” (%2); today the stage stays “%3”.")
            .arg(stageText(next->stage, phrases), dateInWords(next->date, phrases),
                 stageText(m_present, phrases));
    }
    if (placed.step.stage != Stage::Joined)
        return {};
    return tr("From %1 on it is a member in letters and reports (Ctrl+Z undoes it).")
        .arg(dateInWords(PartialDate(placed.from), phrases));
}

} // namespace solidair
