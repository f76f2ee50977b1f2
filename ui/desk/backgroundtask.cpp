// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backgroundtask.h"

#include <QDateTime>
#include <QThread>

namespace solidair {

void BackgroundTask::Reins::progress(int done, int of) const
{
    constexpr qint64 pause = 50; // milliseconds: every one would keep the window busy
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (done < of && now - m_told < pause)
        return;
    m_told = now;
    emit m_task.progressed(done, of);
}

BackgroundTask::BackgroundTask(QObject *parent)
    : QObject(parent)
{ }

BackgroundTask::~BackgroundTask()
{
    if (!m_thread)
        return;
    cancel();
    m_thread->disconnect(this);
    m_thread->wait();
}

void BackgroundTask::start(std::function<void(const Reins &)> work, std::function<void()> done)
{
    Q_ASSERT(!m_thread);
    m_done = std::move(done);
    m_reins.reset(new Reins(*this));
    m_thread.reset(
        QThread::create([reins = m_reins.get(), work = std::move(work)] { work(*reins); }));
    connect(m_thread.get(), &QThread::finished, this, &BackgroundTask::finish);
    m_thread->start();
}

void BackgroundTask::cancel()
{
    if (m_reins)
        m_reins->m_cancelled = true;
}

void BackgroundTask::finish()
{
    m_thread->wait();
    m_thread.reset();
    m_reins.reset();
    // The next may be started by what is done now.
    const auto done = std::exchange(m_done, {});
    done();
}

} // namespace solidair
