// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "support/fakeprompts.h"
#include "support/hands.h"
#include "support/samplecampaign.h"
#include "ui/desk/workspace.h"
#include "ui/frame/application.h"
#include "ui/frame/mainwindow.h"
#include "ui/list/municipalitiespage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// What fifty edits of all kinds, made by keys in the real window, leave when they are undone and
/// when they are redone.
class MixedEditsTest final : public QObject
{
    Q_OBJECT

private slots:
    void fiftyEditsUndoneAndRedoneLeaveTheSameContent();

private:
    void edit(int number);
    void press(const QString &name) const;
    void enter(const QString &button, const QString &text) const;

    QWidget *dossier() const { return m_window->findChild<QWidget *>(u"dossier"_s); }

    MainWindow *m_window = nullptr;
};

void MixedEditsTest::press(const QString &name) const
{
    shown(dossier(), name)->setFocus();
    test::press(Qt::Key_Space);
}

/// Opens the row to add something, and fills it in.
void MixedEditsTest::enter(const QString &button, const QString &text) const
{
    press(button);
    type(text);
    test::press(Qt::Key_Return);
}

void MixedEditsTest::edit(int number)
{
    const QString text = u"Voorbeeld %1 '\" <b>"_s.arg(number);
    switch (number % 10) {
    case 0: // asks it, or goes a step further
        inDialog(
            m_window,
            [&] {
                test::press(number == 0 ? Qt::Key_G : Qt::Key_P,
                            Qt::ControlModifier | Qt::ShiftModifier);
            },
            [](QWidget *) { test::press(Qt::Key_Return); });
        break;
    case 1:
        enter(u"addCommitment"_s, text);
        break;
    case 2:
        enter(u"add-call"_s, text);
        break;
    case 3:
        enter(u"add-note"_s, text);
        break;
    case 4:
        enter(u"addNextStep"_s, text);
        break;
    case 5: {
        auto *title = shown<QLineEdit>(dossier(), u"commitmentTitle"_s);
        title->setFocus();
        title->selectAll();
        type(text);
        test::press(Qt::Key_Tab);
        break;
    }
    case 6:
        press(u"commitmentStar"_s);
        break;
    case 7:
        inDialog(
            m_window, [this] { press(u"addContact"_s); },
            [&](QWidget *dialog) {
                tabTo(u"contactName"_s);
                type(text);
                click(dialog, u"keepContact"_s);
            });
        break;
    case 8:
        press(u"nextStepDone"_s);
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            menu->actions().at(1)->trigger();
            menu->close();
        }
        break;
    case 9: {
        auto *postalCode = shown<QLineEdit>(dossier(), u"details.postal_code"_s);
        postalCode->setFocus();
        postalCode->selectAll();
        type(QString::number(1000 + number));
        test::press(Qt::Key_Return);
        break;
    }
    }
}

void MixedEditsTest::fiftyEditsUndoneAndRedoneLeaveTheSameContent()
{
    QSettings().clear();
    const SampleCampaign sample;
    FakePrompts prompts;
    Application application(prompts);
    application.setLanguage(Language::Dutch);
    m_window = application.open(sample.path(), nullptr);
    QVERIFY(m_window);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));

    auto &session = m_window->workspace().session();
    const auto before = contentOf(session);
    const QStringList names{u"Aalst"_s, u"Hoogstraten"_s, u"Bree"_s, u"Tielt"_s, u"Zelzate"_s};
    for (int number = 0; number < 50; ++number) {
        if (number % 10 == 0) {
            m_window->municipalities().focusList();
            m_window->municipalities().selectMunicipality(named(session, names[number / 10]));
        }
        edit(number);
        QVERIFY2(prompts.told.isEmpty(),
                 prompts.told.isEmpty() ? "" : qPrintable(prompts.told.first().message));
        QVERIFY2(session.undoStack().index() == number + 1,
                 qPrintable(u"edit %1 made %2"_s.arg(number).arg(session.undoStack().index())));
    }
    const auto after = contentOf(session);
    QVERIFY(after != before);

    m_window->showPage(u"list"_s);
    m_window->municipalities().focusList();
    for (int number = 0; number < 50; ++number)
        test::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session.undoStack().index(), 0);
    QCOMPARE(contentOf(session), before);
    for (int number = 0; number < 50; ++number)
        QTest::keySequence(focused(), QKeySequence::Redo);
    QCOMPARE(contentOf(session), after);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Solidair"_s);
    QCoreApplication::setApplicationName(u"tst_mixededits"_s);
    MixedEditsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mixededits.moc"
