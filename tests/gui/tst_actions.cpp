// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowworld.h"
#include "ui/frame/pages.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/keyoverview.h"

#include <QAction>
#include <QMenuBar>
#include <QShortcut>
#include <QTextDocument>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What can be chosen in @p menu and below it, without what stands there by what is open: recent
/// files, and the columns of a table.
QList<QAction *> choicesIn(const QWidget &menu)
{
    QList<QAction *> choices;
    for (auto *action : menu.actions()) {
        if (const auto *below = action->menu()) {
            const QStringList changing{u"recentFiles"_s, u"sortMenu"_s};
            if (!changing.contains(below->objectName()))
                choices += choicesIn(*below);
        } else if (!action->isSeparator()) {
            choices += action;
        }
    }
    return choices;
}

const Action *listed(const QList<Action> &all, const QString &id)
{
    const auto found = std::ranges::find(all, id, &Action::id);
    return found == all.end() ? nullptr : &*found;
}

/// Whether keys of both are heard at one place.
bool meet(Place a, Place b)
{
    const auto isTable = [](Place place) {
        return place == Place::List || place == Place::Persons;
    };
    return a == b || a == Place::Window || b == Place::Window || (a == Place::Tables && isTable(b))
        || (b == Place::Tables && isTable(a));
}

} // namespace

/// The one list of all actions, which menus, keys and help read.
class ActionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyChoiceInAMenuIsListed();
    void everyActionOfTheWindowIsInAMenu();
    void everyKeyIsListed();
    void noTwoShareAKeyInOnePlace();
    void eachHasANameOfItsOwn();
    void theOverviewTellsEveryKeyInEveryLanguage();
    void everyPageHasItsHelpAndItsKey();
};

void ActionsTest::everyChoiceInAMenuIsListed()
{
    const WindowWorld world;
    const auto all = allActions();
    const auto choices = choicesIn(*world.window->menuBar());
    QVERIFY(choices.size() > 30);
    for (const auto *choice : choices) {
        const auto *as = listed(all, choice->objectName());
        QVERIFY2(as, qPrintable(choice->text()));
        QCOMPARE(choice->shortcuts(), as->keys);
        // These two say what they undo.
        if (as->id != "undo"_L1 && as->id != "redo"_L1)
            QCOMPARE(choice->text(), as->text);
    }
}

void ActionsTest::everyActionOfTheWindowIsInAMenu()
{
    const WindowWorld world;
    QStringList inMenus;
    for (const auto *choice : choicesIn(*world.window->menuBar()))
        inMenus += choice->objectName();
    for (const auto &action : allActions()) {
        if (action.place == Place::Window)
            QVERIFY2(inMenus.removeOne(action.id), qPrintable(action.id));
    }
    QCOMPARE(inMenus, QStringList());
}

void ActionsTest::everyKeyIsListed()
{
    const WindowWorld world;
    const auto all = allActions();
    for (const auto &page : pages())
        world.window->showPage(page.key);
    int keys = 0;
    for (const auto *action : world.window->findChildren<QAction *>()) {
        if (action->shortcuts().isEmpty())
            continue;
        const auto *as = listed(all, action->objectName());
        QVERIFY2(as, qPrintable(action->text()));
        QCOMPARE(action->shortcuts(), as->keys);
        ++keys;
    }
    for (const auto *shortcut : world.window->findChildren<QShortcut *>()) {
        const auto *as = listed(all, shortcut->objectName());
        QVERIFY2(as, qPrintable(shortcut->key().toString()));
        QVERIFY(as->keys.contains(shortcut->key()));
        ++keys;
    }
    QVERIFY(keys > 25);
}

void ActionsTest::noTwoShareAKeyInOnePlace()
{
    const auto all = allActions();
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype j = i + 1; j < all.size(); ++j) {
            if (!meet(all[i].place, all[j].place))
                continue;
            for (const auto &key : all[i].keys)
                QVERIFY2(!all[j].keys.contains(key), qPrintable(all[i].id + u' ' + all[j].id));
        }
    }
}

void ActionsTest::eachHasANameOfItsOwn()
{
    QSet<QString> names;
    for (const auto &action : allActions()) {
        QVERIFY2(!names.contains(action.id), qPrintable(action.id));
        QVERIFY2(!action.text.isEmpty(), qPrintable(action.id));
        QVERIFY2(!action.keys.contains(QKeySequence()), qPrintable(action.id));
        names.insert(action.id);
    }
}

void ActionsTest::theOverviewTellsEveryKeyInEveryLanguage()
{
    const WindowWorld world;
    for (const auto language : {Language::Dutch, Language::French, Language::English}) {
        world.application->setLanguage(language);
        HelpBrowser browser;
        browser.setActions(allActions());
        browser.setSource(QUrl(u"qrc"_s + HelpBrowser::pathOf(u"shortcuts"_s)));
        const QString told = browser.toPlainText();
        for (const auto &action : allActions()) {
            for (const auto &key : action.keys)
                QVERIFY2(told.contains(key.toString(QKeySequence::NativeText)),
                         qPrintable(action.id));
        }
        QVERIFY2(!told.contains(u'&'), qPrintable(told));
    }
}

void ActionsTest::everyPageHasItsHelpAndItsKey()
{
    int number = 1;
    for (const auto &page : pages()) {
        QVERIFY2(HelpBrowser::topics().contains(page.helpTopic), qPrintable(page.key));
        if (page.standing != PageEntry::Standing::Navigation) {
            QCOMPARE(page.action.keys, QList<QKeySequence>());
            continue;
        }
        QCOMPARE(
            page.action.keys,
            QList<QKeySequence>{QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number))});
        ++number;
    }
}

QTEST_MAIN(ActionsTest)
#include "tst_actions.moc"
