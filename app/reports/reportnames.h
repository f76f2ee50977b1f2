// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/phrases.h"

#include <QStringList>

namespace solidair {

/// What the command line calls the reports that exist, in the order they are offered.
QStringList reportNames();

/// The title of the report @p name, one of reportNames(), without a date.
QString reportTitle(const QString &name, const Phrases &phrases);

} // namespace solidair
