// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier.h"

#include <QHash>

#include <memory>

namespace solidair {

/// Dossiers by municipality. A copy shares them; one with a few others copies only those.
class DossierTable
{
public:
    void reserve(qsizetype count) { m_changed.reserve(count); }

    void insert(const std::shared_ptr<const Dossier> &dossier)
    {
        m_changed.insert(dossier->municipality.id, dossier);
    }

    /// After several were inserted: many go to those that are shared.
    void settle()
    {
        if (m_changed.size() <= mostChanged)
            return;
        auto all = *m_shared;
        all.insert(m_changed);
        m_shared = std::make_shared<const Dossiers>(std::move(all));
        m_changed.clear();
    }

    bool contains(MunicipalityId id) const
    {
        return m_shared->contains(id) || m_changed.contains(id);
    }

    /// The one of @p id, which is there.
    const Dossier &at(MunicipalityId id) const
    {
        if (const auto found = m_changed.constFind(id); found != m_changed.constEnd())
            return **found;
        return **m_shared->constFind(id);
    }

private:
    using Dossiers = QHash<MunicipalityId, std::shared_ptr<const Dossier>>;

    static constexpr qsizetype mostChanged = 64;

    std::shared_ptr<const Dossiers> m_shared = std::make_shared<const Dossiers>();
    Dossiers m_changed; ///< In place of those; few.
};

} // namespace solidair
