// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace solidair {

class Workspace;

/// The settings of the person and of the campaign, a page each. Every field commits when it is
/// left; there is nothing to confirm.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Workspace &workspace, QWidget *parent = nullptr);

    /// @p name: "person", "sender", "coordinators", "bodies", "language", "backups", "wallonia".
    void showPage(const QString &name);

signals:
    void languageChosen(solidair::Language language);
    /// The person wants a new file made of the backup at @p path.
    void restoreWanted(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPage(const QString &name, const QString &title, const QString &explanation,
                 QWidget *content);
    QWidget *buildPerson();
    QWidget *buildLanguage();
    QWidget *buildWallonia();

    Workspace &m_workspace;
    QListWidget *m_titles;
    QStackedWidget *m_pages;
};

} // namespace solidair
