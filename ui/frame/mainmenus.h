// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QMenu;
class QUndoStack;

namespace solidair {

class Application;
class MainWindow;
class RowTable;
struct Action;

/// The menus of a window: every action with a place, a name and, where it has one, a key of its
/// own.
class MainMenus final : public QObject
{
    Q_OBJECT

public:
    /// Fills the menu bar of @p window anew; goes with @p parent.
    MainMenus(Application &application, MainWindow &window, QObject *parent);

private:
    void buildFileMenu();
    void fillRecentFiles();
    void buildEditMenu();
    void tellUndoing(QUndoStack &stack, QAction &redo);
    void buildViewMenu();
    RowTable *shownTable() const;
    void fillSorting();
    void buildMunicipalityMenu();
    void buildLetterMenu();
    void buildHelpMenu();

    /// An action of the window that does @p what.
    template <typename What>
    QAction *add(QMenu &menu, const Action &as, What what);
    template <typename What>
    QAction *add(QMenu &menu, const QString &id, What what);

    Application &m_application;
    MainWindow &m_window;
    QMenu *m_recent = nullptr;
    QMenu *m_sorting = nullptr;
    int m_undoIndex = 0; ///< Where the stack stood last.
};

} // namespace solidair
