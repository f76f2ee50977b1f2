// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowworld.h"
#include "ui/mergers/mergerlist.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// A merger that the register does not have, entered in the window.
class MergerDialogTest final : public QObject
{
    Q_OBJECT

private:
    QByteArray content() const { return contentOf(m_world->workspace().session()); }

    int pending() const
    {
        return shown<MergerList>(m_world->window, u"mergerList"_s)
            ->countIn(MergerCase::State::Pending);
    }

    std::unique_ptr<WindowWorld> m_world;

private slots:

    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"solidair-test"_s);
        QCoreApplication::setApplicationName(u"mergerdialog"_s);
    }

    void init() { m_world = std::make_unique<WindowWorld>(); }

    void cleanup() { m_world.reset(); }

    void takesInAnotherMergerByKeysAlone();
    void keepsWhatWasTypedOfAnotherMerger();
};

void MergerDialogTest::takesInAnotherMergerByKeysAlone()
{
    m_world->window->showPage(u"mergers"_s);
    const auto before = content();
    const int those = pending();
    auto *enter = shown<QPushButton>(m_world->window, u"enterOtherMerger"_s);
    enter->setFocus();
    inDialog(
        m_world->window, [] { press(Qt::Key_Return); },
        [](QWidget *dialog) {
            auto *done = shown<QPushButton>(dialog, u"enterMerger"_s);
            const auto *says = shown<QLabel>(dialog, u"mergerConsequence"_s);
            QVERIFY(!done->isEnabled() && !says->text().isEmpty());
            shown(dialog, u"enteredMergerDate"_s)->setFocus();
            type(u"20/11/2026"_s);
            press(Qt::Key_Tab);
            QCOMPARE(focused()->objectName(), u"enteredMergerParts"_s);
            type(u"Wetteren, 41048"_s);
            press(Qt::Key_Tab);
            QCOMPARE(focused()->objectName(), u"enteredMergerName"_s);
            type(u"Wetteren-Ninove"_s);
            QVERIFY(!done->isEnabled());
            shown(dialog, u"enteredMergerNis"_s)->setFocus();
            type(u"42999"_s);
            QVERIFY2(done->isEnabled(), qPrintable(says->text()));
            QVERIFY(says->text().contains(u"Ninove (41048)"_s));
            press(Qt::Key_Return);
        });
    QVERIFY2(m_world->prompts.told.isEmpty(), qPrintable(m_world->prompts.told.value(0).message));
    QCOMPARE(pending(), those + 1);
    QCOMPARE(shown<QLabel>(m_world->window, u"mergerName"_s)->text(), u"Wetteren-Ninove"_s);
    QVERIFY(shown<QPushButton>(m_world->window, u"decideMerger"_s)->isEnabled());
    QTest::keyClick(m_world->window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(content(), before);
    QCOMPARE(pending(), those);
}

void MergerDialogTest::keepsWhatWasTypedOfAnotherMerger()
{
    m_world->window->showPage(u"mergers"_s);
    const auto before = content();
    const auto enter = [this] { click(m_world->window, u"enterOtherMerger"_s); };
    inDialog(m_world->window, enter, [](QWidget *dialog) {
        shown(dialog, u"enteredMergerName"_s)->setFocus();
        type(u"Proefstad"_s);
        press(Qt::Key_Escape);
    });
    inDialog(m_world->window, enter, [](QWidget *dialog) {
        QCOMPARE(shown<QLineEdit>(dialog, u"enteredMergerName"_s)->text(), u"Proefstad"_s);
        press(Qt::Key_Escape);
    });
    QCOMPARE(content(), before);
}

QTEST_MAIN(MergerDialogTest)
#include "tst_mergerdialog.moc"
