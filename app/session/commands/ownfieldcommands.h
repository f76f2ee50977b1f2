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

/// Writes what @p after, all that the own fields of one record hold, has otherwise than @p before,
/// which the person saw, a row each. Conflict when by now, as @p now has it, somebody filled in or
/// took away the same.
Result<> writeOwnValues(Journal &journal, const QList<OwnValue> &before,
                        const QList<OwnValue> &after, const QList<OwnValue> &now);

/// The same of a person, as the file has it now.
Result<> writeOwnValues(Journal &journal, const Person &before, const Person &after);

} // namespace solidair
