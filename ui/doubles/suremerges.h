// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "doublessearch.h"
#include "session/commands/mergecommands.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>

namespace solidair {

/// The pairs that can be merged together without looking at each: certain ones in which nothing is
/// to be chosen. Of the other certain ones, why they stay.
struct SureMerges
{
    Q_DECLARE_TR_FUNCTIONS(SureMerges)

public:
    /// @p isBegun says of a pair that the person chose something in it.
    static SureMerges of(const QList<PersonPair> &pairs,
                         const std::function<bool(const PersonPair &)> &isBegun);

    QList<Merging<Person>> merges;
    QStringList left; ///< "Els Model and Els Modèl: name differs"
};

} // namespace solidair
