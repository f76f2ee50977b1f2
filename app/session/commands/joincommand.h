// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/joining.h"
#include "editcommand.h"

#include <QCoreApplication>

namespace solidair {

/// What recording @p step, or correcting it when it is recorded, comes to once @p filledIn are
/// among the municipality's commitments. Refused as well when one of those is recorded already.
Result<PlannedStep> plannedWith(const Register &campaign, const QList<Commitment> &filledIn,
                                const Step &step, QDate today);

/// Records or corrects a step together with the commitments that were filled in for it and, when it
/// is new, the body that asked: one action.
class JoinCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(JoinCommand)

public:
    JoinCommand(CampaignSession &session, QList<Commitment> filledIn, Step step,
                std::optional<Body> newBody = {});

private:
    Result<> perform(Journal &journal) override;

    const QList<Commitment> m_filledIn;
    const Step m_step;
    const std::optional<Body> m_newBody;
};

/// Records a step of each of several municipalities. Refused whole when the rules refuse one of
/// them, naming it.
class RecordStepsCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(RecordStepsCommand)

public:
    /// @p drafts: at least one, of different municipalities.
    RecordStepsCommand(CampaignSession &session, QList<Step> drafts,
                       std::optional<Body> newBody = {});

private:
    Result<> perform(Journal &journal) override;

    QList<Step> m_drafts;
    const std::optional<Body> m_newBody;
};

} // namespace solidair
