// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/commands/severalcommand.h"
#include "support/windowworld.h"
#include "ui/desk/workspace.h"
#include "ui/kit/painting.h"
#include "ui/list/municipalitiespage.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

#include <algorithm>
#include <cmath>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

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
    const auto [low, high] = std::minmax({light(a), light(b)});
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
    void staysAtTheButtonAfterSaving();
    void staysAtTheLanguagesWhileOneChooses();
};

void KeysAndPanesTest::sortsByKey()
{
    const WindowWorld world;
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
    const WindowWorld world;
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
    const WindowWorld world;
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
    const WindowWorld world({740, 700});
    QCOMPARE(world.window->width(), 740);
    auto *dossier = world.window->findChild<QWidget *>(u"dossier"_s);
    auto *list = world.list();
    QVERIFY(!dossier->isVisible());
    // Its words stand in tooltips then.
    const auto *navigation = world.window->findChild<QListWidget *>(u"navigation"_s);
    QCOMPARE(navigation->item(0)->toolTip(), u"<p>Gemeenten</p>"_s);
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
    QTRY_VERIFY(shown(world.window, u"backToList"_s)->width() > 60);
    click(world.window, u"backToList"_s);
    QCOMPARE(focused(), list);
    world.window->resize(1440, 900);
    QTRY_VERIFY(dossier->isVisible() && list->isVisible());
}

void KeysAndPanesTest::goesToTheListItself()
{
    const WindowWorld world;
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focused()->objectName(), u"municipalitySearch"_s);
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(focused(), world.list());
}

void KeysAndPanesTest::goesToTheFirstAndTheLastRow()
{
    const WindowWorld world;
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
        WindowWorld world;
        const auto &palette = world.list()->palette();
        QVERIFY(contrast(painting::focusColour(palette, true),
                         palette.color(QPalette::Active, QPalette::Highlight))
                >= 3);
        QVERIFY(contrast(painting::focusColour(palette, false),
                         palette.color(QPalette::Active, QPalette::Base))
                >= 3);
        for (const auto &[page, name, other] :
             {std::tuple(u"list"_s, u"municipalityList"_s, u"municipalitySearch"_s),
              std::tuple(u"list"_s, u"navigation"_s, u"municipalitySearch"_s),
              std::tuple(u"persons"_s, u"personsTable"_s, u"personsSearch"_s),
              std::tuple(u"letters"_s, u"templates"_s, u"letterDate"_s),
              std::tuple(u"letters"_s, u"recipients"_s, u"letterDate"_s),
              std::tuple(u"reports"_s, u"reports"_s, u"reportDay"_s)}) {
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
    const WindowWorld world;
    world.list()->setFocus();
    shown(world.window, u"letterButton"_s)->setFocus();
    press(Qt::Key_Return);
    QVERIFY(shown(world.window, u"lettersPage"_s));
}

void KeysAndPanesTest::escapeClearsEverySearch()
{
    const WindowWorld world;
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
    const WindowWorld world;
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"zzz"_s);
    auto *empty = shown(world.window, u"noMunicipalities"_s);
    auto *clear = empty->findChild<QPushButton *>();
    clear->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(focused(), world.list());
}

void KeysAndPanesTest::staysAtTheButtonAfterSaving()
{
    WindowWorld world;
    world.window->showPage(u"reports"_s);
    for (const auto &[name, suffix] :
         {std::pair(u"saveReportPdf"_s, u".pdf"_s), std::pair(u"saveReportXlsx"_s, u".xlsx"_s)}) {
        auto *button = shown<QPushButton>(world.window, name);
        QTRY_VERIFY(button->isEnabled());
        world.prompts.path = world.sample.folder() + u"/stand"_s + suffix;
        button->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY(QFileInfo(world.prompts.path).size() > 1000);
        // On a slow computer a window tells of the work; what a window manager does after it.
        QTRY_VERIFY(button->isEnabled());
        world.window->activateWindow();
        QTRY_COMPARE(QApplication::focusWidget(), button);
    }
}

void KeysAndPanesTest::staysAtTheLanguagesWhileOneChooses()
{
    QSettings().clear();
    FakePrompts prompts;
    Application application(prompts);
    application.setLanguage(Language::Dutch);
    application.showWelcome();
    const auto windows = QApplication::topLevelWidgets();
    const auto welcome = std::ranges::find_if(windows, [](const QWidget *window) {
        return window->isVisible() && window->objectName() == u"welcome"_s;
    });
    QVERIFY(welcome != windows.end());
    QVERIFY(QTest::qWaitForWindowActive(*welcome));
    shown(*welcome, u"language"_s)->setFocus();
    for (const auto language : {Language::French, Language::English}) {
        press(Qt::Key_Down);
        QTRY_COMPARE(application.language(), language);
        QCoreApplication::processEvents();
        QCOMPARE(focused()->objectName(), u"language"_s);
    }
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
