// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "municipality.h"

#include <QHash>

namespace solidair {

/// More mergers one behind the other than there ever were: the most that are followed.
inline constexpr int mostMergersInALine = 32;

/// Mergers that can be followed from predecessor to successor and back, each municipality with one
/// successor at most, no line without an end. Found in time that grows with their number only.
struct SoundMergers
{
    QHash<MunicipalityId, MunicipalityId> successors;
    QHash<MunicipalityId, QList<MunicipalityId>> predecessors;
    QList<Merger> leftOut; ///< Those that a file may hold and that cannot be.
};

/// Sorts out @p mergers between municipalities of which @p isKnown says that they are there;
/// others are left aside without being told of.
template <typename IsKnown>
SoundMergers soundMergers(const QList<Merger> &mergers, const IsKnown &isKnown);

/// The same, all municipalities being known.
SoundMergers soundMergers(const QList<Merger> &mergers);

template <typename IsKnown>
SoundMergers soundMergers(const QList<Merger> &mergers, const IsKnown &isKnown)
{
    QList<Merger> known;
    known.reserve(mergers.size());
    for (const auto &merger : mergers) {
        if (isKnown(merger.predecessor) && isKnown(merger.successor))
            known.append(merger);
    }
    return soundMergers(known);
}

} // namespace solidair
