// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/commands/stepcommands.h"
#include "support/fakeprompts.h"
#include "support/hands.h"
#include "support/samplecampaign.h"
#include "ui/desk/workspace.h"
#include "ui/dossier/dossierwindow.h"
#include "ui/frame/application.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/statusline.h"
#include "ui/kit/chipbutton.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/look.h"
#include "ui/letters/recipientspanel.h"
#include "ui/list/municipalitiespage.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window on a sample, in Dutch.
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

    MunicipalityId id(const QString &name) const
    {
        return named(window->workspace().session(), name);
    }

    QList<DossierWindow *> dossiers() const
    {
        QList<DossierWindow *> found;
        for (auto *top : QApplication::topLevelWidgets()) {
            if (auto *dossier = qobject_cast<DossierWindow *>(top); dossier && dossier->isVisible())
                found.append(dossier);
        }
        return found;
    }

    SampleCampaign sample;
    FakePrompts prompts;
    std::unique_ptr<Application> application;
    MainWindow *window = nullptr;
};

} // namespace

/// What one chose in a window outlives its being made anew, and what it tells of itself.
class KeptChoicesTest final : public QObject
{
    Q_OBJECT

private slots:
    void anotherLanguageKeepsTheFilters();
    void anotherLanguageKeepsTheRecipients();
    void anotherLanguageKeepsTheOptionsOfAReport();
    void anotherLanguageKeepsTheStatusLine();
    void anotherLanguageKeepsTheWindowsOfDossiers();
    void enterTwiceRaisesTheWindowOfADossier();
    void darkRecoloursBannerAndMarks();
    void titlesBeginWithTheProgram();
    void filesOfOneNameShowTheirFolders();
    void tellsWhatWasUndone();
};

void KeptChoicesTest::anotherLanguageKeepsTheFilters()
{
    const World world;
    auto *chip = shown<ChipButton>(world.window, u"provinceFilter"_s);
    chip->setChosen({u"Limburg"_s});
    shown<QLineEdit>(world.window, u"municipalitySearch"_s)->setText(u"g"_s);
    const auto before = world.window->municipalities().shown();
    QVERIFY(before.size() > 1 && before.size() < 40);
    world.application->setLanguage(Language::French);
    QCOMPARE(shown<ChipButton>(world.window, u"provinceFilter"_s)->chosen(),
             QStringList{u"Limburg"_s});
    QCOMPARE(shown<QLineEdit>(world.window, u"municipalitySearch"_s)->text(), u"g"_s);
    const auto after = world.window->municipalities().shown();
    QCOMPARE(QSet<MunicipalityId>(after.begin(), after.end()),
             QSet<MunicipalityId>(before.begin(), before.end()));
    world.window->showPage(u"persons"_s);
    shown<QLineEdit>(world.window, u"personsSearch"_s)->setText(u"els"_s);
    shown<QCheckBox>(world.window, u"showFormerRoles"_s)->setChecked(true);
    world.application->setLanguage(Language::Dutch);
    QCOMPARE(shown<QLineEdit>(world.window, u"personsSearch"_s)->text(), u"els"_s);
    QVERIFY(shown<QCheckBox>(world.window, u"showFormerRoles"_s)->isChecked());
}

void KeptChoicesTest::anotherLanguageKeepsTheRecipients()
{
    const World world;
    emit world.window->workspace().lettersWanted(
        {world.id(u"Aalst"_s), world.id(u"Eeklo"_s), world.id(u"Brakel"_s)});
    const auto model = [&world]() -> const RecipientModel & {
        return shown<RecipientsPanel>(world.window, u"recipientsPanel"_s)->model();
    };
    QTRY_COMPARE(model().count(), 3);
    auto &panel = *shown<RecipientsPanel>(world.window, u"recipientsPanel"_s);
    panel.setChecks({{world.id(u"Eeklo"_s), true}, {world.id(u"Aalst"_s), false}});
    shown<QListWidget>(world.window, u"templates"_s)->setCurrentRow(1);
    auto *date = shown<DateEdit>(world.window, u"letterDate"_s);
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, u"10/11/2026"_s);
    QTest::keyClick(date, Qt::Key_Return);
    shown<QCheckBox>(world.window, u"recordLetters"_s)->setChecked(false);
    QTRY_COMPARE(model().checked().size(), 2);
    panel.setCurrent(world.id(u"Brakel"_s));

    world.application->setLanguage(Language::French);
    QTRY_COMPARE(model().count(), 3);
    QSet<QString> going;
    for (const auto &recipient : model().checked())
        going.insert(recipient.name());
    QCOMPARE(going, QSet<QString>({u"Eeklo"_s, u"Brakel"_s}));
    QCOMPARE(shown<QLabel>(world.window, u"recipientName"_s)->text(), u"Brakel"_s);
    QCOMPARE(shown<QListWidget>(world.window, u"templates"_s)->currentRow(), 1);
    QCOMPARE(shown<DateEdit>(world.window, u"letterDate"_s)->text(), u"10/11/2026"_s);
    QVERIFY(!shown<QCheckBox>(world.window, u"recordLetters"_s)->isChecked());
}

void KeptChoicesTest::anotherLanguageKeepsTheOptionsOfAReport()
{
    const World world;
    world.window->showPage(u"reports"_s);
    auto *area = shown<QComboBox>(world.window, u"reportArea"_s);
    area->setCurrentIndex(area->findData(u"Limburg"_s));
    auto *language = shown<QComboBox>(world.window, u"reportLanguage"_s);
    language->setCurrentIndex(language->findData(static_cast<int>(Language::English)));
    auto *date = shown<DateEdit>(world.window, u"reportDay"_s);
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, u"31/12/2024"_s);
    QTest::keyClick(date, Qt::Key_Return);
    world.application->setLanguage(Language::French);
    QCOMPARE(shown<QComboBox>(world.window, u"reportArea"_s)->currentData(),
             QVariant(u"Limburg"_s));
    QCOMPARE(shown<QComboBox>(world.window, u"reportArea"_s)->currentText(), u"Limbourg"_s);
    QCOMPARE(shown<QComboBox>(world.window, u"reportLanguage"_s)->currentText(), u"English"_s);
    QCOMPARE(shown<DateEdit>(world.window, u"reportDay"_s)->text(), u"31/12/2024"_s);
}

void KeptChoicesTest::anotherLanguageKeepsTheStatusLine()
{
    const World world;
    world.window->municipalities().selectMunicipality(world.id(u"Gent"_s));
    emit world.window->workspace().noted(u"3 brieven gemaakt."_s);
    world.application->setLanguage(Language::French);
    const auto lines = world.window->findChildren<StatusLine *>();
    QCOMPARE(lines.last()->currentMessage(), u"3 brieven gemaakt."_s);
    QVERIFY(lines.last()->findChild<QLabel *>(u"fact"_s)->text().contains(u"304"_s));
}

void KeptChoicesTest::anotherLanguageKeepsTheWindowsOfDossiers()
{
    const World world;
    emit world.window->workspace().dossierWanted(world.id(u"Gent"_s), true);
    QCOMPARE(world.dossiers().size(), 1);
    world.application->setLanguage(Language::French);
    QTRY_COMPARE(world.dossiers().size(), 1);
    QCOMPARE(world.dossiers().first()->municipality(), world.id(u"Gent"_s));
    QVERIFY(world.dossiers().first()->windowTitle().contains(u"Ville"_s));
}

void KeptChoicesTest::enterTwiceRaisesTheWindowOfADossier()
{
    const World world;
    world.window->municipalities().selectMunicipality(world.id(u"Gent"_s));
    QVERIFY(QTest::qWaitForWindowActive(world.window));
    world.window->municipalities().focusList();
    press(Qt::Key_Return);
    QCOMPARE(world.dossiers().size(), 1);
    world.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(world.window));
    press(Qt::Key_Return);
    QCOMPARE(world.dossiers().size(), 1);
    QVERIFY(QTest::qWaitForWindowActive(world.dossiers().first()));
    // One that was closed is opened anew; another municipality has its own.
    QTest::keyClick(world.dossiers().first(), Qt::Key_Escape);
    emit world.window->workspace().dossierWanted(world.id(u"Gent"_s), true);
    emit world.window->workspace().dossierWanted(world.id(u"Aalst"_s), true);
    QCOMPARE(world.dossiers().size(), 2);
}

void KeptChoicesTest::darkRecoloursBannerAndMarks()
{
    const QPalette usual = QApplication::palette();
    QPalette dark(QColor(0x36, 0x38, 0x3D), QColor(0x26, 0x27, 0x2B));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(role, QColor(0xE7, 0xE8, 0xEA));
    dark.setColor(QPalette::Base, QColor(0x1B, 0x1C, 0x1F));
    const World world;
    world.window->municipalities().selectMunicipality(world.id(u"Ninove"_s));
    QTest::qWait(20);
    const auto ground = [&world] {
        return shown<QWidget>(world.window, u"banner"_s)->palette().color(QPalette::Window);
    };
    /// The marks of the timeline and the purposes of contacts are pictures once made.
    const auto brightest = [&world] {
        int most = -1;
        for (const auto *label : world.window->findChildren<QLabel *>()) {
            const auto picture = label->pixmap().toImage();
            for (int x = 0; label->isVisible() && !picture.isNull() && x < picture.width(); ++x) {
                for (int y = 0; y < picture.height(); ++y) {
                    const QColor pixel = picture.pixelColor(x, y);
                    if (pixel.alpha() > 128 && pixel.saturation() < 30)
                        most = qMax(most, pixel.lightness());
                }
            }
        }
        return most;
    };
    QCOMPARE(ground(), QColor(0xFF, 0xF6, 0xE0));
    QVERIFY(brightest() >= 0 && brightest() < 128);
    QApplication::setPalette(dark);
    QTRY_COMPARE(ground(), QColor(0x3A, 0x30, 0x18));
    QTRY_VERIFY(brightest() > 200);
    QApplication::setPalette(usual);
    QTRY_COMPARE(ground(), QColor(0xFF, 0xF6, 0xE0));
}

void KeptChoicesTest::titlesBeginWithTheProgram()
{
    const World world;
    QCOMPARE(world.window->windowTitle(),
             u"Solidair – "_s + QFileInfo(world.sample.path()).completeBaseName());
    emit world.window->workspace().dossierWanted(world.id(u"Hove"_s), true);
    QCOMPARE(world.dossiers().first()->windowTitle(), u"Solidair – Gemeente Hove"_s);
}

void KeptChoicesTest::filesOfOneNameShowTheirFolders()
{
    const World world;
    const QString here = QDir::toNativeSeparators(world.sample.folder());
    QSettings().setValue(u"files/recent"_s,
                         QStringList{world.sample.folder() + u"/a/campagne.solidair"_s,
                                     world.sample.folder() + u"/b/campagne.solidair"_s,
                                     world.sample.folder() + u"/b/R&D.solidair"_s});
    QStringList texts;
    for (auto *menu : world.window->findChildren<QMenu *>()) {
        if (menu->objectName() != u"recentFiles"_s)
            continue;
        emit menu->aboutToShow();
        for (const auto *action : menu->actions())
            texts.append(action->text());
    }
    QCOMPARE(texts,
             QStringList({u"campagne – "_s + here + QDir::separator() + u'a',
                          u"campagne – "_s + here + QDir::separator() + u'b', u"R&&D"_s}));
}

void KeptChoicesTest::tellsWhatWasUndone()
{
    const World world;
    auto &workspace = world.window->workspace();
    Step step;
    step.id = StepId::create();
    step.municipality = world.id(u"Aalst"_s);
    step.stage = Stage::Asked;
    step.date = PartialDate(QDate(2026, 11, 1));
    QVERIFY(workspace.run(std::make_unique<RecordStepCommand>(workspace.session(), step)));
    world.window->municipalities().selectMunicipality(world.id(u"Gent"_s));
    const auto message = [&world] {
        return world.window->findChildren<StatusLine *>().last()->currentMessage();
    };
    const auto announced = [&world] {
        const auto *said = world.window->findChild<QWidget *>(u"announcement"_s);
        return said && said->isVisible() ? said->accessibleName() : QString();
    };
    world.window->findChild<QAction *>(u"undo"_s)->trigger();
    QTRY_COMPARE(message(), u"Ongedaan gemaakt: Fase van Aalst"_s);
    QCOMPARE(announced(), message());
    world.window->findChild<QAction *>(u"redo"_s)->trigger();
    QTRY_COMPARE(message(), u"Opnieuw gedaan: Fase van Aalst"_s);
    QCOMPARE(announced(), message());
    emit workspace.noted(u"3 brieven gemaakt."_s);
    QCOMPARE(announced(), u"3 brieven gemaakt."_s);
}

QTEST_MAIN(KeptChoicesTest)
#include "tst_keptchoices.moc"
