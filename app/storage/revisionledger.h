// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <utility>

namespace solidair {

/**
 * Which state of a row a rev stands for, while a file is open.
 *
 * rev only grows: an undo writes the old values under a new rev. The ledger remembers that this rev
 * stands for the one undone to, so that the undo before it finds the row as it left it.
 */
class RevisionLedger
{
public:
    /// The rev whose state @p rev stands for; 0 for no row.
    qint64 standsFor(const QString &table, const QString &id, qint64 rev) const;
    /// The rev that the next change of the row gets, now at @p rev (0: no row).
    qint64 next(const QString &table, const QString &id, qint64 rev) const;
    void record(const QString &table, const QString &id, qint64 rev, qint64 standsFor);

private:
    struct Entry
    {
        qint64 rev = 0; ///< The last one used.
        qint64 standsFor = 0;
    };

    QHash<std::pair<QString, QString>, Entry> m_entries;
};

} // namespace solidair
