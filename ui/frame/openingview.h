// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/campaignsession.h"
#include "ui/desk/backgroundtask.h"
#include "views/listrows.h"

#include <QWidget>

namespace solidair {

class Workspace;

/// What a window shows while a worker reads its large campaign; the person may stop it.
class OpeningView final : public QWidget
{
    Q_OBJECT

public:
    /// Begins at once. The session of @p workspace was opened unread; both must outlive it.
    OpeningView(Workspace &workspace, QWidget *parent);

    /// Once finished(): whether the session now holds its content. Cancelled when it was stopped.
    const Result<> &outcome() const { return m_outcome; }

    /// And the rows of its list.
    ListRows takeRows() { return std::move(m_rows); }

signals:
    void finished();

private:
    void settle();

    Workspace &m_workspace;
    Result<CampaignReading> m_reading;
    ListRows m_rows;
    Result<> m_outcome;
    bool m_isStopped = false;
    BackgroundTask m_task; ///< The last member: it ends before what it fills is gone.
};

} // namespace solidair
