// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "application.h"
#include "dialogs/settingsdialog.h"
#include "dialogs/stagedialog.h"
#include "dossier/dossierview.h"
#include "dossier/dossierwindow.h"
#include "filecheck.h"
#include "filewatch.h"
#include "help/helpwindow.h"
#include "look/look.h"
#include "mainmenus.h"
#include "openingview.h"
#include "pages/letterspage.h"
#include "pages/municipalitiespage.h"
#include "pages/personspage.h"
#include "pages/reportspage.h"
#include "screenplace.h"
#include "statusline.h"
#include "widgets/entrydelegate.h"
#include "widgets/undobar.h"
#include "workspace.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString geometryKey = u"window/geometry"_s;
const QString pageKey = u"window/page"_s;
const QString splitterKey = u"window/splitter"_s;

/// The help topic of each page.
QString topicOf(int page)
{
    return QStringList{u"list"_s, u"persons"_s, u"letters"_s, u"reports"_s}.value(page);
}

/// The first that Tab leads to in @p page; null without one.
QWidget *firstField(QWidget &page)
{
    for (auto *it = page.nextInFocusChain(); it != &page; it = it->nextInFocusChain()) {
        if (page.isAncestorOf(it) && (it->focusPolicy() & Qt::TabFocus) && it->isVisibleTo(&page)
            && it->isEnabled())
            return it;
    }
    return nullptr;
}

} // namespace

MainWindow::MainWindow(Application &application, std::unique_ptr<CampaignSession> session,
                       Prompts &prompts)
    : m_application(application)
    , m_prompts(prompts)
    , m_workspace(std::make_unique<Workspace>(std::move(session), prompts, this))
{
    setWindowIcon(look::applicationIcon());
    setObjectName(u"main"_s);
    if (m_workspace->session().isRead())
        begin();
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

void MainWindow::begin()
{
    m_watch = new FileWatch(*m_workspace, this);
    build();
    restoreState();
    checkLargeFile();
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
                begin();
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
    const auto selected = m_municipalities->selected();
    build();
    restoreState();
    if (!selected.isEmpty())
        m_municipalities->selectMunicipality(selected.first());
}

void MainWindow::build()
{
    m_built = std::make_unique<QObject>();
    delete takeCentralWidget();
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    if (auto *banner = buildBanner(centre))
        column->addWidget(banner);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(buildNavigation(centre));
    row->addWidget(buildPages(centre), 1);
    column->addLayout(row, 1);
    setCentralWidget(centre);

    m_status = new StatusLine(*m_workspace, *m_watch, this);
    setStatusBar(m_status);
    connect(m_status, &StatusLine::backupsWanted, this, [this] { openSettings(u"backups"_s); });
    m_undoBar = new UndoBar(m_workspace->session().undoStack(), m_pages);
    new MainMenus(m_application, *this, m_built.get());
    connectWishes();
    showTitle();
}

QWidget *MainWindow::buildBanner(QWidget *parent)
{
    QStringList texts;
    if (m_workspace->campaign().campaign().isSample)
        texts.append(tr("Sample data: every person in it is fictional. Practise freely."));
    if (!m_workspace->isWritable())
        texts.append(tr("Read only: you can look, search and print; nothing can be changed."));
    texts += m_workspace->session().warnings();
    if (texts.isEmpty())
        return nullptr;
    auto *banner = new QLabel(texts.join(u'\n'), parent);
    banner->setObjectName(u"banner"_s);
    banner->setTextFormat(Qt::PlainText);
    banner->setWordWrap(true);
    banner->setAutoFillBackground(true);
    auto palette = banner->palette();
    palette.setColor(QPalette::Window, look::attentionGround(palette));
    palette.setColor(QPalette::WindowText, look::attention(palette));
    banner->setPalette(palette);
    banner->setContentsMargins(look::space(*this, 3), look::space(*this, 1), look::space(*this, 3),
                               look::space(*this, 1));
    return banner;
}

QWidget *MainWindow::buildNavigation(QWidget *parent)
{
    m_navigation = new QListWidget(parent);
    m_navigation->setObjectName(u"navigation"_s);
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int icon = look::space(*this, 4);
    m_navigation->setIconSize({icon, icon});
    m_navigation->setSpacing(look::space(*this, 1));
    m_navigation->setItemDelegate(new EntryDelegate(EntryDelegate::Lines::None, m_navigation));
    auto palette = m_navigation->palette();
    palette.setColor(QPalette::Base, palette.color(QPalette::Window).darker(103));
    m_navigation->setPalette(palette);
    const std::pair<QString, QString> entries[]{{u"municipality"_s, tr("Municipalities")},
                                                {u"person"_s, tr("Persons")},
                                                {u"letter"_s, tr("Letters")},
                                                {u"report"_s, tr("Reports")}};
    int width = 0;
    for (const auto &[iconName, text] : entries) {
        auto *item = new QListWidgetItem(look::icon(iconName), text, m_navigation);
        const int textWidth = m_navigation->fontMetrics().horizontalAdvance(text);
        item->setSizeHint({textWidth + icon + look::space(*this, 7), look::space(*this, 7)});
        width = qMax(width, item->sizeHint().width() + look::space(*this, 2));
    }
    m_navigation->setFixedWidth(qMax(width, look::space(*this, 41)));
    return m_navigation;
}

QWidget *MainWindow::buildPages(QWidget *parent)
{
    m_pages = new QStackedWidget(parent);
    m_splitter = new QSplitter(m_pages);
    m_splitter->setChildrenCollapsible(false);
    m_municipalities = new MunicipalitiesPage(*m_workspace, m_splitter);
    m_dossier = new DossierView(*m_workspace, m_splitter);
    m_splitter->addWidget(m_municipalities);
    m_splitter->addWidget(m_dossier);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_pages->addWidget(m_splitter);
    m_letters = nullptr;
    for (int page = Persons; page <= Reports; ++page)
        m_pages->addWidget(new QWidget(m_pages)); // until it is first shown
    connect(m_navigation, &QListWidget::currentRowChanged, m_pages,
            [this](int page) { bringUp(static_cast<Page>(page)); });
    return m_pages;
}

/// Makes the page when it is shown for the first time, so that the window opens at once.
void MainWindow::bringUp(Page page)
{
    auto *place = m_pages->widget(page);
    if (page != Municipalities && !place->layout()) {
        auto *room = new QVBoxLayout(place);
        room->setContentsMargins({});
        if (page == Persons)
            room->addWidget(new PersonsPage(*m_workspace, place));
        else if (page == Letters)
            room->addWidget(m_letters = new LettersPage(*m_workspace, place));
        else
            room->addWidget(new ReportsPage(*m_workspace, place));
    }
    m_pages->setCurrentIndex(page);
}

void MainWindow::connectWishes()
{
    auto *built = m_built.get();
    connect(m_workspace.get(), &Workspace::dossierWanted, built,
            [this](MunicipalityId id, bool inOwnWindow) {
                if (!inOwnWindow) {
                    m_dossier->showMunicipality(id);
                    return;
                }
                auto *window = new DossierWindow(*m_workspace, id);
                window->setAttribute(Qt::WA_DeleteOnClose);
                // It goes with what it shows.
                connect(m_built.get(), &QObject::destroyed, window, &QWidget::close);
                window->show();
            });
    connect(m_workspace.get(), &Workspace::lettersWanted, built,
            [this](const QList<MunicipalityId> &recipients) {
                showPage(Letters);
                m_letters->setRecipients(recipients);
            });
    connect(m_workspace.get(), &Workspace::stageWanted, built,
            [this](const QList<MunicipalityId> &ids, Stage stage) {
                StageDialog(*m_workspace, ids, stage, this).exec();
            });
    connect(m_workspace.get(), &Workspace::helpWanted, built,
            [this](const QString &topic) { openHelp(topic); });
    const auto showFact = [this] {
        const auto selected = static_cast<int>(m_municipalities->selected().size());
        const auto shown = m_municipalities->shownCount();
        const bool front = m_pages->currentIndex() == Municipalities;
        m_status->setFact(front ? tr("%n selected", nullptr, selected) + u" · "_s
                                  + tr("%n shown", nullptr, shown)
                                : QString());
    };
    connect(m_municipalities, &MunicipalitiesPage::countsChanged, built, showFact);
    connect(m_workspace.get(), &Workspace::dossierWanted, built, showFact);
    connect(m_pages, &QStackedWidget::currentChanged, built, showFact);
    connect(m_workspace.get(), &Workspace::undoOffered, m_undoBar, &UndoBar::offer);
}

void MainWindow::showPage(Page page)
{
    m_navigation->setCurrentRow(page);
    // The keyboard goes along: to where the person was on that page, else to where one begins.
    auto *shown = m_pages->currentWidget();
    auto *last = shown->focusWidget();
    if (last && last->isVisibleTo(shown) && last->isEnabled())
        last->setFocus(Qt::ShortcutFocusReason);
    else if (page == Municipalities)
        m_municipalities->focusList();
    else if (auto *first = firstField(*shown))
        first->setFocus(Qt::ShortcutFocusReason);
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

void MainWindow::openHelp(QString topic)
{
    if (topic.isEmpty())
        topic = topicOf(m_pages->currentIndex());
    HelpWindow::open(topic, this);
}

void MainWindow::checkLargeFile()
{
    if (m_workspace->session().isChecked())
        return;
    auto *check = new FileCheck(path(), this);
    connect(check, &FileCheck::finished, this, [this](const Result<> &found) {
        if (found)
            m_workspace->session().markChecked();
        else
            m_prompts.tell(this, found.error());
        emit m_workspace->changed({});
    });
}

void MainWindow::showTitle()
{
    setWindowTitle(QFileInfo(path()).completeBaseName() + u" – Solidair"_s);
    setWindowFilePath(path());
}

void MainWindow::saveState() const
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(pageKey, m_pages->currentIndex());
    settings.setValue(splitterKey, m_splitter->saveState());
}

void MainWindow::restorePlace()
{
    resize(1440, 900);
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    moveOntoScreen(*this);
}

void MainWindow::restoreState()
{
    restorePlace();
    const QSettings settings;
    if (!m_splitter->restoreState(settings.value(splitterKey).toByteArray())) {
        const int dossier = look::space(*this, 93);
        m_splitter->setSizes({qMax(width() - m_navigation->width() - dossier, dossier), dossier});
    }
    const int page = settings.value(pageKey, Municipalities).toInt();
    showPage(static_cast<Page>(qBound(0, page, m_navigation->count() - 1)));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_built) {
        m_dossier->commitTyping();
        saveState();
        m_watch->closeFile();
    }
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // Measures and colours follow the platform's font and palette.
    const bool looks = event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::ApplicationPaletteChange;
    if (looks && m_built)
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

} // namespace solidair
