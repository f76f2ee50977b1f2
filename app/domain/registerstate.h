// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "register.h"

#include <QMultiHash>

#include <mutex>

namespace solidair {

/// What a Register holds; shared by copies. Only register*.cpp include it.
struct Register::State
{
    using DossierPointer = std::shared_ptr<const Dossier>;

    Campaign campaign;
    QList<Charter> charters;
    QList<Category> categories;
    QList<Coordinator> coordinators;
    QList<Body> bodies;

    QList<MunicipalityId> order; ///< In Dutch collation order.
    QHash<MunicipalityId, DossierPointer> dossiers;
    QHash<MunicipalityId, QList<MunicipalityId>> predecessors;
    QHash<MunicipalityId, MunicipalityId> successors;
    QHash<MunicipalityId, QList<MunicipalityId>> neighbours;
    QList<Merger> mergersLeftOut;

    /// Folded names and NIS codes, made at the first question.
    struct Names
    {
        std::once_flag made;
        QMultiHash<QString, MunicipalityId> ids;
    };

    std::shared_ptr<Names> names = std::make_shared<Names>();

    const Dossier &dossier(MunicipalityId id) const { return *dossiers.value(id); }
};

} // namespace solidair
