// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listcommands.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

RemoveCoordinatorCommand::RemoveCoordinatorCommand(CampaignSession &session,
                                                   const Coordinator &coordinator,
                                                   CoordinatorId heir)
    : EditCommand(session, AuditAction(u"coordinator.remove"_s, {coordinator.name}))
    , m_id(coordinator.id)
    , m_heir(heir)
{
    touchEverything();
}

Result<> RemoveCoordinatorCommand::perform(Journal &journal)
{
    for (const auto id : campaign().all()) {
        const auto &before = campaign().municipality(id);
        if (before.coordinator != m_id)
            continue;
        auto after = before;
        after.coordinator = m_heir;
        if (const auto done = MunicipalityRepository::update(journal, before, after); !done)
            return done;
    }
    return CoordinatorRepository::remove(journal, m_id);
}

} // namespace solidair
