// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "page.h"

namespace solidair {

class PageHeader;

/// A page that one goes to for one thing and comes back from: by the arrow before its title, Escape
/// or Alt+Left.
class AssistantPage : public Page
{
    Q_OBJECT

public:
    AssistantPage(Workspace &workspace, const QString &title, QWidget *parent);

protected:
    Workspace &workspace() const { return m_workspace; }

    PageHeader &header() const { return *m_header; }

    /// What is typed and not recorded goes where it is kept, before the page is left.
    virtual void settle() { }

    void keyPressEvent(QKeyEvent *event) override;

private:
    void leave();

    Workspace &m_workspace;
    PageHeader *m_header;
};

} // namespace solidair
