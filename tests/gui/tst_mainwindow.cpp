// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/commands/lettercommand.h"
#include "session/commands/stepcommands.h"
#include "support/fakeprompts.h"
#include "support/hands.h"
#include "support/samplecampaign.h"
#include "ui/desk/workspace.h"
#include "ui/frame/application.h"
#include "ui/frame/mainwindow.h"
#include "ui/list/municipalitiespage.h"
#include "ui/reports/sheetdialog.h"

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A program of its own with one window on a sample.
struct World
{
    World()
    {
        QSettings().clear();
        application = std::make_unique<Application>(prompts);
        application->setLanguage(Language::Dutch);
        window = application->open(sample.path(), nullptr);
        if (!window)
            qFatal("No window");
    }

    QListWidget *navigation() const { return window->findChild<QListWidget *>(u"navigation"_s); }

    SampleCampaign sample;
    FakePrompts prompts;
    std::unique_ptr<Application> application;
    MainWindow *window = nullptr;
};

} // namespace

class MainWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithTheWelcomeWindow();
    void makesTheSampleAndOpensIt();
    void bringsTheWindowForwardThatHasTheFile();
    void asksWhatToDoWithAFileInUse();
    void bringsTheWindowOfAnotherRunForward();
    void opensALargeFileInItsWindow();
    void stopsOpeningALargeFile();
    void everyPageShows();
    void lettersFitAScreenWithALargeFont();
    void speaksAnotherLanguageWithoutARestart();
    void theKeyboardGoesAlongToAnotherPage();
    void findsOnThePageThatIsShown();
    void tabReachesSearchAndFilters();
    void undoesByKey();
    void noKeyMeansTwoThings();
    void printsTheSheetOfTheDossier();
    void opensTheLastFileNextTime();
};

void MainWindowTest::beginsWithTheWelcomeWindow()
{
    QSettings().clear();
    FakePrompts prompts;
    Application application(prompts);
    application.start({});
    const auto windows = QApplication::topLevelWidgets();
    const auto welcome = std::ranges::find_if(
        windows, [](const QWidget *widget) { return widget->objectName() == "welcome"_L1; });
    QVERIFY(welcome != windows.end());
    QVERIFY((*welcome)->isVisible());
    application.setLanguage(Language::French);
    QVERIFY((*welcome)->windowTitle().contains(u"Solidair"_s));
    QVERIFY(application.windows().isEmpty());
}

void MainWindowTest::makesTheSampleAndOpensIt()
{
    QSettings().clear();
    const QTemporaryDir folder;
    FakePrompts prompts;
    prompts.path = folder.filePath(u"proef"_s);
    Application application(prompts);
    auto *window = application.createNew(true, nullptr);
    QVERIFY(window);
    QVERIFY(prompts.told.isEmpty());
    QCOMPARE(window->path(), QFileInfo(prompts.path + u".solidair"_s).canonicalFilePath());
    QVERIFY(window->findChild<QWidget *>(u"banner"_s)->isVisible());
}

void MainWindowTest::bringsTheWindowForwardThatHasTheFile()
{
    const World world;
    QCOMPARE(world.application->open(world.sample.path(), nullptr), world.window);
    QCOMPARE(world.application->windows().size(), 1);
}

void MainWindowTest::asksWhatToDoWithAFileInUse()
{
    const SampleCampaign sample;
    const auto writer = sample.openToWrite(); // without a window
    FakePrompts prompts;
    prompts.verb = 0; // to read
    Application other(prompts);
    auto *reader = other.open(sample.path(), nullptr);
    QVERIFY(reader);
    QCOMPARE(prompts.questions.size(), 1);
    QVERIFY(!reader->workspace().isWritable());
    prompts.verb = -1;
    Application third(prompts);
    QVERIFY(!third.open(sample.path(), nullptr));
}

void MainWindowTest::bringsTheWindowOfAnotherRunForward()
{
    World world;
    world.window->hide();
    FakePrompts prompts;
    Application other(prompts);
    QVERIFY(!other.open(world.sample.path(), nullptr));
    QVERIFY(world.window->isVisible());
    QVERIFY(prompts.questions.isEmpty());
    // A second one that was started with that file has nothing to show and goes.
    Application third(prompts);
    third.start(world.sample.path());
    QVERIFY(third.windows().isEmpty());
    const auto tops = QApplication::topLevelWidgets();
    QVERIFY(std::ranges::none_of(tops, [](const QWidget *top) {
        return top->objectName() == u"welcome"_s && top->isVisible();
    }));
}

namespace {

/// A file of more than 4 MiB, which is read by a worker.
void makeLarge(const SampleCampaign &sample)
{
    const auto session = sample.openToWrite();
    MadeLetter letter;
    letter.id = LetterId::create();
    letter.municipality = named(*session, u"Aalst"_s);
    letter.templateKey = u"ask"_s;
    letter.date = QDate(2026, 11, 20);
    letter.pdf = QByteArray(5 * 1024 * 1024, 'x');
    if (!session->execute(std::make_unique<RecordLettersCommand>(*session, QList{letter}, false)))
        qFatal("No letter");
}

} // namespace

void MainWindowTest::opensALargeFileInItsWindow()
{
    QSettings().clear();
    const SampleCampaign sample;
    makeLarge(sample);
    FakePrompts prompts;
    Application application(prompts);
    auto *window = application.open(sample.path(), nullptr);
    QVERIFY(window->isVisible());
    QVERIFY(shown(window, u"opening"_s));
    QTRY_VERIFY(window->findChild<QWidget *>(u"municipalitiesPage"_s));
    QVERIFY(!window->findChild<QWidget *>(u"opening"_s));
    QVERIFY(window->workspace().isWritable());
    QVERIFY(window->municipalities().shown().size() > 300);
}

void MainWindowTest::stopsOpeningALargeFile()
{
    QSettings().clear();
    const SampleCampaign sample;
    makeLarge(sample);
    FakePrompts prompts;
    Application application(prompts);
    auto *window = application.open(sample.path(), nullptr);
    click(window, u"stopOpening"_s);
    QTRY_VERIFY(application.windows().isEmpty());
    QVERIFY(prompts.told.isEmpty());
    const auto again = CampaignSession::openToWrite(sample.path(), {});
    QVERIFY2(again, again ? "" : qPrintable(again.error().message)); // the lock was given back
}

void MainWindowTest::everyPageShows()
{
    const World world;
    auto *pages = world.window->findChild<QStackedWidget *>();
    QVERIFY(pages);
    for (int page = 0; page < world.navigation()->count(); ++page) {
        if (world.navigation()->item(page)->isHidden())
            continue; // of a task that is not under way
        world.navigation()->setCurrentRow(page);
        QCOMPARE(pages->currentIndex(), page);
        QVERIFY(!world.window->grab().isNull());
        QVERIFY(!world.navigation()->item(page)->text().isEmpty());
    }
}

void MainWindowTest::lettersFitAScreenWithALargeFont()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPixelSize(26);
    QApplication::setFont(large);
    {
        const World world;
        world.navigation()->setCurrentRow(2);
        QCoreApplication::sendPostedEvents();
        const auto *letters = world.window->findChild<QWidget *>(u"lettersPage"_s);
        QVERIFY2(letters->minimumSizeHint().width() <= 1280,
                 qPrintable(QString::number(letters->minimumSizeHint().width())));
    }
    QApplication::setFont(usual);
}

void MainWindowTest::speaksAnotherLanguageWithoutARestart()
{
    const World world;
    const auto gent = named(world.window->workspace().session(), u"Gent"_s);
    world.window->municipalities().selectMunicipality(gent);
    QCOMPARE(world.navigation()->item(0)->text(), u"Gemeenten"_s);
    world.application->setLanguage(Language::French);
    QCOMPARE(world.navigation()->item(0)->text(), u"Communes"_s);
    QCOMPARE(world.window->municipalities().selected(), QList<MunicipalityId>{gent});
    world.application->setLanguage(Language::English);
    QCOMPARE(world.navigation()->item(0)->text(), u"Municipalities"_s);
    QApplication::processEvents();
}

void MainWindowTest::theKeyboardGoesAlongToAnotherPage()
{
    const World world;
    QVERIFY(QTest::qWaitForWindowActive(world.window));
    QCOMPARE(focused()->objectName(), u"municipalityList"_s);
    for (const auto key : {Qt::Key_3, Qt::Key_4, Qt::Key_2, Qt::Key_1}) {
        press(key, Qt::ControlModifier);
        const auto *page = world.window->findChild<QStackedWidget *>()->currentWidget();
        QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
    }
    QCOMPARE(focused()->objectName(), u"municipalityList"_s);
}

void MainWindowTest::findsOnThePageThatIsShown()
{
    const World world;
    QVERIFY(QTest::qWaitForWindowActive(world.window));
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focused()->objectName(), u"municipalitySearch"_s);
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focused()->objectName(), u"personsSearch"_s);
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focused()->objectName(), u"municipalitySearch"_s);
}

void MainWindowTest::tabReachesSearchAndFilters()
{
    const World world;
    QVERIFY(QTest::qWaitForWindowActive(world.window));
    for (const auto &name : {u"navigation"_s, u"municipalitySearch"_s, u"stageFilter"_s,
                             u"engagementsFilter"_s, u"municipalityList"_s})
        tabTo(name);
}

void MainWindowTest::undoesByKey()
{
    const World world;
    auto &workspace = world.window->workspace();
    Step step;
    step.id = StepId::create();
    step.municipality = named(workspace.session(), u"Aalst"_s);
    step.stage = Stage::Asked;
    step.date = PartialDate(QDate(2026, 11, 1));
    QVERIFY(workspace.run(std::make_unique<RecordStepCommand>(workspace.session(), step)));
    world.window->activateWindow();
    auto *undo = world.window->findChild<QAction *>(u"undo"_s);
    QVERIFY2(undo->text().startsWith(u"Ongedaan maken: "_s) && undo->text().contains(u"Aalst"_s),
             qPrintable(undo->text()));
    undo->trigger();
    QCOMPARE(workspace.campaign().standing(step.municipality, QDate(2026, 11, 22)).stage,
             Stage::NotApproached);
}

void MainWindowTest::noKeyMeansTwoThings()
{
    const World world;
    world.application->setLanguage(Language::French); // made anew, the keys of before are gone
    QSet<QString> keys;
    const auto actions = world.window->findChildren<QAction *>();
    for (const auto *action : actions) {
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const auto &key : action->shortcuts()) {
            const QString text = key.toString();
            QVERIFY2(!keys.contains(text), qPrintable(text));
            keys.insert(text);
        }
    }
    QVERIFY(keys.contains(u"Ctrl+F"_s));
}

void MainWindowTest::printsTheSheetOfTheDossier()
{
    const World world;
    world.window->municipalities().selectMunicipality(
        named(world.window->workspace().session(), u"Hove"_s));
    QVERIFY(QTest::qWaitForWindowActive(world.window));
    QTest::keyClick(world.window, Qt::Key_P, Qt::ControlModifier);
    auto *sheet = world.window->findChild<SheetDialog *>();
    QVERIFY(sheet);
    QCOMPARE(sheet->windowTitle(), u"Fiche: Gemeente Hove"_s);
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!world.window->findChild<SheetDialog *>());
}

void MainWindowTest::opensTheLastFileNextTime()
{
    const World world;
    world.window->close();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    FakePrompts prompts;
    Application next(prompts);
    next.start({});
    QCOMPARE(next.windows().size(), 1);
    QCOMPARE(next.windows().first()->path(), QFileInfo(world.sample.path()).canonicalFilePath());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Solidair"_s);
    QCoreApplication::setApplicationName(u"tst_mainwindow"_s);
    MainWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mainwindow.moc"
