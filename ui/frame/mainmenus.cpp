// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainmenus.h"

#include "aboutdialog.h"
#include "application.h"
#include "mainwindow.h"
#include "pages.h"
#include "ui/desk/actions.h"
#include "ui/desk/savelist.h"
#include "ui/desk/workspace.h"
#include "ui/dossier/dossierview.h"
#include "ui/kit/look.h"
#include "ui/kit/rowtable.h"
#include "ui/list/municipalitiespage.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenuBar>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "Undo: Stage of Aalst" instead of Qt's own text, also when what can be undone changes.
void nameAction(QAction &action, QUndoStack *stack, void (QUndoStack::*changed)(const QString &),
                const QString &now, const QString &alone, const QString &withText)
{
    const auto name = [&action, alone, withText](QString text) {
        // A doubled ampersand is one in a menu.
        action.setText(text.isEmpty() ? alone : withText.arg(text.replace(u'&', u"&&"_s)));
    };
    name(now);
    // After Qt's own, which was connected before.
    QObject::connect(stack, changed, &action, name);
}

} // namespace

MainMenus::MainMenus(Application &application, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_window(window)
{
    // The bar before goes with its menus and their keys.
    window.setMenuBar(new QMenuBar(&window));
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildMunicipalityMenu();
    buildLetterMenu();
    buildHelpMenu();
}

template <typename What>
QAction *MainMenus::add(QMenu &menu, const QString &id, What what)
{
    return add(menu, actionNamed(id), what);
}

template <typename What>
QAction *MainMenus::add(QMenu &menu, const Action &as, What what)
{
    auto *action = menu.addAction(as.text);
    dress(*action, as);
    connect(action, &QAction::triggered, this, what);
    return action;
}

void MainMenus::buildFileMenu()
{
    auto &menu = *m_window.menuBar()->addMenu(tr("&File"));
    add(menu, u"newCampaign"_s, [this] { m_application.createNew(false, &m_window); });
    add(menu, u"newSample"_s, [this] { m_application.createNew(true, &m_window); });
    add(menu, u"openCampaign"_s, [this] { m_application.chooseAndOpen(&m_window); });
    m_recent = menu.addMenu(tr("&Recent files"));
    m_recent->setObjectName(u"recentFiles"_s);
    connect(m_recent, &QMenu::aboutToShow, this, &MainMenus::fillRecentFiles);
    menu.addSeparator();
    add(menu, u"importList"_s, [this] { m_window.importList({}); });
    add(menu, u"saveList"_s, [this] {
        if (const auto *table = shownTable())
            saveList(m_window.workspace(), *table);
        else
            m_window.workspace().prompts().tell(&m_window,
                                                {Error::Code::Unavailable,
                                                 tr("This page has no list. Go to the "
                                                    "municipalities or the persons, and save the "
                                                    "list that stands there."),
                                                 {}});
    });
    add(menu, u"backUp"_s, [this] {
        auto &workspace = m_window.workspace();
        const auto made = workspace.session().backUp();
        if (!made) {
            workspace.prompts().tell(&m_window, made.error());
            return;
        }
        emit workspace.changed({});
        emit workspace.noted(tr("Backed up to %1").arg(made->path));
        workspace.tellRemark(&m_window, made->remark);
    });
    add(menu, u"restoreBackup"_s, [this] { m_application.restoreBackup(&m_window); });
    menu.addSeparator();
    add(menu, u"openSettings"_s, [this] {
        m_window.openSettings();
    })->setMenuRole(QAction::PreferencesRole);
    menu.addSeparator();
    add(menu, u"closeCampaign"_s, [this] { m_window.close(); });
    add(menu, u"quit"_s, [] { QApplication::closeAllWindows(); })->setMenuRole(QAction::QuitRole);
}

void MainMenus::fillRecentFiles()
{
    m_recent->clear();
    const auto paths = m_application.recentFiles();
    QHash<QString, int> named;
    for (const auto &path : paths)
        ++named[QFileInfo(path).completeBaseName()];
    for (const auto &path : paths) {
        QString text = QFileInfo(path).completeBaseName();
        // Which of them it is, only the folder tells.
        if (named.value(text) > 1)
            text += u" – "_s + QDir::toNativeSeparators(QFileInfo(path).absolutePath());
        // A doubled ampersand is one in a menu.
        auto *action = m_recent->addAction(text.replace(u'&', u"&&"_s));
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this,
                [this, path] { m_application.open(path, &m_window); });
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("None yet"))->setEnabled(false);
}

void MainMenus::buildEditMenu()
{
    auto &menu = *m_window.menuBar()->addMenu(tr("&Edit"));
    auto &stack = m_window.workspace().session().undoStack();
    auto *undo = stack.createUndoAction(&menu);
    const auto undoing = actionNamed(u"undo"_s);
    dress(*undo, undoing);
    nameAction(*undo, &stack, &QUndoStack::undoTextChanged, stack.undoText(), undoing.text,
               tr("Undo: %1"));
    auto *redo = stack.createRedoAction(&menu);
    const auto redoing = actionNamed(u"redo"_s);
    dress(*redo, redoing);
    nameAction(*redo, &stack, &QUndoStack::redoTextChanged, stack.redoText(), redoing.text,
               tr("Redo: %1"));
    menu.addAction(undo);
    menu.addAction(redo);
    tellUndoing(stack, *redo);
    menu.addSeparator();
    add(menu, u"find"_s, [this] { m_window.find(); });
    menu.addSeparator();
    add(menu, u"findDoubles"_s, [this] { m_window.showPage(u"doubles"_s); });
}

/// It may be about what is not on the screen. Queued: the news of the change itself takes away what
/// was told before.
void MainMenus::tellUndoing(QUndoStack &stack, QAction &redo)
{
    m_undoIndex = stack.index();
    const auto undone = [this, &stack](int index) {
        const int before = std::exchange(m_undoIndex, index);
        if (index < before && index < stack.count())
            emit m_window.workspace().noted(tr("Undone: %1").arg(stack.text(index)));
    };
    connect(&stack, &QUndoStack::indexChanged, this, undone, Qt::QueuedConnection);
    const auto redone = [this, &stack] {
        if (stack.index() > 0)
            emit m_window.workspace().noted(tr("Redone: %1").arg(stack.text(stack.index() - 1)));
    };
    connect(&redo, &QAction::triggered, this, redone, Qt::QueuedConnection);
}

void MainMenus::buildViewMenu()
{
    auto &menu = *m_window.menuBar()->addMenu(tr("&View"));
    for (const auto &page : pages()) {
        if (page.standing == PageEntry::Standing::Navigation)
            add(menu, page.action, [this, key = page.key] { m_window.showPage(key); });
    }
    menu.addSeparator();
    m_sorting = menu.addMenu(tr("&Sort by"));
    m_sorting->setObjectName(u"sortMenu"_s);
    connect(m_sorting, &QMenu::aboutToShow, this, &MainMenus::fillSorting);
    fillSorting();
    add(menu, u"nextPane"_s, [this] { m_window.walkPanes(1); });
    add(menu, u"previousPane"_s, [this] { m_window.walkPanes(-1); });
    menu.addSeparator();
    add(menu, u"fullScreen"_s,
        [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
}

/// The one in front; null where the page has none.
RowTable *MainMenus::shownTable() const
{
    const auto tables = m_window.findChildren<RowTable *>();
    const auto shown = std::ranges::find_if(tables, &QWidget::isVisible);
    return shown == tables.end() ? nullptr : *shown;
}

/// The columns of the table in front; those of the others have a key in their head only.
void MainMenus::fillSorting()
{
    m_sorting->clear();
    const auto *shown = shownTable();
    if (!shown) {
        m_sorting->addAction(tr("This page has no list"))->setEnabled(false);
        return;
    }
    auto *header = shown->horizontalHeader();
    const auto *model = header->model();
    auto *columns = new QActionGroup(m_sorting);
    auto *orders = new QActionGroup(m_sorting);
    const auto choice = [this](QActionGroup *group, const QString &text, bool isNow,
                               const auto &what) {
        auto *action = m_sorting->addAction(text);
        action->setActionGroup(group);
        action->setCheckable(true);
        action->setChecked(isNow);
        connect(action, &QAction::triggered, this, what);
    };
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        choice(columns, model->headerData(column, Qt::Horizontal).toString(),
               header->sortIndicatorSection() == column, [header, column] {
                   header->setSortIndicator(column, header->sortIndicatorOrder());
               });
    }
    m_sorting->addSeparator();
    const std::pair<Qt::SortOrder, QString> both[]{{Qt::AscendingOrder, tr("Ascending")},
                                                   {Qt::DescendingOrder, tr("Descending")}};
    for (const auto &[order, text] : both) {
        choice(orders, text, header->sortIndicatorOrder() == order, [header, order = order] {
            header->setSortIndicator(header->sortIndicatorSection(), order);
        });
    }
}

void MainMenus::buildMunicipalityMenu()
{
    auto &menu = *m_window.menuBar()->addMenu(tr("&Municipality"));
    add(menu, u"openDossier"_s, [this] {
        for (const auto id : m_window.municipalities().selected())
            emit m_window.workspace().dossierWanted(id, true);
    });
    auto *stages = menu.addMenu(tr("Change &stage"));
    for (const auto stage : allStages()) {
        if (stage == Stage::NotApproached)
            continue;
        auto *action = add(*stages, u"stage-"_s + stageToken(stage), [this, stage] {
            const auto ids = m_window.municipalities().selected();
            if (!ids.isEmpty())
                emit m_window.workspace().stageWanted(ids, stage);
        });
        action->setIcon(look::stageIcon(stage));
    }
    auto *change =
        add(menu, u"changeSeveral"_s, [this] { m_window.municipalities().changeSelected(); });
    add(menu, u"printSheet"_s, [this] { m_window.dossier().openSheet(); });
    menu.addSeparator();
    auto *mergers = add(menu, u"mergers"_s, [this] { m_window.showPage(u"mergers"_s); });
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu, stages, change, mergers] {
        const bool any = !m_window.municipalities().selected().isEmpty();
        for (auto *action : menu.actions())
            action->setEnabled(any || action == mergers);
        for (auto *changing : {stages->menuAction(), change})
            changing->setEnabled(any && m_window.workspace().isWritable());
    });
    connect(&menu, &QMenu::aboutToHide, this, [&menu] {
        // The keys work without the menu; what needs a selection does nothing without one.
        for (auto *action : menu.actions())
            action->setEnabled(true);
    });
}

void MainMenus::buildLetterMenu()
{
    auto &menu = *m_window.menuBar()->addMenu(tr("&Letters"));
    add(menu, u"lettersToSelection"_s, [this] {
        const auto ids = m_window.municipalities().selected();
        if (!ids.isEmpty())
            emit m_window.workspace().lettersWanted(ids);
    });
    add(menu, u"lettersToShown"_s,
        [this] { emit m_window.workspace().lettersWanted(m_window.municipalities().shown()); });
    auto &reports = *m_window.menuBar()->addMenu(tr("&Reports"));
    add(reports, u"stateOfAffairs"_s, [this] { m_window.showPage(u"reports"_s); });
}

void MainMenus::buildHelpMenu()
{
    auto &menu = *m_window.menuBar()->addMenu(tr("&Help"));
    add(menu, u"help"_s, [this] { m_window.openHelp(); });
    add(menu, u"shortcuts"_s, [this] { m_window.openHelp(u"shortcuts"_s); });
    menu.addSeparator();
    add(menu, u"about"_s, [this] {
        AboutDialog(&m_window).exec();
    })->setMenuRole(QAction::AboutRole);
}

} // namespace solidair
