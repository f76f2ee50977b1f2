// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/letterspageworld.h"

using namespace solidair;
using namespace solidair::test;

class LettersPageTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyThereIsNothingWithoutRecipients();
    void groupsRecipientsInOrderOfTrouble();
    void theModelHoldsItsPromises();
    void aLetterThatCanNotGoHasNoCheck();
    void theButtonsCarryTheNumberThatGoes();
    void theSpaceBarChecksOneAndAWholeGroup();
    void turnsThroughTheLettersThatGoByKeys();
    void theLetterShownIsTheOnePrinted();
    void savesOnePdfAndRecords();
    void savesAPdfEach();
    void makesNoLetterWithAnotherDateThanTyped();
    void recordsAfterwardsOnWish();
    void aFailureToWriteRecordsNothing();
    void addsARecipientByName();
    void tellsWhyANameIsNotAdded();
    void aRequestForNoLettersIsHeeded();
    void theDateDecidesWhoHasJoined();
    void undoBringsTheRecipientBackAmongThoseWhoCanGo();
    void hostileNamesStayText();
};

void LettersPageTest::saysWhyThereIsNothingWithoutRecipients()
{
    const World world;
    QVERIFY(world.find<QWidget>("noRecipients")->isVisible());
    QVERIFY(!world.find<QPushButton>("printLetters")->isEnabled());
    QVERIFY(world.find<QLabel>("whyNot")->isVisible());
}

void LettersPageTest::groupsRecipientsInOrderOfTrouble()
{
    World world;
    const auto joined = world.at(Stage::Joined, 1).first();
    const auto asked = world.at(Stage::Asked, 1).first();
    const auto fresh = world.at(Stage::NotApproached, 2);
    world.choose(QStringList{fresh[0], joined, asked, fresh[1]});
    using enum Recipient::Readiness;
    QCOMPARE(world.model().count(Impossible), 0);
    QCOMPARE(world.model().count(Unwise), 2);
    QCOMPARE(world.model().count(Remarked) + world.model().count(Ready), 2);
    const auto first = world.model().index(0, 0);
    QCOMPARE(first.data(RecipientModel::ReadinessRole).toInt(), static_cast<int>(Unwise));
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    const auto remark = world.model().index(0, world.model().columnOf("remark"_L1), first);
    QVERIFY(remark.data().toString().contains(u"joined already"_s)
            || remark.data().toString().contains(u"asked already"_s));
    QCOMPARE(world.model().checked().size(), 2);
}

void LettersPageTest::theModelHoldsItsPromises()
{
    World world;
    RecipientModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto recipients = world.model().checked();
    world.choose(world.at(Stage::NotApproached, 3) + world.at(Stage::Joined, 2));
    recipients = world.model().checked();
    auto impossible = recipients.first();
    impossible.facts.municipality.id = MunicipalityId::create();
    impossible.readiness = Recipient::Readiness::Impossible;
    model.setRecipients(recipients + QList<Recipient>{impossible});
    QCOMPARE(model.checked().size(), 3);
    const auto one = model.indexOf(recipients.first().id());
    QVERIFY(model.setData(one, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(one.parent().data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::PartiallyChecked));
    model.setRecipients(recipients);
    QCOMPARE(model.checked().size(), 2); // the person's check stays
    model.setRecipients({});
    QCOMPARE(model.rowCount(), 0);
}

void LettersPageTest::aLetterThatCanNotGoHasNoCheck()
{
    World world;
    auto campaign = world.workspace.campaign().campaign();
    campaign.sender.email.clear();
    QVERIFY(world.workspace.run(
        std::make_unique<ChangeCampaignCommand>(world.workspace.session(), campaign)));
    world.choose(world.at(Stage::NotApproached, 2));
    QCOMPARE(world.model().count(Recipient::Readiness::Impossible), 2);
    const auto group = world.model().index(0, 0);
    const auto index = world.model().index(0, 0, group);
    QVERIFY(!(index.flags() & Qt::ItemIsUserCheckable));
    QVERIFY(world.model()
                .index(0, world.model().columnOf("remark"_L1), group)
                .data()
                .toString()
                .contains(u"e-mail address of the sender"_s));
    QVERIFY(!world.find<QPushButton>("savePdf")->isEnabled());
    QVERIFY(!world.find<PagesView>("letterPreview")->pages());
}

void LettersPageTest::theButtonsCarryTheNumberThatGoes()
{
    World world;
    world.choose(world.at(Stage::NotApproached, 3) + world.at(Stage::Joined, 1));
    QCOMPARE(world.find<QPushButton>("printLetters")->text(), u"Print (3)"_s);
    QCOMPARE(world.find<QPushButton>("savePdf")->text(), u"PDF (3)"_s);
}

void LettersPageTest::theSpaceBarChecksOneAndAWholeGroup()
{
    World world;
    world.choose(world.at(Stage::NotApproached, 3));
    auto *view = world.view();
    view->setFocus();
    const auto group = world.model().index(0, 0);
    view->setCurrentIndex(world.model().index(0, world.model().columnOf("remark"_L1), group));
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(world.model().checked().size(), 2);
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(view->currentIndex().siblingAtColumn(0), group);
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(world.model().checked().size(), 3);
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(world.model().checked().size(), 0);
    QVERIFY(!world.find<QPushButton>("printLetters")->isEnabled());
}

void LettersPageTest::turnsThroughTheLettersThatGoByKeys()
{
    World world;
    const auto names = world.at(Stage::NotApproached, 3);
    world.choose(names);
    QStringList order;
    for (const auto &recipient : world.model().checked())
        order.append(recipient.name());
    world.view()->setFocus();
    QCOMPARE(world.current(), order[0]);
    QCOMPARE(world.place(), u"1 of 3"_s);
    QTest::keyClick(world.view(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(world.current(), order[1]);
    QTest::keyClick(world.view(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(world.current(), order[2]);
    QCOMPARE(world.place(), u"3 of 3"_s);
    QTest::keyClick(world.view(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(world.current(), order[2]);
    QTest::keyClick(world.view(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(world.current(), order[1]);
    QTRY_VERIFY(world.preview().contains(order[1]));
}

void LettersPageTest::theLetterShownIsTheOnePrinted()
{
    World world;
    world.choose(world.at(Stage::NotApproached, 1));
    QTRY_VERIFY(!world.preview().isEmpty());
    world.prompts.path = world.sample.folder() + u"/brief.pdf"_s;
    QTest::mouseClick(world.find<QPushButton>("savePdf"), Qt::LeftButton);
    QTRY_VERIFY(QFileInfo::exists(world.prompts.path));
    QCOMPARE(textOf(fileAt(world.prompts.path)), world.preview());
}

void LettersPageTest::savesOnePdfAndRecords()
{
    World world;
    const auto names = world.at(Stage::NotApproached, 4);
    world.choose(names);
    QSignalSpy noted(&world.workspace, &Workspace::noted);
    world.prompts.path = world.sample.folder() + u"/brieven"_s; // the suffix is added
    world.find<QPushButton>("savePdf")->setFocus();
    QTest::keyClick(world.find<QPushButton>("savePdf"), Qt::Key_Space);
    QTRY_COMPARE(noted.size(), 1);
    QVERIFY(world.prompts.told.isEmpty());
    const auto text = textOf(fileAt(world.prompts.path + u".pdf"_s));
    for (const auto &name : names) {
        QVERIFY(text.contains(name));
        QCOMPARE(world.stage(name), Stage::Asked);
        QCOMPARE(world.letters(name), 1);
    }
    QTRY_COMPARE(world.model().count(Recipient::Readiness::Unwise), 4);
    QCOMPARE(world.find<QPushButton>("printLetters")->text(), u"Print (0)"_s);
    QVERIFY(world.page->isEnabled());
}

void LettersPageTest::savesAPdfEach()
{
    World world;
    const auto names = world.at(Stage::NotApproached, 2);
    world.choose(names);
    world.find<QCheckBox>("recordLetters")->setChecked(false);
    QSignalSpy noted(&world.workspace, &Workspace::noted);
    world.prompts.path = world.sample.folder() + u"/brieven"_s;
    QTest::mouseClick(world.find<QPushButton>("savePdfEach"), Qt::LeftButton);
    QTRY_COMPARE(noted.size(), 1);
    QCOMPARE(QDir(world.prompts.path).entryList({u"*.pdf"_s}).size(), 2);
    QCOMPARE(world.stage(names[0]), Stage::NotApproached);
}

void LettersPageTest::makesNoLetterWithAnotherDateThanTyped()
{
    World world;
    const auto names = world.at(Stage::NotApproached, 2);
    world.choose(names);
    auto *date = world.find<DateEdit>("letterDate");
    date->selectAll();
    QTest::keyClicks(date, u"31/2/2026"_s);
    world.prompts.path = world.sample.folder() + u"/brieven.pdf"_s;
    QTest::mouseClick(world.find<QPushButton>("savePdf"), Qt::LeftButton);
    QVERIFY(date->hasFocus());
    QCOMPARE(date->selectedText(), u"31/2/2026"_s);
    // With a date it goes on, at once, with that date.
    QTest::keyClicks(date, u"10/11/2026"_s);
    QTest::mouseClick(world.find<QPushButton>("savePdf"), Qt::LeftButton);
    QTRY_VERIFY(QFileInfo::exists(world.prompts.path));
    QTRY_COMPARE(world.letters(names[0]), 1);
    QCOMPARE(world.workspace.session()
                 .letters()
                 .of(named(world.workspace.session(), names[0]))
                 ->first()
                 .date,
             QDate(2026, 11, 10));
}

void LettersPageTest::recordsAfterwardsOnWish()
{
    World world;
    const auto names = world.at(Stage::NotApproached, 2);
    world.choose(names);
    world.find<QCheckBox>("recordLetters")->setChecked(false);
    auto *link = world.find<LinkButton>("recordLast");
    QVERIFY(!link->isVisible());
    world.prompts.path = world.sample.folder() + u"/brieven.pdf"_s;
    QTest::mouseClick(world.find<QPushButton>("savePdf"), Qt::LeftButton);
    QTRY_VERIFY(link->isVisible());
    QCOMPARE(world.letters(names[0]), 0);
    QTest::mouseClick(link, Qt::LeftButton);
    QTRY_VERIFY(!link->isVisible());
    QCOMPARE(world.letters(names[0]), 1);
    QCOMPARE(world.letters(names[1]), 1);
    const auto letter =
        world.workspace.session().letters().of(named(world.workspace.session(), names[0]))->first();
    QVERIFY(textOf(*world.workspace.session().letters().pdf(letter.id)).contains(names[0]));
}

void LettersPageTest::aFailureToWriteRecordsNothing()
{
    World world;
    const auto names = world.at(Stage::NotApproached, 2);
    world.choose(names);
    world.prompts.path = world.sample.folder() + u"/missing/brieven.pdf"_s;
    QTest::mouseClick(world.find<QPushButton>("savePdf"), Qt::LeftButton);
    QTRY_COMPARE(world.prompts.told.size(), 1);
    QCOMPARE(world.prompts.told.first().code, Error::Code::FileAccess);
    QCOMPARE(world.letters(names[0]), 0);
    QVERIFY(!world.find<LinkButton>("recordLast")->isVisible());
    QVERIFY(world.page->isEnabled());
}

void LettersPageTest::addsARecipientByName()
{
    World world;
    QTest::mouseClick(world.find<QPushButton>("addButton"), Qt::LeftButton);
    auto *field = world.find<QLineEdit>("addField");
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"aalst"_s);
    QTest::keyClick(field, Qt::Key_Return);
    world.inspected(1);
    QTRY_COMPARE(world.current(), u"Aalst"_s);
    QVERIFY(!world.find<QWidget>("noRecipients")->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
}

void LettersPageTest::tellsWhyANameIsNotAdded()
{
    World world;
    QTest::mouseClick(world.find<QPushButton>("addButton"), Qt::LeftButton);
    auto *field = world.find<QLineEdit>("addField");
    QTest::keyClicks(field, u"Nergensland"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), u"Nergensland"_s);
    QVERIFY(field->accessibleDescription().contains(u"Nergensland"_s));
    QCOMPARE(world.model().count(), 0);
}

void LettersPageTest::aRequestForNoLettersIsHeeded()
{
    World world;
    const auto name = world.at(Stage::NotApproached, 1).first();
    Contact contact;
    contact.person.id = PersonId::create();
    contact.person.name = u"Nour Voorbeeld"_s;
    contact.person.noPost = true;
    contact.role.id = RoleId::create();
    contact.role.person = contact.person.id;
    contact.role.municipality = named(world.workspace.session(), name);
    contact.role.forLetter = true;
    QVERIFY(world.workspace.run(
        std::make_unique<AddContactCommand>(world.workspace.session(), contact)));
    world.choose({name});
    QCOMPARE(world.model().count(Recipient::Readiness::Unwise), 1);
    QVERIFY(!world.preview().contains(u"Nour Voorbeeld"_s));
}

void LettersPageTest::theDateDecidesWhoHasJoined()
{
    World world;
    const auto joined = world.at(Stage::Joined, 1).first();
    world.choose({joined});
    QCOMPARE(world.model().count(Recipient::Readiness::Unwise), 1);
    auto *date = world.find<DateEdit>("letterDate");
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, u"1/1/2020"_s);
    QTest::keyClick(date, Qt::Key_Return);
    QTRY_COMPARE(world.model().count(Recipient::Readiness::Unwise), 0);
}

void LettersPageTest::undoBringsTheRecipientBackAmongThoseWhoCanGo()
{
    World world;
    world.choose(world.at(Stage::NotApproached, 1));
    world.prompts.path = world.sample.folder() + u"/brief.pdf"_s;
    QTest::mouseClick(world.find<QPushButton>("savePdf"), Qt::LeftButton);
    QTRY_COMPARE(world.model().count(Recipient::Readiness::Unwise), 1);
    world.workspace.session().undoStack().undo();
    QTRY_COMPARE(world.model().count(Recipient::Readiness::Unwise), 0);
    QCOMPARE(world.find<QPushButton>("printLetters")->text(), u"Print (1)"_s);
}

void LettersPageTest::hostileNamesStayText()
{
    RecipientModel model;
    Recipient recipient;
    recipient.facts.municipality.id = MunicipalityId::create();
    recipient.facts.municipality.names.nl = u"<img src=x>"_s;
    recipient.remark = u"<b>vet</b>"_s;
    model.setRecipients({recipient});
    const auto index = model.indexOf(recipient.id());
    QCOMPARE(index.data().toString(), u"<img src=x>"_s);
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u"&lt;img"_s));
    QVERIFY(index.siblingAtColumn(1).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    LettersPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_letterspage.moc"
