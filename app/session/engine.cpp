// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine.h"

#include "storage/sqliteversion.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

QString engineVersion()
{
    return u"SQLite "_s + sqliteVersion();
}

} // namespace solidair
