// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/commands/stepcommands.h"
#include "support/fakeprompts.h"
#include "support/hands.h"
#include "support/samplecampaign.h"
#include "ui/desk/workspace.h"
#include "ui/dossier/dossierview.h"
#include "ui/frame/application.h"
#include "ui/frame/mainwindow.h"
#include "ui/kit/chipbutton.h"
#include "ui/list/municipalitiespage.h"

#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStatusBar>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// The dossier is of what is chosen in the list beside it.
class ChosenDossierTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void stepsBackWhenTheSearchHidesItsRow();
    void stepsBackWhenAFilterHidesItsRow();
    void comesBackWithItsRow();
    void goesOnToTheNextRowWhenAnEditTakesOneAway();
    void whatIsTypedNextGoesToNoOtherMunicipality();
    void stepsBackWhenAnEditTakesTheLastRowAway();
    void theListFollowsADossierFromElsewhere();

private:
    MunicipalitiesPage &page() const { return m_window->municipalities(); }

    DossierView &dossier() const { return m_window->dossier(); }

    MunicipalityId id(const QString &name) const
    {
        return named(m_window->workspace().session(), name);
    }

    void filter(const QStringList &stages) const
    {
        m_window->findChild<ChipButton *>(u"stageFilter"_s)->setChosen(stages);
    }

    void ask(MunicipalityId municipality) const
    {
        Step step;
        step.id = StepId::create();
        step.municipality = municipality;
        step.date = PartialDate(QDate(2026, 11, 20));
        auto &workspace = m_window->workspace();
        QVERIFY(workspace.run(std::make_unique<RecordStepCommand>(workspace.session(), step)));
    }

    std::unique_ptr<SampleCampaign> m_sample;
    FakePrompts m_prompts;
    std::unique_ptr<Application> m_application;
    MainWindow *m_window = nullptr;
};

void ChosenDossierTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"solidair-test"_s);
    QCoreApplication::setApplicationName(u"chosendossier"_s);
}

void ChosenDossierTest::init()
{
    m_application.reset();
    QSettings().clear();
    m_sample = std::make_unique<SampleCampaign>();
    m_application = std::make_unique<Application>(m_prompts);
    m_application->setLanguage(Language::Dutch);
    m_window = m_application->open(m_sample->path(), nullptr);
    QVERIFY(m_window);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void ChosenDossierTest::stepsBackWhenTheSearchHidesItsRow()
{
    page().selectMunicipality(id(u"Aalter"_s));
    QCOMPARE(dossier().municipality(), id(u"Aalter"_s));
    page().focusSearch();
    type(u"hasselt"_s);
    QCOMPARE(page().shown(), QList<MunicipalityId>{id(u"Hasselt"_s)});
    // Nothing of it can be typed in, and one sees why.
    QVERIFY(dossier().municipality().isNull());
    for (auto *edit : dossier().findChildren<QLineEdit *>())
        QVERIFY(!edit->isVisible());
    QCOMPARE(shown<QLabel>(&dossier(), u"why"_s)->text(), u"Aalter staat niet in deze lijst"_s);
    click(&dossier(), u"button"_s);
    QCOMPARE(dossier().municipality(), id(u"Aalter"_s));
    QCOMPARE(page().selected(), QList<MunicipalityId>{id(u"Aalter"_s)});
}

void ChosenDossierTest::stepsBackWhenAFilterHidesItsRow()
{
    page().selectMunicipality(id(u"Aalst"_s));
    filter({u"joined"_s});
    QVERIFY(dossier().municipality().isNull());
    auto *list = shown<QAbstractItemView>(m_window, u"municipalityList"_s);
    clickRow(list, list->model()->index(0, 0).data().toString());
    QVERIFY(!page().selected().isEmpty());
    QCOMPARE(dossier().municipality(), page().selected().first());
}

void ChosenDossierTest::comesBackWithItsRow()
{
    page().selectMunicipality(id(u"Aalter"_s));
    page().focusSearch();
    type(u"hasselt"_s);
    QVERIFY(dossier().municipality().isNull());
    press(Qt::Key_Escape);
    QCOMPARE(dossier().municipality(), id(u"Aalter"_s));
    QCOMPARE(page().selected(), QList<MunicipalityId>{id(u"Aalter"_s)});
}

void ChosenDossierTest::goesOnToTheNextRowWhenAnEditTakesOneAway()
{
    filter({u"not-approached"_s});
    const auto before = page().shown();
    page().selectMunicipality(before[4]);
    ask(before[4]);
    QCOMPARE(page().selected(), QList<MunicipalityId>{before[5]});
    QCOMPARE(dossier().municipality(), before[5]);
    ask(before[5]);
    QCOMPARE(dossier().municipality(), before[6]);
    QTRY_VERIFY(m_window->statusBar()->currentMessage().contains(u"niet meer in deze lijst"_s));
    // The last one leads to the one before it.
    page().selectMunicipality(before.last());
    ask(before.last());
    QCOMPARE(dossier().municipality(), before[before.size() - 2]);
    QCOMPARE(page().selected(), QList<MunicipalityId>{before[before.size() - 2]});
}

void ChosenDossierTest::whatIsTypedNextGoesToNoOtherMunicipality()
{
    filter({u"not-approached"_s});
    const auto ids = page().shown();
    page().selectMunicipality(ids[2]);
    shown<QLineEdit>(&dossier(), u"details.town_hall"_s)->setFocus();
    ask(ids[2]);
    QCOMPARE(dossier().municipality(), ids[3]);
    QCOMPARE(focused()->objectName(), u"municipalityList"_s);
}

void ChosenDossierTest::stepsBackWhenAnEditTakesTheLastRowAway()
{
    filter({u"not-approached"_s});
    page().focusSearch();
    type(u"9880"_s); // by its name, Haaltert is found as well
    page().selectMunicipality(id(u"Aalter"_s));
    QCOMPARE(page().shown().size(), 1);
    ask(id(u"Aalter"_s));
    QCOMPARE(page().shown().size(), 0);
    QVERIFY(dossier().municipality().isNull());
    QCOMPARE(shown<QLabel>(&dossier(), u"why"_s)->text(), u"Aalter staat niet in deze lijst"_s);
}

void ChosenDossierTest::theListFollowsADossierFromElsewhere()
{
    page().selectMunicipality(id(u"Aalter"_s));
    emit m_window->workspace().dossierWanted(id(u"Genk"_s), false);
    QCOMPARE(page().selected(), QList<MunicipalityId>{id(u"Genk"_s)});
    page().selectMunicipality(id(u"Aalter"_s));
    QCOMPARE(dossier().municipality(), id(u"Aalter"_s));
}

QTEST_MAIN(ChosenDossierTest)
#include "tst_chosendossier.moc"
