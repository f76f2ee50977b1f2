// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filewatch.h"

#include "ui/desk/workspace.h"

#include <QApplication>
#include <QFileInfo>

#include <chrono>

namespace solidair {

using namespace std::chrono_literals;

namespace {

/// In bytes: reading one as large as this takes longer than a window may be blocked.
constexpr qint64 slowToFollow = 4 * 1024 * 1024;

} // namespace

FileWatch::FileWatch(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&m_timer, &QTimer::timeout, this, &FileWatch::look);
    m_timer.start(500ms);
}

void FileWatch::look()
{
    if (!m_workspace.isWritable()) {
        follow();
        return;
    }
    const auto found = m_workspace.session().look();
    const bool isNews = m_found && !found;
    settle(found);
    if (isNews)
        m_workspace.prompts().tell(m_workspace.window(), found.error());
}

void FileWatch::closeFile()
{
    m_timer.stop();
    if (!m_workspace.isWritable())
        return;
    if (const auto closed = m_workspace.session().close(); !closed)
        m_workspace.prompts().tell(m_workspace.window(), closed.error());
}

void FileWatch::follow()
{
    auto &session = m_workspace.session();
    // A dialog or menu works with what it shows.
    if (m_task.isRunning() || QApplication::activeModalWidget()
        || QApplication::activePopupWidget())
        return;
    if (!session.isBehind()) {
        if (!m_found)
            settle({});
        return;
    }
    if (QFileInfo(session.path()).size() < slowToFollow) {
        const std::atomic_bool cancelled = false;
        show(readNewer(session.path(), cancelled));
        return;
    }
    m_task.start([this, path = session.path()](
                     const auto &reins) { m_newer = readNewer(path, reins.cancelled()); },
                 [this] { show(std::exchange(m_newer, {})); });
}

void FileWatch::show(const Result<NewerCampaign> &newer)
{
    if (newer)
        settle(m_workspace.session().take(*newer));
    else if (newer.error().code != Error::Code::Conflict) // It was being written; the next look.
        settle(newer.error());
}

void FileWatch::settle(const Result<> &found)
{
    const bool isSame = found.has_value() == m_found.has_value()
        && (found || found.error().message == m_found.error().message);
    m_found = found;
    if (!isSame)
        emit looked();
}

} // namespace solidair
