// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace solidair {

/// Whether @p text can be a Belgian postal code, four digits from 1000 on; InvalidInput if not.
Result<> checkPostalCode(const QString &text);

} // namespace solidair
