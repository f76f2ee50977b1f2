// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editcommand.h"

#include <QCoreApplication>

namespace solidair {

/// Adds a contact moment; who and when are filled in.
class RecordInteractionCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(RecordInteractionCommand)

public:
    RecordInteractionCommand(CampaignSession &session, Interaction moment);

private:
    Result<> perform(Journal &journal) override;

    const Interaction m_moment;
};

/// Marks a next step as done today and keeps it as a contact moment. One that is done already is
/// AlreadyRecorded.
class CompleteNextStepCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(CompleteNextStepCommand)

public:
    CompleteNextStepCommand(CampaignSession &session, const NextStep &step);

private:
    Result<> perform(Journal &journal) override;

    const NextStepId m_id;
};

} // namespace solidair
