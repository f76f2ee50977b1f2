// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// The files in the making: their names, and what becomes of those that nobody finishes.
namespace solidair::remnants {

/// A name in @p folder that nobody bears, and that tells which process of which machine made it.
QString newName(const QString &folder);

/// Removes the file @p path and what stands beside a campaign file that is open.
void remove(const QString &path);

/// Removes from @p folder those of our processes that are dead; what bears another name, or is
/// still being made, is not touched.
void sweep(const QString &folder);

} // namespace solidair::remnants
