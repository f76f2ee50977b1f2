// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/letterspageworld.h"

using namespace solidair;
using namespace solidair::test;

/// What the page of letters finds before a letter goes anywhere.
class LettersPreflightTest : public QObject
{
    Q_OBJECT

private slots:
    void recordsNoLettersOfADayToComeAndSaysSoAtOnce();
    void namesAllThatTheSenderLacksAndLeadsThere();
};

void LettersPreflightTest::recordsNoLettersOfADayToComeAndSaysSoAtOnce()
{
    World world;
    world.choose(world.at(Stage::NotApproached, 2));
    auto *date = world.find<DateEdit>("letterDate");
    date->selectAll();
    QTest::keyClicks(date, u"1/12/2026"_s);
    QTest::keyClick(date, Qt::Key_Return);
    world.inspected(2);
    world.prompts.path = world.sample.folder() + u"/brieven.pdf"_s;
    for (const auto *verb : {"savePdf", "savePdfEach", "printLetters"}) {
        world.prompts.told.clear();
        QTest::mouseClick(world.find<QPushButton>(verb), Qt::LeftButton);
        QTRY_COMPARE(world.prompts.told.size(), 1);
        const QString message = world.prompts.told.first().message;
        QVERIFY2(message.contains(world.find<QCheckBox>("recordLetters")->text()),
                 qPrintable(message));
        QVERIFY(world.prompts.suggestions.isEmpty()); // nobody was asked for a file
        QVERIFY(world.find<QCheckBox>("recordLetters")->hasFocus());
    }
    world.find<QCheckBox>("recordLetters")->setChecked(false);
    QTest::mouseClick(world.find<QPushButton>("savePdf"), Qt::LeftButton);
    QTRY_VERIFY(QFileInfo::exists(world.prompts.path));
}

void LettersPreflightTest::namesAllThatTheSenderLacksAndLeadsThere()
{
    World world;
    const auto sender = world.workspace.campaign().campaign().sender;
    const auto setSender = [&world](const QString &name, const QString &email) {
        auto campaign = world.workspace.campaign().campaign();
        campaign.sender.name = name;
        campaign.sender.email = email;
        QVERIFY(world.workspace.run(
            std::make_unique<ChangeCampaignCommand>(world.workspace.session(), campaign)));
    };
    world.choose(world.at(Stage::NotApproached, 2));
    const auto *strip = world.find<QWidget>("missingSender");
    QVERIFY(strip->isHidden());
    setSender({}, {});
    QTRY_VERIFY(!strip->isHidden());
    QCOMPARE(world.find<QLabel>("missingSenderWords")->text(),
             u"The sender of the letters is not known: the name of the sender and the e-mail "
             "address of the sender."_s);
    QSignalSpy wanted(&world.workspace, &Workspace::settingsWanted);
    QTest::mouseClick(world.find<LinkButton>("mendSender"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"sender"_s);
    setSender(sender.name, sender.email);
    QTRY_VERIFY(strip->isHidden());
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    LettersPreflightTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_letterspreflight.moc"
