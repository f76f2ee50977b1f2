// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "municipalitynames.h"
#include "register.h"

namespace solidair {

/// What a Register holds; shared by copies. Only register.cpp includes it.
struct Register::State
{
    using DossierPointer = std::shared_ptr<const Dossier>;

    Campaign campaign;
    QList<Charter> charters;
    QList<Category> categories;
    QList<Coordinator> coordinators;
    QList<Body> bodies;
    QList<OwnField> ownFields;

    QList<MunicipalityId> order; ///< In Dutch collation order.
    using Dossiers = QHash<MunicipalityId, DossierPointer>;

    /// All, as they were some changes ago; shared, so that a change does not copy them.
    std::shared_ptr<const Dossiers> dossiers = std::make_shared<const Dossiers>();
    Dossiers changed; ///< In place of those; few.
    QHash<MunicipalityId, QList<MunicipalityId>> predecessors;
    QHash<MunicipalityId, MunicipalityId> successors;
    QHash<MunicipalityId, QList<MunicipalityId>> neighbours;
    QList<Merger> mergersLeftOut;

    std::shared_ptr<MunicipalityNames> names = std::make_shared<MunicipalityNames>();

    bool contains(MunicipalityId id) const
    {
        return dossiers->contains(id) || changed.contains(id);
    }

    const Dossier &dossier(MunicipalityId id) const
    {
        if (!changed.isEmpty()) {
            if (const auto found = changed.constFind(id); found != changed.constEnd())
                return **found;
        }
        return **dossiers->constFind(id);
    }
};

} // namespace solidair
