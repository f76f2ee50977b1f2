// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "gui/dossierfixture.h"
#include "support/hands.h"
#include "support/samplecampaign.h"
#include "ui/desk/workspace.h"
#include "ui/stage/stagedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// What the stage dialog shows is what it records: text, place and day, whatever date is typed.
class StageDialogPlanTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleCampaign> m_sample;
    Listener m_prompts;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<StageDialog> m_dialog;

    MunicipalityId id(const QString &name) const { return named(m_workspace->session(), name); }

    void open(const QString &name, Stage wanted)
    {
        m_dialog = std::make_unique<StageDialog>(*m_workspace, QList{id(name)}, wanted);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void typeDate(const QString &text) const
    {
        auto *field = shown<QLineEdit>(m_dialog.get(), u"stageDate"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }

    QString text() const
    {
        return shown<QComboBox>(m_dialog.get(), u"stageCharter"_s)->currentText();
    }

    bool isReady() const { return shown<QPushButton>(m_dialog.get(), u"stageDo"_s)->isEnabled(); }

    QString words(const QString &name) const
    {
        const auto *label = m_dialog->findChild<QLabel *>(name);
        return label && label->isVisible() ? label->text() : QString();
    }

private slots:
    void init();
    void cleanup();

    void anEmptyDateShowsTheTextThatIsRecorded();
    void whatIsShownIsRecorded_data();
    void whatIsShownIsRecorded();
    void aStepAmongEarlierOnesSaysThatTodayStays();
    void aDateBeforeTheMergerIsRecordedWithWhatItWas();
    void whereThereWereSeveralOneIsChosen();
    void aDateThatIsTakenBackStandsAgain();
};

void StageDialogPlanTest::init()
{
    m_sample = std::make_unique<SampleCampaign>();
    m_workspace = std::make_unique<Workspace>(m_sample->openToWrite(), m_prompts, nullptr);
}

void StageDialogPlanTest::cleanup()
{
    m_dialog.reset();
    m_workspace.reset();
    m_sample.reset();
}

void StageDialogPlanTest::anEmptyDateShowsTheTextThatIsRecorded()
{
    // In discussion this year: a date that is not known comes behind that.
    open(u"Ninove"_s, Stage::Joined);
    typeDate({});
    QVERIFY2(text().contains(u"2023"_s), qPrintable(text()));
    QVERIFY2(text().contains(u"asks 3"_s), qPrintable(text()));
    QCOMPARE(words(u"commitmentsNeeded"_s), u"3 more needed"_s);
    QVERIFY(!isReady());
    QCOMPARE(words(u"stageWhyNot"_s), u"Fill in 3 more commitments to go on."_s);
    QCOMPARE(shown<QCheckBox>(m_dialog.get(), u"joinAnyway"_s)->text(),
             u"Record with 0 of 3, because"_s);
}

void StageDialogPlanTest::whatIsShownIsRecorded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("expected"); // empty: nothing can be recorded
    for (const auto &[name, date, expected] :
         std::initializer_list<std::array<QString, 3>>{{u"Ninove"_s, u""_s, u"2023"_s},
                                                       {u"Ninove"_s, u"?"_s, u"2023"_s},
                                                       {u"Ninove"_s, u"2026"_s, u"2023"_s},
                                                       {u"Ninove"_s, u"2021"_s, u""_s},
                                                       {u"Ninove"_s, u"geen"_s, u""_s},
                                                       {u"Wetteren"_s, u""_s, u"2020"_s},
                                                       {u"Wetteren"_s, u"2019"_s, u""_s},
                                                       {u"Wetteren"_s, u"2022"_s, u"2020"_s},
                                                       {u"Wetteren"_s, u"31/12/2022"_s, u"2020"_s},
                                                       {u"Wetteren"_s, u"1/1/2023"_s, u"2023"_s},
                                                       {u"Wetteren"_s, u"11/2023"_s, u"2023"_s},
                                                       {u"Wetteren"_s, u"2027"_s, u""_s}})
        QTest::addRow("%s %s", qPrintable(name), qPrintable(date)) << name << date << expected;
}

void StageDialogPlanTest::whatIsShownIsRecorded()
{
    QFETCH(const QString, name);
    QFETCH(const QString, date);
    QFETCH(const QString, expected);
    const auto before = m_workspace->campaign().dossier(id(name)).steps;
    open(name, Stage::Joined);
    typeDate(date);
    if (!expected.isEmpty()) {
        QVERIFY2(text().contains(expected), qPrintable(text()));
        QVERIFY(!isReady());
        QVERIFY(!words(u"stageWhyNot"_s).isEmpty());
        shown<QCheckBox>(m_dialog.get(), u"joinAnyway"_s)->setChecked(true);
        QTest::keyClicks(shown(m_dialog.get(), u"joinReason"_s), u"de lijst volgt"_s);
        QVERIFY(isReady());
        click(m_dialog.get(), u"stageDo"_s);
    } else {
        QVERIFY(!isReady());
        QVERIFY(!words(u"stageWhyNot"_s).isEmpty() || !words(u"stageProblem"_s).isEmpty());
    }
    const auto after = m_workspace->campaign().dossier(id(name)).steps;
    QCOMPARE(after.size(), before.size() + (expected.isEmpty() ? 0 : 1));
    if (!expected.isEmpty())
        QCOMPARE(m_workspace->campaign().charter(after.last().charter)->key, expected);
}

void StageDialogPlanTest::aStepAmongEarlierOnesSaysThatTodayStays()
{
    open(u"Ninove"_s, Stage::OnHold);
    typeDate(u"2/1/2020"_s);
    QVERIFY(isReady());
    const auto told = words(u"stageConsequence"_s);
    QVERIFY2(told.contains(u"today the stage stays “in discussion”"_s), qPrintable(told));
}

void StageDialogPlanTest::aDateBeforeTheMergerIsRecordedWithWhatItWas()
{
    const auto november = periodOf(*PartialDate::fromIso(u"2023-10"), currentDay());
    const auto former = *m_workspace->campaign().named(u"Lokeren"_s, november);
    const auto before = m_workspace->campaign().dossier(former).steps.size();
    open(u"Lokeren"_s, Stage::OnHold);
    typeDate(u"10/2023"_s);
    auto *choice = shown<QComboBox>(m_dialog.get(), u"stagePlace"_s);
    QCOMPARE(choice->currentText().replace(QChar::Nbsp, u' '),
             u"Lokeren, until 31 December 2024"_s);
    QVERIFY2(isReady(), qPrintable(words(u"stageProblem"_s)));
    click(m_dialog.get(), u"stageDo"_s);
    QCOMPARE(m_workspace->campaign().dossier(former).steps.size(), before + 1);
    QCOMPARE(m_workspace->session().undoStack().count(), 1);
}

void StageDialogPlanTest::whereThereWereSeveralOneIsChosen()
{
    open(u"Bilzen-Hoeselt"_s, Stage::Asked);
    QVERIFY(!m_dialog->findChild<QComboBox *>(u"stagePlace"_s)->isVisible());
    typeDate(u"12/2024"_s);
    QVERIFY(!isReady());
    QCOMPARE(words(u"stageWhyNot"_s), u"Choose which municipality it was to go on."_s);
    auto *choice = shown<QComboBox>(m_dialog.get(), u"stagePlace"_s);
    QCOMPARE(choice->count(), 2);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QVERIFY(isReady());
    click(m_dialog.get(), u"stageDo"_s);
    const auto bilzen =
        *m_workspace->campaign().named(u"Bilzen"_s, {QDate(2024, 12, 1), QDate(2024, 12, 31)});
    QCOMPARE(m_workspace->campaign().dossier(bilzen).steps.size(), 1);
    QCOMPARE(m_workspace->campaign().standing(id(u"Bilzen-Hoeselt"_s), currentDay()).stage,
             Stage::Asked);
}

void StageDialogPlanTest::aDateThatIsTakenBackStandsAgain()
{
    open(u"Aalst"_s, Stage::Asked);
    QVERIFY(isReady());
    typeDate(u"half"_s);
    QVERIFY(!isReady());
    QTest::keyClick(shown<QLineEdit>(m_dialog.get(), u"stageDate"_s), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(isReady());
    QVERIFY(words(u"stageWhyNot"_s).isEmpty());
}

QTEST_MAIN(StageDialogPlanTest)
#include "tst_stagedialogplan.moc"
