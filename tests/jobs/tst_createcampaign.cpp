// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/createcampaign.h"
#include "session/commands/campaigncommands.h"
#include "support/samplecampaign.h"

#include <QDir>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

} // namespace

class CreateCampaignTest final : public QObject
{
    Q_OBJECT

private slots:
    void twoSamplesAreAlike();
    void refusesWhatIsThere();
    void leavesNothingElseBehind();
    void walloniaIsOneActionAway();
    void aCorrectionSurvivesTheRegister();
};

void CreateCampaignTest::twoSamplesAreAlike()
{
    const QTemporaryDir folder;
    QList<QByteArray> contents;
    for (const auto &name : {u"a.solidair"_s, u"b.solidair"_s}) {
        QVERIFY(createCampaign(folder.filePath(name), Beginning::Sample, u"Test"_s));
        const auto session = CampaignSession::openToRead(folder.filePath(name));
        QVERIFY(session);
        contents.append(contentOf(**session));
    }
    QVERIFY(contents[0].size() > 100'000);
    QCOMPARE(contents[0], contents[1]);
}

void CreateCampaignTest::refusesWhatIsThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"taken.solidair"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QVERIFY(!createCampaign(path, Beginning::Register, u"Test"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    QVERIFY(!createCampaign(folder.filePath(u"no/such/folder.solidair"_s), Beginning::Register,
                            u"Test"_s));
}

void CreateCampaignTest::leavesNothingElseBehind()
{
    const QTemporaryDir folder;
    QVERIFY(createCampaign(folder.filePath(u"new.solidair"_s), Beginning::Register, u"Test"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"new.solidair"_s});
    const auto permissions = QFile::permissions(folder.filePath(u"new.solidair"_s));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
}

void CreateCampaignTest::walloniaIsOneActionAway()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    QCOMPARE(session->campaign().existingOn(today).size(), 304);
    QVERIFY(takeInWallonia(*session));
    QCOMPARE(session->campaign().existingOn(today).size(), 565);
    QVERIFY(session->campaign().campaign().hasWallonia);
    // Mouscron got another code in 2019 without a merger.
    const auto mouscron = named(*session, u"Mouscron"_s);
    QCOMPARE(session->campaign().municipality(mouscron).nis, u"57096"_s);
    QCOMPARE(session->campaign().predecessors(mouscron).size(), 1);
    QVERIFY(takeInWallonia(*session));
    QCOMPARE(session->campaign().existingOn(today).size(), 565);
    session->undoStack().undo();
    session->undoStack().undo();
    QCOMPARE(session->campaign().existingOn(today).size(), 304);
    const auto gent = named(*session, u"Gent"_s);
    QCOMPARE(session->campaign().neighbours(gent).size(), 9);
}

void CreateCampaignTest::aCorrectionSurvivesTheRegister()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    auto aalst = session->campaign().municipality(named(*session, u"Aalst"_s));
    QVERIFY(aalst.city());
    aalst.ownIsCity = false;
    aalst.ownPostalCode = u"9308"_s;
    aalst.street = u"Voorbeeldmarkt 3"_s;
    QVERIFY(session->execute(std::make_unique<ChangeMunicipalityCommand>(*session, aalst)));
    QVERIFY(takeInWallonia(*session));
    const auto &after = session->campaign().municipality(aalst.id);
    QVERIFY(!after.city());
    QCOMPARE(after.postal(), u"9308"_s);
    QCOMPARE(after.street, u"Voorbeeldmarkt 3"_s);
}

QTEST_GUILESS_MAIN(CreateCampaignTest)
#include "tst_createcampaign.moc"
