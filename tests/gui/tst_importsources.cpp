// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/importworld.h"

#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

using RowGroup = ImportRowsModel::Group;

/// From where a list comes to its page, and what becomes of one that waits.
class ImportSourcesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportWorld> m_world;

private slots:

    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"solidair-test"_s);
        QCoreApplication::setApplicationName(u"importsources"_s);
    }

    void init() { m_world = std::make_unique<ImportWorld>(); }

    void cleanup() { m_world.reset(); }

    void goesOnAnotherDay();
    void asksBeforeItForgetsAnotherList();
    void saysWhatCannotBeRead();
    void saysThatAllIsRecordedAlready();
    void takesCellsThatArePasted();
    void takesAListThatIsDropped();
    void beginsANewCampaignWithAList();
};

void ImportSourcesTest::goesOnAnotherDay()
{
    const auto path = m_world->sample.path();
    m_world->check();
    m_world->goTo(7);
    press(Qt::Key_2); // Knokke-Heist
    QTRY_COMPARE(m_world->count(RowGroup::Choose), 0);
    m_world->window->close();
    QTRY_VERIFY(m_world->application->windows().isEmpty());
    m_world->window = m_world->application->open(path, nullptr);
    auto *window = m_world->window;
    QVERIFY(QTest::qWaitForWindowActive(window));
    clickRow(shown<QListWidget>(window, u"navigation"_s), u"Binnenhalen"_s);
    m_world->on();
    QTRY_COMPARE(shown<QTableView>(window, u"importRows"_s)->objectName(), u"importRows"_s);
    QTRY_COMPARE(m_world->count(RowGroup::Choose), 0);
    QCOMPARE(m_world->count(RowGroup::Confirm), 2);
    m_world->on()->click();
    shown<QLabel>(window, u"importDone"_s);
    QCOMPARE(m_world->stageOf(u"Knokke-Heist"_s), Stage::Asked);
    click(window, u"importOn"_s);
    QVERIFY(!ImportTask::isKept(window->workspace()));
}

void ImportSourcesTest::asksBeforeItForgetsAnotherList()
{
    m_world->check();
    auto *window = m_world->window;
    const auto other = m_world->write("Gemeente\r\nEeklo\r\n");
    m_world->prompts.verb = 0;
    window->importList(other);
    QCOMPARE(m_world->prompts.questions.size(), 1);
    QCOMPARE(m_world->count(RowGroup::Refused), 3);
    m_world->prompts.verb = 1;
    window->importList(other);
    m_world->on();
    QTRY_COMPARE(shown<QTableView>(window, u"importColumns"_s)->model()->rowCount(), 1);
}

void ImportSourcesTest::saysWhatCannotBeRead()
{
    auto *window = m_world->window;
    window->importList(m_world->write(QByteArray::fromHex("d0cf11e0a1b11ae1") + "xxxxxxxx"));
    auto *start = shown(window, u"importStart"_s);
    QTRY_VERIFY(shown<QLabel>(start, u"why"_s)->text().contains(u".xlsx"_s));
    QVERIFY(!ImportTask::isKept(window->workspace()));
    m_world->prompts.path = m_world->write("Gemeente;Fase\r\nAalst;brief\r\n");
    click(start, u"button"_s);
    m_world->on();
}

void ImportSourcesTest::saysThatAllIsRecordedAlready()
{
    auto *window = m_world->window;
    const auto path = m_world->write("Gemeente;Fase;Datum\r\nAalst;brief;04/03/2026\r\n");
    window->importList(path);
    m_world->on()->click();
    m_world->on()->click();
    shown<QLabel>(window, u"importDone"_s);
    window->importList(path);
    m_world->on()->click();
    QTRY_VERIFY(shown(window, u"importNothingNew"_s)->isVisible());
    QVERIFY(!window->findChild<QPushButton *>(u"importOn"_s)->isVisible());
}

void ImportSourcesTest::takesCellsThatArePasted()
{
    auto *window = m_world->window;
    window->showPage(u"import"_s);
    QGuiApplication::clipboard()->setText(u"Gemeente\tFase\tDatum\nAalst\tbrief\t04/03/2026\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    m_world->on()->click();
    m_world->on()->click();
    shown<QLabel>(window, u"importDone"_s);
    QCOMPARE(m_world->stageOf(u"Aalst"_s), Stage::Asked);
}

void ImportSourcesTest::takesAListThatIsDropped()
{
    auto *window = m_world->window;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(writeImportSample(m_world->sample.folder()))});
    const QPointF place(200, 200);
    QDragEnterEvent enter(place.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window, &drop);
    m_world->on();
    shown(window, u"importColumns"_s);
    QMimeData other;
    other.setUrls({QUrl::fromLocalFile(m_world->sample.path())});
    QDragEnterEvent unknown(place.toPoint(), Qt::CopyAction, &other, Qt::LeftButton, {});
    unknown.ignore();
    QCoreApplication::sendEvent(window, &unknown);
    QVERIFY(!unknown.isAccepted());
}

void ImportSourcesTest::beginsANewCampaignWithAList()
{
    const auto list = writeImportSample(m_world->sample.folder());
    m_world->prompts.path = m_world->sample.folder() + u"/nieuw.solidair"_s;
    auto *window = m_world->application->createFromList(nullptr, list);
    QVERIFY(window);
    QVERIFY(QTest::qWaitForWindowActive(window));
    m_world->window = window;
    m_world->on()->click();
    m_world->on()->click();
    shown<QLabel>(window, u"importDone"_s);
}

QTEST_MAIN(ImportSourcesTest)
#include "tst_importsources.moc"
