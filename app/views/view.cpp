// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view.h"

#include "base/text.h"
#include "listrows.h"

namespace solidair {

bool Filter::isActive() const
{
    return !conditions.isEmpty() || !folded(search).isEmpty();
}

ViewTable tableOf(const View &view, const Register &campaign, QDate day, const Fields &fields)
{
    ViewTable table;
    for (const auto &key : view.columns) {
        if (const auto *field = fields.find(key))
            table.columns.append(field);
    }
    ListRows rows(campaign, day, fields);
    for (const auto place : rows.places(view.filter, view.order))
        table.rows.emplace_back(campaign, rows.id(place), day, rows.standing(place));
    return table;
}

} // namespace solidair
