// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace solidair {

/// "Noor P." of "Noor Proef", for where the whole name has no room; one word stays as it is.
QString shortPersonName(const QString &name);

} // namespace solidair
