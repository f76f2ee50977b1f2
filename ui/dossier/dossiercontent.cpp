// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossiercontent.h"

namespace solidair {

Result<DossierContent> readDossier(const CampaignSession &session, MunicipalityId id, QDate today)
{
    const auto records = session.records({id});
    if (!records)
        return records.error();
    const Register &campaign = session.campaign();
    return DossierContent{recordsOf(*records, campaign, id),
                          id,
                          today,
                          campaign.municipality(id),
                          campaign.standing(id, today),
                          campaign.commitments(id)};
}

} // namespace solidair
