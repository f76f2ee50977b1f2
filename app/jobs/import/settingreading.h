// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/sourceworkbook.h"
#include "views/contactfacts.h"
#include "views/fields.h"

namespace solidair {

/// What a cell says of a field that people set.
template <typename Facts>
struct SettingReadOf
{
    const FieldOf<Facts> *field = nullptr; ///< Borrowed.
    FieldValue value;
    QString newName = {}; ///< Of one that is not among the choices and may be added to them.
    QString cell = {};
};

/// Of municipalities, and of the person of a contact.
using SettingRead = SettingReadOf<FieldFacts>;
using ContactSettingRead = SettingReadOf<ContactFacts>;

/// What @p cell, which is not empty, says of @p field by its type; InvalidInput for what is no
/// value of it.
Result<SettingRead> settingIn(const Field &field, const SheetCell &cell, QDate day);
Result<ContactSettingRead> settingIn(const ContactField &field, const SheetCell &cell, QDate day);

} // namespace solidair
