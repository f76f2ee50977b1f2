// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace solidair {

class Workspace;

/// Where the campaign and its backups are; makes one now, asks to restore one into a new file.
class SettingsDialogBackups final : public QWidget
{
    Q_OBJECT

public:
    SettingsDialogBackups(Workspace &workspace, QWidget *parent);

signals:
    void restoreWanted(const QString &path);

private:
    void fill();
    void backUp();

    Workspace &m_workspace;
    QTreeWidget *m_backups;
    QLabel *m_folder;
    QPushButton *m_restore;
};

} // namespace solidair
