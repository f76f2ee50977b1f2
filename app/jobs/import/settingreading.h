// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/sourceworkbook.h"
#include "views/fields.h"

namespace solidair {

/// What a cell says of a field that people set.
struct SettingRead
{
    const Field *field = nullptr; ///< Borrowed.
    FieldValue value;
    QString newName = {}; ///< Of one that is not among the choices and may be added to them.
    QString cell = {};
};

/// What @p cell, which is not empty, says of @p field by its type; InvalidInput for what is no
/// value of it.
Result<SettingRead> settingIn(const Field &field, const SheetCell &cell, QDate day);

} // namespace solidair
