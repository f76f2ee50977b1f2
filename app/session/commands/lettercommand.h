// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editcommand.h"

#include <QCoreApplication>

namespace solidair {

/// Freezes letters as they were sent and, for those that ask, sets *asked* where the stage is not
/// approached on their date: all of them, or none.
class RecordLettersCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(RecordLettersCommand)

public:
    RecordLettersCommand(CampaignSession &session, QList<MadeLetter> letters, bool asks);

private:
    Result<> perform(Journal &journal) override;

    /// Undo holds no files.
    void release() override { m_letters.clear(); }

    Result<> setAsked(Journal &journal, const Letter &letter) const;

    QList<MadeLetter> m_letters;
    const bool m_asks;
};

/// Why a letter of @p date can not be recorded as sent: that day is still to come.
Result<> checkSent(QDate date);

} // namespace solidair
