// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/campaignsession.h"
#include "ui/desk/backgroundtask.h"

#include <QTimer>

namespace solidair {

class Workspace;

/// Looks twice a second at the file of a window. Who writes is told, once, when another program put
/// something in its place; a window that reads follows what is written elsewhere.
class FileWatch final : public QObject
{
    Q_OBJECT

public:
    FileWatch(Workspace &workspace, QObject *parent);

    /// What the last look found. Of one that reads: why it could not be read again.
    const Result<> &found() const { return m_found; }

    /// Closes the file that was open to write, and tells what could not be left in it.
    void closeFile();

signals:
    /// found() is another one now.
    void looked();

private:
    void look();
    void follow();
    void show(const Result<NewerCampaign> &newer);
    void settle(const Result<> &found);

    Workspace &m_workspace;
    QTimer m_timer;
    Result<> m_found;
    Result<NewerCampaign> m_newer;
    BackgroundTask m_task; ///< The last member: it ends before what it fills is gone.
};

} // namespace solidair
