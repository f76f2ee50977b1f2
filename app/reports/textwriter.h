// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportdocument.h"

namespace solidair {

/// @p report as plain text, for a mail or a terminal: columns lined up, at most 100 columns wide,
/// headings underlined.
QString reportText(const ReportDocument &report);
/// One under the other.
QString reportText(const QList<ReportDocument> &several);

} // namespace solidair
