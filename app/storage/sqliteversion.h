// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace solidair {

/// "3.40.1": of the library that is in use.
QString sqliteVersion();

} // namespace solidair
