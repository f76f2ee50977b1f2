// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace solidair {

/**
 * Work in a thread of its own while the window lives on. One at a time.
 *
 * What is set on pages in the thread must be painted in it too: Qt's typefaces belong to a thread.
 */
class BackgroundTask final : public QObject
{
    Q_OBJECT

public:
    /// What the work may say and must look at.
    class Reins
    {
    public:
        /// How much is done, of how much; shown a few times a second.
        void progress(int done, int of) const;

        const std::atomic_bool &cancelled() const { return m_cancelled; }

    private:
        friend class BackgroundTask;

        explicit Reins(BackgroundTask &task)
            : m_task(task)
        { }

        BackgroundTask &m_task;
        std::atomic_bool m_cancelled = false;
        mutable std::atomic<qint64> m_told = 0;
    };

    explicit BackgroundTask(QObject *parent = nullptr);
    /// Cancels and waits; what was to be done afterwards is not.
    ~BackgroundTask() override;

    bool isRunning() const { return m_thread != nullptr; }

    /// @p work runs in the thread, then @p done in this one. Only when none is running.
    void start(std::function<void(const Reins &)> work, std::function<void()> done);
    void cancel();

signals:
    void progressed(int done, int of);

private:
    void finish();

    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<Reins> m_reins;
    std::function<void()> m_done;
};

} // namespace solidair
