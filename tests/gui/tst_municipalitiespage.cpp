// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "session/commands/stepcommands.h"
#include "support/samplecampaign.h"
#include "ui/desk/workspace.h"
#include "ui/kit/chipbutton.h"
#include "ui/list/municipalitiespage.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Nothing on this page asks or tells.
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

class MunicipalitiesPageTest : public QObject
{
    Q_OBJECT

private:
    void open(std::unique_ptr<CampaignSession> session)
    {
        m_page.reset();
        m_workspace = std::make_unique<Workspace>(std::move(session), m_prompts, nullptr);
        showPage();
    }

    void showPage()
    {
        m_page.reset();
        m_page = std::make_unique<MunicipalitiesPage>(*m_workspace, ListRows(), nullptr);
        m_page->resize(905, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    MunicipalityId id(const QString &name) const { return named(m_workspace->session(), name); }

    QTableView &list() const { return *m_page->findChild<QTableView *>(u"municipalityList"_s); }

    QLineEdit &search() const { return *m_page->findChild<QLineEdit *>(u"municipalitySearch"_s); }

    QPushButton &button(const QString &name) const
    {
        return *m_page->findChild<QPushButton *>(name);
    }

    void choose(const QString &chip, const QStringList &keys) const
    {
        m_page->findChild<ChipButton *>(chip)->setChosen(keys);
    }

    static void type(const QString &keys)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), keys);
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    QString text(int row, int column) const
    {
        return list().model()->index(row, column).data().toString();
    }

private slots:

    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"solidair-test"_s);
        QCoreApplication::setApplicationName(u"municipalitiespage"_s);
    }

    void init()
    {
        QSettings().clear();
        open(m_sample.openToWrite());
    }

    void aWholeNameMeansThatMunicipality()
    {
        QCOMPARE(text(0, 0), u"Aalst"_s);
        search().setFocus();
        type(u"turnhout"_s);
        QCOMPARE(text(0, 0), u"Oud-Turnhout"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_page->selected(), QList{id(u"Turnhout"_s)});
    }

    void cleanup()
    {
        m_page.reset();
        m_workspace.reset();
    }

    void searchesAsOneTypesAndGoesToTheListByTheKeyboard()
    {
        const QSignalSpy dossiers(m_workspace.get(), &Workspace::dossierWanted);
        m_page->focusSearch();
        type(u"st-tr"_s);
        QCOMPARE(m_page->shown(), QList<MunicipalityId>{id(u"Sint-Truiden"_s)});
        press(Qt::Key_Down);
        QVERIFY(list().hasFocus());
        QCOMPARE(m_page->selected(), m_page->shown());
        QCOMPARE(dossiers.count(), 1);
        QCOMPARE(dossiers.first().at(1).toBool(), false);
        press(Qt::Key_Return);
        QCOMPARE(dossiers.count(), 2);
        QCOMPARE(dossiers.last().at(0).value<MunicipalityId>(), id(u"Sint-Truiden"_s));
        QCOMPARE(dossiers.last().at(1).toBool(), true);
    }

    void escapeTakesTheSearchAwayAndTheSelectionStays()
    {
        m_page->selectMunicipality(id(u"Lokeren"_s));
        const QSignalSpy dossiers(m_workspace.get(), &Workspace::dossierWanted);
        m_page->focusSearch();
        type(u"aalst"_s);
        QVERIFY(m_page->selected().isEmpty());
        press(Qt::Key_Escape);
        QVERIFY(search().text().isEmpty());
        QCOMPARE(m_page->shown().size(), 304);
        QCOMPARE(m_page->selected(), QList<MunicipalityId>{id(u"Lokeren"_s)});
        QCOMPARE(dossiers.count(), 1);
        QCOMPARE(dossiers.first().at(0).value<MunicipalityId>(), id(u"Lokeren"_s));
    }

    void keepsSelectionAndPlaceWhenSortedAndFiltered()
    {
        m_page->selectMunicipality(id(u"Sint-Truiden"_s));
        const auto top = [this] { return list().visualRect(list().currentIndex()).top(); };
        const int before = top();
        choose(u"provinceFilter"_s, {u"Limburg"_s, u"Antwerpen"_s});
        QCOMPARE(m_page->selected(), QList<MunicipalityId>{id(u"Sint-Truiden"_s)});
        QCOMPARE(top(), before);
        list().sortByColumn(1, Qt::DescendingOrder);
        QCOMPARE(m_page->selected(), QList<MunicipalityId>{id(u"Sint-Truiden"_s)});
        QVERIFY(list().viewport()->rect().contains(list().visualRect(list().currentIndex())));
    }

    void staysWhereItIsWhenSomethingIsRecorded()
    {
        list().verticalScrollBar()->setValue(1000);
        Step step;
        step.id = StepId::create();
        step.municipality = id(u"Aalst"_s);
        step.stage = Stage::Asked;
        step.date = PartialDate(currentDay());
        QVERIFY(
            m_workspace->run(std::make_unique<RecordStepCommand>(m_workspace->session(), step)));
        QCOMPARE(list().verticalScrollBar()->value(), 1000);
        QCOMPARE(text(0, 0), u"Aalst"_s);
        QCOMPARE(text(0, 2), u"asked"_s);
        m_workspace->session().undoStack().undo();
        QCOMPARE(text(0, 2), u"not asked yet"_s);
    }

    void narrowsByChipsAndSaysWhichWhenNothingIsLeft()
    {
        choose(u"stageFilter"_s, {u"joined"_s});
        QCOMPARE(m_page->shown().size(), 20);
        auto *counts = m_page->findChild<QLabel *>(u"municipalityCounts"_s);
        QCOMPARE(counts->accessibleName(), u"20 of 304, 20 joined"_s);
        choose(u"provinceFilter"_s, {u"Brussels Hoofdstedelijk Gewest"_s});
        auto *empty = m_page->findChild<QWidget *>(u"noMunicipalities"_s);
        QVERIFY(empty->isVisible());
        QVERIFY(!list().isVisible());
        QCOMPARE(empty->findChild<QLabel *>(u"detail"_s)->text(), u"joined · Brussels"_s);
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(list().isVisible());
        QCOMPARE(m_page->shown().size(), 304);
        QVERIFY(!button(u"clearFilters"_s).isVisible());
    }

    void addsAFurtherFilterAndTakesItAwayWithTheOthers()
    {
        auto *chip = m_page->findChild<ChipButton *>(u"nextStepFilter"_s);
        auto *add = m_page->findChild<QToolButton *>(u"addFilter"_s);
        QVERIFY(!chip->isVisible());
        QVERIFY(add->isVisible());
        add->menu()->actions().first()->trigger();
        QVERIFY(chip->isVisible());
        auto *choices = chip->findChild<QListWidget *>(u"choices"_s);
        QVERIFY(choices->isVisible());
        choices->item(1)->setCheckState(Qt::Checked);
        choices->window()->close();
        QCOMPARE(m_page->shown().size(), 6);
        QVERIFY(!add->menu()->actions().first()->isVisible());
        button(u"clearFilters"_s).click();
        QCOMPARE(m_page->shown().size(), 304);
        QVERIFY(!chip->isVisible());
        QVERIFY(add->menu()->actions().first()->isVisible());
        QVERIFY(!button(u"clearFilters"_s).isVisible());
    }

    void clearsAllFiltersByItsLink()
    {
        choose(u"engagementsFilter"_s, {u"under"_s});
        choose(u"coordinatorFilter"_s, {QString()});
        search().setText(u"x"_s);
        QVERIFY(button(u"clearFilters"_s).isVisible());
        button(u"clearFilters"_s).setFocus();
        press(Qt::Key_Space);
        QCOMPARE(m_page->shown().size(), 304);
        QVERIFY(search().text().isEmpty());
        QVERIFY(search().hasFocus());
    }

    void wishesForLettersAndStagesOfThoseChosen()
    {
        const QSignalSpy letters(m_workspace.get(), &Workspace::lettersWanted);
        const QSignalSpy stages(m_workspace.get(), &Workspace::stageWanted);
        QVERIFY(!button(u"letterButton"_s).isEnabled());
        QVERIFY(!button(u"stageButton"_s).isEnabled());
        QVERIFY(!button(u"stageButton"_s).toolTip().isEmpty());
        list().setFocus();
        press(Qt::Key_Home);
        m_page->selectMunicipality(id(u"Aalst"_s));
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_page->selected().size(), 3);
        QVERIFY(button(u"letterButton"_s).text().contains(u"(3)"_s));
        button(u"letterButton"_s).click();
        QCOMPARE(letters.count(), 1);
        QCOMPARE(letters.first().first().value<QList<MunicipalityId>>(), m_page->selected());
        const auto actions = button(u"stageButton"_s).menu()->actions();
        QCOMPARE(actions.size(), allStages().size() - 1);
        actions.first()->trigger();
        QCOMPARE(stages.count(), 1);
        QCOMPARE(stages.first().at(0).value<QList<MunicipalityId>>(), m_page->selected());
        QCOMPARE(stages.first().at(1).value<Stage>(), Stage::Asked);
    }

    void changesNothingInACampaignOpenedToRead()
    {
        cleanup();
        auto session = CampaignSession::openToRead(m_sample.path());
        QVERIFY(session);
        open(*std::move(session));
        m_page->selectMunicipality(id(u"Aalst"_s));
        QVERIFY(!button(u"stageButton"_s).isEnabled());
        QVERIFY(!button(u"stageButton"_s).accessibleDescription().isEmpty());
        QVERIFY(m_page->findChild<QLabel *>(u"readOnlyReason"_s)->isVisible());
        QVERIFY(button(u"letterButton"_s).isEnabled());
    }

    void copiesTheChosenRowsInTheColumnsShown()
    {
        m_page->selectMunicipality(id(u"Lokeren"_s));
        list().setFocus();
        list().setColumnHidden(1, true);
        list().horizontalHeader()->moveSection(2, 0);
        QTest::keySequence(&list(), QKeySequence::Copy);
        const auto lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(u"Stage\tMunicipality\tSince\tCommitments\t"_s));
        QVERIFY(lines[1].startsWith(u"joined\tLokeren\t11/2023\t6 (asks 3)\t"_s));
    }

    void goesToANameByItsFirstLetters()
    {
        list().setFocus();
        type(u"stee"_s);
        QCOMPARE(m_page->selected(), QList<MunicipalityId>{id(u"Steenokkerzeel"_s)});
        QTest::qWait(QApplication::keyboardInputInterval() + 50);
        type(u"l"_s);
        const auto first = m_page->selected();
        type(u"l"_s);
        QCOMPARE(first.size(), 1);
        QVERIFY(m_page->selected() != first);
        QVERIFY(text(list().currentIndex().row(), 0).startsWith(u'L'));
    }

    void takesAwayFiltersThatHideTheMunicipalityAskedFor()
    {
        choose(u"stageFilter"_s, {u"joined"_s});
        m_page->selectMunicipality(id(u"Aalst"_s));
        QCOMPARE(m_page->selected(), QList<MunicipalityId>{id(u"Aalst"_s)});
        QCOMPARE(m_page->shown().size(), 304);
    }

    void readsARowAsASentence()
    {
        m_page->selectMunicipality(id(u"Lokeren"_s));
        auto *table = QAccessible::queryAccessibleInterface(&list());
        QVERIFY(table && table->tableInterface());
        auto *cell = table->tableInterface()->cellAt(list().currentIndex().row(), 0);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), u"Lokeren, joined, 6 (asks 3)"_s);
        QCOMPARE(table->text(QAccessible::Name), u"Municipalities"_s);
    }

    void takesHostileTextAsText()
    {
        m_page->focusSearch();
        search().setText(u"<img src=file:///x> %1 %s {{field}}"_s);
        auto *detail =
            m_page->findChild<QWidget *>(u"noMunicipalities"_s)->findChild<QLabel *>(u"detail"_s);
        QCOMPARE(detail->textFormat(), Qt::PlainText);
        QVERIFY(detail->text().contains(u"<img src=file:///x> %1 %s {{field}}"_s));
    }

private:
    SampleCampaign m_sample;
    NoPrompts m_prompts;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MunicipalitiesPage> m_page;
};

QTEST_MAIN(MunicipalitiesPageTest)

#include "tst_municipalitiespage.moc"
