// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"
#include "storage/statement.h"
#include "storage/tables.h"

#include <QDateTime>
#include <QUuid>

namespace solidair {

/**
 * Reads the columns of a row, those of a Table by name or else one after the other, and keeps the
 * first that cannot be what it should be: of another type, out of its range, too long. The door at
 * which what a file holds is checked once. What is read after that means nothing: ask outcome() at
 * the end of the row. Made when the statement has run.
 */
class RowReader
{
public:
    RowReader(const Statement &row, QString table);

    /// Back to the first column, for the next row.
    void restart()
    {
        m_column = 0;
        m_field = -1;
    }

    /// To a column of the table by its place there; where the statement has it was found by name.
    void goTo(qsizetype field)
    {
        m_column = m_places.at(field);
        m_field = field;
        if (m_column < 0)
            reject();
    }

    QString text();
    QByteArray bytes();
    qint64 number();
    int integer();
    std::optional<int> optionalInteger();
    std::optional<double> optionalReal();
    bool flag();
    std::optional<bool> optionalFlag();
    PartialDate date();
    QDate day(); ///< Invalid for ''.
    QDateTime time(); ///< Invalid for ''.

    template <typename IdType>
    IdType id()
    {
        return {uuid(false)};
    }

    template <typename IdType>
    IdType optionalId()
    {
        return {uuid(true)};
    }

    /// The value of a token; @p fromToken gives nothing for an unknown one.
    template <typename FromToken>
    auto token(FromToken fromToken)
    {
        auto value = fromToken(text());
        if (!value)
            reject();
        using Value = typename decltype(value)::value_type;
        return value.value_or(Value{});
    }

    /// Damaged, naming table and row, when a column was out of range.
    Result<> outcome() const;

private:
    /// What the column that was read last may hold.
    Range range(ColumnKind kind) const;
    QString textOf(ColumnKind kind);
    QUuid uuid(bool mayBeNull);
    QVariant next(QMetaType::Type type);
    void reject();

    const Statement &m_row;
    QString m_table;
    const Table *m_description; ///< Null for what is no content; its usual ranges hold then.
    qint64 m_textRead = 0; ///< In long texts.
    QList<int> m_places; ///< In the statement, of each column of the table; -1: not there.
    int m_column = 0;
    qsizetype m_field = -1; ///< Of the table; -1 where a statement has its own columns.
    QString m_rejected; ///< The first one, for the log.
};

/// Damaged: a row holds what it cannot hold; @p where names it and what is wrong.
Error impossibleRow(const QString &table, const QString &where);
/// Damaged: more rows than a campaign can have.
Error tooManyRows(const QString &table);

} // namespace solidair
