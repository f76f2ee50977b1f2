// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/campaignsession.h"

namespace solidair {

/// All that a dossier shows of one municipality and of those that went into it, on one day.
struct DossierContent : MunicipalityRecords
{
    MunicipalityId id;
    QDate today;
    Municipality municipality;
    Standing standing;
    QList<Commitment> commitments;

    /// Nobody edits what stands under a municipality that is no more.
    bool isFormer() const { return !municipality.existsOn(today); }
};

/// Reads it from the file. The id must be one of the campaign's.
Result<DossierContent> readDossier(const CampaignSession &session, MunicipalityId id, QDate today);

} // namespace solidair
