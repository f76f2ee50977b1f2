// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workerpages.h"

namespace solidair {

WorkerPages::WorkerPages(Make make)
    : m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [this, make = std::move(make)] {
        auto made = make();
        Result<> outcome;
        if (made)
            m_pages = *std::move(made);
        else
            outcome = made.error();
        // Told in the thread of whoever waits, who could otherwise miss it.
        QMetaObject::invokeMethod(
            this,
            [this, outcome] {
                m_outcome = outcome;
                emit finished();
            },
            Qt::QueuedConnection);
    });
}

WorkerPages::~WorkerPages()
{
    QMetaObject::invokeMethod(m_worker, [this] {
        m_pages.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void WorkerPages::paint(QPainter &painter, int page) const
{
    QMetaObject::invokeMethod(
        m_worker, [&] { m_pages->paint(painter, page); }, Qt::BlockingQueuedConnection);
}

} // namespace solidair
