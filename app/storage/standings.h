// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/register.h"

namespace solidair {

class Database;
class Journal;

/// What the file keeps of a municipality's standing: derived, in no export, compared by `check`.
struct CurrentStanding
{
    MunicipalityId municipality;
    Stage stage = Stage::NotApproached;
    int counted = 0;
    QDate asOf; ///< The day it was derived for.

    friend bool operator==(const CurrentStanding &, const CurrentStanding &) = default;
};

/// Replaces the rows of these municipalities, in the transaction of @p journal.
Result<> writeStandings(Journal &journal, const QList<CurrentStanding> &standings);

/// Before such a municipality itself is removed, as when its insertion is undone.
Result<> removeStandings(Journal &journal, const QList<MunicipalityId> &municipalities);

Result<QList<CurrentStanding>> readStandings(const Database &database);

} // namespace solidair
