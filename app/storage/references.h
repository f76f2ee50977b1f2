// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QList>

namespace solidair {

class Database;

/// A row, and its column that refers to another.
struct ReferringRow
{
    QString table;
    QString column;
    QString id;
    bool isPart = false; ///< It goes with the one it refers to.
};

/// All of the content that refers to a row, table by table and by id.
Result<QList<ReferringRow>> rowsReferringTo(const Database &database, const QString &table,
                                            const QString &id);

} // namespace solidair
