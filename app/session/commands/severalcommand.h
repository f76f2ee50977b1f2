// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editcommand.h"

#include <QCoreApplication>

namespace solidair {

/// What becomes other at each of several municipalities; what is not set stays.
struct SeveralChange
{
    std::optional<CoordinatorId> coordinator; ///< Null: nobody.
    std::optional<NextStep> nextStep; ///< What, who and when; beside those that are there.
    QHash<OwnFieldId, QString> own = {}; ///< What its own fields hold then.
};

/// Changes several municipalities alike. One transaction; refused when none of them becomes other.
class ChangeSeveralCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(ChangeSeveralCommand)

public:
    ChangeSeveralCommand(CampaignSession &session, QList<MunicipalityId> municipalities,
                         SeveralChange change);

private:
    /// Whether the municipality @p before becomes other by it.
    Result<bool> writeOwn(Journal &journal, const Municipality &before) const;
    Result<> perform(Journal &journal) override;

    const QList<MunicipalityId> m_municipalities;
    const SeveralChange m_change;
};

} // namespace solidair
