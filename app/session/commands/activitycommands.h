// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editcommand.h"

#include <QCoreApplication>

namespace solidair {

/// Adds a contact moment; who and when are filled in. Refused for a day to come.
class RecordInteractionCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(RecordInteractionCommand)

public:
    RecordInteractionCommand(CampaignSession &session, Interaction moment);

private:
    Result<> perform(Journal &journal) override;

    const Interaction m_moment;
};

/// Corrects a contact moment: its kind, date, person and summary, as far as they differ from
/// @p before, which the person saw. Refused for a day to come.
class ChangeInteractionCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(ChangeInteractionCommand)

public:
    ChangeInteractionCommand(CampaignSession &session, Interaction before, Interaction after);

private:
    Result<> perform(Journal &journal) override;

    const Interaction m_before;
    const Interaction m_after;
};

/// Marks a next step as done today and keeps it as a contact moment of @p kind. One that is done
/// already is AlreadyRecorded.
class CompleteNextStepCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(CompleteNextStepCommand)

public:
    CompleteNextStepCommand(CampaignSession &session, const NextStep &step, Interaction::Kind kind);

private:
    Result<> perform(Journal &journal) override;

    const NextStepId m_id;
    const Interaction::Kind m_kind;
};

/// Writes where and when an engagement was made visible: anew, or as far as it differs from
/// @p before, which the person saw. Refused for a day to come.
class WritePublicationCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(WritePublicationCommand)

public:
    WritePublicationCommand(CampaignSession &session, std::optional<Publication> before,
                            Publication after);

private:
    Result<> perform(Journal &journal) override;

    const std::optional<Publication> m_before;
    const Publication m_after;
};

} // namespace solidair
