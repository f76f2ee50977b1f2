// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace solidair {

/// The real path of the campaign file at @p path, which is there to be read; nothing is created
/// here. FileAccess, saying why, when it is not.
Result<QString> readableFile(const QString &path);

/// The same of one that may be changed too, and is known by no other name.
Result<QString> writableFile(const QString &path);

} // namespace solidair
