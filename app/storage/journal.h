// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/audittrail.h"
#include "storage/revisionledger.h"
#include "storage/rowchange.h"
#include "storage/transaction.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <optional>

namespace solidair {

/**
 * The one way in which rows are changed: one action of a person, one transaction, one audit trail.
 *
 * Rolled back by the destructor unless committed. The first error is kept: everything after it
 * fails with it, so that callers may check at the end.
 */
class Journal
{
public:
    /// @p at is when it is done.
    Journal(Database &database, QString who, const AuditAction &action, QDateTime at);
    ~Journal();

    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    const Database &database() const { return m_database; }

    const QString &who() const { return m_who; }

    const QDateTime &at() const { return m_at; }

    /// @p values must name every column but id and rev.
    Result<> insert(const QString &table, const QString &id, Values values);
    /// Changes the columns in @p values that differ; nothing at all when none does. NotFound when
    /// the row is gone.
    Result<> update(const QString &table, const QString &id, const Values &values);
    /// The same for who saw @p before: writes what differs from that, and only that. Conflict when
    /// the file holds neither of the two there: somebody else changed it meanwhile.
    Result<> update(const QString &table, const QString &id, const Values &before,
                    const Values &after);
    /// With the rows that are a part of it, which go first.
    Result<> remove(const QString &table, const QString &id);

    /// That the action was done, where it changes no row.
    Result<> note();

    /**
     * Takes back @p changes, the last first; replay() makes them again, the first first. Both are
     * audited. Conflict, with nothing changed, when a row no longer is as these changes left it.
     * They may alternate any number of times: the same list serves both.
     */
    Result<> revert(const QList<RowChange> &changes);
    Result<> replay(const QList<RowChange> &changes);

    /// @p goesOn is asked now and then while much is written, with how many rows were changed so
    /// far; once it says no all fails, Cancelled.
    void watch(std::function<bool(qsizetype)> goesOn) { m_goesOn = std::move(goesOn); }

    /// What was changed so far, in order.
    const QList<RowChange> &changes() const { return m_changes; }

    /// Lets go of them: of what nobody takes back, as a whole file that comes in.
    void forgetChanges() { m_changes.clear(); }

    /// After an error nothing was changed.
    Result<> commit();

private:
    struct Insertion;

    Result<qint64> currentRev(const QString &table, const QString &id) const;
    Result<Values> currentValues(const QString &table, const QString &id,
                                 const QStringList &columns) const;
    Result<> removePartsOf(const QString &table, const QString &id);
    /// A new change of a row that is at @p rev (0: no row).
    Result<> make(RowChange change, qint64 rev);
    /// A change that was made before, one way or the other.
    Result<> again(const RowChange &change);
    /// Writes it, tells the audit trail and remembers it.
    Result<> write(RowChange change, qint64 rev);
    Result<> run(const RowChange &change, qint64 rev);
    /// For the row of @p change.
    Insertion &insertion(const RowChange &change);
    Result<> keep(Error error);

    Database &m_database;
    QString m_who;
    QDateTime m_at;
    Transaction m_transaction;
    RevisionLedger m_revisions; ///< Becomes the database's on commit.
    AuditTrail m_trail;
    std::unique_ptr<Insertion> m_insertion; ///< Of the last row that was inserted.
    QList<RowChange> m_changes;
    std::function<bool(qsizetype)> m_goesOn;
    std::optional<Error> m_error;
};

} // namespace solidair
