// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "doublessearch.h"
#include "personmerge.h"

#include <QHash>

namespace solidair {

class Drafts;

/// What was chosen in each pair: it waits while one looks at another, and is kept with what else is
/// typed in the window and not recorded, so that it is there again when the program was closed.
class PairChoices
{
public:
    /// @p drafts must outlive it.
    explicit PairChoices(Drafts &drafts)
        : m_drafts(drafts)
    { }

    /// What was chosen of both as they are now. Stands where it is until another pair is asked for.
    PersonMerge &of(const PersonPair &pair);
    /// Whether the person chose or typed something in it.
    bool isBegun(const PersonPair &pair) const;
    void keep(const PersonMerge &merge);
    /// Of pairs that are no more, such as of somebody who was deleted, nothing is kept.
    void keepOnly(const QList<PersonPair> &pairs);

private:
    Drafts &m_drafts;
    QHash<std::pair<PersonId, PersonId>, PersonMerge> m_merges;
};

} // namespace solidair
