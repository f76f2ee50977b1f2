// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"
#include "storage/statement.h"

#include <QDateTime>
#include <QUuid>

namespace solidair {

/**
 * Reads the columns of a row, one after the other, and keeps the first that cannot be what it
 * should be. What is read after that means nothing: ask outcome() at the end of the row.
 */
class RowReader
{
public:
    RowReader(const Statement &row, QString table);

    /// Back to the first column, for the next row.
    void restart() { m_column = 0; }

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
    QUuid uuid(bool mayBeNull);
    QVariant next(QMetaType::Type type);
    void reject();

    const Statement &m_row;
    QString m_table;
    int m_column = 0;
    QString m_rejected; ///< The first one, for the log.
};

} // namespace solidair
