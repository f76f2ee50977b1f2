// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/documenttest.h"
#include "support/fakeprompts.h"
#include "support/hands.h"
#include "ui/desk/workspace.h"
#include "ui/frame/application.h"
#include "ui/frame/mainwindow.h"
#include "ui/kit/chipbutton.h"
#include "ui/list/municipalitiespage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// The main job from the first start to the report, on the real window: once by mouse, once by
/// keys.
class MainJobTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void byMouse();
    void byKeysOnly();
    void cleanup();

private:
    /// Where the next file dialog leads.
    QString choose(const QString &name)
    {
        m_prompts.path = m_folder->filePath(name);
        return m_prompts.path;
    }

    QWidget *welcome() const
    {
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == "welcome"_L1)
                return widget;
        }
        qFatal("There is no welcome window");
    }

    void takeWindow()
    {
        QVERIFY2(m_prompts.told.isEmpty(),
                 m_prompts.told.isEmpty() ? "" : qPrintable(m_prompts.told.first().message));
        QCOMPARE(m_application->windows().size(), 1);
        m_window = m_application->windows().first();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }

    QTableView *list() const { return m_window->municipalities().findChild<QTableView *>(); }

    Standing standing(const QString &name) const
    {
        const QDate today(2026, 11, 22);
        const auto &campaign = m_window->workspace().campaign();
        return campaign.standing(*campaign.named(name, {today, today}), today);
    }

    /// The text of a PDF that a worker is making.
    static QString written(const QString &path)
    {
        if (!QTest::qWaitFor([&] { return QFile::exists(path); }, 20'000))
            qFatal("%s was not made", qPrintable(path));
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? textOf(file.readAll()) : QString();
    }

    void checkLetter(const QString &path) const;
    void checkReport(const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    FakePrompts m_prompts;
    std::unique_ptr<Application> m_application;
    MainWindow *m_window = nullptr;
};

void MainJobTest::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_prompts = {};
    m_application = std::make_unique<Application>(m_prompts);
    m_application->setLanguage(Language::Dutch);
    m_application->start({});
    QVERIFY(QTest::qWaitForWindowActive(welcome()));
}

void MainJobTest::cleanup()
{
    m_application.reset();
}

void MainJobTest::checkLetter(const QString &path) const
{
    const QString letter = written(path);
    for (const auto &part : {u"Aarschot"_s, u"22 november 2026"_s, u"24001-20261122"_s,
                             u"Lokeren"_s, u"Beveren-Kruibeke-Zwijndrecht"_s})
        QVERIFY2(letter.contains(part), qPrintable(part));
    // Made first, recorded then.
    QTRY_COMPARE(standing(u"Aarschot"_s).stage, Stage::Asked);
}

void MainJobTest::checkReport(const QString &path) const
{
    const QString report = written(path);
    QVERIFY2(report.contains(u"Aarschot Vlaams-Brabant 22/11/2026 tekst 2023 3 van 3"_s),
             qPrintable(report));
    QVERIFY(report.contains(u"Vlaams-Brabant"_s));
    QVERIFY(!report.contains(u"Antwerpen ("_s));
}

void MainJobTest::byMouse()
{
    choose(u"proef.solidair"_s);
    click(welcome(), u"sample"_s);
    takeWindow();

    // Filter: a province by its chip, a name by typing.
    click(m_window, u"provinceFilter"_s);
    auto *choices = shown<QListWidget>(QApplication::activePopupWidget(), u"choices"_s);
    clickRow(choices, u"Vlaams-Brabant"_s);
    QTest::mouseClick(choices->window(), Qt::LeftButton, {}, QPoint(-50, -50)); // beside it
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QCOMPARE(list()->model()->rowCount(), 63);
    clickRow(list(), u"Aarschot"_s);

    // Ask: the letter for the one that is selected, recorded.
    click(m_window, u"letterButton"_s);
    QTRY_VERIFY(shown<QPushButton>(m_window, u"savePdf"_s)->isEnabled());
    QVERIFY(shown<QCheckBox>(m_window, u"recordLetters"_s)->isChecked());
    const QString letter = choose(u"brief.pdf"_s);
    click(m_window, u"savePdf"_s);
    checkLetter(letter);

    // Join: two of the missing commitments are not enough, the third is.
    clickRow(shown<QListWidget>(m_window, u"navigation"_s), u"Gemeenten"_s);
    const auto stages = shown<QPushButton>(m_window, u"stageButton"_s)->menu()->actions();
    const auto joined = std::ranges::find(stages, u"toegetreden"_s, &QAction::text);
    QVERIFY(joined != stages.end());
    inDialog(
        m_window, [&] { (*joined)->trigger(); },
        [&](QWidget *dialog) {
            const auto titles = dialog->findChildren<QLineEdit *>(u"missingTitle"_s);
            QCOMPARE(titles.size(), 3);
            const auto kinds = dialog->findChildren<QComboBox *>(u"missingCategory"_s);
            for (qsizetype i = 0; i < titles.size(); ++i) {
                QVERIFY(!shown(dialog, u"stageDo"_s)->isEnabled());
                QTest::mouseClick(titles[i], Qt::LeftButton);
                type(u"Engagement %1"_s.arg(i + 1));
                QTest::keyClick(kinds[i], Qt::Key_Down);
            }
            click(dialog, u"stageDo"_s);
        });
    QCOMPARE(standing(u"Aarschot"_s).stage, Stage::Joined);
    QCOMPARE(standing(u"Aarschot"_s).counted, 3);

    // The report of the province.
    clickRow(shown<QListWidget>(m_window, u"navigation"_s), u"Rapporten"_s);
    auto *area = shown<QComboBox>(m_window, u"reportArea"_s);
    QTest::mouseClick(area, Qt::LeftButton);
    QTest::qWait(2);
    clickRow(area->view(), u"Vlaams-Brabant"_s);
    QCOMPARE(area->currentText(), u"Vlaams-Brabant"_s);
    QTRY_VERIFY(shown<QPushButton>(m_window, u"saveReportPdf"_s)->isEnabled());
    const QString report = choose(u"stand.pdf"_s);
    click(m_window, u"saveReportPdf"_s);
    checkReport(report);
    QVERIFY(m_prompts.told.isEmpty());
}

void MainJobTest::byKeysOnly()
{
    choose(u"proef.solidair"_s);
    tabTo(u"sample"_s);
    press(Qt::Key_Return);
    takeWindow();

    press(Qt::Key_F, Qt::ControlModifier);
    type(u"aarschot"_s);
    press(Qt::Key_Down);
    QCOMPARE(m_window->municipalities().selected().size(), 1);

    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(shown<QPushButton>(m_window, u"savePdf"_s)->isEnabled());
    tabTo(u"savePdf"_s);
    const QString letter = choose(u"brief.pdf"_s);
    press(Qt::Key_Space);
    checkLetter(letter);

    press(Qt::Key_1, Qt::ControlModifier);
    inDialog(
        m_window, [&] { press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier); },
        [&](QWidget *dialog) {
            for (int i = 1; i <= 3; ++i) {
                QVERIFY(!shown(dialog, u"stageDo"_s)->isEnabled());
                // Its kind, then what is promised.
                tabTo(u"missingCategory"_s);
                press(Qt::Key_Down);
                press(Qt::Key_Tab);
                type(u"Engagement %1"_s.arg(i));
            }
            press(Qt::Key_Return);
        });
    QCOMPARE(standing(u"Aarschot"_s).stage, Stage::Joined);
    QCOMPARE(standing(u"Aarschot"_s).counted, 3);

    press(Qt::Key_R, Qt::ControlModifier);
    tabTo(u"reportArea"_s);
    type(u"Vlaams-B"_s);
    QCOMPARE(shown<QComboBox>(m_window, u"reportArea"_s)->currentText(), u"Vlaams-Brabant"_s);
    QTRY_VERIFY(shown<QPushButton>(m_window, u"saveReportPdf"_s)->isEnabled());
    tabTo(u"saveReportPdf"_s);
    const QString report = choose(u"stand.pdf"_s);
    press(Qt::Key_Space);
    checkReport(report);

    // The joining, then the asking with its letter.
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(standing(u"Aarschot"_s).stage, Stage::Asked);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(standing(u"Aarschot"_s).stage, Stage::NotApproached);
    QVERIFY(m_prompts.told.isEmpty());
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    // A box that was just opened takes no click for as long as a double click may take.
    QApplication::setDoubleClickInterval(1);
    QCoreApplication::setOrganizationName(u"Solidair"_s);
    QCoreApplication::setApplicationName(u"tst_mainjob"_s);
    MainJobTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mainjob.moc"
