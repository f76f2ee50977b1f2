// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>
#include <QVariant>

namespace solidair {

/// Values of a row by column, without id and rev.
using Values = QMap<QString, QVariant>;

/// One change of one row, as undo needs it.
struct RowChange
{
    QString table;
    QString id;
    Values before; ///< Of an update the changed columns; empty: the row was inserted.
    Values after; ///< Likewise; empty: the row was removed.
    qint64 revBefore = 0; ///< 0: no row.
    qint64 revAfter = 0;
};

} // namespace solidair
