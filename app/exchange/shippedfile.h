// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace solidair {

/// The content of a file under resources/ that is built into the program, such as
/// "register/mergers.csv".
Result<QByteArray> shippedFile(const QString &name);

} // namespace solidair
