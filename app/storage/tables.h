// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace solidair {

/// What a column holds; files know text, numbers and bytes only.
enum class ColumnKind
{
    Text,
    Id, ///< Of a row; NULL for none where that is allowed.
    Date, ///< ISO 8601, as precise as known; '' for unknown.
    Time,
    Flag,
    Integer, ///< NULL for unknown where that is allowed.
    Real,
    Bytes
};

struct Column
{
    QString name;
    ColumnKind kind;
};

/// A table of the campaign's content: what is changed by Journal, undone and exported.
struct Table
{
    QString name;
    QList<Column> columns; ///< Without id and rev, which every table has.

    /// "SELECT id, nis, … FROM municipality"
    QString select() const;
};

/// Every table of the content, a table after those it refers to.
const QList<Table> &tables();
/// The table must be one of tables().
const Table &table(const QString &name);

} // namespace solidair
