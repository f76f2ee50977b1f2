// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editcommand.h"

#include <QCoreApplication>

namespace solidair {

/// Adds a commitment. The same one (category and title) is AlreadyRecorded. A highlight takes the
/// place of the municipality's former one.
class AddCommitmentCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(AddCommitmentCommand)

public:
    AddCommitmentCommand(CampaignSession &session, Commitment commitment);

private:
    Result<> perform(Journal &journal) override;

    const Commitment m_commitment;
};

/// Changes a commitment, as far as it differs from @p before, which the person saw; one that is
/// ended without a date ends today (domain rule 1).
class ChangeCommitmentCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(ChangeCommitmentCommand)

public:
    ChangeCommitmentCommand(CampaignSession &session, Commitment before, Commitment after);

private:
    Result<> perform(Journal &journal) override;

    const Commitment m_before;
    const Commitment m_after;
};

/// Removes a commitment. Never changes a stage; the threshold watch flags it.
class RemoveCommitmentCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(RemoveCommitmentCommand)

public:
    RemoveCommitmentCommand(CampaignSession &session, const Commitment &commitment);

private:
    Result<> perform(Journal &journal) override;

    const CommitmentId m_id;
};

} // namespace solidair
