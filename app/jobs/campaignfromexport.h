// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/outputfile.h"

namespace solidair {

/**
 * Makes a new campaign file at @p path of what exportJson() wrote to @p source, to the identical
 * export, and leaves it closed. Refuses a path where something is.
 *
 * The file stands when its check has found nothing; until then nothing of it is to be seen, and
 * after an error nothing is left.
 */
Result<PlacedFile> campaignFromExport(const QString &path, const QString &source,
                                      const QString &who);

} // namespace solidair
