// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace solidair {

/// Makes an empty file that only its owner may read; FileAccess when something is there already.
Result<> createPrivateFile(const QString &path);

/// Makes a folder, and those above it, that only its owner may enter.
Result<> createPrivateFolder(const QString &path);

} // namespace solidair
