// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QStatusBar>

class QLabel;

namespace solidair {

class FileWatch;
class LinkButton;
class Workspace;

/// "Bewaard 14:32 · reservekopie vandaag 9:10 · bestand in orde", or "Alleen lezen · stand van
/// 14:32", a button to the backups, and at the right what the page in front says of itself.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(Workspace &workspace, const FileWatch &watch, QWidget *parent);

    /// What is selected, shown or just happened.
    void setFact(const QString &fact);

signals:
    void backupsWanted();

private:
    void showSaved();

    Workspace &m_workspace;
    const FileWatch &m_watch;
    LinkButton *m_saved;
    QLabel *m_fact;
};

} // namespace solidair
