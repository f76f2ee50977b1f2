// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sheettable.h"
#include "exchange/sourcefile.h"
#include "session/commands/campaigncommands.h"
#include "session/commands/stepcommands.h"
#include "support/importworld.h"
#include "ui/desk/progresswindow.h"
#include "ui/import/importcolumnsmodel.h"
#include "ui/list/municipalitiespage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QTimer>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

using RowGroup = ImportRowsModel::Group;

/// A list of a coordinator, from the file to a register: in the window.
class ImportPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportWorld> m_world;

private slots:

    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"solidair-test"_s);
        QCoreApplication::setApplicationName(u"importpage"_s);
    }

    void init() { m_world = std::make_unique<ImportWorld>(); }

    void cleanup() { m_world.reset(); }

    void bringsAListInByKeysAlone();
    void findsItsColumnsAndSaysHowItReadThem();
    void takesAnotherMeaningOfAWord();
    void correctsACellInPlace();
    void leavesOutWhatIsUnticked();
    void showsWhatItIsAskedToShow();
    void choosesBetweenTheListAndSolidair();
    void savesWhatStayedOut();
    void checksAgainWhenTheCampaignChanges();
    void leadsToWhatStillAsksSomething();
    void stopsOnTheWay();
};

void ImportPageTest::leadsToWhatStillAsksSomething()
{
    auto *window = m_world->window;
    m_world->read(m_world->write("Gemeente;Fase;Toegetreden op;Engagement\r\n"
                                 "Aalst;toegetreden;1/3/2026;\r\n"
                                 "Aalter;gevraagd;;\r\n"));
    m_world->on();
    press(Qt::Key_Return, Qt::ControlModifier);
    m_world->on();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(shown<QLabel>(window, u"importDone"_s)->text().startsWith(u'2'));
    const auto names = [this](const QList<MunicipalityId> &ids) {
        QStringList its;
        for (const auto id : ids)
            its.append(m_world->workspace().campaign().municipality(id).name());
        return its;
    };
    shown<QPushButton>(window, u"careThreshold"_s)->click();
    const auto *list = window->findChild<MunicipalitiesPage *>();
    QVERIFY(names(list->shown()).contains(u"Aalst"_s));
    QVERIFY(!names(list->shown()).contains(u"Aalter"_s));
    for (const auto id : list->shown()) {
        const auto standing = m_world->workspace().campaign().standing(id, QDate(2026, 11, 22));
        QCOMPARE(standing.stage, Stage::Joined);
    }
    QCOMPARE(names(list->selected()), QStringList{u"Aalst"_s});
    QTest::keyClick(window, Qt::Key_I, Qt::ControlModifier);
    m_world->on()->click();
    QCOMPARE(names(list->selected()), (QStringList{u"Aalst"_s, u"Aalter"_s}));
    QCOMPARE(list->shownCount(), 304);
}

void ImportPageTest::stopsOnTheWay()
{
    auto *window = m_world->window;
    QByteArray rows("Gemeente;Datum;Notitie\r\n");
    for (int row = 0; row < 8000; ++row)
        rows += "Aalst;1/3/2026;Gebeld over punt " + QByteArray::number(row) + "\r\n";
    m_world->read(m_world->write(rows));
    m_world->on();
    press(Qt::Key_Return, Qt::ControlModifier);
    m_world->on();
    const auto before = m_world->content();
    auto &session = m_world->workspace().session();
    std::optional<Error::Code> meanwhile;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        auto *progress = window->findChild<ProgressWindow *>();
        if (!progress)
            return;
        const auto now = session.campaign().municipality(m_world->id(u"Aalst"_s));
        auto after = now;
        after.street = u"Grote Markt 3"_s;
        const auto done =
            session.execute(std::make_unique<ChangeMunicipalityCommand>(session, now, after));
        meanwhile = done ? Error::Code::AlreadyRecorded : done.error().code;
        progress->reject();
    });
    watch.start(0);
    press(Qt::Key_Return, Qt::ControlModifier);
    watch.stop();
    QCOMPARE(meanwhile, Error::Code::Refused);
    QCOMPARE(m_world->content(), before);
    QVERIFY(m_world->prompts.told.isEmpty());
    QVERIFY(!window->findChild<ProgressWindow *>());
    // The list still stands there and comes in.
    m_world->on();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(shown<QLabel>(window, u"importDone"_s)->text().startsWith(u'1'));
    session.undoStack().undo();
    QCOMPARE(m_world->content(), before);
}

void ImportPageTest::bringsAListInByKeysAlone()
{
    auto *window = m_world->window;
    const auto before = m_world->content();
    m_world->prompts.path = writeImportSample(m_world->sample.folder());
    QTest::keyClick(window, Qt::Key_I, Qt::ControlModifier);
    m_world->on();
    press(Qt::Key_Return, Qt::ControlModifier);
    m_world->on();
    QTRY_COMPARE(focused()->objectName(), u"importRows"_s);
    // Heist, Dendermode and Diksmude: the first that is offered.
    for (int left = 3; left > 0; --left) {
        QCOMPARE(m_world->count(RowGroup::Choose) + m_world->count(RowGroup::Confirm), left);
        press(Qt::Key_F4);
        press(Qt::Key_1);
        QTRY_COMPARE(m_world->count(RowGroup::Choose) + m_world->count(RowGroup::Confirm),
                     left - 1);
    }
    QVERIFY(m_world->on()->text().contains(u'9'));
    QCOMPARE(m_world->content(), before); // nothing yet
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(m_world->prompts.told.isEmpty(), qPrintable(m_world->prompts.told.value(0).message));
    QTRY_VERIFY(shown<QLabel>(window, u"importDone"_s)->text().startsWith(u'9'));
    QCOMPARE(m_world->stageOf(u"Aalst"_s), Stage::Asked);
    QCOMPARE(m_world->stageOf(u"Heist-op-den-Berg"_s), Stage::Asked);
    QCOMPARE(m_world->stageOf(u"Zwalm"_s), Stage::Joined);
    QVERIFY(m_world->content() != before);
    QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_world->content(), before);
    QVERIFY(!shown<QLabel>(window, u"importDone"_s)->text().startsWith(u'9'));
}

void ImportPageTest::findsItsColumnsAndSaysHowItReadThem()
{
    auto *window = m_world->window;
    m_world->read(writeImportSample(m_world->sample.folder()));
    auto *columns = shown<QTableView>(window, u"importColumns"_s);
    const QAbstractItemModelTester tester(columns->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto text = [columns](int row, int column) {
        return columns->model()->index(row, column).data().toString();
    };
    QCOMPARE(columns->model()->rowCount(), 12);
    QCOMPARE(text(1, ImportColumnsModel::Becomes), u"Gemeente"_s);
    QCOMPARE(text(3, ImportColumnsModel::Becomes), u"Fase"_s);
    QVERIFY(text(1, ImportColumnsModel::Values).startsWith(u"Aalst · Aalter"_s));
    QVERIFY(text(1, ImportColumnsModel::ReadAs).contains(u'9'));
    QCOMPARE(shown<QComboBox>(window, u"importHeadRow"_s)->currentText(), u"3"_s);
    const auto characters = shown<QComboBox>(window, u"importEncoding"_s)->currentText();
    QVERIFY2(characters.startsWith(u"Windows-1252"_s), qPrintable(characters));
    QVERIFY(characters.contains(u"Taalcafé"_s));
    QVERIFY(text(6, ImportColumnsModel::Values).contains(u"Buddywerking"_s));
    QCOMPARE(text(7, ImportColumnsModel::Values), u"Taalcafé"_s);
    // How the dates are read stands beside their column, and can be said otherwise.
    columns->setCurrentIndex(columns->model()->index(4, 3));
    auto *order = shown<QComboBox>(window, u"dateOrder"_s);
    QCOMPARE(order->currentIndex(), 0);
    emit order->activated(1);
    QTRY_VERIFY(text(4, ImportColumnsModel::ReadAs) != u"11 gevuld, 2 fout"_s);
    emit shown<QComboBox>(window, u"dateOrder"_s)->activated(0);
    QTRY_COMPARE(text(4, ImportColumnsModel::ReadAs), u"11 gevuld, 2 fout"_s);
    // Without its column nothing can be checked, and that is said.
    columns->setCurrentIndex(columns->model()->index(1, 0));
    columns->setFocus();
    press(Qt::Key_Delete);
    QTRY_VERIFY(shown<QLabel>(window, u"importNotice"_s)->text().contains(u"Gemeente"_s));
    QVERIFY(!shown<QPushButton>(window, u"importOn"_s)->isEnabled());
    // A letter opens the chooser.
    type(u"g"_s);
    auto *chooser = shown<QComboBox>(window, u"becomes"_s);
    chooser->setCurrentText(u"Gemeente"_s);
    emit chooser->activated(chooser->currentIndex());
    m_world->on();
    // Two for one field: both say so.
    columns->model()->setData(columns->model()->index(2, 3), u"municipality"_s);
    QVERIFY(text(2, ImportColumnsModel::ReadAs).contains(u'B'));
    QVERIFY(text(1, ImportColumnsModel::ReadAs).contains(u'C'));
}

void ImportPageTest::takesAnotherMeaningOfAWord()
{
    auto *window = m_world->window;
    m_world->read(writeImportSample(m_world->sample.folder()));
    auto *columns = shown<QTableView>(window, u"importColumns"_s);
    columns->setCurrentIndex(columns->model()->index(3, 3));
    auto *meaning = shown<QComboBox>(window, u"word.wie weet"_s);
    QCOMPARE(meaning->currentData().toString(), QString());
    meaning->setCurrentIndex(meaning->findData(stageToken(Stage::OnHold)));
    emit meaning->activated(meaning->currentIndex());
    m_world->on()->click();
    m_world->on()->click();
    QTRY_COMPARE(m_world->stageOf(u"Tielt"_s), Stage::OnHold);
}

void ImportPageTest::correctsACellInPlace()
{
    m_world->check();
    QCOMPARE(m_world->count(RowGroup::Refused), 3);
    m_world->goTo(10);
    press(Qt::Key_Right);
    QCOMPARE(focused()->objectName(), u"importAnswer"_s);
    QTest::keyClick(focused(), Qt::Key_A, Qt::ControlModifier);
    type(u"28/02/2026"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_world->count(RowGroup::Refused), 2);
    QTRY_COMPARE(focused()->objectName(), u"importRows"_s);
    m_world->on()->click();
    QTRY_COMPARE(m_world->stageOf(u"Anzegem"_s), Stage::Asked);
    QFile file(m_world->sample.folder() + u"/opvolging 2026.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("30/02/2026")); // the file stays as it is
}

void ImportPageTest::leavesOutWhatIsUnticked()
{
    m_world->check();
    auto *window = m_world->window;
    const auto all = m_world->on()->text();
    m_world->goTo(4); // Aalst
    press(Qt::Key_Space);
    QTRY_VERIFY(m_world->on()->text() != all);
    QVERIFY(m_world->rows().lineOf(4) >= 0); // it still stands there, unticked
    m_world->goTo(4);
    press(Qt::Key_Space);
    QTRY_COMPARE(m_world->on()->text(), all);
    press(Qt::Key_Space);
    QTRY_VERIFY(m_world->on()->text() != all);
    m_world->on()->click();
    shown<QLabel>(window, u"importDone"_s);
    QCOMPARE(m_world->stageOf(u"Aalst"_s), Stage::NotApproached);
    QCOMPARE(m_world->stageOf(u"Aarschot"_s), Stage::Asked);
}

void ImportPageTest::showsWhatItIsAskedToShow()
{
    m_world->check();
    auto *window = m_world->window;
    const auto &rows = m_world->rows();
    const QAbstractItemModelTester tester(const_cast<ImportRowsModel *>(&rows),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int all = rows.rowCount();
    click(window, u"chip.2"_s);
    QCOMPARE(rows.rowCount(), 1 + 3);
    click(window, u"chip.all"_s);
    QCOMPARE(rows.rowCount(), all);
    QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focused()->objectName(), u"importSearch"_s);
    type(u"anzegem"_s);
    QCOMPARE(rows.rowCount(), 2);
    QCOMPARE(rows.at(1)->number, 10);
    const auto spoken = rows.index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"Rij 10, Anzegem, Geweigerd, cel E10"_s), qPrintable(spoken));
    press(Qt::Key_Escape);
    QCOMPARE(rows.rowCount(), all);
}

void ImportPageTest::choosesBetweenTheListAndSolidair()
{
    auto *window = m_world->window;
    window->importList(m_world->write("Gemeente;Gemeentehuis\r\nEeklo;Markt 1\r\n"));
    m_world->on()->click();
    m_world->on()->click();
    shown<QLabel>(window, u"importDone"_s);
    window->importList(m_world->write("Gemeente;Gemeentehuis\r\nEeklo;Markt 34\r\n"));
    m_world->on()->click();
    QTRY_COMPARE(m_world->count(RowGroup::Changed), 1);
    m_world->goTo(2);
    // What was changed after the file was saved stays, unless the person says otherwise.
    shown<QRadioButton>(window, u"takeOwn.B2"_s)->click();
    QTRY_VERIFY(!window->findChild<QPushButton *>(u"importOn"_s)->isEnabled());
    shown<QRadioButton>(window, u"takeList.B2"_s)->click();
    m_world->on()->click();
    shown<QLabel>(window, u"importDone"_s);
    QVERIFY(m_world->content().contains("Markt 34"));
}

void ImportPageTest::savesWhatStayedOut()
{
    m_world->check();
    auto *window = m_world->window;
    m_world->on()->click();
    const auto path = m_world->sample.folder() + u"/rest.csv"_s;
    m_world->prompts.path = path;
    click(window, u"saveRefused"_s);
    QVERIFY(m_world->prompts.suggestions.last().endsWith(u"(niet binnengehaald).csv"_s));
    const auto workbook = workbookOf(path);
    QVERIFY(workbook);
    const auto table = tableOf(workbook->sheets.first());
    QCOMPARE(table.rows.size(), 6); // three asked, three refused
    QCOMPARE(table.headings.size(), 13);
    QVERIFY(table.rows.first().cell(12).text().contains(u"Heist-op-den-Berg"_s));
}

void ImportPageTest::checksAgainWhenTheCampaignChanges()
{
    m_world->check();
    auto *window = m_world->window;
    QCOMPARE(m_world->rows().at(m_world->rows().lineOf(4))->outcome, ImportRow::Outcome::New);
    auto &workspace = window->workspace();
    Step step;
    step.id = StepId::create();
    step.municipality = m_world->id(u"Aalst"_s);
    step.stage = Stage::Asked;
    step.date = PartialDate(QDate(2026, 2, 1));
    QVERIFY(workspace.run(std::make_unique<RecordStepCommand>(workspace.session(), step)));
    QTRY_VERIFY(m_world->rows().lineOf(4) < 0
                || m_world->rows().at(m_world->rows().lineOf(4))->outcome
                    != ImportRow::Outcome::New);
}

QTEST_MAIN(ImportPageTest)
#include "tst_importpage.moc"
