// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "renewal.h"

#include "jobs/renewregister.h"
#include "ui/desk/workspace.h"

namespace solidair {

bool renewCampaign(Workspace &workspace)
{
    if (!workspace.session().isChecked()) {
        // Nothing else changes before the check is done, and that is told so.
        QObject::connect(
            &workspace, &Workspace::changed, &workspace, [&workspace] { renewCampaign(workspace); },
            static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
        return false;
    }
    const auto renewed = renewRegister(workspace.session());
    if (!renewed)
        workspace.prompts().tell(workspace.window(), renewed.error());
    return renewed && *renewed;
}

} // namespace solidair
