// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

class QIODevice;

namespace solidair {

struct WriteOptions;

/**
 * Makes a new file at @p path of an export (CampaignSession::writeContent) and leaves it closed:
 * the same content under the same ids, so that its export is the same again. Who took it in and
 * when is in its audit trail; that of the file it was exported from is in no export.
 *
 * @p source can be sought in. InvalidInput names what cannot stand in a file. Of what stands there
 * all the same findProblems() is to be asked before the file is used.
 */
Result<> foundFrom(QIODevice &source, const QString &path, const WriteOptions &options);

} // namespace solidair
