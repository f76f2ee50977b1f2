// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"
#include "localised.h"

#include <QDate>

namespace solidair {

/// A version of the text that municipalities join under.
struct Charter
{
    CharterId id;
    QString key; ///< "2020", "2023": what the command line takes.
    Localised name;
    QDate inForceFrom;
    int commitmentsAsked = 0; ///< To join: 1 in the text of 2020, 3 in that of 2023.

    friend bool operator==(const Charter &, const Charter &) = default;
};

/// One activity of a charter. Retired ones stay for those who promised them.
struct Category
{
    CategoryId id;
    CharterId charter;
    QString key; ///< Unique within the charter; what the command line takes.
    int position = 0;
    Localised text;
    bool isOther = false; ///< "andere": every charter has one.
    bool retired = false;

    friend bool operator==(const Category &, const Category &) = default;
};

} // namespace solidair
