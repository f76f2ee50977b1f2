// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/fields.h"

#include <functional>

namespace solidair {

/// A model whose rows can be kept as a file.
class ListSource
{
public:
    virtual ~ListSource() = default;

    /// What makes the rows that are shown, below the names of @p columns; may run in a worker.
    virtual std::function<QList<QList<CellValue>>()> rowsToKeep(
        const QList<int> &columns) const = 0;
};

} // namespace solidair
