// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/revisionledger.h"
#include "storage/transaction.h"

#include <QDateTime>
#include <QMap>
#include <QVariant>

#include <optional>

namespace solidair {

/// Values of a row by column, without id and rev.
using Values = QMap<QString, QVariant>;

/// One change of one row, as undo needs it.
struct RowChange
{
    QString table;
    QString id;
    Values before; ///< Of an update the changed columns; empty: the row was inserted.
    Values after; ///< Likewise; empty: the row was removed.
    qint64 revBefore = 0; ///< 0: no row.
    qint64 revAfter = 0;
};

/**
 * The one way in which rows are changed: one action of a person, one transaction, one audit trail.
 *
 * Rolled back by the destructor unless committed. The first error is kept: everything after it
 * fails with it, so that callers may check at the end.
 */
class Journal
{
public:
    /// @p action names the action for the audit trail, @p at is when it is done.
    Journal(Database &database, QString who, QString action, QDateTime at);

    const Database &database() const { return m_database; }

    const QString &who() const { return m_who; }

    const QDateTime &at() const { return m_at; }

    /// @p values must name every column but id and rev.
    Result<> insert(const QString &table, const QString &id, const Values &values);
    /// Changes the columns in @p values that differ; nothing at all when none does. NotFound when
    /// the row is gone.
    Result<> update(const QString &table, const QString &id, const Values &values);
    Result<> remove(const QString &table, const QString &id);

    /**
     * Takes back @p changes, the last first; replay() makes them again, the first first. Both are
     * audited. Conflict, with nothing changed, when a row no longer is as these changes left it.
     * They may alternate any number of times: the same list serves both.
     */
    Result<> revert(const QList<RowChange> &changes);
    Result<> replay(const QList<RowChange> &changes);

    /// What was changed so far, in order.
    const QList<RowChange> &changes() const { return m_changes; }

    /// After an error nothing was changed.
    Result<> commit();

private:
    Result<qint64> currentRev(const QString &table, const QString &id) const;
    Result<Values> currentValues(const QString &table, const QString &id,
                                 const QStringList &columns) const;
    /// A new change of a row that is at @p rev (0: no row).
    Result<> make(RowChange change, qint64 rev);
    /// A change that was made before, one way or the other.
    Result<> again(const RowChange &change);
    Result<> write(const RowChange &change, qint64 rev);
    Result<> audit(const RowChange &change);
    Result<> audit(const RowChange &change, const QString &field, const QString &oldValue,
                   const QString &newValue);
    Result<> keep(Error error);

    Database &m_database;
    QString m_who;
    QString m_action;
    QDateTime m_at;
    Transaction m_transaction;
    RevisionLedger m_revisions; ///< Becomes the database's on commit.
    QList<RowChange> m_changes;
    qint64 m_sequence = 0;
    std::optional<Error> m_error;
};

} // namespace solidair
