// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editcommand.h"

#include <QCoreApplication>

namespace solidair {

/// Writes the own fields of a campaign that differ from @p before, as the person saw them, such as
/// when one goes to another place among them. The same fields in both, in the same order.
class ChangeOwnFieldsCommand final : public EditCommand
{
public:
    ChangeOwnFieldsCommand(CampaignSession &session, const QString &name, QList<OwnField> before,
                           QList<OwnField> after);

private:
    Result<> perform(Journal &journal) override;

    const QList<OwnField> m_before;
    const QList<OwnField> m_after;
};

/// Writes what the own fields of @p after hold otherwise than @p before, which the person saw, a
/// row each. Conflict when by now, as @p now has it, somebody filled in the same.
Result<> writeOwnValues(Journal &journal, const Municipality &before, const Municipality &after,
                        const Municipality &now);

} // namespace solidair
