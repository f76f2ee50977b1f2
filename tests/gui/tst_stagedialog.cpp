// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "support/samplecampaign.h"
#include "ui/desk/workspace.h"
#include "ui/stage/stagedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Nothing may be told or asked by a box.
class NoPrompts final : public Prompts
{
public:
    void tell(QWidget *, const Error &error) override { QFAIL(qPrintable(error.message)); }

    int ask(QWidget *, const QString &, const QString &, const QStringList &) override
    {
        return -1;
    }

    QString fileToOpen(QWidget *, const QString &, const QString &) override { return {}; }

    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override
    {
        return {};
    }

    QString folder(QWidget *, const QString &, const QString &) override { return {}; }
};

} // namespace

class TestStageDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleCampaign> m_sample;
    NoPrompts m_prompts;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<StageDialog> m_dialog;

    MunicipalityId id(const QString &name) { return named(m_workspace->session(), name); }

    Stage stageOf(const QString &name)
    {
        return m_workspace->campaign().standing(id(name), currentDay()).stage;
    }

    void open(const QStringList &names, Stage wanted)
    {
        QList<MunicipalityId> ids;
        for (const auto &name : names)
            ids.append(id(name));
        m_dialog = std::make_unique<StageDialog>(*m_workspace, ids, wanted);
        show();
    }

    void correct(const Step &step)
    {
        m_dialog = std::make_unique<StageDialog>(*m_workspace, step);
        show();
    }

    void show()
    {
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    template <typename T>
    T *widget(const QString &name)
    {
        auto *found = m_dialog->findChild<T *>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }

    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    void typeDate(const QString &text)
    {
        auto *field = widget<QLineEdit>(u"stageDate"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    QPushButton *button() { return widget<QPushButton>(u"stageDo"_s); }

    QString problem() { return widget<QLabel>(u"stageProblem"_s)->text(); }

private slots:

    void init()
    {
        m_sample = std::make_unique<SampleCampaign>();
        m_workspace = std::make_unique<Workspace>(m_sample->openToWrite(), m_prompts, nullptr);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_workspace.reset();
        m_sample.reset();
    }

    void showsThePrecisionOfADateWhole()
    {
        open({u"Ninove"_s}, Stage::Joined);
        typeDate(u"2026"_s);
        const auto *words = widget<QLabel>(u"stageDatePrecision"_s);
        QVERIFY(words->width() >= words->sizeHint().width());
    }

    void scrollsWhenTheScreenIsLow()
    {
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPointSizeF(2.5 * usual.pointSizeF());
        QApplication::setFont(large);
        open({u"Ninove"_s}, Stage::Joined);
        QApplication::setFont(usual);
        const int most = m_dialog->screen()->availableGeometry().height();
        QVERIFY(m_dialog->height() <= most);
        for (const auto &name : {u"stageDo"_s, u"stageLeave"_s}) {
            const auto *its = widget<QWidget>(name);
            QVERIFY(m_dialog->rect().contains(
                QRect(its->mapTo(m_dialog.get(), QPoint()), its->size())));
        }
        const auto *bar = m_dialog->findChild<QScrollArea *>()->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        // Who goes on by keys sees the field.
        auto *last = widget<QWidget>(u"stageNote"_s);
        last->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Tab);
        const auto *focused = QApplication::focusWidget();
        QVERIFY(
            m_dialog->rect().contains(focused->mapTo(m_dialog.get(), focused->rect().center())));
    }

    void joinsByKeysOnlyWithWhatIsMissingFilledIn()
    {
        const auto before = contentOf(m_workspace->session());
        open({u"Ninove"_s}, Stage::Joined);
        QVERIFY(!button()->isEnabled());
        QVERIFY(!widget<QLabel>(u"stageWhyNot"_s)->text().isEmpty());
        // The first missing one has the focus: kind, title, state, then the check of the next.
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(QApplication::focusWidget()->objectName(), u"missingCategory"_s);
            press(Qt::Key_Tab);
            type(u"Belofte %1"_s.arg(i));
            for (int tab = 0; i < 2 && tab < 3; ++tab)
                press(Qt::Key_Tab);
        }
        // No kind is chosen for the person.
        QVERIFY(!button()->isEnabled());
        QCOMPARE(widget<QLabel>(u"stageWhyNot"_s)->text(),
                 u"Choose the kind of each commitment to go on."_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"missingTitle"_s);
        for (int i = 0; i < 3; ++i) {
            press(Qt::Key_Backtab);
            QCOMPARE(QApplication::focusWidget()->objectName(), u"missingCategory"_s);
            press(Qt::Key_Down);
            for (int tab = 0; i < 2 && tab < 3; ++tab)
                press(Qt::Key_Backtab);
        }
        QVERIFY(button()->isEnabled());
        QVERIFY(!widget<QWidget>(u"commitmentsNeeded"_s)->isVisible());
        press(Qt::Key_Return);
        QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
        const auto standing = m_workspace->campaign().standing(id(u"Ninove"_s), currentDay());
        QCOMPARE(standing.stage, Stage::Joined);
        QCOMPARE(standing.counted, 3);
        // As far as the dossier says of a commitment that is entered there.
        for (const auto &commitment : m_workspace->campaign().commitments(id(u"Ninove"_s)))
            QCOMPARE(commitment.state, Commitment::State::Running);
        QCOMPARE(m_workspace->session().undoStack().count(), 1);
        m_workspace->session().undoStack().undo();
        QCOMPARE(contentOf(m_workspace->session()), before);
    }

    void joinsBelowTheThresholdOnlyWithAReason()
    {
        open({u"Ninove"_s}, Stage::Joined);
        auto *anyway = widget<QCheckBox>(u"joinAnyway"_s);
        QTest::mouseClick(anyway, Qt::LeftButton, {}, QPoint(5, anyway->height() / 2));
        QVERIFY(anyway->isChecked());
        QVERIFY(!button()->isEnabled());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"joinReason"_s);
        type(u"de lijst volgt"_s);
        QVERIFY(button()->isEnabled());
        QTest::mouseClick(button(), Qt::LeftButton);
        const auto standing = m_workspace->campaign().standing(id(u"Ninove"_s), currentDay());
        QVERIFY(standing.isUnderThreshold());
        QCOMPARE(standing.step.reason, u"de lijst volgt"_s);
    }

    void leavesEverythingAsItIsByEscape()
    {
        const auto before = contentOf(m_workspace->session());
        open({u"Ninove"_s}, Stage::Joined);
        type(u"Belofte"_s);
        press(Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(contentOf(m_workspace->session()), before);
    }

    void saysWhatTheRulesSayWhileOneTypes()
    {
        open({u"Wetteren"_s}, Stage::Asked);
        QVERIFY(button()->isEnabled());
        typeDate(u"2030"_s);
        QVERIFY(!button()->isEnabled());
        QVERIFY(problem().contains(u"2030"_s));
        QVERIFY(widget<QLabel>(u"stageProblem"_s)->isVisible());
        typeDate(u"geen datum"_s);
        QVERIFY(!button()->isEnabled());
        typeDate(u"3/2026"_s);
        QVERIFY(button()->isEnabled());
        QVERIFY(problem().isEmpty());
    }

    void followsThePrecisionThatWasTypedAndMakesItVaguer()
    {
        open({u"Wetteren"_s}, Stage::Asked);
        auto *year = widget<QAbstractButton>(u"precisionYear"_s);
        auto *month = widget<QAbstractButton>(u"precisionMonth"_s);
        auto *day = widget<QAbstractButton>(u"precisionDay"_s);
        typeDate(u"14/3/26"_s);
        QVERIFY(day->isChecked() && !month->isChecked() && !year->isChecked());
        QTest::mouseClick(month, Qt::LeftButton);
        QVERIFY(month->isChecked() && !day->isChecked());
        QCOMPARE(widget<QLineEdit>(u"stageDate"_s)->text(), u"3/2026"_s);
        QTest::mouseClick(day, Qt::LeftButton);
        QCOMPARE(widget<QLineEdit>(u"stageDate"_s)->text(), u"14/3/2026"_s);
        typeDate(u"2025"_s);
        QVERIFY(year->isChecked());
        QVERIFY(!day->isEnabled());
        widget<QLineEdit>(u"stageDate"_s)->clear();
        QTest::keyClick(widget<QLineEdit>(u"stageDate"_s), Qt::Key_Backspace);
        QTest::keyClicks(widget<QLineEdit>(u"stageDate"_s), u"?"_s);
        QTest::keyClick(widget<QLineEdit>(u"stageDate"_s), Qt::Key_Backspace);
        QVERIFY(!year->isChecked() && !month->isChecked() && !day->isChecked());
        QVERIFY(button()->isEnabled());
    }

    void addsANewBodyThatAskedInTheSameUndoStep()
    {
        const auto before = contentOf(m_workspace->session());
        open({u"Wetteren"_s}, Stage::Asked);
        auto *askedBy = widget<QComboBox>(u"stageAskedBy"_s);
        askedBy->setFocus();
        QTest::keyClicks(askedBy->lineEdit(), u"Welkom <b>Wetteren</b>"_s);
        QVERIFY(!widget<QLabel>(u"stageAskedByNote"_s)->text().isEmpty());
        QTest::mouseClick(button(), Qt::LeftButton);
        QCOMPARE(stageOf(u"Wetteren"_s), Stage::Asked);
        const auto step = m_workspace->campaign().dossier(id(u"Wetteren"_s)).steps.last();
        QCOMPARE(m_workspace->campaign().bodyName(step.askedBy), u"Welkom <b>Wetteren</b>"_s);
        m_workspace->session().undoStack().undo();
        QCOMPARE(contentOf(m_workspace->session()), before);
    }

    void knowsABodyHoweverItIsTyped()
    {
        open({u"Wetteren"_s}, Stage::Asked);
        QTest::keyClicks(widget<QComboBox>(u"stageAskedBy"_s)->lineEdit(), u"beweging NET"_s);
        QVERIFY(widget<QLabel>(u"stageAskedByNote"_s)->text().isEmpty());
    }

    void showsOnlyTheFieldsThatFitTheStage()
    {
        open({u"Wetteren"_s}, Stage::NotApproached);
        auto *stage = widget<QComboBox>(u"stageStage"_s);
        QVERIFY(stage->isVisible());
        QVERIFY(widget<QWidget>(u"stageChannel"_s)->isVisible());
        QVERIFY(!widget<QWidget>(u"stageReason"_s)->isVisible());
        stage->setFocus();
        QTest::keyClick(stage, Qt::Key_End);
        QCOMPARE(stage->currentData().toInt(), static_cast<int>(Stage::Left));
        QVERIFY(!widget<QWidget>(u"stageChannel"_s)->isVisible());
        QVERIFY(widget<QWidget>(u"stageReason"_s)->isVisible());
        // Who is no member cannot leave.
        QVERIFY(!button()->isEnabled());
        QVERIFY(!problem().isEmpty());
    }

    void tellsByNameWhoOfSeveralDoesNotChangeAndChangesTheOthersAtOnce()
    {
        open({u"Wetteren"_s, u"Gent"_s, u"Zele"_s}, Stage::Asked);
        QTRY_VERIFY(button()->isEnabled());
        auto *refused = widget<QListWidget>(u"refusedMunicipalities"_s);
        QCOMPARE(refused->count(), 1);
        QVERIFY(refused->item(0)->text().startsWith(u"Gent"_s));
        QTest::mouseClick(button(), Qt::LeftButton);
        QCOMPARE(stageOf(u"Wetteren"_s), Stage::Asked);
        QCOMPARE(stageOf(u"Zele"_s), Stage::Asked);
        QCOMPARE(stageOf(u"Gent"_s), Stage::Joined);
        QCOMPARE(m_workspace->session().undoStack().count(), 1);
    }

    void correctsAStep()
    {
        const auto step = m_workspace->campaign().dossier(id(u"Ninove"_s)).steps.last();
        correct(step);
        typeDate(u"22/11/2026"_s);
        QVERIFY(button()->isEnabled());
        press(Qt::Key_Return);
        if (m_dialog->isVisible())
            press(Qt::Key_Return);
        const auto after = m_workspace->campaign().dossier(id(u"Ninove"_s)).steps;
        const auto found = std::ranges::find(after, step.id, &Step::id);
        QCOMPARE(found->date, PartialDate(QDate(2026, 11, 22)));
        QCOMPARE(found->stage, step.stage);
        QCOMPARE(found->source, step.source);
        QCOMPARE(found->recordedBy, step.recordedBy);
    }

    void deletesAStepAndOffersToUndoIt()
    {
        const QSignalSpy offered(m_workspace.get(), &Workspace::undoOffered);
        const auto step = m_workspace->campaign().dossier(id(u"Ninove"_s)).steps.last();
        correct(step);
        auto *remove = widget<QPushButton>(u"stageRemove"_s);
        remove->setFocus();
        press(Qt::Key_Space);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(offered.count(), 1);
        const auto after = m_workspace->campaign().dossier(id(u"Ninove"_s)).steps;
        QVERIFY(std::ranges::find(after, step.id, &Step::id) == after.end());
    }

    void opensItsHelp()
    {
        const QSignalSpy wanted(m_workspace.get(), &Workspace::helpWanted);
        open({u"Wetteren"_s}, Stage::Asked);
        press(Qt::Key_F1);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), u"stage"_s);
    }
};

QTEST_MAIN(TestStageDialog)
#include "tst_stagedialog.moc"
