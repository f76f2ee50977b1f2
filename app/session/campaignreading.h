// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/register.h"
#include "storage/standings.h"
#include "touched.h"

#include <QDateTime>
#include <QStringList>

#include <atomic>
#include <memory>

namespace solidair {

class Database;

/// What a campaign is opened to write with; of a large one read by a worker while the window waits.
struct CampaignReading
{
    Register campaign;
    QDateTime lastBackup;
    QStringList warnings;
};

/// What a session that reads is brought up to date with.
struct NewerCampaign
{
    Register campaign;
    QString state; ///< Of the file when it was read.
};

/// A file that is read, and what stood in its folder just before it was opened.
struct OpenedFile
{
    std::unique_ptr<Database> database;
    QString state;
};

/// All of the campaign, and the day's first backup; one that fails is a warning.
Result<CampaignReading> readCampaign(const Database &database, const QString &backupFolder);
/// The same for a worker, on a connection of its own. Cancelled when @p cancelled is set before all
/// was read.
Result<CampaignReading> readCampaign(const QString &path, const QString &backupFolder,
                                     const std::atomic_bool &cancelled);

/// Reads the file as it is now; may run in a worker.
Result<NewerCampaign> readNewer(const QString &path, const std::atomic_bool &cancelled);

/// Opens to read, and looks through a file that is not large.
Result<OpenedFile> openSound(const QString &path);

/// Whether reading that failed may do better at another try: when a writer came between opening and
/// reading, what was read may be torn, and look damaged. Waits a little before it says yes.
bool isWorthAnotherTry(const Error &error, int attempt);

/// @p before, with what @p touched names as it stands in the file now.
Result<Register> readAgain(const Database &database, const Register &before,
                           const Touched &touched);

/// What readAgain() led to: the standings of all that was touched, and of what came of it.
QList<CurrentStanding> standingsAfter(const Register &campaign, const Touched &touched,
                                      QDate today);

/// What reading left out of the file, to be told to the person.
QStringList leftOut(const Register &campaign);

/// Tells that a day's backup failed, for @p reason.
Error notBackedUp(const Error &reason);

} // namespace solidair
