// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/commands/listcommands.h"
#include "support/doublesample.h"
#include "support/windowworld.h"
#include "ui/desk/drafts.h"
#include "ui/doubles/mergewords.h"
#include "ui/doubles/pairchoices.h"
#include "ui/doubles/suremerges.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

PersonPair pairOf(const Person &first, const Person &second)
{
    PersonPair pair;
    pair.first = first;
    pair.second = second;
    pair.group = PersonPair::Group::Sure;
    return pair;
}

SureMerges sureOf(const QList<PersonPair> &pairs)
{
    return SureMerges::of(pairs, [](const PersonPair &) { return false; });
}

} // namespace

/// Certain doubles in which nothing is to be chosen, merged together; and what is chosen in the
/// others, which is kept.
class SureMergesTest final : public QObject
{
    Q_OBJECT

private:
    MunicipalityId wetteren() const
    {
        const QDate today(2026, 11, 22);
        return *m_world->workspace().campaign().named(u"Wetteren"_s, {today, today});
    }

    QByteArray content() const { return contentOf(m_world->workspace().session()); }

    QListView *open() const
    {
        m_world->window->showPage(u"doubles"_s);
        auto *list = shown<QListView>(m_world->window, u"doublesList"_s);
        if (!QTest::qWaitFor([list] { return list->model()->rowCount() > 0; }))
            qFatal("Nobody is found");
        return list;
    }

    std::unique_ptr<WindowWorld> m_world;

private slots:

    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"solidair-test"_s);
        QCoreApplication::setApplicationName(u"suremerges"_s);
    }

    void cleanup() { m_world.reset(); }

    void leavesWhatIsToBeChosen();
    void takesEachPersonOnce();
    void keepsTheMarkOfWhoIsMadeUp();
    void mergesAllAtOnce();
    void mergesBodiesAtOnce();
    void keepsWhatWasChosenUntilTheNextTime();
    void choosesAgainInWhatChangedSince();
};

void SureMergesTest::leavesWhatIsToBeChosen()
{
    const auto one = madeUp(u"Mia Proef"_s, u"mia@proef.example"_s, {});
    auto fuller = madeUp(u"Mia Proef"_s, u"MIA@proef.example"_s, u"02 111 11 11"_s);
    fuller.noEmail = true;
    QCOMPARE(sureOf({pairOf(one, fuller)}).merges.size(), 1);
    const auto merged = sureOf({pairOf(one, fuller)}).merges.first().merged;
    QCOMPARE(merged.phone, u"02 111 11 11"_s);
    QVERIFY(merged.noEmail);
    const QList<std::function<void(Person &)>> differences{
        [](Person &it) { it.name = u"Mia Proeve"_s; },
        [](Person &it) { it.email = u"m@proef.example"_s; },
        [](Person &it) { it.fictional = false; }};
    for (const auto &change : differences) {
        auto other = fuller;
        change(other);
        const auto sure = sureOf({pairOf(one, other)});
        QCOMPARE(sure.merges.size(), 0);
        QCOMPARE(sure.left.size(), 1);
    }
    // What own fields hold of both, and what a person began to choose.
    OwnField field;
    field.id = OwnFieldId::create();
    field.of = RecordKind::Person;
    field.name = {u"Kleur"_s, {}, {}, {}};
    m_world = std::make_unique<WindowWorld>();
    auto &workspace = m_world->workspace();
    QVERIFY(workspace.run(std::make_unique<AddListRowCommand<OwnField>>(
        workspace.session(), AuditAction(u"own-field.add"_s, {u"Kleur"_s}), field)));
    const auto coloured = [&field](Person person, const QString &colour) {
        OwnValue value;
        value.id = OwnValueId::create();
        value.field = field.id;
        value.person = person.id;
        value.value = colour;
        person.own = {value};
        return person;
    };
    const auto red = coloured(one, u"rood"_s);
    const auto green = coloured(fuller, u"groen"_s);
    QVERIFY(sureOf({pairOf(red, green)}).merges.isEmpty());
    QCOMPARE(ownThatGo(workspace.campaign(), red, green),
             QStringList{u"Kleur: “rood” blijft, “groen” vervalt"_s});
    const auto redToo = coloured(fuller, u"rood"_s);
    QCOMPARE(sureOf({pairOf(red, redToo)}).merges.size(), 1);
    QVERIFY(ownThatGo(workspace.campaign(), red, redToo).isEmpty());
    QVERIFY(ownThatGo(workspace.campaign(), one, green).isEmpty()); // it comes along
    QVERIFY(SureMerges::of({pairOf(one, fuller)}, [](const PersonPair &) {
                return true;
            }).merges.isEmpty());
    auto maybe = pairOf(one, fuller);
    maybe.group = PersonPair::Group::Maybe;
    QVERIFY(sureOf({maybe}).merges.isEmpty() && sureOf({maybe}).left.isEmpty());
}

void SureMergesTest::takesEachPersonOnce()
{
    const auto a = madeUp(u"Mia Proef"_s, u"mia@proef.example"_s, {});
    const auto b = madeUp(u"Mia Proef"_s, u"mia@proef.example"_s, {});
    const auto c = madeUp(u"Mia Proef"_s, u"mia@proef.example"_s, {});
    const auto sure = sureOf({pairOf(a, b), pairOf(a, c), pairOf(b, c)});
    QCOMPARE(sure.merges.size(), 1);
    QCOMPARE(sure.left.size(), 2);
}

void SureMergesTest::keepsTheMarkOfWhoIsMadeUp()
{
    using Field = PersonMerge::Field;
    using Side = PersonMerge::Side;
    auto first = madeUp(u"Mia Proef"_s, {}, {});
    auto second = first;
    first.fictional = false;
    second.id = PersonId::create();
    PersonMerge merge(first, second);
    QVERIFY(merge.merged().fictional);
    QVERIFY(merge.isTaken(Field::Fictional, Side::Second));
    merge.take(Field::Fictional, Side::First);
    QVERIFY(!merge.merged().fictional);
    QVERIFY(PersonMerge(second, first).merged().fictional);
}

void SureMergesTest::mergesAllAtOnce()
{
    m_world = std::make_unique<WindowWorld>();
    auto &workspace = m_world->workspace();
    addDoubles(workspace, wetteren()); // one of which is certain, and differs in its name
    for (const auto &name : {u"Piet Zeker"_s, u"Mia Proef"_s}) {
        const auto email = name.first(3).toLower() + u"@wetteren.example"_s;
        addTwice(workspace, wetteren(), madeUp(name, email, {}),
                 madeUp(name, email, u"09 111 11 11"_s));
    }
    const auto before = content();
    const auto persons = [&] {
        return PersonRepository(workspace.session().database()).all()->size();
    };
    const auto count = persons();
    const int steps = workspace.session().undoStack().index();
    open();
    auto *atOnce = shown<QAbstractButton>(m_world->window, u"mergeSure"_s);
    QVERIFY2(atOnce->text().contains(u'2'), qPrintable(atOnce->text()));
    // Told beforehand; whoever leaves it changed nothing.
    m_world->prompts.verb = 0;
    atOnce->click();
    QCOMPARE(content(), before);
    QCOMPARE(m_world->prompts.questions.size(), 1);
    const auto told = m_world->prompts.explanations.first();
    QVERIFY2(told.contains(u"Els Model"_s) && told.contains(u"Naam"_s), qPrintable(told));
    m_world->prompts.verb = 1;
    atOnce->click();
    QVERIFY2(m_world->prompts.told.isEmpty(), qPrintable(m_world->prompts.told.value(0).message));
    QCOMPARE(persons(), count - 2);
    QCOMPARE(workspace.session().undoStack().index(), steps + 1);
    QTRY_VERIFY(!atOnce->isVisible());
    QTest::keyClick(m_world->window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(content(), before);
    QTRY_VERIFY(atOnce->isVisible());
}

void SureMergesTest::mergesBodiesAtOnce()
{
    m_world = std::make_unique<WindowWorld>();
    auto &workspace = m_world->workspace();
    for (const auto &name : {u"Huis van Proef"_s, u"Kring Voorbeeld"_s}) {
        for (const auto kind : {Body::Kind::Partner, Body::Kind::Other}) {
            const Body body{BodyId::create(), kind, name, {}};
            QVERIFY(workspace.run(std::make_unique<AddListRowCommand<Body>>(
                workspace.session(), AuditAction(u"body.add"_s, {name}), body)));
        }
    }
    const auto before = content();
    const auto count = workspace.campaign().bodies().size();
    m_world->prompts.verb = 1;
    inDialog(
        m_world->window, [&] { m_world->window->openSettings(u"bodies"_s); },
        [&](QWidget *dialog) {
            click(dialog, u"mergeSureBodies"_s);
            dialog->close();
        });
    QCOMPARE(workspace.campaign().bodies().size(), count - 2);
    QCOMPARE(m_world->prompts.questions.size(), 1);
    workspace.session().undoStack().undo();
    QCOMPARE(content(), before);
}

void SureMergesTest::keepsWhatWasChosenUntilTheNextTime()
{
    m_world = std::make_unique<WindowWorld>();
    addDoubles(m_world->workspace(), wetteren());
    const auto before = content();
    open();
    auto *name = shown<QLineEdit>(m_world->window, u"merged.name"_s);
    name->setFocus();
    name->selectAll();
    type(u"Els Model-Proef"_s);
    click(m_world->window, u"merge.phone.1"_s);
    const auto phone = shown<QLineEdit>(m_world->window, u"merged.phone"_s)->text();
    QCOMPARE(phone, u"0470 00 00 01"_s);
    QVERIFY(m_world->workspace().drafts().settle());
    QCOMPARE(content(), before); // it is no fact
    // Another program begins where this one ended.
    const auto path = m_world->window->path();
    m_world->application.reset();
    m_world->application = std::make_unique<Application>(m_world->prompts);
    m_world->application->setLanguage(Language::Dutch);
    m_world->window = m_world->application->open(path, nullptr);
    QVERIFY(m_world->window && QTest::qWaitForWindowActive(m_world->window));
    open();
    QCOMPARE(shown<QLineEdit>(m_world->window, u"merged.name"_s)->text(), u"Els Model-Proef"_s);
    QCOMPARE(shown<QLineEdit>(m_world->window, u"merged.phone"_s)->text(), phone);
    click(m_world->window, u"mergePair"_s);
    const DraftPlace place{{}, u"task/doubles"_s};
    QTRY_VERIFY(m_world->workspace().drafts().content(place).isEmpty());
}

void SureMergesTest::choosesAgainInWhatChangedSince()
{
    using Field = PersonMerge::Field;
    using Side = PersonMerge::Side;
    const auto first = madeUp(u"Mia Proef"_s, u"mia@proef.example"_s, u"02 111 11 11"_s);
    auto second = madeUp(u"Mia Proeve"_s, u"m@proef.example"_s, u"02 222 22 22"_s);
    PersonMerge merge(first, second);
    QVERIFY(merge.choices({}).isEmpty());
    merge.take(Field::Email, Side::Second);
    merge.take(Field::Phone, Side::First, false);
    merge.type(Field::Name, u"Mia van Proef"_s);
    const auto chosen = merge.choices(u"x/"_s);
    second.phone = u"02 333 33 33"_s;
    PersonMerge again(first, second);
    again.choose(chosen, u"x/"_s);
    QCOMPARE(again.merged().email, second.email);
    QCOMPARE(again.merged().phone, second.phone);
    QCOMPARE(again.merged().name, u"Mia van Proef"_s);
    QCOMPARE(again.choices(u"x/"_s), chosen);
}

QTEST_MAIN(SureMergesTest)
#include "tst_suremerges.moc"
