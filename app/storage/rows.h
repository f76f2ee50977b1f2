// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journal.h"

namespace solidair {

class RowReader;

/// How a value of the domain stands in a row: specialised for every kind of row.
template <typename T>
struct RowOf
{
    static QString table();
    static Values values(const T &value);
    /// Reads the columns of Table::select(), in that order.
    static T read(RowReader &row);
};

} // namespace solidair
