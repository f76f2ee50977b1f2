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
#include "storage/standings.h"
#include "storage/transaction.h"

#include <QFileInfo>

#include <utility>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

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
    auto reading = readCampaign(*(*session)->m_database, options.backupFolder);
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

void CampaignSession::take(CampaignReading reading)
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
        Journal journal(**database, options.who, AuditAction(u"campaign.new"_s), currentTime());
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

Result<std::unique_ptr<CampaignSession>> CampaignSession::openAgain(const QString &path,
                                                                    bool holdsState)
{
    for (int attempt = 1;; ++attempt) {
        auto session = openOnce(path, holdsState);
        if (session || !isWorthAnotherTry(session.error(), attempt))
            return session;
    }
}

bool CampaignSession::isBehind() const
{
    return !isWritable() && stateBeside(path()) != m_stateRead;
}

Result<> CampaignSession::take(NewerCampaign newer)
{
    auto database = Database::openToRead(path());
    if (!database)
        return database.error();
    m_database = *std::move(database);
    m_register = std::move(newer.campaign);
    m_stateRead = std::move(newer.state);
    m_savedAt = currentTime();
    const Touched all{.everything = true};
    m_records.forget(all);
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
    auto opened = openSound(path);
    if (!opened)
        return opened.error();
    auto session = adopt(std::move(opened->database), holdsState);
    if (!session)
        return session;
    (*session)->m_stateRead = opened->state;
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
    auto loaded = readAgain(*session->m_database, {}, {.everything = true});
    if (!loaded)
        return loaded.error();
    session->m_register = *std::move(loaded);
    session->m_savedAt = currentTime();
    session->m_needsCheck = session->m_database->needsCheck();
    session->m_warnings += leftOut(session->m_register);
    return session;
}

Result<Register> CampaignSession::follow(Journal &journal, const Touched &touched) const
{
    auto current = readAgain(*m_database, m_register, touched);
    if (!current)
        return current;
    const auto written = writeStandings(journal, standingsAfter(*current, touched, currentDay()));
    return written ? current : written.error();
}

Result<> CampaignSession::settle(Journal &journal, const Touched &touched)
{
    auto current = follow(journal, touched);
    if (!current)
        return current.error();
    if (const auto committed = journal.commit(); !committed)
        return committed;
    m_register = *std::move(current);
    m_records.forget(touched);
    m_savedAt = currentTime();
    m_news = touched;
    if (m_daily)
        m_daily->make(m_savedAt);
    return {};
}

void CampaignSession::tell()
{
    // A listener may edit, and so come here again.
    const auto news = m_news;
    m_news.reset();
    if (news)
        emit changed(*news);
    const auto failure = m_failure;
    m_failure.reset();
    if (failure)
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

Result<Rehearsal> CampaignSession::rehearse(EditCommand &command)
{
    if (const auto writable = checkWritable(); !writable)
        return writable.error();
    return command.rehearse();
}

} // namespace solidair
