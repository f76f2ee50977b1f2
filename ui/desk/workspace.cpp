// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace.h"

#include "drafts.h"
#include "session/commands/editcommand.h"

namespace solidair {

Workspace::Workspace(std::unique_ptr<CampaignSession> session, Prompts &prompts, QWidget *window)
    : m_session(std::move(session))
    , m_prompts(prompts)
    , m_window(window)
    , m_drafts(std::make_unique<Drafts>(*m_session))
{
    connect(m_session.get(), &CampaignSession::changed, this, &Workspace::changed);
    connect(m_session.get(), &CampaignSession::failed, this,
            [this](const Error &error) { m_prompts.tell(m_window, error); });
}

Workspace::~Workspace() = default;

Result<> Workspace::attempt(std::unique_ptr<EditCommand> command)
{
    return m_session->execute(std::move(command));
}

bool Workspace::run(std::unique_ptr<EditCommand> command)
{
    const auto done = attempt(std::move(command));
    if (done)
        return true;
    if (done.error().code == Error::Code::AlreadyRecorded)
        emit noted(done.error().message);
    else
        m_prompts.tell(m_window, done.error());
    return false;
}

void Workspace::tellRemark(QWidget *page, const QString &remark)
{
    if (!remark.isEmpty())
        m_prompts.tell(page, {Error::Code::FileAccess, remark, {}});
}

bool Workspace::runDeletion(std::unique_ptr<EditCommand> command, const QString &done)
{
    if (!run(std::move(command)))
        return false;
    emit undoOffered(done);
    return true;
}

} // namespace solidair
