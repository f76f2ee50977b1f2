// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lettertemplate.h"
#include "lettervalues.h"

namespace solidair {

/// The fields that @p letterTemplate uses and that have no value, each once, in its order.
QStringList missingFields(const LetterTemplate &letterTemplate, const LetterValues &values);

/**
 * Puts the values in the template.
 *
 * Each field is replaced once: braces, tags and percent signs in a value are printed as they are.
 * Fails with InvalidInput, naming all of them, when fields that are used have no value.
 */
Result<LetterText> fill(const LetterTemplate &letterTemplate, const LetterValues &values);

} // namespace solidair
