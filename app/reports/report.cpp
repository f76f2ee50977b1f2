// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report.h"

#include "domain/provincenames.h"
#include "sheetreport.h"
#include "statusreport.h"

#include <algorithm>

namespace solidair {

QString groupTitle(ReportGroup group, const Phrases &phrases)
{
    switch (group) {
    case ReportGroup::Overviews:
        return phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Overviews"));
    case ReportGroup::OfOne:
        return phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Of one municipality"));
    }
    Q_UNREACHABLE();
}

bool Report::asks(ReportParameter::Kind kind) const
{
    return std::ranges::find(parameters, kind, &ReportParameter::kind) != parameters.end();
}

QString Report::fileTitle(const Register &campaign, const ReportArguments &arguments) const
{
    const Phrases phrases(arguments.language);
    QStringList words{titleIn(phrases)};
    using Kind = ReportParameter::Kind;
    const auto municipality = asks(Kind::Municipality) ? arguments.municipality : std::nullopt;
    if (municipality && campaign.contains(*municipality))
        words.append(campaign.municipality(*municipality).names.in(arguments.language));
    if (asks(Kind::Area) && !arguments.area.isEmpty())
        words.append(provinceName(arguments.area, phrases));
    words.append(arguments.day.toString(Qt::ISODate));
    return words.join(u' ');
}

const QList<Report> &reports()
{
    static const QList<Report> all{describedStatusReport(), describedSheet()};
    return all;
}

const Report *reportOf(const QString &key, const QList<Report> &offered)
{
    const auto found = std::ranges::find(offered, key, &Report::key);
    return found == offered.end() ? nullptr : &*found;
}

QList<ReportParameter> parametersOf(const QList<Report> &offered)
{
    QList<ReportParameter> all;
    for (const auto &report : offered) {
        for (const auto &parameter : report.parameters) {
            if (std::ranges::find(all, parameter.kind, &ReportParameter::kind) == all.end())
                all.append(parameter);
        }
    }
    std::ranges::stable_sort(all, {}, &ReportParameter::kind);
    return all;
}

} // namespace solidair
