// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundedfrom.h"

#include "base/clock.h"
#include "campaignreading.h"
#include "storage/database.h"
#include "storage/dumpreader.h"
#include "storage/journal.h"
#include "storage/standings.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The advice of a damaged file is to restore its backup, which one in the making has not.
Error asOfAnExport(const Error &error)
{
    return error.code == Error::Code::Damaged ? notTakenIn(error.detail) : error;
}

Result<> fillFrom(QIODevice &source, Database &database, const QString &who)
{
    Journal journal(database, who, AuditAction(u"campaign.from"_s), currentTime());
    if (const auto done = readDump(journal, source); !done)
        return done;
    const Touched all{.everything = true};
    const auto campaign = readAgain(database, {}, all);
    if (!campaign)
        return asOfAnExport(campaign.error());
    const auto done = writeStandings(journal, standingsAfter(*campaign, all, currentDay()));
    return done ? journal.commit() : done;
}

} // namespace

Result<> foundFrom(QIODevice &source, const QString &path, const WriteOptions &options)
{
    const auto database = Database::create(path, options);
    if (!database)
        return database.error();
    const auto done = fillFrom(source, **database, options.who);
    return done ? (*database)->close() : done;
}

} // namespace solidair
