// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report.h"

#include "sheetreport.h"
#include "statusreport.h"

#include <algorithm>

namespace solidair {

bool Report::asks(ReportParameter::Kind kind) const
{
    return std::ranges::find(parameters, kind, &ReportParameter::kind) != parameters.end();
}

const QList<Report> &reports()
{
    static const QList<Report> all{describedStatusReport(), describedSheet()};
    return all;
}

const Report *reportOf(const QString &key)
{
    const auto found = std::ranges::find(reports(), key, &Report::key);
    return found == reports().end() ? nullptr : &*found;
}

} // namespace solidair
