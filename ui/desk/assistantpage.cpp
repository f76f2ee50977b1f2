// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assistantpage.h"

#include "ui/kit/pageheader.h"
#include "workspace.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

AssistantPage::AssistantPage(Workspace &workspace, const QString &title, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_header(new PageHeader(title, this))
{
    auto *back = m_header->addBack(tr("Back (Alt+Left or Escape)"));
    connect(back, &QPushButton::clicked, this, &AssistantPage::leave);
    const auto keys = makeKeys(u"leavePage"_s, this);
    for (const auto *key : keys)
        connect(key, &QShortcut::activated, this, &AssistantPage::leave);
}

void AssistantPage::leave()
{
    settle();
    emit m_workspace.pageLeft();
}

/// Only when nothing in the page wanted it.
void AssistantPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Page::keyPressEvent(event);
}

} // namespace solidair
