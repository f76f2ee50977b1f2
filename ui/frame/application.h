// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "speech.h"
#include "summons.h"
#include "ui/desk/prompts.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <memory>

namespace solidair {

class CampaignSession;
class MainWindow;
class WelcomeWindow;

/**
 * The windows of the program and the files in them: one window a file, the welcome window while
 * none is open, the files of late and the language.
 */
class Application final : public QObject
{
    Q_OBJECT

public:
    /// @p prompts must outlive it.
    explicit Application(Prompts &prompts, QObject *parent = nullptr);
    ~Application() override;

    /// @p file or, without one, the last that was open; the welcome window when there is none.
    void start(const QString &file);

    /// Opens the file in a window of its own, or brings the window forward that has it. A file in
    /// use elsewhere is opened to read, and the person is told by whom and since when. Returns the
    /// window; null when it could not be opened, and the person was told, or when another run of
    /// the program has it and showed its window.
    MainWindow *open(const QString &path, QWidget *asker);

    /// Asks where and makes a new campaign there; null when the person chose no place.
    MainWindow *createNew(bool sample, QWidget *asker);
    /// Asks where, makes a new campaign there and takes in the list @p path, which is asked for
    /// without one.
    MainWindow *createFromList(QWidget *asker, QString path = {});
    /// Asks for a campaign file and opens it.
    MainWindow *chooseAndOpen(QWidget *asker);
    /// Makes a new file of @p backup, or of one that the person is asked for, and opens that.
    MainWindow *restoreBackup(QWidget *asker, QString backup = {});

    /// Newest first; those that are gone stay until they are searched for in vain.
    QStringList recentFiles() const;
    void forgetFile(const QString &path);

    Language language() const { return m_language; }

    /// Speaks it from now on, in every open window.
    void setLanguage(Language language);

    void showWelcome();

    QList<MainWindow *> windows() const { return m_windows; }

signals:
    void recentFilesChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepTyping();
    void end();
    void closeAll();
    void remember(const QString &path);
    /// Brings the window forward that has the file at the real path @p real; null without one.
    MainWindow *windowOf(const QString &real) const;
    /// Opens to write, or to read where that is all that can be done; null when neither can.
    std::unique_ptr<CampaignSession> openSession(const QString &path, QWidget *asker);
    MainWindow *show(std::unique_ptr<CampaignSession> session);

    Prompts &m_prompts;
    Speech m_speech;
    Language m_language;
    QList<MainWindow *> m_windows;
    QPointer<WelcomeWindow> m_welcome;
    Summons m_summons;
    bool m_isElsewhere = false; ///< What was to be opened last has its window in another run.
};

} // namespace solidair
