// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/registertables.h"
#include "jobs/createcampaign.h"
#include "jobs/renewregister.h"
#include "session/commands/campaigncommands.h"
#include "support/samplecampaign.h"

#include <QDir>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

/// Those that bear the title, whatever their size; the sources are named beside the register.
QStringList walloonCities()
{
    return {u"Andenne"_s,
            u"Ans"_s,
            u"Antoing"_s,
            u"Arlon"_s,
            u"Ath"_s,
            u"Aubange"_s,
            u"Bastogne"_s,
            u"Beaumont"_s,
            u"Beauraing"_s,
            u"Binche"_s,
            u"Bouillon"_s,
            u"Braine-le-Comte"_s,
            u"Charleroi"_s,
            u"Chimay"_s,
            u"Chiny"_s,
            u"Chièvres"_s,
            u"Châtelet"_s,
            u"Ciney"_s,
            u"Comines-Warneton"_s,
            u"Couvin"_s,
            u"Dinant"_s,
            u"Durbuy"_s,
            u"Enghien"_s,
            u"Eupen"_s,
            u"Fleurus"_s,
            u"Florenville"_s,
            u"Fontaine-l'Evêque"_s,
            u"Fosses-la-Ville"_s,
            u"Gembloux"_s,
            u"Genappe"_s,
            u"Hannut"_s,
            u"Herstal"_s,
            u"Herve"_s,
            u"Houffalize"_s,
            u"Huy"_s,
            u"Jodoigne"_s,
            u"La Louvière"_s,
            u"La Roche-en-Ardenne"_s,
            u"Le Roeulx"_s,
            u"Lessines"_s,
            u"Leuze-en-Hainaut"_s,
            u"Libramont-Chevigny"_s,
            u"Limbourg"_s,
            u"Liège"_s,
            u"Malmedy"_s,
            u"Marche-en-Famenne"_s,
            u"Mons"_s,
            u"Mouscron"_s,
            u"Namur"_s,
            u"Neufchâteau"_s,
            u"Nivelles"_s,
            u"Ottignies-Louvain-la-Neuve"_s,
            u"Philippeville"_s,
            u"Péruwelz"_s,
            u"Rochefort"_s,
            u"Saint-Ghislain"_s,
            u"Saint-Hubert"_s,
            u"Saint-Vith"_s,
            u"Sambreville"_s,
            u"Seraing"_s,
            u"Soignies"_s,
            u"Spa"_s,
            u"Stavelot"_s,
            u"Thuin"_s,
            u"Tournai"_s,
            u"Tubize"_s,
            u"Verviers"_s,
            u"Virton"_s,
            u"Visé"_s,
            u"Walcourt"_s,
            u"Waremme"_s,
            u"Wavre"_s};
}

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
    void theRegisterKnowsEveryTitle();
    void anOlderFileGetsWhatTheRegisterKnowsNow();
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
    QVERIFY(session->execute(std::make_unique<ChangeMunicipalityCommand>(
        *session, session->campaign().municipality(aalst.id), aalst)));
    QVERIFY(takeInWallonia(*session));
    const auto &after = session->campaign().municipality(aalst.id);
    QVERIFY(!after.city());
    QCOMPARE(after.postal(), u"9308"_s);
    QCOMPARE(after.street, u"Voorbeeldmarkt 3"_s);
}

void CreateCampaignTest::theRegisterKnowsEveryTitle()
{
    const auto facts = shippedRegister({Region::Flanders, Region::Brussels, Region::Wallonia});
    QVERIFY(facts);
    QHash<Region, QStringList> cities;
    for (const auto &it : facts->municipalities) {
        QVERIFY2(it.isCity.has_value(), qPrintable(it.nis));
        if (*it.isCity && !it.validUntil.isValid())
            cities[it.region].append(it.names.fr);
        QVERIFY2(!it.names.fr.contains(u"-à-c"_s), qPrintable(it.names.fr));
    }
    QCOMPARE(cities[Region::Brussels], QStringList{u"Bruxelles"_s});
    QCOMPARE(cities[Region::Flanders].size(), 65);
    auto walloon = cities[Region::Wallonia];
    walloon.sort();
    QCOMPARE(walloon, walloonCities());
    const auto isPont = [](const Municipality &it) { return it.nis == "52055"_L1; };
    const auto pont = std::ranges::find_if(facts->municipalities, isPont);
    QCOMPARE(pont->names.nl, u"Pont-à-Celles"_s);
    QCOMPARE(pont->names.fr, u"Pont-à-Celles"_s);
}

void CreateCampaignTest::anOlderFileGetsWhatTheRegisterKnowsNow()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto ixelles = named(*session, u"Elsene"_s);
    const auto aalst = named(*session, u"Aalst"_s);
    QVERIFY(!*renewRegister(*session));
    // As a file of the register's first version has it, and with a correction.
    auto campaign = session->campaign().campaign();
    campaign.registerVersion = 20250101;
    auto facts = *shippedRegister({Region::Flanders, Region::Brussels});
    for (auto &it : facts.municipalities) {
        if (it.id == ixelles)
            it.isCity.reset();
    }
    QVERIFY(session->execute(std::make_unique<TakeInRegisterCommand>(*session, campaign, facts)));
    auto corrected = session->campaign().municipality(aalst);
    corrected.ownIsCity = false;
    QVERIFY(session->execute(std::make_unique<ChangeMunicipalityCommand>(
        *session, session->campaign().municipality(corrected.id), corrected)));
    QVERIFY(!session->campaign().municipality(ixelles).isCity);

    QVERIFY(*renewRegister(*session));
    QCOMPARE(session->campaign().municipality(ixelles).isCity, std::optional(false));
    QCOMPARE(session->campaign().campaign().registerVersion, 20261201);
    QVERIFY(!session->campaign().municipality(aalst).city());
    QVERIFY(!session->undoStack().canUndo());
    QVERIFY(!*renewRegister(*session));
}

QTEST_GUILESS_MAIN(CreateCampaignTest)
#include "tst_createcampaign.moc"
