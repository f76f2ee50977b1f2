// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dailybackup.h"

#include "storage/backupfolder.h"
#include "storage/database.h"
#include "storage/filelocation.h"

#include <QThread>

namespace solidair {

namespace {

Result<PlacedFile> backUpAt(const QString &path, const QString &folder, const QDateTime &now)
{
    // A connection of its own, which reads beside the one that writes.
    const auto database = Database::openToRead(path);
    if (!database)
        return database.error();
    return BackupFolder(**database, folder).backUpDaily(now);
}

} // namespace

DailyBackup::DailyBackup(QString path, QString folder)
    : m_path(std::move(path))
    , m_folder(std::move(folder))
{ }

DailyBackup::~DailyBackup()
{
    if (m_thread)
        m_thread->wait();
}

void DailyBackup::make(const QDateTime &now)
{
    if (!m_settled.isValid() || m_settled == now.date() || m_thread)
        return;
    m_settled = now.date();
    if (!isOnLocalDisk(m_path)) {
        // Without a log, one that reads keeps the one that writes waiting.
        m_outcome = backUpAt(m_path, m_folder, now);
        QMetaObject::invokeMethod(this, &DailyBackup::finish, Qt::QueuedConnection);
        return;
    }
    m_thread.reset(QThread::create([this, now] { m_outcome = backUpAt(m_path, m_folder, now); }));
    connect(m_thread.get(), &QThread::finished, this, &DailyBackup::finish);
    m_thread->start(QThread::LowPriority);
}

void DailyBackup::finish()
{
    if (m_thread)
        m_thread->wait();
    m_thread.reset();
    if (m_outcome)
        emit made(*m_outcome);
    else
        emit failed(m_outcome.error());
}

} // namespace solidair
