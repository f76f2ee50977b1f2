// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "session/commands/joincommand.h"
#include "stagedialog.h"
#include "stagedialogcommitments.h"
#include "stagedialogfields.h"
#include "stagedialogglyph.h"
#include "stagedialogplace.h"
#include "stagedialogseveral.h"
#include "ui/desk/workspace.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/stagelabel.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

/// What the rules say of the step while the stage dialog stands open.
namespace solidair {

using namespace Qt::Literals::StringLiterals;

Step StageDialog::draft() const
{
    Step step = m_step;
    m_fields->fill(step);
    if (m_place && !m_place->municipality().isNull())
        step.municipality = m_place->municipality();
    if (m_commitments && joinsAnew())
        step.reason = m_commitments->isOverridden() ? m_commitments->reason() : QString();
    return step;
}

bool StageDialog::joinsAnew() const
{
    return m_fields->stage() == Stage::Joined && !(m_isRecorded && m_step.stage == Stage::Joined);
}

std::optional<PlannedStep> StageDialog::placed() const
{
    if (m_several || !m_fields->date() || (m_place && m_place->municipality().isNull()))
        return {};
    const auto &campaign = m_workspace.campaign();
    const auto place = m_isRecorded ? placedCorrection(campaign, draft(), currentDay())
                                    : placedStep(campaign, draft(), currentDay());
    return place ? std::optional(*place) : std::nullopt;
}

void StageDialog::check()
{
    const auto date = m_fields->date();
    if (m_place && date)
        m_place->follow(*date);
    const auto place = placed();
    showPlace(place);
    const auto *charter = m_fields->charter();
    if (m_commitments) {
        m_commitments->setVisible(joinsAnew() && charter);
        if (charter)
            m_commitments->follow(draft().municipality, *charter, date.value_or(PartialDate()));
    }
    m_line->setVisible(m_several || (joinsAnew() && charter));
    m_to->setStage(m_fields->stage());
    m_headline->setText(headline());
    setWindowTitle(
        m_several ? headline()
                  : tr("Stage of %1")
                        .arg(m_workspace.campaign().municipality(m_municipalities.first()).name()));
    m_leave->setText(leaving());
    m_consequence->setText(consequence(place));
    m_consequence->setVisible(!m_consequence->text().isEmpty());
    if (!date) {
        showProblem({});
        setReady(false, tr("Correct the date to go on."));
    } else if (m_several) {
        setReady(false, tr("The rules are being checked."));
        m_several->follow(draft());
    } else if (m_place && m_place->municipality().isNull()) {
        showProblem({});
        setReady(false, tr("Choose which municipality it was to go on."));
    } else {
        checkOne();
    }
    fitHeight();
}

void StageDialog::checkOne()
{
    const auto planned = plannedWith(m_workspace.campaign(),
                                     joinsAnew() ? m_commitments->filledIn() : QList<Commitment>(),
                                     draft(), currentDay());
    const bool lacksReason =
        joinsAnew() && m_commitments->isOverridden() && m_commitments->reason().isEmpty();
    const bool lacksCommitments = !planned && planned.error().code == Error::Code::BelowThreshold;
    showProblem(planned || lacksCommitments ? QString() : planned.error().message);
    if (joinsAnew() && m_commitments->lacksKind())
        setReady(false, tr("Choose the kind of each commitment to go on."));
    else if (lacksReason)
        setReady(false, tr("Give the reason to go on."));
    else if (lacksCommitments)
        setReady(false,
                 tr("Fill in %n more commitments to go on.", nullptr, m_commitments->missing()));
    else
        setReady(planned.has_value(), {});
}

void StageDialog::checkSeveral()
{
    if (!m_fields->date())
        return;
    const auto count = static_cast<int>(m_several->accepted().size());
    showProblem({});
    m_fields->showCharters(m_several->charters());
    setReady(count > 0,
             count > 0 ? tr("%n municipalities change.", nullptr, count)
                       : tr("None of them can take this step."));
    m_do->setText(verb());
}

void StageDialog::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_problemMark->setVisible(!problem.isEmpty());
}

void StageDialog::setReady(bool ready, const QString &whyNot)
{
    m_do->setText(verb());
    m_do->setEnabled(ready && m_workspace.isWritable());
    m_do->setAccessibleDescription(whyNot.isEmpty() ? m_problem->text() : whyNot);
    m_whyNot->setText(m_workspace.isWritable() ? whyNot
                                               : tr("This campaign is open for reading only."));
}

void StageDialog::showPlace(const std::optional<PlannedStep> &placed)
{
    const auto &campaign = m_workspace.campaign();
    if (placed && placed->step.stage == Stage::Joined)
        m_fields->showCharters({placed->step.charter});
    else if (const auto *inForce = campaign.charterInForce(currentDay());
             inForce && !m_fields->charter() && !m_several)
        m_fields->showCharters({inForce->id});
    if (!m_from)
        return;
    m_from->setStage(m_present);
    if (!placed)
        return;
    const auto place = std::ranges::find(placed->steps, placed->step.id, &Step::id);
    m_from->setStage(place == placed->steps.begin()
                         ? campaign.chainStart(placed->step.municipality).stage
                         : std::prev(place)->stage);
}

/// A step of one municipality is kept with it; one of several is the campaign's.
DraftPlace StageDialog::draftPlace() const
{
    if (m_isRecorded)
        return {m_step.municipality, u"step/"_s + m_step.id.text()};
    const QString token = stageToken(m_step.stage);
    if (m_several)
        return {{}, u"stages/"_s + token};
    return {m_step.municipality, u"stage/"_s + token};
}

} // namespace solidair
