// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaignsession.h"

#include "base/clock.h"
#include "base/remnants.h"
#include "commands/editcommand.h"
#include "dailybackup.h"
#include "storage/drafts.h"
#include "storage/dump.h"
#include "storage/filestamp.h"
#include "storage/journal.h"
#include "storage/registerloader.h"
#include "storage/sqlitefile.h"
#include "storage/standings.h"
#include "storage/transaction.h"

#include <QFileInfo>
#include <QThread>

#include <utility>

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

/// What reading left out of the file, to be told to the person.
QStringList leftOut(const Register &campaign)
{
    const auto mergers = static_cast<int>(campaign.mergersLeftOut().size());
    if (mergers == 0)
        return {};
    return {CampaignSession::tr("%n merger(s) in the file cannot be and were left out. Check the "
                                "file; restore a backup if it was in order before.",
                                nullptr, mergers)};
}

Error notBackedUp(const Error &reason)
{
    return {reason.code,
            CampaignSession::tr("Today's backup could not be made. The campaign itself is open and "
                                "keeps what you change. The reason: %1")
                .arg(reason.message),
            reason.detail};
}

/// All of the campaign, and the day's first backup; one that fails is a warning.
Result<CampaignSession::Reading> readFrom(const Database &database, const QString &backupFolder)
{
    auto records = loadRecords(database, currentDay());
    if (!records)
        return records.error();
    CampaignSession::Reading reading{Register(*std::move(records)), {}, {}};
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

} // namespace

CampaignSession::CampaignSession(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &CampaignSession::tell);
}

CampaignSession::~CampaignSession()
{
    m_undoStack.disconnect(this);
    m_undoStack.clear();
}

Result<std::unique_ptr<CampaignSession>> CampaignSession::openToWrite(const QString &path,
                                                                      const WriteOptions &options)
{
    auto session = openUnread(path, options);
    if (!session)
        return session;
    auto reading = readFrom(*(*session)->m_database, options.backupFolder);
    if (!reading)
        return reading.error();
    (*session)->take(*std::move(reading));
    return session;
}

Result<std::unique_ptr<CampaignSession>> CampaignSession::openUnread(const QString &path,
                                                                     const WriteOptions &options)
{
    auto database = Database::openToWrite(path, options);
    if (!database)
        return database.error();
    std::unique_ptr<CampaignSession> session(new CampaignSession(*std::move(database)));
    session->m_who = options.who;
    session->m_backupFolder = options.backupFolder;
    session->m_warnings = session->m_database->warnings();
    session->m_needsCheck = session->m_database->needsCheck();
    session->watchDailyBackup();
    remnants::sweep(QFileInfo(session->path()).absolutePath());
    return session;
}

Result<CampaignSession::Reading> CampaignSession::read(const QString &path,
                                                       const QString &backupFolder,
                                                       const std::atomic_bool &cancelled)
{
    const auto database = Database::openToRead(path);
    if (!database)
        return database.error();
    (*database)->cancelWhen(cancelled);
    return readFrom(**database, backupFolder);
}

void CampaignSession::take(Reading reading)
{
    m_register = std::move(reading.campaign);
    m_lastBackup = reading.lastBackup;
    m_warnings += reading.warnings;
    m_savedAt = currentTime();
    m_daily->settle(currentDay()); // One that failed was told.
}

Result<std::unique_ptr<CampaignSession>> CampaignSession::found(const QString &path,
                                                                const Campaign &campaign,
                                                                const WriteOptions &options)
{
    auto database = Database::create(path, options);
    if (!database)
        return database.error();
    {
        Journal journal(**database, options.who, tr("New campaign"), currentTime());
        if (const auto done = CampaignRepository::insert(journal, campaign); !done)
            return done.error();
        if (const auto done = journal.commit(); !done)
            return done.error();
    }
    auto session = adopt(*std::move(database));
    if (session)
        (*session)->setWho(options.who);
    return session;
}

Result<std::unique_ptr<CampaignSession>> CampaignSession::openToRead(const QString &path)
{
    return openAgain(path, false);
}

Result<std::unique_ptr<CampaignSession>> CampaignSession::openState(const QString &path)
{
    return openAgain(path, true);
}

/// Once more when a writer came between opening and reading: what was read may be torn then, and
/// look damaged.
Result<std::unique_ptr<CampaignSession>> CampaignSession::openAgain(const QString &path,
                                                                    bool holdsState)
{
    constexpr int tries = 10;
    constexpr int triesOfDamaged = 3;
    constexpr unsigned long pause = 20; // ms
    for (int attempt = 1;; ++attempt) {
        auto session = openOnce(path, holdsState);
        const auto code = session ? Error::Code::Usage : session.error().code;
        const bool isTorn = code == Error::Code::Conflict || code == Error::Code::Locked;
        const bool mayBeTorn = code == Error::Code::Damaged || code == Error::Code::Storage;
        if (!(isTorn && attempt < tries) && !(mayBeTorn && attempt < triesOfDamaged))
            return session;
        QThread::msleep(pause * static_cast<unsigned long>(attempt));
    }
}

bool CampaignSession::isBehind() const
{
    return !isWritable() && stateBeside(path()) != m_stateRead;
}

Result<CampaignSession::Newer> CampaignSession::readNewer(const QString &path,
                                                          const std::atomic_bool &cancelled)
{
    const QString state = stateBeside(path);
    const auto database = Database::openToRead(path);
    if (!database)
        return database.error();
    (*database)->cancelWhen(cancelled);
    auto records = loadRecords(**database, currentDay());
    if (!records)
        return records.error();
    if (const auto unchanged = (*database)->confirmUnchanged(); !unchanged)
        return unchanged.error();
    return Newer{Register(*std::move(records)), state};
}

Result<> CampaignSession::take(Newer newer)
{
    auto database = Database::openToRead(path());
    if (!database)
        return database.error();
    m_database = *std::move(database);
    m_register = std::move(newer.campaign);
    m_stateRead = std::move(newer.state);
    m_savedAt = currentTime();
    Touched all;
    all.everything = true;
    emit changed(all);
    return {};
}

void CampaignSession::markChecked()
{
    m_needsCheck = false;
    m_database->checked();
}

Result<std::unique_ptr<CampaignSession>> CampaignSession::openOnce(const QString &path,
                                                                   bool holdsState)
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
    auto session = adopt(*std::move(database), holdsState);
    if (!session)
        return session;
    (*session)->m_stateRead = state;
    if (const auto unchanged = (*session)->confirmUnchanged(); !unchanged)
        return unchanged.error();
    return session;
}

Result<std::unique_ptr<CampaignSession>> CampaignSession::adopt(std::unique_ptr<Database> database,
                                                                bool holdsState)
{
    std::unique_ptr<CampaignSession> session(new CampaignSession(std::move(database)));
    session->m_warnings = session->m_database->warnings();
    if (holdsState) {
        session->m_state =
            std::make_unique<Transaction>(*session->m_database, Transaction::Kind::Read);
        if (!session->m_state->begun())
            return session->m_state->begun().error();
    }
    if (const auto loaded = session->load(); !loaded)
        return loaded.error();
    session->m_warnings += leftOut(session->m_register);
    return session;
}

Result<> CampaignSession::load()
{
    Touched all;
    all.everything = true;
    auto loaded = reread(all);
    if (!loaded)
        return loaded.error();
    m_register = *std::move(loaded);
    m_savedAt = currentTime();
    m_needsCheck = m_database->needsCheck();
    return {};
}

Result<Register> CampaignSession::reread(const Touched &touched) const
{
    const QDate today = currentDay();
    if (touched.everything) {
        auto records = loadRecords(*m_database, today);
        if (!records)
            return records.error();
        return Register(*std::move(records));
    }
    const auto dossiers = loadDossiers(
        *m_database, {touched.municipalities.begin(), touched.municipalities.end()}, today);
    if (!dossiers)
        return dossiers.error();
    auto result = m_register.with(*dossiers);
    if (touched.campaign) {
        const auto campaign = CampaignRepository(*m_database).campaign();
        if (!campaign)
            return campaign.error();
        result = result.withCampaign(*campaign);
    }
    if (!touched.lists)
        return result;
    const auto coordinators = CoordinatorRepository(*m_database).all();
    if (!coordinators)
        return coordinators.error();
    const auto bodies = BodyRepository(*m_database).all();
    if (!bodies)
        return bodies.error();
    return result.withLists(*coordinators, *bodies);
}

Result<> CampaignSession::settle(Journal &journal, const Touched &touched)
{
    auto reread = this->reread(touched);
    if (!reread)
        return reread.error();
    const auto ids = touched.everything ? reread->all()
                                        : withSuccessors(*reread, touched.municipalities).values();
    QList<CurrentStanding> standings;
    for (const auto id : ids) {
        if (reread->contains(id))
            standings.append(currentStanding(*reread, id, currentDay()));
    }
    if (const auto written = writeStandings(journal, standings); !written)
        return written;
    if (const auto committed = journal.commit(); !committed)
        return committed;
    m_register = *std::move(reread);
    m_savedAt = currentTime();
    m_news = touched;
    if (m_daily)
        m_daily->make(m_savedAt);
    return {};
}

void CampaignSession::tell()
{
    if (const auto news = std::exchange(m_news, {}))
        emit changed(*news);
    if (const auto failure = std::exchange(m_failure, {}))
        emit failed(*failure);
}

void CampaignSession::watchDailyBackup()
{
    m_daily = std::make_unique<DailyBackup>(path(), m_backupFolder);
    connect(m_daily.get(), &DailyBackup::failed, this,
            [this](const Error &error) { emit failed(notBackedUp(error)); });
    connect(m_daily.get(), &DailyBackup::made, this, [this](const PlacedFile &backup) {
        if (!backup.path.isEmpty())
            m_lastBackup = BackupFolder::timeOf(backup.path);
        if (!backup.remark.isEmpty())
            emit failed({Error::Code::FileAccess, backup.remark, {}});
        emit backedUp();
    });
}

Result<> CampaignSession::writeContent(QIODevice &device) const
{
    return writeDump(*m_database, device);
}

Result<PlacedFile> CampaignSession::backUp(const QString &target)
{
    if (!target.isEmpty())
        return solidair::backUp(*m_database, target);
    auto made = BackupFolder(*m_database, m_backupFolder).backUp(currentTime());
    if (made)
        m_lastBackup = BackupFolder::timeOf(made->path);
    return made;
}

QDateTime CampaignSession::timeOfBackup(const QString &path)
{
    return BackupFolder::timeOf(path);
}

QStringList CampaignSession::backups() const
{
    return BackupFolder(*m_database, m_backupFolder).backups();
}

Result<QList<Draft>> CampaignSession::drafts() const
{
    return readDrafts(*m_database);
}

Result<> CampaignSession::keepDrafts(const QList<Draft> &drafts)
{
    const auto writable = checkWritable();
    return writable ? writeDrafts(*m_database, drafts) : writable;
}

QList<FoundBackup> CampaignSession::foundBackups() const
{
    return BackupFolder(*m_database, m_backupFolder).ofCampaign();
}

Result<> CampaignSession::checkWritable() const
{
    if (!isWritable()) {
        return Error{Error::Code::FileAccess,
                     tr("This campaign is open for reading only. Nothing was changed."),
                     {}};
    }
    if (m_needsCheck) {
        return Error{
            Error::Code::Refused,
            tr("The file is still being checked. Editing opens when it is found in order."),
            {}};
    }
    return {};
}

Result<> CampaignSession::execute(std::unique_ptr<EditCommand> command)
{
    if (const auto writable = checkWritable(); !writable)
        return writable;
    if (const auto done = command->run(); !done)
        return done;
    m_undoStack.push(command.release());
    tell();
    return {};
}

} // namespace solidair
