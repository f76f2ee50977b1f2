// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editcommand.h"

#include <QCoreApplication>

namespace solidair {

/// Freezes a letter as it was sent and, for one that asks, sets *asked* where the stage is not
/// approached on its date.
class RecordLetterCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(RecordLetterCommand)

public:
    RecordLetterCommand(CampaignSession &session, Letter letter, bool asks);

private:
    Result<> perform(Journal &journal) override;

    const Letter m_letter;
    const bool m_asks;
};

} // namespace solidair
