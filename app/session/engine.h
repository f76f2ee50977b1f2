// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace solidair {

/// The engine that keeps campaign files, and its version: "SQLite 3.40.1".
QString engineVersion();

} // namespace solidair
