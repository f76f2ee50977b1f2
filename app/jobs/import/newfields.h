// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importmapping.h"

namespace solidair {

/// How a list is read once its columns for new fields have one.
struct NewFields
{
    ImportMapping mapping; ///< In which each of them is a field as others are.
    Register campaign; ///< With those fields.
    QList<OwnField> added;
};

/**
 * Makes an own field of municipalities for each column that is to become one, of the kind that its
 * cells are; a field that the campaign has under that name already is taken for it, so that a list
 * may come again.
 */
NewFields withNewFields(const SheetTable &table, const ImportMapping &mapping,
                        const Register &campaign, QDate day);

} // namespace solidair
