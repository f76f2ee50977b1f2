// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/auditaction.h"
#include "storage/rowchange.h"

#include <QDateTime>
#include <QHash>
#include <QUuid>

#include <memory>

namespace solidair {

class Database;
class RowInsertion;

/// The lines that one action adds to the audit trail: who changed what, when, from what to what.
class AuditTrail
{
public:
    AuditTrail(const Database &database, const QString &who, const AuditAction &action,
               const QDateTime &at);
    ~AuditTrail();

    AuditTrail(const AuditTrail &) = delete;
    AuditTrail &operator=(const AuditTrail &) = delete;

    /// Finds where the trail in the file ends; before the first add().
    Result<> begin();
    /// One line for a row that came or went, one for each column of a row that changed.
    Result<> add(const RowChange &change);
    /// One line, of no row.
    Result<> addNote();

private:
    Result<> write(const QString &field, const QString &oldValue, const QString &newValue);

    const Database &m_database;
    std::unique_ptr<RowInsertion> m_line; ///< With what all lines share.
    QUuid m_ids; ///< Those of the lines, but for their numbers.
    qint64 m_sequence = 0;
};

/// When a person last changed what the rows of municipalities, persons, roles, next steps and own
/// fields say, by id, as far as that was after @p at. A new municipality is nobody's doing.
Result<QHash<QString, QDateTime>> rowsChangedSince(const Database &database, const QDateTime &at);

} // namespace solidair
