// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/report.h"

namespace solidair::test {

/// Letters of two years by month: bars that are no stages.
inline ReportChart letterChart()
{
    return {
        QStringLiteral("Month"),
        QStringLiteral("Sum"),
        {QStringLiteral("January"), QStringLiteral("February")},
        {{QStringLiteral("Last year"), {}, {11, 7}}, {QStringLiteral("This year"), {}, {13, 0}}}};
}

/// Of reports() and one more, of another group, that is nowhere else.
inline QList<Report> oneReportMore()
{
    const auto make = [](const ReportFacts &facts,
                         const ReportArguments &arguments) -> Result<MadeReport> {
        ReportDocument document;
        document.language = arguments.language;
        document.day = arguments.day;
        document.title =
            QStringLiteral("Letters on %1 in %2")
                .arg(arguments.day.toString(Qt::ISODate), languageCode(arguments.language));
        document.subtitle = QStringLiteral("%1 municipalities").arg(facts.campaign.all().size());
        document.sections = {{.heading = QStringLiteral("By month"), .content = letterChart()}};
        return MadeReport{document.title, {document}};
    };
    return reports()
        + QList<Report>{{QLatin1StringView("letters"),
                         "Letters by month",
                         ReportGroup::OfOne,
                         false,
                         {asked::day, asked::language},
                         nullptr,
                         make}};
}

} // namespace solidair::test
