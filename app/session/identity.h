// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace solidair {

/// The name under which this person works: as set, at first the system account's; empty where the
/// system tells none.
QString personName();

} // namespace solidair
