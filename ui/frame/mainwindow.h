// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"

#include <QMainWindow>

#include <memory>

namespace solidair {

class Application;
class CampaignSession;
class DossierView;
class DossierWindows;
class FileWatch;
class MunicipalitiesPage;
class Page;
class Panes;
class Prompts;
class StatusLine;
class UndoBar;
class WindowBody;
class Workspace;
struct DraftPlace;
class ListRows;

/// The window of one campaign: the navigation, the pages, the menus, the status line. It composes;
/// what a page does is the page's.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Application &application, std::unique_ptr<CampaignSession> session,
               Prompts &prompts);
    ~MainWindow() override;

    /// The real path of the campaign's file.
    QString path() const;

    /// Makes pages and menus anew, in the language that is spoken now.
    void rebuild();

    Workspace &workspace() { return *m_workspace; }

    /// Closes without a question. A new entry that was not finished is a draft then, no fact.
    void end();

    /// The page of @p key, with the keyboard in it: to the list, else to where the person was.
    Page &showPage(const QString &key);
    /// The keyboard to where one searches: on the page in front, else in the list.
    void find();
    /// The keyboard to the next pane (@p by 1) or the one before (-1).
    void walkPanes(int by);
    void openSettings(const QString &page = {});
    /// The page that takes in a list, with the one in the file @p path; without one it is asked
    /// for.
    void importList(const QString &path);
    /// The help of @p topic; without one of the page in front.
    void openHelp(QString topic = {});

    MunicipalitiesPage &municipalities() { return *m_municipalities; }

    DossierView &dossier() { return *m_dossier; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;

private:
    void begin(ListRows rows);
    void readLargeFile();
    void build(const ListRows &rows);
    QString notices() const;
    void connectWishes();
    void goOnWithSeveral(const DraftPlace &wanted);
    void showTitle();
    void saveState() const;
    void restorePlace();
    void restoreState();

    bool m_isEnding = false;
    Application &m_application;
    Prompts &m_prompts;
    std::unique_ptr<Workspace> m_workspace;
    FileWatch *m_watch = nullptr; ///< Once the file was read.
    WindowBody *m_body = nullptr;
    Panes *m_panes = nullptr;
    MunicipalitiesPage *m_municipalities = nullptr;
    DossierView *m_dossier = nullptr;
    DossierWindows *m_dossiers = nullptr;
    StatusLine *m_status = nullptr;
    UndoBar *m_undoBar = nullptr;
    std::unique_ptr<QObject> m_built; ///< Owns the connections of what is built anew.
};

} // namespace solidair
