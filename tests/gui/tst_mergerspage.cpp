// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/commands/contactcommands.h"
#include "session/commands/rowcommands.h"
#include "session/commands/stepcommands.h"
#include "support/windowworld.h"
#include "ui/list/municipalitiespage.h"
#include "ui/mergers/mergerlist.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

using Way = MergerDecision::Choice;

namespace {

/// A window on the sample, in which nothing is decided any more about four mergers.
struct MergerWorld : WindowWorld
{
    MergerWorld()
    {
        for (const auto &name : {u"Lokeren"_s, u"Beveren-Kruibeke-Zwijndrecht"_s,
                                 u"Tessenderlo-Ham"_s, u"Merelbeke-Melle"_s}) {
            const auto decision = campaign().dossier(id(name)).mergerDecision;
            if (!decision)
                qFatal("The sample decides nothing");
            run(std::make_unique<RemoveRowCommand<MergerDecision>>(
                workspace().session(), AuditAction(u"test"_s), id(name), decision->id));
        }
    }

    const Register &campaign() const { return workspace().campaign(); }

    MunicipalityId id(const QString &name) const { return named(workspace().session(), name); }

    void run(std::unique_ptr<EditCommand> command) const
    {
        if (!workspace().run(std::move(command)))
            qFatal("Not done");
    }

    QByteArray content() const { return contentOf(workspace().session()); }

    std::optional<MergerDecision> decision(const QString &name) const
    {
        return campaign().dossier(id(name)).mergerDecision;
    }

    int pending() const { return list().countIn(MergerCase::State::Pending); }

    const MergerList &list() const { return *shown<MergerList>(window, u"mergerList"_s); }

    QString shownName() const { return shown<QLabel>(window, u"mergerName"_s)->text(); }

    QPushButton *button() const { return shown<QPushButton>(window, u"decideMerger"_s); }

    void open(const QString &name) const { emit workspace().mergerWanted(id(name)); }

    QString members(const QString &way) const
    {
        return shown<QRadioButton>(window, way)->accessibleDescription().section(u'.', 0, 0);
    }
};

} // namespace

/// Mergers are decided by a person, beside what merged: in the window.
class MergersPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MergerWorld> m_world;

private slots:

    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"solidair-test"_s);
        QCoreApplication::setApplicationName(u"mergerspage"_s);
    }

    void init() { m_world = std::make_unique<MergerWorld>(); }

    void cleanup() { m_world.reset(); }

    void decidesAllByKeysAlone();
    void takesBackInOneStep();
    void saysWhatEachWayMakesOfTheMembers();
    void carriesOverAnotherPredecessor();
    void setsNextStepAndCoordinator();
    void leavesBehindWhatIsUntickedByKey();
    void saysWhyAWayIsRefused();
    void saysNoLongerAMemberOnlyWhereOneWas();
    void isReachedFromMenuAndDossierAndLeftAgain();
    void decidesNothingByItself();
    void opensTheGroupWhereNothingIsToBeDecided();
};

void MergersPageTest::decidesAllByKeysAlone()
{
    m_world->window->showPage(u"mergers"_s);
    const auto before = m_world->content();
    QCOMPARE(m_world->pending(), 4);
    QTRY_COMPARE(focused()->objectName(), u"mergerList"_s);
    const QStringList names{u"Lokeren"_s, u"Merelbeke-Melle"_s, u"Tessenderlo-Ham"_s};
    QCOMPARE(m_world->shownName(), u"Beveren-Kruibeke-Zwijndrecht"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_world->decision(u"Beveren-Kruibeke-Zwijndrecht"_s)->choice, Way::CarryOver);
    for (const auto &name : names) {
        press(Qt::Key_F4);
        QCOMPARE(m_world->shownName(), name);
        QCOMPARE(focused()->objectName(), u"mergerWayCarryOver"_s);
        // The first that follows goes back in discussion, the others are to be confirmed.
        press(Qt::Key_Down);
        if (name == names.first())
            press(Qt::Key_Down);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    QCOMPARE(m_world->pending(), 0);
    QCOMPARE(m_world->decision(u"Lokeren"_s)->choice, Way::BackInDiscussion);
    QCOMPARE(m_world->decision(u"Merelbeke-Melle"_s)->choice, Way::Reconfirm);
    QVERIFY2(m_world->prompts.told.isEmpty(), qPrintable(m_world->prompts.told.value(0).message));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(m_world->window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_world->content(), before);
    QCOMPARE(m_world->pending(), 4);
}

void MergersPageTest::takesBackInOneStep()
{
    m_world->open(u"Tessenderlo-Ham"_s);
    const auto before = m_world->content();
    click(m_world->window, u"mergerWayReconfirm"_s);
    click(m_world->window, u"decideMerger"_s);
    const auto decided = m_world->content();
    QVERIFY(decided != before);
    // Said once: it is not said again.
    QVERIFY(!m_world->button()->isEnabled());
    click(m_world->window, u"mergerWayDiscuss"_s);
    QVERIFY(m_world->button()->isEnabled());
    click(m_world->window, u"decideMerger"_s);
    QCOMPARE(m_world->decision(u"Tessenderlo-Ham"_s)->choice, Way::BackInDiscussion);
    QTest::keyClick(m_world->window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_world->content(), decided);
    QTest::keyClick(m_world->window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_world->content(), before);
    QCOMPARE(m_world->shownName(), u"Tessenderlo-Ham"_s);
}

void MergersPageTest::saysWhatEachWayMakesOfTheMembers()
{
    m_world->open(u"Beveren-Kruibeke-Zwijndrecht"_s);
    const QDate today(2026, 11, 22);
    const auto &campaign = m_world->campaign();
    const auto members = [&] {
        return campaign.totals(campaign.existingOn(today), today).of(Stage::Joined);
    };
    const int now = members();
    QCOMPARE(m_world->members(u"mergerWayCarryOver"_s), u"%1 leden, zoals nu"_s.arg(now));
    QCOMPARE(m_world->members(u"mergerWayDiscuss"_s), u"%1 leden, één minder"_s.arg(now - 1));
    click(m_world->window, u"mergerWayDiscuss"_s);
    click(m_world->window, u"decideMerger"_s);
    QCOMPARE(members(), now - 1);
    QCOMPARE(m_world->members(u"mergerWayCarryOver"_s), u"%1 leden, één meer"_s.arg(now));
}

void MergersPageTest::carriesOverAnotherPredecessor()
{
    m_world->open(u"Beveren-Kruibeke-Zwijndrecht"_s);
    auto *whose = shown<QComboBox>(m_world->window, u"mergerWhose"_s);
    QVERIFY(whose->currentText().startsWith(u"Zwijndrecht"_s));
    const int other = whose->findText(u"Beveren"_s, Qt::MatchStartsWith);
    QVERIFY(other >= 0);
    whose->setCurrentIndex(other);
    emit whose->activated(other);
    QVERIFY(m_world->members(u"mergerWayCarryOver"_s).endsWith(u"één minder"_s));
    click(m_world->window, u"decideMerger"_s);
    const auto decision = m_world->decision(u"Beveren-Kruibeke-Zwijndrecht"_s);
    QCOMPARE(m_world->campaign().municipality(decision->predecessor).name(), u"Beveren"_s);
}

void MergersPageTest::setsNextStepAndCoordinator()
{
    m_world->open(u"Tessenderlo-Ham"_s);
    click(m_world->window, u"mergerWayReconfirm"_s);
    auto *what = shown<QLineEdit>(m_world->window, u"mergerWhat"_s);
    what->setFocus();
    what->selectAll();
    type(u"Bevestigt het nieuwe bestuur?"_s);
    auto *due = shown<QLineEdit>(m_world->window, u"mergerDue"_s);
    due->setFocus();
    type(u"31/31/2027"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_world->decision(u"Tessenderlo-Ham"_s)); // no date
    due->selectAll();
    type(u"31/01/2027"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_world->decision(u"Tessenderlo-Ham"_s)->choice, Way::Reconfirm);
    const auto id = m_world->id(u"Tessenderlo-Ham"_s);
    const auto records = m_world->workspace().session().records({id});
    const auto steps = records->value(id).nextSteps;
    QVERIFY(std::ranges::any_of(steps, [](const NextStep &step) {
        return step.due == QDate(2027, 1, 31) && step.what == u"Bevestigt het nieuwe bestuur?"_s;
    }));
}

void MergersPageTest::leavesBehindWhatIsUntickedByKey()
{
    Contact known;
    known.person.id = PersonId::create();
    known.person.name = u"Els Model"_s;
    known.person.fictional = true;
    known.role.id = RoleId::create();
    known.role.person = known.person.id;
    known.role.municipality = m_world->campaign().predecessors(m_world->id(u"Lokeren"_s)).first();
    m_world->run(std::make_unique<AddContactCommand>(m_world->workspace().session(), known));
    m_world->open(u"Lokeren"_s);
    const auto before = m_world->content();
    const auto *table = shown(m_world->window, u"mergerTable"_s);
    const auto those = [table](const QString &names) {
        auto all = table->findChildren<QAbstractButton *>(QRegularExpression(names));
        all.removeIf([](const QAbstractButton *it) { return !it->isVisible(); });
        return all;
    };
    const auto ticks = those(u"^mergerCommitment\\."_s);
    const auto roles = those(u"^mergerRole\\."_s);
    QVERIFY(!ticks.isEmpty() && !roles.isEmpty());
    for (const auto *tick : ticks + roles) {
        QVERIFY(tick->isChecked());
        QVERIFY(!tick->accessibleName().isEmpty());
        const auto says = tick->accessibleDescription();
        QVERIFY2(says.contains(u"Lokeren"_s) || says.contains(u"Moerbeke"_s), qPrintable(says));
    }
    const auto words = [&] {
        return shown<QRadioButton>(m_world->window, u"mergerWayCarryOver"_s)
            ->accessibleDescription();
    };
    const auto all = words();
    ticks.first()->setFocus();
    press(Qt::Key_Space);
    QVERIFY(!ticks.first()->isChecked());
    QVERIFY2(words() != all, qPrintable(words()));
    press(Qt::Key_Space);
    QCOMPARE(words(), all);
    press(Qt::Key_Space);
    roles.first()->setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto decision = m_world->decision(u"Lokeren"_s);
    QVERIFY(decision);
    QCOMPARE(decision->commitmentsLeft.size(), 1);
    QCOMPARE(decision->rolesLeft.size(), 1);
    QVERIFY(!m_world->button()->isEnabled());
    // As it was decided it stands there, and can be decided otherwise.
    auto *tick = shown<QAbstractButton>(
        m_world->window, u"mergerCommitment."_s + decision->commitmentsLeft.first().text());
    QVERIFY(!tick->isChecked());
    tick->click();
    QVERIFY(m_world->button()->isEnabled());
    click(m_world->window, u"decideMerger"_s);
    QVERIFY(m_world->decision(u"Lokeren"_s)->commitmentsLeft.isEmpty());
    QTest::keyClick(m_world->window, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(m_world->window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_world->content(), before);
}

/// Who left cannot come from a municipality that was only in discussion.
void MergersPageTest::saysWhyAWayIsRefused()
{
    const auto id = m_world->id(u"Tessenderlo-Ham"_s);
    m_world->open(u"Tessenderlo-Ham"_s);
    click(m_world->window, u"decideMerger"_s);
    Step step;
    step.id = StepId::create();
    step.municipality = id;
    step.stage = Stage::Left;
    step.date = PartialDate(QDate(2026, 5, 4));
    m_world->run(std::make_unique<RecordStepCommand>(m_world->workspace().session(), step));
    QCOMPARE(m_world->members(u"mergerWayDiscuss"_s), u"niet mogelijk"_s);
    const auto why =
        shown<QRadioButton>(m_world->window, u"mergerWayDiscuss"_s)->accessibleDescription();
    QVERIFY2(why.contains(u"Tessenderlo-Ham"_s), qPrintable(why));
    click(m_world->window, u"mergerWayDiscuss"_s);
    QVERIFY(!m_world->button()->isEnabled());
    const auto undoing = shown<QLabel>(m_world->window, u"mergerUndoing"_s)->text();
    QVERIFY2(why.contains(undoing), qPrintable(undoing));
    const auto before = m_world->content();
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_world->content(), before);
}

void MergersPageTest::saysNoLongerAMemberOnlyWhereOneWas()
{
    const auto says = [this](const QString &name) {
        m_world->open(name);
        return shown<QRadioButton>(m_world->window, u"mergerWayDiscuss"_s)
            ->accessibleDescription()
            .contains(u"niet meer als lid"_s);
    };
    const QDate before(2024, 12, 31);
    for (const auto &name : {u"Lokeren"_s, u"Beveren-Kruibeke-Zwijndrecht"_s, u"Tessenderlo-Ham"_s,
                             u"Merelbeke-Melle"_s}) {
        const auto olds = m_world->campaign().predecessors(m_world->id(name));
        QCOMPARE(says(name), std::ranges::any_of(olds, [&](MunicipalityId old) {
                     return m_world->campaign().standing(old, before).isMember();
                 }));
    }
}

void MergersPageTest::isReachedFromMenuAndDossierAndLeftAgain()
{
    auto *window = m_world->window;
    window->findChild<QAction *>(u"mergers"_s)->trigger();
    const auto *page = shown(window, u"mergersPage"_s);
    press(Qt::Key_Escape);
    QVERIFY(!page->isVisible());
    window->municipalities().selectMunicipality(m_world->id(u"Lokeren"_s));
    click(window, u"compareMerged"_s);
    QVERIFY(page->isVisible());
    // In a wide window beside each other, in a narrow one below each other, and nothing is cut.
    const auto *table = shown(window, u"mergerTable"_s);
    const auto *pane = shown(window, u"mergerPane"_s);
    const auto place = [window](const QWidget *part) { return part->mapTo(window, QPoint()); };
    QTRY_COMPARE(place(table).y(), place(pane).y());
    window->resize(900, 700);
    QTRY_COMPARE(place(table).x(), place(pane).x());
    window->resize(1440, 900);
    QTRY_COMPARE(place(table).y(), place(pane).y());
    QCOMPARE(m_world->shownName(), u"Lokeren"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!page->isVisible());
}

void MergersPageTest::decidesNothingByItself()
{
    const auto before = m_world->content();
    m_world->window->showPage(u"mergers"_s);
    m_world->window->rebuild();
    QCOMPARE(m_world->shownName(), u"Beveren-Kruibeke-Zwijndrecht"_s);
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_F4);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QCOMPARE(m_world->content(), before);
}

void MergersPageTest::opensTheGroupWhereNothingIsToBeDecided()
{
    m_world->window->showPage(u"mergers"_s);
    const auto &list = m_world->list();
    const int rows = list.count();
    press(Qt::Key_End);
    press(Qt::Key_Space);
    const int all = list.count();
    QCOMPARE(all, rows + list.countIn(MergerCase::State::Alike));
    press(Qt::Key_End);
    QVERIFY(shown<QLabel>(m_world->window, u"mergerAlike"_s)->isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_world->decision(m_world->shownName()));
}

QTEST_MAIN(MergersPageTest)
#include "tst_mergerspage.moc"
