// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "revisionledger.h"

#include <algorithm>

namespace solidair {

qint64 RevisionLedger::standsFor(const QString &table, const QString &id, qint64 rev) const
{
    const auto entry = m_entries.find({table, id});
    return entry != m_entries.end() && rev != 0 && entry->rev == rev ? entry->standsFor : rev;
}

qint64 RevisionLedger::next(const QString &table, const QString &id, qint64 rev) const
{
    return std::max(m_entries.value({table, id}).rev, rev) + 1;
}

void RevisionLedger::record(const QString &table, const QString &id, qint64 rev, qint64 standsFor)
{
    const std::pair key(table, id);
    // A rev that stands for itself is what every row has: nothing to remember.
    if (rev != standsFor || m_entries.contains(key))
        m_entries.insert(key, {rev, standsFor});
}

} // namespace solidair
