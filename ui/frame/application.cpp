// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"

#include "endsignal.h"
#include "jobs/createcampaign.h"
#include "mainwindow.h"
#include "session/identity.h"
#include "ui/desk/drafts.h"
#include "ui/desk/progresswindow.h"
#include "ui/desk/workspace.h"
#include "ui/import/importpage.h"
#include "ui/kit/enterkey.h"
#include "ui/kit/mendedfusion.h"
#include "welcomewindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QSettings>
#include <QStandardPaths>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostRecentFiles = 8;
/// In bytes: reading one as large as this takes longer than a window may be blocked, so its window
/// has it read by a worker.
constexpr qint64 slowFile = 4 * 1024 * 1024;
const QString recentKey = u"files/recent"_s;
const QString openKey = u"files/open"_s;

QString campaignFilter()
{
    return Application::tr("Campaigns (*.solidair)") + u";;"_s + Application::tr("All files (*)");
}

QString documents(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + name;
}

} // namespace

Application::Application(Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_prompts(prompts)
    , m_language(Speech::preferred())
    , m_summons([this](const QString &path) { return windowOf(path) != nullptr; })
{
    m_speech.speak(m_language);
    look::mendFusion();
    connect(new EndSignal(this), &EndSignal::came, this, &Application::end);
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Application::keepTyping);
    // A double click on macOS arrives as an event.
    qApp->installEventFilter(this);
    new EnterKey(this);
}

Application::~Application()
{
    // Each takes itself out of the list.
    const auto windows = m_windows;
    qDeleteAll(windows);
    delete m_welcome;
}

void Application::start(const QString &file)
{
    const QString last = QSettings().value(openKey).toString();
    if (!file.isEmpty())
        open(file, nullptr);
    else if (!last.isEmpty() && QFileInfo::exists(last))
        open(last, nullptr);
    if (m_isElsewhere)
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    else if (windows().isEmpty())
        showWelcome();
}

/// The system may end the program, and without another word.
void Application::keepTyping()
{
    for (auto *window : windows())
        [[maybe_unused]] const auto settled = window->workspace().drafts().settle();
}

/// Dialogs and menus end their loops before their windows go.
void Application::end()
{
    keepTyping();
    while (auto *front = QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                           : QApplication::activeModalWidget()) {
        if (!front->close())
            break;
    }
    QMetaObject::invokeMethod(this, &Application::closeAll, Qt::QueuedConnection);
}

void Application::closeAll()
{
    // A loop that has not ended yet: the next turn is its caller's.
    if (QApplication::activeModalWidget()) {
        end();
        return;
    }
    for (auto *window : windows())
        window->end();
    QApplication::quit();
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    open(static_cast<QFileOpenEvent *>(event)->file(), nullptr);
    return true;
}

MainWindow *Application::windowOf(const QString &real) const
{
    for (auto *window : windows()) {
        if (real.isEmpty() || window->path() != real)
            continue;
        window->show();
        window->raise();
        window->activateWindow();
        QApplication::alert(window); // where the system lets no program push itself forward
        return window;
    }
    return nullptr;
}

MainWindow *Application::open(const QString &path, QWidget *asker)
{
    if (auto *window = windowOf(QFileInfo(path).canonicalFilePath()))
        return window;
    auto session = openSession(path, asker);
    if (!session)
        return nullptr;
    remember(session->path());
    return show(std::move(session));
}

std::unique_ptr<CampaignSession> Application::openSession(const QString &path, QWidget *asker)
{
    WriteOptions options;
    options.who = personName();
    options.checkLargeLater = true;
    const auto openToWrite = [&] {
        return QFileInfo(path).size() < slowFile ? CampaignSession::openToWrite(path, options)
                                                 : CampaignSession::openUnread(path, options);
    };
    auto session = openToWrite();
    const bool isLocked = !session && session.error().code == Error::Code::Locked;
    m_isElsewhere = isLocked && m_summons.send(QFileInfo(path).canonicalFilePath());
    if (m_isElsewhere)
        return nullptr;
    if (isLocked) {
        const int answer = m_prompts.ask(
            asker, session.error().message,
            tr("You can look at it meanwhile. Take it over only when that computer is off or its "
               "program was ended."),
            {tr("Open to read"), tr("Take over")});
        if (answer < 0)
            return nullptr;
        options.takeOver = answer == 1;
        session = options.takeOver ? openToWrite() : CampaignSession::openToRead(path);
    } else if (!session && session.error().code == Error::Code::FileAccess) {
        // A file or folder that may only be read is still good to look at.
        if (auto reading = CampaignSession::openToRead(path)) {
            (*reading)->addWarning(session.error().message);
            session = std::move(reading);
        }
    }
    if (session)
        return *std::move(session);
    m_prompts.tell(asker, session.error());
    return nullptr;
}

MainWindow *Application::show(std::unique_ptr<CampaignSession> session)
{
    auto *window = new MainWindow(*this, std::move(session), m_prompts);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeAll(window); });
    m_windows.append(window);
    window->show();
    if (m_welcome)
        m_welcome->close();
    return window;
}

MainWindow *Application::createNew(bool sample, QWidget *asker)
{
    const QString name =
        sample ? tr("Sample campaign") + u".solidair"_s : tr("Campaign") + u".solidair"_s;
    QString path = m_prompts.fileToSave(asker, tr("Where is the campaign kept?"), documents(name),
                                        campaignFilter());
    if (path.isEmpty())
        return nullptr;
    if (!path.endsWith(".solidair"_L1))
        path += u".solidair"_s;
    const QPointer<QWidget> still(asker);
    Result<PlacedFile> made;
    doBeside(tr("The campaign is being made."), asker,
             [&, who = personName(), beginning = sample ? Beginning::Sample : Beginning::Register] {
                 made = createCampaign(path, beginning, who);
             });
    if (!made) {
        m_prompts.tell(still, made.error());
        return nullptr;
    }
    if (!made->remark.isEmpty())
        m_prompts.tell(still, {Error::Code::FileAccess, made->remark, {}});
    return open(path, still);
}

MainWindow *Application::createFromList(QWidget *asker, QString path)
{
    if (path.isEmpty())
        path = m_prompts.fileToOpen(asker, tr("Choose a list"), ImportPage::filter());
    auto *window = path.isEmpty() ? nullptr : createNew(false, asker);
    if (window)
        window->importList(path);
    return window;
}

MainWindow *Application::chooseAndOpen(QWidget *asker)
{
    const QString path = m_prompts.fileToOpen(asker, tr("Open a campaign"), campaignFilter());
    return path.isEmpty() ? nullptr : open(path, asker);
}

MainWindow *Application::restoreBackup(QWidget *asker, QString backup)
{
    if (backup.isEmpty())
        backup = m_prompts.fileToOpen(asker, tr("Choose a backup"), campaignFilter());
    if (backup.isEmpty())
        return nullptr;
    const QString target =
        m_prompts.fileToSave(asker, tr("Where is the restored campaign kept?"),
                             documents(tr("Restored campaign") + u".solidair"_s), campaignFilter());
    if (target.isEmpty())
        return nullptr;
    const QPointer<QWidget> still(asker);
    Result<PlacedFile> done;
    doBeside(tr("The backup is being checked and copied."), asker,
             [&] { done = restore(backup, target); });
    if (!done) {
        m_prompts.tell(still, done.error());
        return nullptr;
    }
    if (!done->remark.isEmpty())
        m_prompts.tell(still, {Error::Code::FileAccess, done->remark, {}});
    return open(target, still);
}

QStringList Application::recentFiles() const
{
    return QSettings().value(recentKey).toStringList();
}

void Application::forgetFile(const QString &path)
{
    auto files = recentFiles();
    files.removeAll(path);
    QSettings().setValue(recentKey, files);
    emit recentFilesChanged();
}

void Application::remember(const QString &path)
{
    auto files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    QSettings settings;
    settings.setValue(recentKey, files.first(qMin(files.size(), mostRecentFiles)));
    settings.setValue(openKey, path);
    emit recentFilesChanged();
}

void Application::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    QSettings().setValue(u"language"_s, languageCode(language));
    m_speech.speak(language);
    for (auto *window : windows())
        window->rebuild();
    if (m_welcome)
        m_welcome->rebuild();
}

void Application::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomeWindow(*this);
        m_welcome->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_welcome->show();
    m_welcome->raise();
    m_welcome->activateWindow();
}

} // namespace solidair
