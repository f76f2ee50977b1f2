// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

namespace solidair {

/// FileAccess when @p path cannot name a file: it is longer than the disk allows, or what was typed
/// was no text, so that another file than the one meant would be named.
Result<> checkPath(const QString &path);

/// Where what is written to @p path ends up: what symbolic links lead to.
QString linkedPath(const QString &path);

/// FileAccess when a campaign file stands at @p path, by whatever name, or what belongs beside one.
Result<> refuseCampaignFile(const QString &path);

} // namespace solidair
