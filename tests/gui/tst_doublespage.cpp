// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/commands/listcommands.h"
#include "support/doublesample.h"
#include "support/windowworld.h"
#include "ui/persons/contactdialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// Persons that stand there twice: found, compared and made one in the window.
class DoublesPageTest : public QObject
{
    Q_OBJECT

private:
    void open()
    {
        m_world->window->showPage(u"doubles"_s);
        m_list = shown<QListView>(m_world->window, u"doublesList"_s);
        QTRY_VERIFY(m_list->model()->rowCount() > 0);
        QTRY_COMPARE(focused(), static_cast<QWidget *>(m_list));
    }

    QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            lines.append(m_list->model()->index(row, 0).data().toString());
        return lines;
    }

    QByteArray content() const { return contentOf(m_world->workspace().session()); }

    QList<Person> named(const QString &name) const
    {
        QList<Person> found;
        const auto all = PersonRepository(m_world->workspace().session().database()).all();
        for (const auto &person : *all) {
            if (person.name.startsWith(name))
                found.append(person);
        }
        return found;
    }

    std::unique_ptr<WindowWorld> m_world;
    QListView *m_list = nullptr;

private slots:

    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"solidair-test"_s);
        QCoreApplication::setApplicationName(u"doublespage"_s);
    }

    void init()
    {
        m_world = std::make_unique<WindowWorld>();
        auto &workspace = m_world->workspace();
        const QDate today(2026, 11, 22);
        addDoubles(workspace, *workspace.campaign().named(u"Wetteren"_s, {today, today}));
    }

    void cleanup() { m_world.reset(); }

    void findsThemInGroups();
    void makesOneOfTwoByKeysAlone();
    void takesBackAMerger();
    void keepsTheStrictestPrivacy();
    void takesWhatIsTyped();
    void remembersThatTwoAreTwo();
    void leavesAPairForLater();
    void mergesNobodyWhoWasToldApart();
    void countsWhatHangsOnBoth();
    void isReachedFromThePersons();
    void findsThemAmongMany();
    void tellsWhomANewContactLooksLike();
    void makesOneOfTwoBodies();
};

void DoublesPageTest::findsThemInGroups()
{
    open();
    const auto all = lines();
    QCOMPARE(all.size(), 4);
    QCOMPARE(all[0], u"Zeker: 1"_s);
    QVERIFY2(all[1].contains(u"Els Model"_s) && all[1].contains(u"Els Modèl"_s),
             qPrintable(all[1]));
    QCOMPARE(all[2], u"Wellicht: 1"_s);
    QVERIFY(all[3].contains(u"Joris Stael"_s));
    const auto spoken = m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"Wetteren"_s) && spoken.contains(u"e-mail"_s), qPrintable(spoken));
    QVERIFY(shown<QLabel>(shown(m_world->window, u"doublesPage"_s), u"fact"_s)
                ->text()
                .endsWith(u"1 van 2"_s));
}

void DoublesPageTest::makesOneOfTwoByKeysAlone()
{
    open();
    press(Qt::Key_Right);
    QVERIFY2(focused()->objectName().startsWith(u"merge.name."_s),
             qPrintable(focused()->objectName()));
    press(Qt::Key_Right);
    QCOMPARE(focused()->objectName(), u"merge.name.2"_s);
    const auto name = shown<QLineEdit>(m_world->window, u"merged.name"_s)->text();
    press(Qt::Key_Left);
    QVERIFY(shown<QLineEdit>(m_world->window, u"merged.name"_s)->text() != name);
    press(Qt::Key_Right);
    // Both numbers, unless one of them is left out.
    press(Qt::Key_Down);
    QVERIFY(focused()->objectName().startsWith(u"merge.phone."_s));
    const auto *phone = shown<QLineEdit>(m_world->window, u"merged.phone"_s);
    QVERIFY(phone->text().contains(u" / "_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(m_world->prompts.told.isEmpty(), qPrintable(m_world->prompts.told.value(0).message));
    const auto els = named(u"Els Mod"_s);
    QCOMPARE(els.size(), 1);
    QCOMPARE(els.first().name, name);
    QVERIFY(els.first().phone.contains(u"09 365 00 01"_s));
    QVERIFY(els.first().phone.contains(u"0470 00 00 01"_s));
    // The next pair is in front.
    QTRY_COMPARE(lines().size(), 2);
    QCOMPARE(focused(), static_cast<QWidget *>(m_list));
    QVERIFY(m_list->currentIndex().data().toString().contains(u"Joris"_s));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!shown(m_world->window, u"navigation"_s)->isHidden());
    QVERIFY(!m_list->isVisible());
}

void DoublesPageTest::takesBackAMerger()
{
    open();
    const auto before = content();
    click(m_world->window, u"mergePair"_s);
    QVERIFY(content() != before);
    QTest::keyClick(m_world->window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(content(), before);
    QTRY_COMPARE(lines().size(), 4);
}

void DoublesPageTest::keepsTheStrictestPrivacy()
{
    open();
    auto modified = named(u"Els Mod"_s);
    QCOMPARE(modified.size(), 2);
    QVERIFY(modified[0].noEmail != modified[1].noEmail);
    const auto becomes = shown<QLabel>(m_world->window, u"becomes.Contacteren"_s)->text();
    QVERIFY2(becomes.contains(u"e-mail"_s), qPrintable(becomes));
    click(m_world->window, u"mergePair"_s);
    QCOMPARE(named(u"Els Mod"_s).size(), 1);
    QVERIFY(named(u"Els Mod"_s).first().noEmail);
}

void DoublesPageTest::takesWhatIsTyped()
{
    open();
    auto *name = shown<QLineEdit>(m_world->window, u"merged.name"_s);
    name->setFocus();
    name->selectAll();
    type(u"Els Model-Proef"_s);
    // It waits while one looks at another pair.
    press(Qt::Key_F4);
    press(Qt::Key_F4);
    QCOMPARE(shown<QLineEdit>(m_world->window, u"merged.name"_s)->text(), u"Els Model-Proef"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(named(u"Els Model-Proef"_s).size(), 1);
}

void DoublesPageTest::remembersThatTwoAreTwo()
{
    open();
    const auto before = content();
    click(m_world->window, u"tellApart"_s);
    const QStringList folded{u"Wellicht: 1"_s, u"Toch twee personen: 1"_s};
    const auto heads = [this] {
        auto all = lines();
        all.removeIf([](const QString &line) { return line.contains(u"Joris"_s); });
        return all;
    };
    QTRY_COMPARE(heads(), folded);
    const auto path = m_world->window->path();
    QTest::keyClick(m_world->window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(content(), before);
    QTest::keyClick(m_world->window, Qt::Key_Y, Qt::ControlModifier);
    // The file holds it.
    const auto again = CampaignSession::openToRead(path);
    QVERIFY(again);
    const auto apart = Repository<ToldApart>((*again)->database()).all();
    QVERIFY(apart && apart->size() == 1);
    // Unfolded it can be asked anew.
    QTRY_COMPARE(heads(), folded);
    m_list->setCurrentIndex(m_list->model()->index(2, 0));
    m_list->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(lines().size(), 4);
    press(Qt::Key_Down);
    click(m_world->window, u"tellApart"_s);
    QTRY_COMPARE(heads().first(), u"Zeker: 1"_s);
    QCOMPARE(content(), before);
}

void DoublesPageTest::leavesAPairForLater()
{
    open();
    const auto before = content();
    const auto pair = m_list->currentIndex().data().toString();
    click(m_world->window, u"laterPair"_s);
    QVERIFY(m_list->currentIndex().data().toString() != pair);
    press(Qt::Key_F4);
    QCOMPARE(m_list->currentIndex().data().toString(), pair);
    QCOMPARE(content(), before);
}

void DoublesPageTest::mergesNobodyWhoWasToldApart()
{
    open();
    click(m_world->window, u"tellApart"_s);
    QTRY_VERIFY(lines().contains(u"Toch twee personen: 1"_s));
    const auto before = content();
    // The only pair that is left: F4 goes to none that was told apart, folded away or not.
    m_list->setCurrentIndex(m_list->model()->index(2, 0));
    m_list->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(lines().size(), 4);
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_F4);
        QVERIFY(m_list->currentIndex().data().toString().contains(u"Joris"_s));
    }
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(m_list->currentIndex().data().toString().contains(u"Els"_s));
    QVERIFY(!shown<QAbstractButton>(m_world->window, u"mergePair"_s)->isEnabled());
    QVERIFY(shown<QLabel>(m_world->window, u"doublesUndoing"_s)
                ->text()
                .contains(u"Vergelijk opnieuw"_s));
    QSignalSpy noted(&m_world->workspace(), &Workspace::noted);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(content(), before);
    QCOMPARE(noted.size(), 1);
}

void DoublesPageTest::countsWhatHangsOnBoth()
{
    auto &workspace = m_world->workspace();
    const QDate today(2026, 11, 22);
    for (int i = 0; i < 14; ++i) {
        Interaction moment;
        moment.id = InteractionId::create();
        moment.municipality = *workspace.campaign().named(u"Wetteren"_s, {today, today});
        moment.kind = Interaction::Kind::Call;
        moment.date = PartialDate(QDate(2025, 5, 1).addDays(i));
        moment.person = named(u"Els Model"_s).first().id;
        QVERIFY(
            workspace.run(std::make_unique<RecordInteractionCommand>(workspace.session(), moment)));
    }
    open();
    QStringList counts;
    const auto labels = shown(m_world->window, u"doublesFacts"_s)->findChildren<QLabel *>();
    for (const auto *label : labels)
        counts.append(label->text());
    QVERIFY2(counts.contains(u"14 + 1"_s), qPrintable(counts.join(u'|')));
    QVERIFY(counts.contains(u"1 + 1"_s)); // roles
    QCOMPARE(shown<QLabel>(m_world->window, u"mergeOlder"_s)->text(), u"en 3 oudere"_s);
}

void DoublesPageTest::isReachedFromThePersons()
{
    m_world->window->showPage(u"persons"_s);
    click(m_world->window, u"toDoubles"_s);
    auto *page = shown(m_world->window, u"doublesPage"_s);
    QTest::keyClick(page, Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(!page->isVisible());
    shown(m_world->window, u"personsTable"_s);
}

void DoublesPageTest::findsThemAmongMany()
{
    auto &session = m_world->workspace().session();
    const QDate today(2026, 11, 22);
    const auto aalst = *m_world->workspace().campaign().named(u"Aalst"_s, {today, today});
    for (int i = 0; i < 220; ++i) {
        Contact contact;
        contact.person.id = PersonId::create();
        contact.person.email = u"bus%1@aalst.example"_s.arg(i);
        contact.person.fictional = true;
        contact.role.id = RoleId::create();
        contact.role.person = contact.person.id;
        contact.role.municipality = aalst;
        QVERIFY(session.execute(std::make_unique<AddContactCommand>(session, contact)));
    }
    m_world->window->showPage(u"doubles"_s);
    // Beside the window: until then it says so, and nothing can be answered.
    const auto *page = shown(m_world->window, u"doublesPage"_s);
    QCOMPARE(shown<QLabel>(page, u"why"_s)->text(), u"Zoekt…"_s);
    QVERIFY(!page->findChild<QAbstractButton *>(u"mergePair"_s)->isEnabled());
    QVERIFY(!page->findChild<QAbstractButton *>(u"laterPair"_s)->isEnabled());
    QTRY_VERIFY(page->findChild<QListView *>(u"doublesList"_s)->isVisible());
    open();
    QTRY_COMPARE(lines().size(), 4);
    QTRY_VERIFY(shown<QAbstractButton>(m_world->window, u"mergePair"_s)->isEnabled());
    click(m_world->window, u"mergePair"_s);
    QTRY_COMPARE(lines().size(), 2);
}

void DoublesPageTest::tellsWhomANewContactLooksLike()
{
    auto *window = m_world->window;
    auto &workspace = m_world->workspace();
    const QDate today(2026, 11, 22);
    Contact begun;
    begun.role.municipality = *workspace.campaign().named(u"Aalst"_s, {today, today});
    const auto before = workspace.session().undoStack().index();
    inDialog(
        window, [&] { ContactDialog(workspace, begun, window).exec(); },
        [](QWidget *dialog) {
            shown(dialog, u"contactName"_s)->setFocus();
            type(u"Els Mode"_s);
            QVERIFY(!dialog->findChild<QAbstractButton *>(u"takeKnownPerson"_s)->isVisible());
            type(u"l"_s);
            QTRY_VERIFY(dialog->findChild<QAbstractButton *>(u"takeKnownPerson"_s)->isVisible());
            auto *take = shown<QAbstractButton>(dialog, u"takeKnownPerson"_s);
            QVERIFY2(take->text().startsWith(u"Lijkt op Els Mod"_s), qPrintable(take->text()));
            QVERIFY(take->text().contains(u"Wetteren"_s));
            // It stands in nobody's way.
            QCOMPARE(focused()->objectName(), u"contactName"_s);
            auto *phone = shown<QLineEdit>(dialog, u"contactPhone"_s);
            phone->setFocus();
            type(u"09 999 99 99"_s);
            take->click();
            QCOMPARE(shown<QLineEdit>(dialog, u"contactEmail"_s)->text(),
                     u"els.model@wetteren.example"_s);
            click(dialog, u"keepContact"_s);
        });
    QCOMPARE(workspace.session().undoStack().index(), before + 1);
    QCOMPARE(named(u"Els Mod"_s).size(), 2); // no third
    const auto there = workspace.session().roles().contactsOf(begun.role.municipality);
    QVERIFY(there && there->last().person.email == u"els.model@wetteren.example"_s);
    const auto &person = there->last().person; // what was typed before is kept
    QVERIFY((person.phone + person.note).contains(u"09 999 99 99"_s));
}

void DoublesPageTest::makesOneOfTwoBodies()
{
    auto &workspace = m_world->workspace();
    for (const auto &name : {u"Huis van Proef"_s, u"Huis van Proeft"_s}) {
        const Body body{BodyId::create(), Body::Kind::Partner, name, {}};
        QVERIFY(workspace.run(std::make_unique<AddListRowCommand<Body>>(
            workspace.session(), AuditAction(u"body.add"_s, {name}), body)));
    }
    const auto before = content();
    const auto count = workspace.campaign().bodies().size();
    int steps = 0;
    inDialog(
        m_world->window, [&] { m_world->window->openSettings(u"bodies"_s); },
        [&](QWidget *dialog) {
            while (dialog->findChild<QWidget *>(u"bodyDoubles"_s)->isVisible()) {
                click(dialog, steps++ == 0 ? u"keepFirstBody"_s : u"tellBodiesApart"_s);
                QVERIFY(steps < 5);
            }
            dialog->close();
        });
    QCOMPARE(workspace.campaign().bodies().size(), count - 1);
    QVERIFY(steps >= 1);
    while (steps-- > 0)
        workspace.session().undoStack().undo();
    QCOMPARE(content(), before);
}

QTEST_MAIN(DoublesPageTest)
#include "tst_doublespage.moc"
