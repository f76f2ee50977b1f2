// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportcampaign.h"

namespace solidair {

Result<PlacedFile> exportJson(const CampaignSession &session, const QString &output)
{
    return saveDocument(output,
                        [&session](QIODevice &device) { return session.writeContent(device); });
}

} // namespace solidair
