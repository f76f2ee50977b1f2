// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace solidair {

/// What time it is. The environment variable SOURCE_DATE_EPOCH (seconds since 1970, UTC) stops it,
/// so that tests and reproducible documents do not depend on the day they are made.
QDateTime currentTime();

/// The day of currentTime() in the local time zone; in UTC when the clock is stopped.
QDate currentDay();

} // namespace solidair
