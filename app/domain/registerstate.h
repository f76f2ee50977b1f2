// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossiertable.h"
#include "municipalitynames.h"
#include "register.h"

namespace solidair {

/// What a Register holds; shared by copies. Only register.cpp includes it.
struct Register::State
{
    Campaign campaign;
    QList<Charter> charters;
    QList<Category> categories;
    QList<Coordinator> coordinators;
    QList<Body> bodies;
    QList<OwnField> ownFields;

    QList<MunicipalityId> order; ///< In Dutch collation order.
    DossierTable dossiers;
    QHash<MunicipalityId, QList<MunicipalityId>> predecessors;
    QHash<MunicipalityId, MunicipalityId> successors;
    QHash<MunicipalityId, QList<MunicipalityId>> neighbours;
    QList<Merger> mergersLeftOut;

    std::shared_ptr<MunicipalityNames> names = std::make_shared<MunicipalityNames>();

    const Dossier &dossier(MunicipalityId id) const { return dossiers.at(id); }
};

} // namespace solidair
