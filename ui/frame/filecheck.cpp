// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filecheck.h"

#include "ui/desk/workspace.h"

namespace solidair {

FileCheck::FileCheck(const QString &path, QObject *parent)
    : QObject(parent)
    , m_thread(QThread::create([this, path] { m_found = quickCheck(path); }))
{
    connect(m_thread.get(), &QThread::finished, this, [this] {
        emit finished(m_found);
        deleteLater();
    });
    m_thread->start(QThread::LowPriority);
}

FileCheck::~FileCheck()
{
    m_thread->wait();
}

void checkLargeFile(Workspace &workspace, QObject *parent)
{
    if (workspace.session().isChecked())
        return;
    auto *check = new FileCheck(workspace.session().path(), parent);
    QObject::connect(check, &FileCheck::finished, parent, [&workspace](const Result<> &found) {
        if (found)
            workspace.session().markChecked();
        else
            workspace.prompts().tell(workspace.window(), found.error());
        emit workspace.changed({});
    });
}

} // namespace solidair
