// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>

namespace solidair {

/// Which of the backups made at @p times to keep: the newest of each of the last 7 days, 4 weeks
/// and 12 months that have one, and all of the newest day: before an import or a migration one more
/// is made. Newest first. Those dated after @p now come from a clock that was wrong: they are kept
/// by the same rule among themselves, so that they drive none of the others out.
QList<QDateTime> backupsToKeep(const QList<QDateTime> &times, const QDateTime &now);

} // namespace solidair
