// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/everyview.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Who answers to which Alt+letter.
class Letters
{
public:
    void take(const QString &text)
    {
        const auto key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            m_texts[key.toString()].append(text);
    }

    QStringList taken(const QString &where) const
    {
        QStringList faults;
        for (const auto &[key, texts] : m_texts.asKeyValueRange()) {
            if (texts.size() > 1)
                faults.append(u"%1: %2 means %3"_s.arg(where, key, texts.join(u" and "_s)));
        }
        return faults;
    }

private:
    QHash<QString, QStringList> m_texts;
};

QStringList faultsOfMenu(const QMenu &menu, const QString &where)
{
    Letters letters;
    QStringList faults;
    for (const auto *action : menu.actions()) {
        letters.take(action->text());
        if (action->menu())
            faults += faultsOfMenu(*action->menu(), where + u" > "_s + action->text());
    }
    return faults + letters.taken(where);
}

/// What is in @p view and can be seen, with the bar of its menus.
QStringList faultsOfView(const QWidget &view, const QString &where)
{
    Letters letters;
    QStringList faults;
    const auto *window = view.window();
    for (const auto *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->window() == window)
            letters.take(button->text());
    }
    for (const auto *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() && label->window() == window)
            letters.take(label->text());
    }
    for (const auto *group : window->findChildren<QGroupBox *>()) {
        if (group->isVisible())
            letters.take(group->title());
    }
    if (const auto *bar = window->findChild<QMenuBar *>()) {
        for (const auto *action : bar->actions()) {
            letters.take(action->text());
            if (action->menu())
                faults += faultsOfMenu(*action->menu(), where + u": "_s + action->text());
        }
    }
    return faults + letters.taken(where);
}

} // namespace

/// A letter that two things answer to only moves the focus between them.
class TestMnemonics : public QObject
{
    Q_OBJECT

private slots:

    void seesALetterThatIsTakenTwice()
    {
        QMenu menu;
        menu.addAction(u"Letter to the &selection"_s);
        menu.addAction(u"Letter to all &shown"_s);
        menu.addAction(u"R&&D"_s);
        QCOMPARE(faultsOfMenu(menu, u"Letters"_s).size(), 1);
    }

    void everyLetterMeansOneThing_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Dutch") << Language::Dutch;
        QTest::newRow("French") << Language::French;
        QTest::newRow("English") << Language::English;
    }

    void everyLetterMeansOneThing()
    {
        QFETCH(const Language, language);
        const QTemporaryDir folder;
        QStringList faults;
        int views = 0;
        test::visitEveryView(folder.path(), language, [&](const QString &name, QWidget &view) {
            ++views;
            faults += faultsOfView(view, name);
        });
        QVERIFY(views > 20);
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
