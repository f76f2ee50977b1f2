// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/values.h"

namespace solidair {

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

Q_DECLARE_TYPEINFO(solidair::RowChange, Q_RELOCATABLE_TYPE);
