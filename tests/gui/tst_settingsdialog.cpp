// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "session/identity.h"
#include "support/samplecampaign.h"
#include "ui/desk/workspace.h"
#include "ui/settings/settingsdialog.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTreeWidget>

#include <algorithm>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Remembers what was told.
class HeardPrompts final : public Prompts
{
public:
    void tell(QWidget *, const Error &error) override { told.append(error.message); }

    int ask(QWidget *, const QString &, const QString &, const QStringList &verbs) override
    {
        asked = verbs;
        return answer;
    }

    QString fileToOpen(QWidget *, const QString &, const QString &) override { return {}; }

    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override
    {
        return {};
    }

    QString folder(QWidget *, const QString &, const QString &) override { return {}; }

    QStringList told;
    QStringList asked; ///< The verbs of the last question.
    int answer = -1;
};

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleCampaign> m_sample;
    HeardPrompts m_prompts;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SettingsDialog> m_dialog;

    template <typename T>
    T *widget(const QString &name)
    {
        auto *found = m_dialog->findChild<T *>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }

    const Register &campaign() { return m_workspace->campaign(); }

    /// Types @p text into the cell that has the focus and commits it.
    void editCell(QTableWidget *table, int row, int column, const QString &text)
    {
        table->setFocus();
        table->setCurrentCell(row, column);
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::qWait(1);
    }

private slots:

    void init()
    {
        QSettings().remove(u"person/name"_s);
        m_prompts.told.clear();
        m_prompts.asked.clear();
        m_prompts.answer = -1;
        m_sample = std::make_unique<SampleCampaign>();
        m_workspace = std::make_unique<Workspace>(m_sample->openToWrite(), m_prompts, nullptr);
        m_dialog = std::make_unique<SettingsDialog>(*m_workspace);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void cleanup()
    {
        m_dialog.reset();
        m_workspace.reset();
        m_sample.reset();
    }

    void escapeTakesBackWhatIsBeingTyped()
    {
        m_dialog->showPage(u"sender"_s);
        auto *name = widget<QLineEdit>(u"senderName"_s);
        const QString before = name->text();
        name->setFocus();
        QTest::keyClicks(name, u"XYZ"_s);
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(name->text(), before);
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(campaign().campaign().sender.name, before);
        QVERIFY(!m_workspace->session().undoStack().canUndo());
    }

    void listsModelsThatHold()
    {
        for (const auto &name : {u"coordinators"_s, u"bodies"_s}) {
            const QAbstractItemModelTester tester(widget<QTableWidget>(name)->model());
            QVERIFY(tester.model()->rowCount() > 0);
        }
    }

    void keepsOnesOwnNameForTheNextRecord()
    {
        m_dialog->showPage(u"person"_s);
        auto *name = widget<QLineEdit>(u"personName"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Noor Proef"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QCOMPARE(personName(), u"Noor Proef"_s);
    }

    void commitsAFieldOfTheSenderWhenItIsLeft()
    {
        m_dialog->showPage(u"sender"_s);
        auto *email = widget<QLineEdit>(u"senderEmail"_s);
        email->setFocus();
        email->selectAll();
        QTest::keyClicks(email, u"<team@solidair.example>"_s);
        QCOMPARE(campaign().campaign().sender.email, u"noor@solidair.example"_s);
        QTest::keyClick(email, Qt::Key_Tab);
        QCOMPARE(campaign().campaign().sender.email, u"team@solidair.example"_s);
        QCOMPARE(m_workspace->session().undoStack().count(), 1);
        // Left unchanged, it records nothing.
        email->setFocus();
        QTest::keyClick(email, Qt::Key_Tab);
        QCOMPARE(m_workspace->session().undoStack().count(), 1);
        m_workspace->session().undoStack().undo();
        QCOMPARE(email->text(), u"noor@solidair.example"_s);
    }

    void addsRenamesAndRetiresACoordinator()
    {
        m_dialog->showPage(u"coordinators"_s);
        auto *name = widget<QLineEdit>(u"coordinatorsNew"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Zoe Proef"_s);
        QTest::keyClick(name, Qt::Key_Return);
        auto *table = widget<QTableWidget>(u"coordinators"_s);
        QTRY_COMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(2, 0)->text(), u"Zoe Proef"_s);
        QVERIFY(name->text().isEmpty());

        editCell(table, 2, 0, u"Zoe Voorbeeld"_s);
        QTRY_COMPARE(table->item(2, 0)->text(), u"Zoe Voorbeeld"_s);
        table->setCurrentCell(2, 3);
        QTest::keyClick(table, Qt::Key_Space);
        const auto &all = campaign().coordinators();
        const auto found = std::ranges::find(all, u"Zoe Voorbeeld"_s, &Coordinator::name);
        QVERIFY(found != all.end());
        QVERIFY(!found->active);
        QCOMPARE(m_workspace->session().undoStack().count(), 3);
    }

    void deletesACoordinatorThatNobodyHas()
    {
        m_dialog->showPage(u"coordinators"_s);
        auto *name = widget<QLineEdit>(u"coordinatorsNew"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Zoe Verkeerd"_s);
        QTest::keyClick(name, Qt::Key_Return);
        auto *table = widget<QTableWidget>(u"coordinators"_s);
        QTRY_COMPARE(table->rowCount(), 3);
        table->setFocus();
        table->setCurrentCell(2, 0);
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(table->rowCount(), 2);
        QCOMPARE(campaign().coordinators().size(), 2);
        QVERIFY(m_prompts.asked.isEmpty());
        m_workspace->session().undoStack().undo();
        QCOMPARE(campaign().coordinators().size(), 3);
    }

    void offersWhatElseForACoordinatorWithMunicipalities()
    {
        m_dialog->showPage(u"coordinators"_s);
        const auto before = campaign().coordinators();
        const auto noor = std::ranges::find(before, u"Noor Voorbeeld"_s, &Coordinator::name)->id;
        const auto tim = std::ranges::find(before, u"Tim Voorbeeld"_s, &Coordinator::name)->id;
        const auto followedBy = [this](CoordinatorId id) {
            int count = 0;
            for (const auto municipality : campaign().all())
                count += campaign().municipality(municipality).coordinator == id ? 1 : 0;
            return count;
        };
        const int ofNoor = followedBy(noor);
        const int ofTim = followedBy(tim);
        QVERIFY(ofNoor > 0);
        auto *table = widget<QTableWidget>(u"coordinators"_s);
        const auto choose = [&](int answer) {
            QTest::qWait(20); // the rows are made anew after a change
            table->setCurrentCell(0, 0);
            m_prompts.answer = answer;
            QTest::mouseClick(widget<QPushButton>(u"coordinatorsRemove"_s), Qt::LeftButton);
            QTest::qWait(1);
        };
        choose(-1);
        QCOMPARE(
            m_prompts.asked,
            QStringList({u"Retire"_s, u"Give them to Tim Voorbeeld"_s, u"Give them to nobody"_s}));
        QCOMPARE(campaign().coordinators(), before);
        choose(0);
        QCOMPARE(campaign().coordinators().size(), 2);
        QVERIFY(!std::ranges::find(campaign().coordinators(), noor, &Coordinator::id)->active);
        m_workspace->session().undoStack().undo();
        choose(1);
        QCOMPARE(campaign().coordinators().size(), 1);
        QCOMPARE(followedBy(tim), ofNoor + ofTim);
        m_workspace->session().undoStack().undo();
        QCOMPARE(followedBy(noor), ofNoor);
        QCOMPARE(followedBy(tim), ofTim);
    }

    void deletesOnlyAPartnerThatNothingNames()
    {
        m_dialog->showPage(u"bodies"_s);
        auto *table = widget<QTableWidget>(u"bodies"_s);
        const auto removeNamed = [&](const QString &name) {
            table->setCurrentItem(table->findItems(name, Qt::MatchExactly).first());
            QTest::mouseClick(widget<QPushButton>(u"bodiesRemove"_s), Qt::LeftButton);
            QTest::qWait(1);
        };
        const auto before = campaign().bodies().size();
        removeNamed(u"11.11.11"_s);
        QCOMPARE(campaign().bodies().size(), before);
        QVERIFY(widget<QLabel>(u"bodiesProblem"_s)->text().contains(u"11.11.11"_s));
        auto *name = widget<QLineEdit>(u"bodiesNew"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Aa-groep"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(campaign().bodies().size(), before + 1);
        QTest::qWait(1);
        removeNamed(u"Aa-groep"_s);
        QCOMPARE(campaign().bodies().size(), before);
    }

    void refusesACoordinatorTwiceInPlaceWithoutABox()
    {
        m_dialog->showPage(u"coordinators"_s);
        auto *name = widget<QLineEdit>(u"coordinatorsNew"_s);
        QTest::keyClicks(name, u"noor VOORBEELD"_s);
        QTest::mouseClick(widget<QPushButton>(u"coordinatorsAdd"_s), Qt::LeftButton);
        QVERIFY(widget<QLabel>(u"coordinatorsProblem"_s)->isVisible());
        QCOMPARE(campaign().coordinators().size(), 2);
        QVERIFY(m_prompts.told.isEmpty());
        auto *table = widget<QTableWidget>(u"coordinators"_s);
        editCell(table, 1, 0, u" "_s);
        QTRY_COMPARE(table->item(1, 0)->text(), u"Tim Voorbeeld"_s);
        QCOMPARE(m_workspace->session().undoStack().count(), 0);
    }

    void placesALocalGroupInItsMunicipality()
    {
        m_dialog->showPage(u"bodies"_s);
        auto *name = widget<QLineEdit>(u"bodiesNew"_s);
        QTest::keyClicks(name, u"Aa-groep <i>"_s);
        QTest::keyClick(name, Qt::Key_Return);
        auto *table = widget<QTableWidget>(u"bodies"_s);
        QTRY_COMPARE(table->rowCount(), 9);
        const auto row = [table] {
            return table->findItems(u"Aa-groep <i>"_s, Qt::MatchExactly).first()->row();
        };
        editCell(table, row(), 2, u"gent"_s);
        QTRY_COMPARE(table->item(row(), 2)->text(), u"Gent"_s);
        editCell(table, row(), 2, u"Nergensveen"_s);
        QVERIFY(widget<QLabel>(u"bodiesProblem"_s)->isVisible());
        QTRY_COMPARE(table->item(row(), 2)->text(), u"Gent"_s);
    }

    void saysWhichLanguageWasChosen()
    {
        const QSignalSpy chosen(m_dialog.get(), &SettingsDialog::languageChosen);
        m_dialog->showPage(u"language"_s);
        auto *french = widget<QRadioButton>(u"language-fr"_s);
        french->setFocus();
        QTest::keyClick(french, Qt::Key_Space);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<Language>(), Language::French);
    }

    void makesABackupAndOffersToRestoreIt()
    {
        const QSignalSpy wanted(m_dialog.get(), &SettingsDialog::restoreWanted);
        m_dialog->showPage(u"backups"_s);
        auto *list = widget<QTreeWidget>(u"backups"_s);
        QTest::mouseClick(widget<QPushButton>(u"makeBackup"_s), Qt::LeftButton);
        QVERIFY(m_prompts.told.isEmpty());
        QCOMPARE(list->topLevelItemCount(),
                 static_cast<int>(m_workspace->session().backups().size()));
        QVERIFY(list->topLevelItemCount() > 0);
        QTest::mouseClick(widget<QPushButton>(u"restoreBackup"_s), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), m_workspace->session().backups().first());
    }

    void takesInWalloniaAndGivesItBackByUndo()
    {
        m_dialog->showPage(u"wallonia"_s);
        auto *take = widget<QPushButton>(u"takeInWallonia"_s);
        const auto before = campaign().all().size();
        take->setFocus();
        QTest::keyClick(take, Qt::Key_Space);
        QVERIFY(campaign().campaign().hasWallonia);
        QVERIFY(campaign().all().size() > before);
        QVERIFY(!take->isVisible());
        m_workspace->session().undoStack().undo();
        QCOMPARE(campaign().all().size(), before);
        QVERIFY(take->isVisible());
    }

    void walksThePagesByKeys()
    {
        auto *pages = widget<QListWidget>(u"settingsPages"_s);
        pages->setFocus();
        QTest::keyClick(pages, Qt::Key_Down);
        QVERIFY(widget<QLineEdit>(u"senderName"_s)->isVisible());
        QTest::keyClick(pages, Qt::Key_End);
        QVERIFY(widget<QPushButton>(u"takeInWallonia"_s)->isVisible());
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
