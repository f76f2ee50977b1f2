// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "benchmarks/measure.h"
#include "session/campaignsession.h"

#include <QCoreApplication>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

double asked(const CampaignSession &session)
{
    const QDate today = currentDay();
    double found = 0;
    for (const auto id : session.campaign().existingOn(today))
        found += session.campaign().standing(id, today).stage == Stage::Asked ? 1 : 0;
    return found;
}

} // namespace

/// bench_open FILE [RUNS]: opening a campaign to read, with its Register, and one list of all.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    QList<double> opening;
    QList<double> listing;
    qsizetype municipalities = 0;
    for (int run = arguments.value(2, u"5"_s).toInt(); run > 0; --run) {
        Result<std::unique_ptr<CampaignSession>> session = Error{};
        opening.append(bench::milliseconds(
            [&] { session = CampaignSession::openToRead(arguments.value(1)); }));
        if (!session)
            qFatal("%s", qPrintable(session.error().message));
        municipalities = (*session)->campaign().all().size();
        listing.append(bench::milliseconds([&] { asked(**session); }));
    }
    printf("%lld municipalities\n", static_cast<long long>(municipalities));
    bench::tell("open", opening);
    bench::tell("list", listing);
    printf("%-28s %9.1f MiB\n", "peak memory", bench::peakMemory());
    return 0;
}
