// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigncheck.h"

#include "base/clock.h"
#include "domain/flaws.h"
#include "storage/integrity.h"
#include "storage/registerloader.h"
#include "storage/standings.h"
#include "storage/transaction.h"

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

/// All but whether the file was changed meanwhile.
Result<QStringList> problemsIn(const Database &database)
{
    auto problems = findProblems(database);
    if (!problems)
        return problems;
    auto records = loadRecords(database);
    if (!records)
        return records.error();
    const auto kept = readStandings(database);
    if (!kept)
        return kept.error();
    for (const auto &flaw : flawsIn(*records))
        problems->append(rowProblem(flaw.table, flaw.row, flaw.what));
    const Register campaign(*std::move(records));
    return firstProblems(*problems + chainProblems(campaign) + standingProblems(campaign, *kept));
}

} // namespace

Result<QStringList> findProblems(const CampaignSession &session)
{
    const auto &database = session.database();
    // One state of the file for all: a writer beside changes steps and standings together.
    const Transaction state(database, Transaction::Kind::Read);
    if (!state.begun())
        return state.begun().error();
    auto problems = problemsIn(database);
    // What was read of a file that changed meanwhile says nothing about it.
    if (const auto unchanged = database.confirmUnchanged(); !unchanged)
        return unchanged.error();
    return problems;
}

} // namespace solidair
