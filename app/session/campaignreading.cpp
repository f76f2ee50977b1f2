// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaignreading.h"

#include "base/clock.h"
#include "storage/backupfolder.h"
#include "storage/database.h"
#include "storage/filestamp.h"
#include "storage/registerloader.h"
#include "storage/repositories.h"
#include "storage/sqlitefindings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

namespace solidair {

namespace {

CurrentStanding currentStanding(const Register &campaign, MunicipalityId id, QDate today)
{
    const auto standing = campaign.standing(id, today);
    return {id, standing.stage, standing.counted, today};
}

/// Those touched and all that follow from them through mergers.
QSet<MunicipalityId> withSuccessors(const Register &campaign, QSet<MunicipalityId> ids)
{
    const auto touched = ids;
    for (auto id : touched) {
        while (!id.isNull()) {
            ids.insert(id);
            id = campaign.contains(id) ? campaign.successor(id) : MunicipalityId();
        }
    }
    return ids;
}

} // namespace

QStringList leftOut(const Register &campaign)
{
    const auto mergers = static_cast<int>(campaign.mergersLeftOut().size());
    if (mergers == 0)
        return {};
    return {QCoreApplication::translate(
        "CampaignReading",
        "%n merger(s) in the file cannot be and were left out. Check the "
        "file; restore a backup if it was in order before.",
        nullptr, mergers)};
}

Error notBackedUp(const Error &reason)
{
    return {reason.code,
            QCoreApplication::translate(
                "CampaignReading",
                "Today's backup could not be made. The campaign itself is open and "
                "keeps what you change. The reason: %1")
                .arg(reason.message),
            reason.detail};
}

Result<CampaignReading> readCampaign(const Database &database, const QString &backupFolder)
{
    auto records = loadRecords(database);
    if (!records)
        return records.error();
    CampaignReading reading{Register(*std::move(records)), {}, {}};
    reading.warnings = leftOut(reading.campaign);
    BackupFolder folder(database, backupFolder);
    const auto backedUp = folder.backUpDaily(currentTime());
    if (!backedUp)
        reading.warnings.append(notBackedUp(backedUp.error()).message);
    else if (!backedUp->remark.isEmpty())
        reading.warnings.append(backedUp->remark);
    const auto newest = folder.backups().value(0);
    if (!newest.isEmpty())
        reading.lastBackup = BackupFolder::timeOf(newest);
    return reading;
}

Result<CampaignReading> readCampaign(const QString &path, const QString &backupFolder,
                                     const std::atomic_bool &cancelled)
{
    const auto database = Database::openToRead(path);
    if (!database)
        return database.error();
    (*database)->cancelWhen(cancelled);
    return readCampaign(**database, backupFolder);
}

Result<NewerCampaign> readNewer(const QString &path, const std::atomic_bool &cancelled)
{
    const QString state = stateBeside(path);
    const auto database = Database::openToRead(path);
    if (!database)
        return database.error();
    (*database)->cancelWhen(cancelled);
    auto records = loadRecords(**database);
    if (!records)
        return records.error();
    if (const auto unchanged = (*database)->confirmUnchanged(); !unchanged)
        return unchanged.error();
    return NewerCampaign{Register(*std::move(records)), state};
}

Result<OpenedFile> openSound(const QString &path)
{
    const QString state = stateBeside(QFileInfo(path).canonicalFilePath());
    auto database = Database::openToRead(path);
    if (!database)
        return database.error();
    // Large ones are looked through by `check` and when they are opened to write.
    if (QFileInfo((*database)->path()).size() <= largeFile) {
        if (const auto sound = sqlitefile::quickCheck(**database); !sound)
            return sound.error();
    }
    return OpenedFile{*std::move(database), state};
}

bool isWorthAnotherTry(const Error &error, int attempt)
{
    constexpr int tries = 10;
    constexpr int triesOfDamaged = 3;
    constexpr unsigned long pause = 20; // ms
    const bool isTorn = error.code == Error::Code::Conflict || error.code == Error::Code::Locked;
    const bool mayBeTorn = error.code == Error::Code::Damaged || error.code == Error::Code::Storage;
    if (!(isTorn && attempt < tries) && !(mayBeTorn && attempt < triesOfDamaged))
        return false;
    QThread::msleep(pause * static_cast<unsigned long>(attempt));
    return true;
}

Result<Register> readAgain(const Database &database, const Register &before, const Touched &touched)
{
    if (touched.everything) {
        auto records = loadRecords(database);
        if (!records)
            return records.error();
        return Register(*std::move(records));
    }
    const auto dossiers =
        loadDossiers(database, {touched.municipalities.begin(), touched.municipalities.end()});
    if (!dossiers)
        return dossiers.error();
    auto result = before.with(*dossiers);
    if (touched.concerns<Campaign>()) {
        const auto campaign = CampaignRepository(database).campaign();
        if (!campaign)
            return campaign.error();
        result = result.withCampaign(*campaign);
    }
    if (!touched.concerns<Coordinator, Body, OwnField>())
        return result;
    const auto coordinators = CoordinatorRepository(database).all();
    if (!coordinators)
        return coordinators.error();
    const auto bodies = BodyRepository(database).all();
    if (!bodies)
        return bodies.error();
    const auto ownFields = Repository<OwnField>(database).all();
    if (!ownFields)
        return ownFields.error();
    return result.withLists(*coordinators, *bodies, *ownFields);
}

QList<CurrentStanding> standingsAfter(const Register &campaign, const Touched &touched, QDate today)
{
    const auto ids = touched.everything ? campaign.all()
                                        : withSuccessors(campaign, touched.municipalities).values();
    QList<CurrentStanding> standings;
    for (const auto id : ids) {
        if (campaign.contains(id))
            standings.append(currentStanding(campaign, id, today));
    }
    return standings;
}

} // namespace solidair
