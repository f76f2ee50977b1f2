// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editcommand.h"

#include <QCoreApplication>

namespace solidair {

/// Records a step where the rules place it (plannedStep()); who and when are filled in. A body that
/// asked may be new: then it is added with it.
class RecordStepCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(RecordStepCommand)

public:
    RecordStepCommand(CampaignSession &session, Step draft, std::optional<Body> newBody = {});

private:
    Result<> perform(Journal &journal) override;

    const Step m_draft;
    const std::optional<Body> m_newBody;
};

/// Corrects a recorded step; the whole chain is checked again.
class CorrectStepCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(CorrectStepCommand)

public:
    CorrectStepCommand(CampaignSession &session, Step corrected);

private:
    Result<> perform(Journal &journal) override;

    const Step m_corrected;
};

/// Removes a recorded step when the chain holds without it.
class RemoveStepCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(RemoveStepCommand)

public:
    RemoveStepCommand(CampaignSession &session, const Step &step);

private:
    Result<> perform(Journal &journal) override;

    const Step m_step;
};

/// Writes a new step of @p plan and the positions of others that moved. For other commands.
Result<> writePlan(Journal &journal, const Register &campaign, Step step, const QList<Step> &steps);

/// Writes those of @p after that are recorded already and changed. For other commands.
Result<> writeMoved(Journal &journal, const QList<Step> &before, const QList<Step> &after);

} // namespace solidair
