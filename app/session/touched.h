// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "storage/rows.h"

#include <QHash>
#include <QSet>

namespace solidair {

/// What a command changed, so that only that is read and shown again.
struct Touched
{
    QSet<MunicipalityId> municipalities = {};
    QHash<QString, QSet<QString>> rows = {}; ///< The ids of those that changed, by table.
    bool everything = false; ///< What all municipalities hang on, or nobody knows what.

    void add(const QList<RowChange> &changes)
    {
        for (const auto &change : changes)
            rows[change.table].insert(change.id);
    }

    /// The ids of the rows of a kind that changed; beside them all may have, when everything is
    /// set.
    template <typename T>
    QSet<QString> idsOf() const
    {
        return rows.value(tableOf<T>());
    }

    /// Whether rows of one of these kinds may have changed.
    template <typename... Kinds>
    bool concerns() const
    {
        return everything || (rows.contains(tableOf<Kinds>()) || ...);
    }
};

} // namespace solidair
