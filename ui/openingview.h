// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/backgroundtask.h"
#include "session/campaignsession.h"

#include <QWidget>

namespace solidair {

/// What a window shows while a worker reads its large campaign; the person may stop it.
class OpeningView final : public QWidget
{
    Q_OBJECT

public:
    /// Begins at once. @p session was opened unread and must outlive it.
    OpeningView(CampaignSession &session, QWidget *parent);

    /// Once finished(): whether the session now holds its content. Cancelled when it was stopped.
    const Result<> &outcome() const { return m_outcome; }

signals:
    void finished();

private:
    void settle();

    CampaignSession &m_session;
    Result<CampaignSession::Reading> m_reading;
    Result<> m_outcome;
    bool m_isStopped = false;
    BackgroundTask m_task; ///< The last member: it ends before what it fills is gone.
};

} // namespace solidair
