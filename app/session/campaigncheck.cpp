// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigncheck.h"

#include "base/clock.h"
#include "storage/integrity.h"
#include "storage/standings.h"

#include <QCoreApplication>

namespace solidair {

namespace {

QStringList chainProblems(const Register &campaign)
{
    QStringList problems;
    for (const auto id : campaign.all()) {
        const auto &steps = campaign.dossier(id).steps;
        const auto chain = checkedChain(campaign.chainStart(id), steps, currentDay());
        if (chain)
            continue;
        problems.append(QCoreApplication::translate("CampaignCheck", "The steps of %1: %2")
                            .arg(campaign.municipality(id).name(), chain.error().message));
    }
    return problems;
}

QStringList standingProblems(const Register &campaign, const QList<CurrentStanding> &kept)
{
    QStringList problems;
    QSet<MunicipalityId> seen;
    for (const auto &row : kept) {
        seen.insert(row.municipality);
        if (!campaign.contains(row.municipality))
            continue;
        const auto standing = campaign.standing(row.municipality, row.asOf);
        if (standing.stage == row.stage && standing.counted == row.counted)
            continue;
        problems.append(QCoreApplication::translate("CampaignCheck",
                                                    "%1 is kept as “%2” with %3, but its steps and "
                                                    "commitments give “%4” with %5.")
                            .arg(campaign.municipality(row.municipality).name(),
                                 stageText(row.stage, Phrases()))
                            .arg(row.counted)
                            .arg(stageText(standing.stage, Phrases()))
                            .arg(standing.counted));
    }
    for (const auto id : campaign.all()) {
        if (seen.contains(id))
            continue;
        problems.append(
            QCoreApplication::translate("CampaignCheck", "The standing of %1 is not kept.")
                .arg(campaign.municipality(id).name()));
    }
    return problems;
}

} // namespace

Result<QStringList> findProblems(const CampaignSession &session)
{
    const auto problems = findProblems(session.database());
    if (!problems)
        return problems;
    const auto kept = readStandings(session.database());
    if (!kept)
        return kept.error();
    return *problems + chainProblems(session.campaign())
        + standingProblems(session.campaign(), *kept);
}

} // namespace solidair
