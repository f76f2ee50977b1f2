// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "condition.h"

namespace solidair {

/// In which order municipalities stand.
struct Order
{
    QString field; ///< Its key; empty: by their names.
    bool descends = false;

    friend bool operator==(const Order &, const Order &) = default;
};

/// Which municipalities, in what order and what of them: shared by list, files, letters and
/// reports. Fields that are gone are left out.
struct View
{
    QList<Condition> conditions; ///< All must hold.
    QStringList columns; ///< Keys of fields.
    Order order;
};

/// A view of one Register on one day; borrows both it and the fields.
struct ViewTable
{
    QList<const Field *> columns;
    std::vector<FieldFacts>
        rows; ///< Those that exist on the day and are in the view, in its order.
};

ViewTable tableOf(const View &view, const Register &campaign, QDate day, const Fields &fields);

/**
 * The places of @p values in the order of @p field: numbers and dates by size (a vaguer date
 * first), choices as the field has them, texts as a dictionary of @p language does. nothingRank
 * stands for nothing, undatedRank for something without a date: both stand last in either order.
 */
QList<qint64> ranksOf(const Field &field, const QList<FieldValue> &values, Language language);

inline constexpr qint64 nothingRank = std::numeric_limits<qint64>::max();
inline constexpr qint64 undatedRank = nothingRank - 1;

/// Whether a rank stands before another in an order that @p descends.
inline bool ranksBefore(qint64 a, qint64 b, bool descends)
{
    return descends && a < undatedRank && b < undatedRank ? a > b : a < b;
}

} // namespace solidair
