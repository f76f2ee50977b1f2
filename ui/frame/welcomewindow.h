// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace solidair {

class Application;

/// What the program begins with: a campaign of one's own, the sample, a file of late.
class WelcomeWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeWindow(Application &application);

    /// Makes it anew, in the language that is spoken now.
    void rebuild();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildCards();
    QWidget *buildRecentFiles();
    QWidget *buildFoot();

    Application &m_application;
};

} // namespace solidair
