// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "condition.h"

namespace solidair {

/// Which municipalities: all that is set must hold.
struct Filter
{
    QString search = {}; ///< As typed; in names and codes.
    QList<Condition> conditions = {};

    bool isActive() const;

    friend bool operator==(const Filter &, const Filter &) = default;
};

/// In which order municipalities stand.
struct Order
{
    QString field = {}; ///< Its key; empty: by their names.
    bool descends = false;

    friend bool operator==(const Order &, const Order &) = default;
};

/// Which municipalities, in what order and what of them: shared by list, files, letters and
/// reports. Fields that are gone are left out.
struct View
{
    Filter filter;
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

} // namespace solidair
