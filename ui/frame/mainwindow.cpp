// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "application.h"
#include "filecheck.h"
#include "filewatch.h"
#include "listpage.h"
#include "mainmenus.h"
#include "openingview.h"
#include "pages.h"
#include "panes.h"
#include "renewal.h"
#include "statusline.h"
#include "ui/desk/drafts.h"
#include "ui/desk/parting.h"
#include "ui/desk/workspace.h"
#include "ui/dossier/dossierview.h"
#include "ui/dossier/dossierwindows.h"
#include "ui/help/helpwindow.h"
#include "ui/import/importpage.h"
#include "ui/kit/look.h"
#include "ui/kit/panewalk.h"
#include "ui/kit/screenplace.h"
#include "ui/kit/undobar.h"
#include "ui/letters/letterspage.h"
#include "ui/list/municipalitiespage.h"
#include "ui/list/municipalitylistfilters.h"
#include "ui/mergers/mergerspage.h"
#include "ui/reports/sheetdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/stage/stagedialog.h"
#include "views/listrows.h"
#include "windowbody.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QSettings>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString geometryKey = u"window/geometry"_s;
const QString pageKey = u"window/page"_s;

} // namespace

MainWindow::MainWindow(Application &application, std::unique_ptr<CampaignSession> session,
                       Prompts &prompts)
    : m_application(application)
    , m_prompts(prompts)
    , m_workspace(std::make_unique<Workspace>(std::move(session), prompts, this))
{
    setWindowIcon(look::applicationIcon());
    setObjectName(u"main"_s);
    setAcceptDrops(true);
    if (m_workspace->session().isRead())
        begin({});
    else
        readLargeFile();
}

MainWindow::~MainWindow()
{
    // Pages hold on to the workspace; they go first.
    m_built.reset();
    delete takeCentralWidget();
}

QString MainWindow::path() const
{
    return m_workspace->session().path();
}

void MainWindow::begin(ListRows rows)
{
    if (renewCampaign(*m_workspace))
        rows = {}; // made of what the file said before
    m_watch = new FileWatch(*m_workspace, this);
    build(rows);
    restoreState();
    checkLargeFile(*m_workspace, this);
}

void MainWindow::readLargeFile()
{
    auto *opening = new OpeningView(*m_workspace, this);
    setCentralWidget(opening);
    showTitle();
    restorePlace();
    // Queued: what is shown then takes its place.
    connect(
        opening, &OpeningView::finished, this,
        [this, opening] {
            const auto outcome = opening->outcome();
            if (outcome) {
                begin(opening->takeRows());
                return;
            }
            if (outcome.error().code != Error::Code::Cancelled)
                m_prompts.tell(this, outcome.error());
            m_application.showWelcome();
            close();
        },
        Qt::QueuedConnection);
}

void MainWindow::rebuild()
{
    if (!m_built)
        return;
    saveState();
    m_dossier->commitTyping();
    const auto kept = m_body->kept();
    const auto front = m_body->currentEntry().key;
    const auto dossiers = m_dossiers->kept();
    const QString noted = m_status->currentMessage();
    const auto place = focusedName(*this);
    build({});
    m_body->bringBack(kept);
    m_dossiers->bringBack(dossiers);
    m_status->showMessage(noted);
    restoreState();
    showPage(front);
    focusNamed(*this, place);
}

void MainWindow::build(const ListRows &rows)
{
    m_built = std::make_unique<QObject>();
    delete takeCentralWidget();
    const auto entries = pages(rows);
    m_body = new WindowBody(*m_workspace, entries, notices(), this);
    m_panes = &qobject_cast<ListPage *>(&m_body->bringUp(u"list"_s))->panes();
    m_municipalities = &m_panes->list();
    m_dossier = &m_panes->dossier();
    setCentralWidget(m_body);

    m_status = new StatusLine(*m_workspace, *m_watch, this);
    setStatusBar(m_status);
    connect(m_status, &StatusLine::backupsWanted, this, [this] { openSettings(u"backups"_s); });
    m_undoBar = new UndoBar(m_workspace->session().undoStack(), &m_body->stack());
    new MainMenus(m_application, *this, m_built.get());
    connectWishes();
    showTitle();
    // At once, not when the window is next laid out: only what is shown can take the keyboard.
    m_body->show();
}

/// What is to be known of the campaign before all else.
QString MainWindow::notices() const
{
    QStringList texts;
    if (m_workspace->campaign().campaign().isSample)
        texts.append(tr("Sample data: every person in it is fictional. Practise freely."));
    if (!m_workspace->isWritable())
        texts.append(tr("Read only: you can look, search and print; nothing can be changed."));
    texts += m_workspace->session().warnings();
    return texts.join(u'\n');
}

void MainWindow::connectWishes()
{
    auto *built = m_built.get();
    m_dossiers = new DossierWindows(*m_workspace, built);
    connect(m_workspace.get(), &Workspace::dossierWanted, built,
            [this](MunicipalityId id, bool inOwnWindow) {
                if (inOwnWindow) {
                    m_dossiers->show(id);
                    return;
                }
                m_dossier->showMunicipality(id);
                m_municipalities->follow(id);
            });
    connect(m_dossier, &DossierView::shownAgainWanted, m_municipalities,
            &MunicipalitiesPage::selectMunicipality);
    connect(m_municipalities, &MunicipalitiesPage::rowHidden, m_dossier, &DossierView::stepBack);
    connect(m_workspace.get(), &Workspace::lettersWanted, built,
            [this](const QList<MunicipalityId> &recipients) {
                if (auto *letters = qobject_cast<LettersPage *>(&showPage(u"letters"_s)))
                    letters->setRecipients(recipients);
            });
    connect(m_workspace.get(), &Workspace::stageWanted, built,
            [this](const QList<MunicipalityId> &ids, Stage stage) {
                StageDialog(*m_workspace, ids, stage, this).exec();
            });
    connect(
        &m_workspace->drafts(), &Drafts::wanted, built,
        [this](const DraftPlace &wanted) { goOnWithSeveral(wanted); }, Qt::QueuedConnection);
    connect(m_workspace.get(), &Workspace::sheetWanted, built,
            [this](MunicipalityId id, QWidget *over) {
                (new SheetDialog(*m_workspace, id, over))->open();
            });
    connect(m_workspace.get(), &Workspace::pageWanted, built,
            [this](const QString &key) { showPage(key); });
    connect(
        m_workspace.get(), &Workspace::municipalitiesWanted, built,
        [this](const QHash<QString, QStringList> &filters, const QList<MunicipalityId> &chosen) {
            m_municipalities->bringBack({MunicipalityListFilters::kept(filters), chosen});
            showPage(u"list"_s);
        });
    connect(m_workspace.get(), &Workspace::mergerWanted, built, [this](MunicipalityId id) {
        // Also from the window of a dossier.
        activateWindow();
        if (auto *mergers = qobject_cast<MergersPage *>(&showPage(u"mergers"_s)))
            mergers->showMerger(id);
    });
    connect(m_workspace.get(), &Workspace::pageLeft, built,
            [this] { showPage(m_body->keyBefore()); });
    connect(m_workspace.get(), &Workspace::helpWanted, built,
            [this](const QString &topic) { openHelp(topic); });
    connect(m_workspace.get(), &Workspace::settingsWanted, built,
            [this](const QString &page) { openSettings(page); });
    const auto showFact = [this] { m_status->setFact(m_body->current().fact()); };
    connect(m_body, &WindowBody::factChanged, built, showFact);
    connect(m_workspace.get(), &Workspace::dossierWanted, built, showFact);
    connect(m_workspace.get(), &Workspace::undoOffered, m_undoBar, &UndoBar::offer);
    showFact();
}

Page &MainWindow::showPage(const QString &key)
{
    auto &page = m_body->bringUp(key);
    page.focus();
    return page;
}

void MainWindow::find()
{
    if (!m_body->current().find())
        m_body->bringUp({}).find();
}

void MainWindow::walkPanes(int by)
{
    if (!m_body->current().walk(by))
        solidair::walkPanes(*this, by);
}

void MainWindow::openSettings(const QString &page)
{
    SettingsDialog dialog(*m_workspace, this);
    if (!page.isEmpty())
        dialog.showPage(page);
    // The window is made anew only when the dialog is gone: it stands in it.
    std::optional<Language> chosen;
    connect(&dialog, &SettingsDialog::languageChosen, this,
            [&chosen](Language language) { chosen = language; });
    QString backup;
    connect(&dialog, &SettingsDialog::restoreWanted, this, [&](const QString &path) {
        backup = path;
        dialog.close();
    });
    dialog.exec();
    if (!backup.isEmpty())
        m_application.restoreBackup(this, backup);
    if (chosen)
        m_application.setLanguage(*chosen);
}

void MainWindow::importList(const QString &path)
{
    auto *page = qobject_cast<ImportPage *>(&showPage(u"import"_s));
    if (path.isEmpty())
        page->choose();
    else
        page->take(path);
}

void MainWindow::openHelp(QString topic)
{
    if (topic.isEmpty())
        topic = m_body->currentEntry().helpTopic;
    HelpWindow::open(topic, this, allActions());
}

void MainWindow::showTitle()
{
    setWindowTitle(u"Solidair – "_s + QFileInfo(path()).completeBaseName());
    setWindowFilePath(path());
}

void MainWindow::saveState() const
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(pageKey, m_body->keyToReturnTo());
    m_panes->save();
}

void MainWindow::restorePlace()
{
    resizeOnScreen(*this, {look::space(*this, 360), look::space(*this, 225)});
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    moveOntoScreen(*this);
}

void MainWindow::restoreState()
{
    restorePlace();
    m_panes->restore();
    showPage(QSettings().value(pageKey).toString());
}

/// What was typed for several municipalities at once is for those that are chosen now.
void MainWindow::goOnWithSeveral(const DraftPlace &wanted)
{
    if (wanted.key == "merger"_L1)
        emit m_workspace->mergerWanted(wanted.municipality);
    const auto stage = stageFromToken(wanted.key.section(u'/', 1));
    const bool isStep = wanted.key.startsWith("stages/"_L1) && stage;
    if (!wanted.municipality.isNull() || (!isStep && wanted.key != "several"_L1))
        return;
    showPage({});
    const auto ids = m_municipalities->selected();
    if (ids.size() < 2)
        emit m_workspace->noted(tr("Choose the municipalities in the list, then go on with it."));
    else if (isStep)
        emit m_workspace->stageWanted(ids, *stage);
    else
        m_municipalities->changeSelected();
}

void MainWindow::end()
{
    m_isEnding = true;
    const auto windows = QApplication::topLevelWidgets();
    for (const auto *window : windows) {
        for (auto *view : window->findChildren<DossierView *>())
            view->leaveTyping();
    }
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_built) {
        m_dossier->commitTyping();
        saveState();
    }
    if (m_isEnding) [[maybe_unused]]
        const auto settled = m_workspace->drafts().settle();
    event->setAccepted(m_isEnding || mayGo(m_workspace->drafts(), m_prompts, this));
    if (m_built && event->isAccepted())
        m_watch->closeFile();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_built && !ImportPage::dropped(*event).isEmpty())
        event->acceptProposedAction();
}

/// Queued: the program that it was dragged from waits for an answer, and a question may come.
void MainWindow::dropEvent(QDropEvent *event)
{
    const auto path = ImportPage::dropped(*event);
    event->acceptProposedAction();
    QMetaObject::invokeMethod(
        this,
        [this, path] {
            activateWindow();
            importList(path);
        },
        Qt::QueuedConnection);
}

bool MainWindow::event(QEvent *event)
{
    // Measures and colours follow the platform's font and palette. No changeEvent() tells of these.
    const bool looks = event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::ApplicationPaletteChange;
    if (looks && m_built)
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
    return QMainWindow::event(event);
}

} // namespace solidair
