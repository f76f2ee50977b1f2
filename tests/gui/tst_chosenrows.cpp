// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "session/commands/severalcommand.h"
#include "support/windowworld.h"
#include "ui/list/municipalitiespage.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>

#include <algorithm>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// What one does with the rows that are chosen, and with one person, by keyboard.
class ChosenRowsTest final : public QObject
{
    Q_OBJECT

private slots:
    void redoesByBothKeys();
    void changesTwentyAtOnce();
    void saysWhoseDossierItIs();
    void deletesAPersonByKey();
    void copiesPhoneAndEmail();
    void tellsHowToReachSomebodyOnce();
};

void ChosenRowsTest::redoesByBothKeys()
{
    const WindowWorld world;
    const auto gent = named(world.workspace().session(), u"Gent"_s);
    const auto other = world.workspace().campaign().coordinators().first().id;
    SeveralChange change;
    change.coordinator = other;
    const auto before = world.workspace().campaign().municipality(gent).coordinator;
    if (before == other)
        change.coordinator = CoordinatorId();
    QVERIFY(world.workspace().run(
        std::make_unique<ChangeSeveralCommand>(world.workspace().session(), QList{gent}, change)));
    world.list()->setFocus();
    for (const auto &[key, modifiers] :
         {std::pair(Qt::Key_Y, Qt::KeyboardModifiers(Qt::ControlModifier)),
          std::pair(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier)}) {
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(world.workspace().campaign().municipality(gent).coordinator, before);
        press(key, modifiers);
        QCOMPARE(world.workspace().campaign().municipality(gent).coordinator, *change.coordinator);
    }
}

void ChosenRowsTest::changesTwentyAtOnce()
{
    const WindowWorld world;
    auto *list = world.list();
    list->setFocus();
    press(Qt::Key_Home);
    for (int i = 0; i < 19; ++i)
        press(Qt::Key_Down, Qt::ShiftModifier);
    const auto ids = world.window->municipalities().selected();
    QCOMPARE(ids.size(), 20);
    auto &session = world.workspace().session();
    const auto content = contentOf(session);
    const int steps = session.undoStack().count();
    inDialog(
        world.window, [] { press(Qt::Key_F2); },
        [](QWidget *dialog) {
            QVERIFY(!shown(dialog, u"severalDo"_s)->isEnabled());
            shown<QComboBox>(dialog, u"severalCoordinator"_s)->setCurrentIndex(2);
            shown(dialog, u"severalWhat"_s)->setFocus();
            type(u"nabellen"_s);
            shown(dialog, u"severalDue"_s)->setFocus();
            type(u"11/12/2026"_s);
            click(dialog, u"severalDo"_s);
        });
    const auto coordinator = world.workspace().campaign().coordinators().first().id;
    for (const auto id : ids) {
        QCOMPARE(world.workspace().campaign().municipality(id).coordinator, coordinator);
        QVERIFY(world.workspace().campaign().dossier(id).nextStepOn(currentDay()));
    }
    QCOMPARE(session.undoStack().count(), steps + 1);
    session.undoStack().undo();
    QCOMPARE(contentOf(session), content);
    QVERIFY(world.prompts.told.isEmpty());
}

void ChosenRowsTest::saysWhoseDossierItIs()
{
    const WindowWorld world;
    world.list()->setFocus();
    press(Qt::Key_Home);
    auto *said = world.window->findChild<QLabel *>(u"severalChosen"_s);
    QVERIFY(!said->isVisible());
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(said->isVisible());
    const auto *dossier = shown<QLabel>(world.window, u"dossierName"_s);
    QVERIFY2(said->text().startsWith(u"3 "_s) && said->text().contains(dossier->accessibleName()),
             qPrintable(said->text()));
    press(Qt::Key_Down);
    QVERIFY(!said->isVisible());
}

void ChosenRowsTest::deletesAPersonByKey()
{
    const WindowWorld world;
    press(Qt::Key_2, Qt::ControlModifier);
    auto *table = shown<QTableView>(world.window, u"personsTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 5);
    QTest::qWait(200);
    table->setFocus();
    table->selectRow(2);
    const int count = table->model()->rowCount();
    const QString next = table->model()->index(3, 0).data().toString();
    press(Qt::Key_Delete);
    QCOMPARE(table->model()->rowCount(), count - 1);
    QCOMPARE(focused(), table);
    QCOMPARE(table->currentIndex().row(), 2);
    QCOMPARE(table->model()->index(2, 0).data().toString(), next);
    world.workspace().session().undoStack().undo();
    QCOMPARE(table->model()->rowCount(), count);
    bool opened = false;
    inDialog(
        world.window, [] { press(Qt::Key_F2); },
        [&opened](QWidget *dialog) {
            opened = dialog->objectName() == u"contactDialog"_s;
            press(Qt::Key_Escape);
        });
    QVERIFY(opened);
}

void ChosenRowsTest::copiesPhoneAndEmail()
{
    const WindowWorld world;
    const auto gent = named(world.workspace().session(), u"Gent"_s);
    world.window->municipalities().selectMunicipality(gent);
    const auto contacts = world.workspace().session().roles().contactsOf(gent);
    QVERIFY(contacts && !contacts->isEmpty());
    QSet<QString> emails;
    for (const auto &contact : *contacts)
        emails.insert(contact.person.email);
    auto *email = shown<QLabel>(world.window, u"contactEmail"_s);
    QVERIFY(emails.contains(email->text()) && email->text().contains(u'@'));
    QGuiApplication::clipboard()->clear();
    email->setFocus();
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), email->text());
}

void ChosenRowsTest::tellsHowToReachSomebodyOnce()
{
    const WindowWorld world;
    const auto brugge = named(world.workspace().session(), u"Brugge"_s);
    world.window->municipalities().selectMunicipality(brugge);
    const auto count = [&world](const QString &name) {
        const auto all = world.window->findChildren<QWidget *>(name);
        return std::ranges::count_if(all, [](const QWidget *it) { return it->isVisible(); });
    };
    // For the letter, the meeting and the website.
    QTRY_COMPARE(count(u"contact"_s), 3);
    QCOMPARE(count(u"contactEmail"_s), 1);
    QCOMPARE(count(u"contactPhone"_s), 1);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Solidair"_s);
    QCoreApplication::setApplicationName(u"tst_chosenrows"_s);
    ChosenRowsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_chosenrows.moc"
