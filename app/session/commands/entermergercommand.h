// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enteredmerger.h"
#include "editcommand.h"

namespace solidair {

/// Adds a merger that the register of municipalities does not have yet: the new municipality with
/// its borders, and the last day of its parts. It is decided afterwards, like any other.
class EnterMergerCommand final : public EditCommand
{
public:
    EnterMergerCommand(CampaignSession &session, EnteredMerger entered);

private:
    Result<> perform(Journal &journal) override;
    Result<> drawBorders(Journal &journal, const MergedMunicipality &merged) const;

    const EnteredMerger m_entered;
};

} // namespace solidair
