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

/// What a value may be at least and at most: a whole number itself, of a text or of bytes the
/// length. Wide enough for all that people enter, narrow enough for all that is made of it.
struct Range
{
    qint64 least = 0;
    qint64 most = 0;

    bool holds(qint64 value) const { return value >= least && value <= most; }

    friend bool operator==(Range, Range) = default;
};

Range usualRange(ColumnKind kind);

struct Column
{
    Column(QString columnName, ColumnKind columnKind)
        : name(std::move(columnName))
        , kind(columnKind)
        , range(usualRange(columnKind))
    { }

    Column(QString columnName, ColumnKind columnKind, Range columnRange)
        : name(std::move(columnName))
        , kind(columnKind)
        , range(columnRange)
    { }

    QString name;
    ColumnKind kind;
    Range range;
    QString refers = {}; ///< The table of the row whose id it is; empty for what is no reference.
    bool isToken = false; ///< One of the words that the program knows.
    bool isPersonal = false; ///< Can hold what says something of a person, or who one is.
    bool isFact = false; ///< Comes from the register of municipalities, not from the campaign.
    bool isPart = false; ///< The row is a part of the one it refers to, and goes with it.
};

/// A table of the campaign's content: what is changed by Journal, undone and exported.
struct Table
{
    QString name;
    QList<Column> columns; ///< Without id and rev, which every table has.
    qint64 mostRows = 2'000'000;
    bool isSwept = false; ///< A row stands only as long as another refers to it.

    /// "SELECT id, nis, … FROM municipality"
    QString select() const;
};

/// Every table of the content, a table after those it refers to.
const QList<Table> &tables();
/// SQL: whether a row of @p name, a table, is referred to by another that is no part of it.
QString whereReferredTo(const QString &name);
/// What stands in the file beside the content: derived, typed and not recorded, or the trail of it.
const QList<Table> &tablesBeside();
/// nullptr for one that is no content, such as the audit trail.
const Table *contentTable(const QString &name);
/// The table must be one of tables().
const Table &table(const QString &name);

} // namespace solidair
