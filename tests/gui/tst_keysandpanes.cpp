// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/commands/severalcommand.h"
#include "support/fakeprompts.h"
#include "support/hands.h"
#include "support/samplecampaign.h"
#include "ui/application.h"
#include "ui/look/look.h"
#include "ui/mainwindow.h"
#include "ui/pages/municipalitiespage.h"
#include "ui/widgets/painting.h"
#include "ui/workspace.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A program of its own with one window on a sample, in front.
struct World
{
    explicit World(const QSize &size = {1440, 900})
    {
        QSettings().clear();
        application = std::make_unique<Application>(prompts);
        application->setLanguage(Language::Dutch);
        window = application->open(sample.path(), nullptr);
        if (!window)
            qFatal("No window");
        window->resize(size);
        if (!QTest::qWaitForWindowActive(window))
            qFatal("The window does not come to the front");
        QCoreApplication::processEvents();
    }

    QTableView *list() const { return shown<QTableView>(window, u"municipalityList"_s); }

    Workspace &workspace() const { return window->workspace(); }

    SampleCampaign sample;
    FakePrompts prompts;
    std::unique_ptr<Application> application;
    MainWindow *window = nullptr;
};

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// As WCAG 2 counts it.
double contrast(const QColor &a, const QColor &b)
{
    const auto light = [](const QColor &colour) {
        return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
            + 0.0722 * channel(colour.blueF());
    };
    const auto [low, high] = std::minmax(light(a), light(b));
    return (high + 0.05) / (low + 0.05);
}

QPalette desktop(bool isDark)
{
    const QColor text(isDark ? u"#E7E8EA"_s : u"#1C1D20"_s);
    QPalette palette(QColor(isDark ? u"#36383D"_s : u"#FAFAFA"_s),
                     QColor(isDark ? u"#26272B"_s : u"#F2F2F3"_s));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, QColor(isDark ? u"#1B1C1F"_s : u"#FFFFFF"_s));
    palette.setColor(QPalette::Highlight, QColor(isDark ? u"#2F62C4"_s : u"#2B62C9"_s));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

/// How much what the focus of @p view changes in its current row stands out from its ground.
double focusContrast(QAbstractItemView &view, QWidget &elsewhere)
{
    const auto row = view.visualRect(view.currentIndex()).adjusted(1, 0, -1, 0);
    view.setFocus();
    QTest::qWait(1);
    const auto with = view.viewport()->grab(row).toImage();
    elsewhere.setFocus();
    QTest::qWait(1);
    const auto without = view.viewport()->grab(row).toImage();
    double most = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            if (with.pixel(x, y) != without.pixel(x, y))
                most = qMax(most, contrast(with.pixelColor(x, y), without.pixelColor(x, y)));
        }
    }
    return most;
}

} // namespace

/// Everything by keyboard: where one is, how one gets elsewhere, and what keys do there.
class KeysAndPanesTest final : public QObject
{
    Q_OBJECT

private slots:
    void sortsByKey();
    void sortsFromTheMenu();
    void goesRoundThePanes();
    void foldsTheDossierToADrawer();
    void goesToTheListItself();
    void goesToTheFirstAndTheLastRow();
    void showsWhereTheKeyboardIs_data();
    void showsWhereTheKeyboardIs();
    void returnPressesTheButton();
    void escapeClearsEverySearch();
    void staysInTheListWhenFiltersAreCleared();
    void redoesByBothKeys();
    void changesTwentyAtOnce();
    void saysWhoseDossierItIs();
    void deletesAPersonByKey();
    void copiesPhoneAndEmail();
};

void KeysAndPanesTest::sortsByKey()
{
    const World world;
    auto *list = world.list();
    list->setFocus();
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), list->horizontalHeader());
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    QCOMPARE(list->horizontalHeader()->sortIndicatorSection(), 2);
    QCOMPARE(list->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    QCOMPARE(list->model()->index(0, 2).data().toString(), u"toegetreden"_s);
    press(Qt::Key_Return);
    QCOMPARE(list->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), list);
}

void KeysAndPanesTest::sortsFromTheMenu()
{
    const World world;
    auto *menu = world.window->findChild<QMenu *>(u"sortMenu"_s);
    QVERIFY(menu);
    emit menu->aboutToShow();
    const auto actions = menu->actions();
    QCOMPARE(actions.first()->text(), u"Gemeente"_s);
    QVERIFY(actions.first()->isChecked());
    actions[2]->trigger();
    QCOMPARE(world.list()->horizontalHeader()->sortIndicatorSection(), 2);
    actions.last()->trigger();
    QCOMPARE(world.list()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void KeysAndPanesTest::goesRoundThePanes()
{
    const World world;
    auto *list = world.list();
    list->setFocus();
    press(Qt::Key_F6);
    QVERIFY(shown(world.window, u"dossier"_s)->isAncestorOf(focused()));
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(focused(), list);
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(focused()->objectName(), u"municipalitySearch"_s);
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(focused()->objectName(), u"navigation"_s);
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(focused()->objectName(), u"saved"_s); // the status line, going round
    press(Qt::Key_3, Qt::ControlModifier);
    QStringList way;
    for (int i = 0; i < 6; ++i) {
        press(Qt::Key_F6);
        way.append(focused()->objectName());
    }
    QVERIFY2(way.contains(u"templates"_s) && way.contains(u"letterDate"_s)
                 && way.contains(u"navigation"_s),
             qPrintable(way.join(u' ')));
}

void KeysAndPanesTest::foldsTheDossierToADrawer()
{
    const World world({820, 700});
    QCOMPARE(world.window->width(), 820);
    auto *dossier = world.window->findChild<QWidget *>(u"dossier"_s);
    auto *list = world.list();
    QVERIFY(!dossier->isVisible());
    // Its words stand in tooltips then.
    const auto *navigation = world.window->findChild<QListWidget *>(u"navigation"_s);
    QCOMPARE(navigation->item(0)->toolTip(), u"Gemeenten"_s);
    QCOMPARE(navigation->item(0)->data(Qt::AccessibleTextRole).toString(), u"Gemeenten"_s);
    QVERIFY(navigation->width() < 80);
    // There and back, by every way.
    list->setFocus();
    press(Qt::Key_F6);
    QVERIFY(dossier->isVisible() && dossier->isAncestorOf(focused()) && !list->isVisible());
    press(Qt::Key_Escape);
    QCOMPARE(focused(), list);
    QVERIFY(!dossier->isVisible());
    click(world.window, u"dossierButton"_s);
    QVERIFY(dossier->isVisible());
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(focused(), list);
    click(world.window, u"dossierButton"_s);
    click(world.window, u"backToList"_s);
    QCOMPARE(focused(), list);
    world.window->resize(1440, 900);
    QTRY_VERIFY(dossier->isVisible() && list->isVisible());
}

void KeysAndPanesTest::goesToTheListItself()
{
    const World world;
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focused()->objectName(), u"municipalitySearch"_s);
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(focused(), world.list());
}

void KeysAndPanesTest::goesToTheFirstAndTheLastRow()
{
    const World world;
    auto *list = world.list();
    list->setFocus();
    press(Qt::Key_End);
    QCOMPARE(list->currentIndex().row(), list->model()->rowCount() - 1);
    press(Qt::Key_Home);
    QCOMPARE(list->currentIndex().row(), 0);
    press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(world.window->municipalities().selected().size(), list->model()->rowCount());
}

void KeysAndPanesTest::showsWhereTheKeyboardIs_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void KeysAndPanesTest::showsWhereTheKeyboardIs()
{
    QFETCH(const bool, isDark);
    const auto before = QApplication::palette();
    QApplication::setPalette(desktop(isDark));
    {
        World world;
        const auto &palette = world.list()->palette();
        QVERIFY(contrast(painting::focusColour(palette, true),
                         palette.color(QPalette::Active, QPalette::Highlight))
                >= 3);
        QVERIFY(contrast(painting::focusColour(palette, false),
                         palette.color(QPalette::Active, QPalette::Base))
                >= 3);
        for (const auto &[page, name, other] :
             {std::tuple(MainWindow::Municipalities, u"municipalityList"_s,
                         u"municipalitySearch"_s),
              std::tuple(MainWindow::Municipalities, u"navigation"_s, u"municipalitySearch"_s),
              std::tuple(MainWindow::Persons, u"personsTable"_s, u"personsSearch"_s),
              std::tuple(MainWindow::Letters, u"templates"_s, u"letterDate"_s),
              std::tuple(MainWindow::Letters, u"recipients"_s, u"letterDate"_s),
              std::tuple(MainWindow::Reports, u"reports"_s, u"reportDay"_s)}) {
            if (name == u"recipients"_s)
                emit world.workspace().lettersWanted(
                    world.window->municipalities().shown().first(5));
            else
                world.window->showPage(page);
            auto *view = shown<QAbstractItemView>(world.window, name);
            QTRY_VERIFY(view->model()->rowCount() > 0);
            view->setFocus();
            if (!view->currentIndex().isValid() || name == u"personsTable"_s)
                press(Qt::Key_Down);
            const double seen = focusContrast(*view, *shown(world.window, other));
            QVERIFY2(seen >= 3, qPrintable(u"%1: %2"_s.arg(name).arg(seen)));
        }
    }
    QApplication::setPalette(before);
}

void KeysAndPanesTest::returnPressesTheButton()
{
    const World world;
    world.list()->setFocus();
    shown(world.window, u"letterButton"_s)->setFocus();
    press(Qt::Key_Return);
    QVERIFY(shown(world.window, u"lettersPage"_s));
}

void KeysAndPanesTest::escapeClearsEverySearch()
{
    const World world;
    for (const auto &[key, name] : {std::pair(Qt::Key_1, u"municipalitySearch"_s),
                                    std::pair(Qt::Key_2, u"personsSearch"_s)}) {
        press(key, Qt::ControlModifier);
        press(Qt::Key_F, Qt::ControlModifier);
        auto *search = shown<QLineEdit>(world.window, name);
        QCOMPARE(focused(), search);
        type(u"gent"_s);
        QCOMPARE(search->text(), u"gent"_s);
        press(Qt::Key_Escape);
        QVERIFY2(search->text().isEmpty(), qPrintable(name));
        QCOMPARE(focused(), search);
    }
}

void KeysAndPanesTest::staysInTheListWhenFiltersAreCleared()
{
    const World world;
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"zzz"_s);
    auto *empty = shown(world.window, u"noMunicipalities"_s);
    auto *clear = empty->findChild<QPushButton *>();
    clear->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(focused(), world.list());
}

void KeysAndPanesTest::redoesByBothKeys()
{
    const World world;
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

void KeysAndPanesTest::changesTwentyAtOnce()
{
    const World world;
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
        QVERIFY(world.workspace().campaign().dossier(id).nextStep.has_value());
    }
    QCOMPARE(session.undoStack().count(), steps + 1);
    session.undoStack().undo();
    QCOMPARE(contentOf(session), content);
    QVERIFY(world.prompts.told.isEmpty());
}

void KeysAndPanesTest::saysWhoseDossierItIs()
{
    const World world;
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

void KeysAndPanesTest::deletesAPersonByKey()
{
    const World world;
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

void KeysAndPanesTest::copiesPhoneAndEmail()
{
    const World world;
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

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Solidair"_s);
    QCoreApplication::setApplicationName(u"tst_keysandpanes"_s);
    KeysAndPanesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keysandpanes.moc"
