// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/commands/listcommands.h"
#include "support/everyview.h"
#include "support/typingworld.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QStatusBar>
#include <QTableWidget>
#include <QTextEdit>

#include <csignal>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Where one types something that is never recorded: a search, or an option of what is made now.
const QStringList searchesAndOptions{u"municipalitySearch"_s, u"personsSearch"_s, u"helpSearch"_s,
                                     u"addField"_s, u"letterDate"_s, u"reportDay"_s,
                                     u"importSearch"_s,
                                     // Counts as it is left, and is kept with the task.
                                     u"importAnswer"_s,
                                     // A choice like those beside it, until the two are one.
                                     u"merged.name"_s, u"merged.email"_s, u"merged.phone"_s,
                                     u"merged.source"_s, u"merged.basis"_s, u"merged.note"_s};

/// The fields in @p view where one can type; a field in a combo box has the box's name.
QStringList typedIn(const QWidget &view)
{
    QStringList names;
    for (const auto *widget : view.findChildren<QWidget *>()) {
        const auto *line = qobject_cast<const QLineEdit *>(widget);
        const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
        const auto *rich = qobject_cast<const QTextEdit *>(widget);
        const bool isOpen = (line && !line->isReadOnly()) || (plain && !plain->isReadOnly())
            || (rich && !rich->isReadOnly()) || qobject_cast<const QAbstractSpinBox *>(widget);
        if (!isOpen || !widget->isVisible() || !widget->isEnabled())
            continue;
        const auto *combo = qobject_cast<const QComboBox *>(widget->parentWidget());
        names.append(combo ? combo->objectName() : widget->objectName());
    }
    return names;
}

} // namespace

/// Nothing that is typed is lost: at every place, however one leaves it.
class TypingTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsEveryPlaceWhereOneTypes();
    void findsWhatWasTypedAgain_data();
    void findsWhatWasTypedAgain();
    void aStepOfSeveralIsTheCampaigns();
    void tellsAndDiscards();
    void goesOnWithADialog();
    void goesOnWithSeveral();
    void knowsACellByItsRecord();
    void isInTheFileWithinHalfASecond();
    void isGoneOnceRecordedOrEmptied();
    void staysWhereTheFileTakesNothing();
    void closesInOrderWhenTheSystemEndsIt();
    void whatIsTypedIsNoFact();
};

void TypingTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"solidair-test"_s);
    QCoreApplication::setApplicationName(u"typing"_s);
}

void TypingTest::knowsEveryPlaceWhereOneTypes()
{
    const QTemporaryDir folder;
    QSet<QString> known(searchesAndOptions.begin(), searchesAndOptions.end());
    for (const auto &place : typingPlaces())
        known.insert(place.field);
    QMap<QString, QString> unknown;
    int views = 0;
    visitEveryView(folder.filePath(u"views"_s), Language::Dutch,
                   [&](const QString &name, QWidget &view) {
                       ++views;
                       for (const auto &field : typedIn(view)) {
                           if (!known.contains(field))
                               unknown.insert(field, name);
                       }
                   });
    QVERIFY(views > 30);
    QVERIFY2(unknown.isEmpty(),
             qPrintable(unknown.keys().join(u' ') + u" in "_s + unknown.values().join(u' ')));
}

void TypingTest::findsWhatWasTypedAgain_data()
{
    QTest::addColumn<int>("place");
    const auto places = typingPlaces();
    for (int i = 0; i < places.size(); ++i)
        QTest::newRow(qPrintable(places[i].field)) << i;
}

void TypingTest::findsWhatWasTypedAgain()
{
    QFETCH(const int, place);
    const auto places = typingPlaces();
    const auto &it = places[place];
    TypingWorld world;
    for (const auto leaving : {Leaving::Escape, Leaving::OtherMunicipality, Leaving::OtherPage,
                               Leaving::CloseWindow, Leaving::SystemEnds}) {
        const QString text = it.text + QString::number(static_cast<int>(leaving) + 1);
        const auto found = world.typeLeaveAndReturn(it, text, leaving);
        // What is whole is recorded when one leaves it; what was only broken off is not.
        const bool isRecorded =
            it.isWhole && leaving != Leaving::Escape && leaving != Leaving::SystemEnds;
        QVERIFY2(
            found == (isRecorded ? QString() : text),
            qPrintable(
                u"%1, left by %2: “%3”"_s.arg(it.field).arg(static_cast<int>(leaving)).arg(found)));
        if (it.isWhole) {
            const auto content = contentOf(world.workspace().session());
            QCOMPARE(content.count(text.toUtf8()), isRecorded ? 1 : 0);
            QVERIFY(!isRecorded || world.told().isEmpty());
        }
    }
}

void TypingTest::aStepOfSeveralIsTheCampaigns()
{
    TypingWorld world;
    const auto open = [&](const std::function<void(QWidget *)> &inside) {
        inDialog(
            &world.window(),
            [&] {
                emit world.workspace().stageWanted({world.id(u"Zele"_s), world.id(u"Eeklo"_s)},
                                                   Stage::OnHold);
            },
            inside);
    };
    open([](QWidget *dialog) {
        shown<QLineEdit>(dialog, u"stageReason"_s)->setFocus();
        type(u"na de zomer"_s);
        test::press(Qt::Key_Escape);
    });
    QString found;
    open([&](QWidget *dialog) {
        found = shown<QLineEdit>(dialog, u"stageReason"_s)->text();
        click(dialog, u"stageLeave"_s);
    });
    QCOMPARE(found, u"na de zomer"_s);
}

void TypingTest::tellsAndDiscards()
{
    TypingWorld world;
    world.choose(u"Aalst"_s);
    click(&world.dossier(), u"add-call"_s);
    type(u"belde over de raad"_s);
    QVERIFY(world.told().isEmpty()); // one sees what one types
    test::press(Qt::Key_Escape);
    QTRY_COMPARE(world.told().size(), 1);
    QVERIFY(world.told().first().contains(u"belde over de raad"_s));
    world.choose(u"Hove"_s);
    QVERIFY(world.told().isEmpty());
    world.choose(u"Aalst"_s);
    QCOMPARE(world.told().size(), 1);
    click(&world.dossier(), u"draftDiscard"_s);
    QVERIFY(world.told().isEmpty());
    world.choose(u"Hove"_s);
    world.choose(u"Aalst"_s);
    click(&world.dossier(), u"add-call"_s);
    QCOMPARE(shown<QLineEdit>(&world.dossier(), u"momentEntryText"_s)->text(), QString());
}

void TypingTest::goesOnWithADialog()
{
    TypingWorld world;
    world.choose(u"Aalst"_s);
    inDialog(
        &world.window(), [&] { click(&world.dossier(), u"addContact"_s); },
        [](QWidget *dialog) {
            shown<QLineEdit>(dialog, u"contactName"_s)->setFocus();
            type(u"Jan Proef"_s);
            test::press(Qt::Key_Escape);
        });
    QTRY_COMPARE(world.told().size(), 1);
    inDialog(
        &world.window(), [&] { click(&world.dossier(), u"draftGoOn"_s); },
        [](QWidget *dialog) {
            QCOMPARE(shown<QLineEdit>(dialog, u"contactName"_s)->text(), u"Jan Proef"_s);
            click(dialog, u"keepContact"_s);
        });
    const auto contacts = *world.workspace().session().roles().contactsOf(world.id(u"Aalst"_s));
    QVERIFY(std::ranges::any_of(
        contacts, [](const Contact &contact) { return contact.person.name == u"Jan Proef"; }));
    QVERIFY(world.told().isEmpty());
    inDialog(
        &world.window(), [&] { click(&world.dossier(), u"addContact"_s); },
        [](QWidget *dialog) {
            QCOMPARE(shown<QLineEdit>(dialog, u"contactName"_s)->text(), QString());
            click(dialog, u"discardContact"_s);
        });
}

void TypingTest::goesOnWithSeveral()
{
    TypingWorld world;
    const QList ids{world.id(u"Zele"_s), world.id(u"Eeklo"_s)};
    world.choose(u"Zele"_s);
    inDialog(
        &world.window(), [&] { emit world.workspace().stageWanted(ids, Stage::OnHold); },
        [](QWidget *dialog) {
            shown<QLineEdit>(dialog, u"stageReason"_s)->setFocus();
            type(u"na de zomer"_s);
            test::press(Qt::Key_Escape);
        });
    // It is told where it is of no municipality alone, and goes on with those that are chosen.
    const auto goOn = [&] { world.window().openSettings(); };
    inDialog(&world.window(), goOn, [](QWidget *dialog) { click(dialog, u"draftGoOn"_s); });
    QTRY_COMPARE(world.window().statusBar()->currentMessage(),
                 u"Kies de gemeenten in de lijst en ga er dan mee verder."_s);
}

void TypingTest::knowsACellByItsRecord()
{
    TypingWorld world;
    const auto settings = [&] { world.window().openSettings(u"coordinators"_s); };
    const auto table = [](QWidget *dialog) {
        return shown<QTableWidget>(dialog, u"coordinators"_s);
    };
    QString name;
    inDialog(&world.window(), settings, [&](QWidget *dialog) {
        name = table(dialog)->item(0, 0)->text();
        table(dialog)->setFocus();
        table(dialog)->setCurrentCell(0, 0);
        table(dialog)->editItem(table(dialog)->item(0, 0));
        auto *cell = shown<QLineEdit>(dialog, u"settingsCell"_s);
        cell->selectAll();
        QTest::keyClicks(cell, u"Anders"_s);
        QTest::keyClick(cell, Qt::Key_Escape);
        dialog->close();
    });
    auto &workspace = world.workspace();
    QVERIFY(workspace.run(std::make_unique<AddListRowCommand<Coordinator>>(
        workspace.session(), u"nieuw"_s,
        Coordinator{CoordinatorId::create(), u"Aaa Eerste"_s, {}, true})));
    inDialog(&world.window(), settings, [&](QWidget *dialog) {
        QCOMPARE(table(dialog)->item(0, 0)->text(), u"Aaa Eerste"_s);
        QCOMPARE(table(dialog)->item(1, 0)->text(), name);
        click(dialog, u"draftGoOn"_s);
        QCOMPARE(table(dialog)->currentRow(), 1);
        QCOMPARE(shown<QLineEdit>(dialog, u"settingsCell"_s)->text(), u"Anders"_s);
        dialog->close();
    });
}

void TypingTest::isInTheFileWithinHalfASecond()
{
    TypingWorld world;
    world.choose(u"Aalst"_s);
    click(&world.dossier(), u"add-note"_s);
    type(u"nog niet af"_s);
    QTest::qWait(500);
    // As the program leaves it when it is killed now.
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"kopie.solidair"_s);
    QVERIFY(QFile::copy(world.path(), copy));
    QVERIFY(QFile::copy(world.path() + u"-wal"_s, copy + u"-wal"_s));
    const auto killed = CampaignSession::openToRead(copy);
    QVERIFY2(killed, killed ? "" : qPrintable(killed.error().message));
    const auto drafts = *(*killed)->drafts();
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().content.value(u"momentEntryText"_s).toString(), u"nog niet af"_s);
    // The day that stood there, which was not typed, comes back with it.
    QCOMPARE(drafts.first().content.value(u"momentEntryDate"_s).toString(), u"22/11/2026"_s);
}

void TypingTest::isGoneOnceRecordedOrEmptied()
{
    TypingWorld world;
    world.choose(u"Aalst"_s);
    click(&world.dossier(), u"add-note"_s);
    type(u"klaar"_s);
    QTest::qWait(500);
    QCOMPARE(world.workspace().session().drafts()->size(), 1);
    test::press(Qt::Key_Return);
    QTRY_COMPARE(world.workspace().session().drafts()->size(), 0);
    click(&world.dossier(), u"add-note"_s);
    type(u"toch niet"_s);
    QTest::qWait(500);
    auto *field = shown<QLineEdit>(&world.dossier(), u"momentEntryText"_s);
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTRY_COMPARE(world.workspace().session().drafts()->size(), 0);
    QVERIFY(world.told().isEmpty());
}

void TypingTest::staysWhereTheFileTakesNothing()
{
    TypingWorld world;
    world.choose(u"Aalst"_s);
    {
        const WritingElsewhere elsewhere(world.path());
        click(&world.dossier(), u"add-note"_s);
        type(u"schijf vol"_s);
        test::press(Qt::Key_Return);
        QCOMPARE(world.prompts().told.size(), 1);
        world.choose(u"Hove"_s);
        auto *street = shown<QLineEdit>(&world.dossier(), u"details.town_hall"_s);
        street->setFocus();
        street->selectAll();
        type(u"Kapelstraat 1"_s);
        test::press(Qt::Key_Return);
        QCOMPARE(street->text(), u"Kapelstraat 1"_s); // still there, and marked
        world.choose(u"Aalst"_s);
        QCOMPARE(shown<QLineEdit>(&world.dossier(), u"momentEntryText"_s)->text(), u"schijf vol"_s);
        world.choose(u"Hove"_s);
        QCOMPARE(shown<QLineEdit>(&world.dossier(), u"details.town_hall"_s)->text(),
                 u"Kapelstraat 1"_s);
        // Closing tells what would go.
        world.prompts().verb = 0;
        world.window().close();
        QVERIFY(world.window().isVisible());
        QCOMPARE(world.prompts().questions.size(), 1);
    }
    world.reopen();
    QCOMPARE(world.prompts().questions.size(), 1);
    world.choose(u"Aalst"_s);
    QCOMPARE(shown<QLineEdit>(&world.dossier(), u"momentEntryText"_s)->text(), u"schijf vol"_s);
}

void TypingTest::closesInOrderWhenTheSystemEndsIt()
{
#ifdef Q_OS_UNIX
    TypingWorld world;
    world.choose(u"Aalst"_s);
    click(&world.dossier(), u"add-note"_s);
    type(u"afgebroken"_s);
    ::raise(SIGTERM);
    QTRY_VERIFY(world.isClosed());
    QVERIFY(!QFile::exists(world.path() + u".lock"_s));
    QVERIFY(!QFile::exists(world.path() + u"-wal"_s));
    world.openAgain();
    world.choose(u"Aalst"_s);
    QCOMPARE(shown<QLineEdit>(&world.dossier(), u"momentEntryText"_s)->text(), u"afgebroken"_s);
#endif
}

void TypingTest::whatIsTypedIsNoFact()
{
    TypingWorld world;
    auto &session = world.workspace().session();
    const auto before = contentOf(session);
    world.choose(u"Aalst"_s);
    click(&world.dossier(), u"add-note"_s);
    type(u"telt niet"_s);
    QTest::qWait(500);
    QCOMPARE(session.drafts()->size(), 1);
    QCOMPARE(contentOf(session), before);
    QCOMPARE(session.undoStack().count(), 0);
}

QTEST_MAIN(TypingTest)
#include "tst_typing.moc"
