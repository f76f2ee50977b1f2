// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/createcampaign.h"
#include "jobs/import/municipalitymatch.h"
#include "session/campaignsession.h"

#include <QTemporaryDir>
#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

using Kind = MunicipalityMatch::Kind;

namespace {

const QDate onDay(2026, 11, 22);

} // namespace

/// Names as they stand in lists, against the whole register.
class MunicipalityMatchTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Register m_register;

    MunicipalityMatch matchOf(const MunicipalityWords &words, const QString &iso = {}) const
    {
        const auto date = *PartialDate::fromIso(iso);
        return municipalityMatch(m_register, words,
                                 date.isKnown() ? periodOf(date, onDay) : Period{onDay, onDay});
    }

private slots:
    void initTestCase();
    void aNameMeansAMunicipality_data();
    void aNameMeansAMunicipality();
    void whatIsNotSureIsAsked_data();
    void whatIsNotSureIsAsked();
    void aCodeAndANameThatDifferAreTold();
};

void MunicipalityMatchTest::initTestCase()
{
    const auto path = m_folder.filePath(u"campaign.solidair"_s);
    QVERIFY(createCampaign(path, Beginning::Register, u"Anna"_s).has_value());
    const auto session = CampaignSession::openToRead(path);
    QVERIFY(session.has_value());
    m_register = (*session)->campaign();
}

void MunicipalityMatchTest::aNameMeansAMunicipality_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("nis");
    const auto row = [](const QString &name, const QString &date, const QString &nis) {
        QTest::addRow("%s %s", qPrintable(name), qPrintable(date)) << name << date << nis;
    };
    row(u"Lokeren"_s, u"2023-11"_s, u"46014"_s);
    row(u"Lokeren"_s, {}, u"46029"_s);
    row(u"Zwijndrecht"_s, u"2023"_s, u"11056"_s);
    row(u"Zwijndrecht"_s, {}, u"46030"_s);
    row(u"sint niklaas"_s, {}, u"46021"_s);
    row(u"St-Niklaas"_s, {}, u"46021"_s);
    row(u"St. Niklaas"_s, {}, u"46021"_s);
    row(u"SINT-NIKLAAS"_s, {}, u"46021"_s);
    row(u"Saint-Nicolas"_s, {}, u"46021"_s);
    row(u"St.-Truiden"_s, {}, u"71053"_s);
    row(u"Saint-Trond"_s, {}, u"71053"_s);
    row(u"Elsene"_s, {}, u"21009"_s);
    row(u"Ixelles"_s, {}, u"21009"_s);
    row(u"Elsene/Ixelles"_s, {}, u"21009"_s);
    row(u"Elsene - Ixelles"_s, {}, u"21009"_s);
    row(u"Ixelles (Elsene)"_s, {}, u"21009"_s);
    row(u"Antwerpen (stad)"_s, {}, u"11002"_s);
    row(u"Stad Gent"_s, {}, u"44021"_s);
    row(u"Gand"_s, {}, u"44021"_s);
    row(u"Gemeente Zemst"_s, {}, u"23096"_s);
    row(u"Ville de Bruges"_s, {}, u"31005"_s);
    row(u"9160 Lokeren"_s, u"2023"_s, u"46014"_s);
    row(u"44021"_s, {}, u"44021"_s);
    row(u"Ste Adresse"_s, {}, {});
}

void MunicipalityMatchTest::aNameMeansAMunicipality()
{
    QFETCH(QString, name);
    QFETCH(QString, date);
    QFETCH(QString, nis);
    const auto match = matchOf({.name = name}, date);
    const auto id = match.found();
    QCOMPARE(id.isNull() ? QString() : m_register.municipality(id).nis, nis);
}

void MunicipalityMatchTest::whatIsNotSureIsAsked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("postalCode");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const QString &name, const QString &postalCode, Kind kind,
                        const QStringList &names) {
        QTest::addRow("%s %s", qPrintable(name), qPrintable(postalCode))
            << name << postalCode << static_cast<int>(kind) << names;
    };
    row(u"Aalst"_s, u"9300"_s, Kind::Found, {u"Aalst"_s});
    row(u"Aalst"_s, u"3800"_s, Kind::Contradiction, {u"Aalst"_s, u"Sint-Truiden"_s});
    row(u"Dendermode"_s, {}, Kind::Proposed, {u"Dendermonde"_s});
    row(u"Oudenaerde"_s, {}, Kind::Proposed, {u"Oudenaarde"_s});
    row(u"Lochristie"_s, {}, Kind::Proposed, {u"Lochristi"_s});
    row(u"Vilvoorden"_s, u"1800"_s, Kind::Proposed, {u"Vilvoorde"_s});
    row(u"Sint-Nikalas"_s, {}, Kind::Proposed, {u"Sint-Niklaas"_s});
    row(u"Heist"_s, {}, Kind::Ambiguous, {u"Heist-op-den-Berg"_s, u"Knokke-Heist"_s});
    row(u"Heist"_s, u"8301"_s, Kind::Proposed, {u"Knokke-Heist"_s});
    row(u"Qqqqq"_s, {}, Kind::Unknown, {});
}

void MunicipalityMatchTest::whatIsNotSureIsAsked()
{
    QFETCH(QString, name);
    QFETCH(QString, postalCode);
    QFETCH(int, kind);
    QFETCH(QStringList, names);
    const auto match = matchOf({.name = name, .postalCode = postalCode});
    QStringList found;
    for (const auto id : match.candidates)
        found.append(m_register.municipality(id).name());
    found.sort();
    QCOMPARE(found, names);
    QCOMPARE(static_cast<int>(match.kind), kind);
    QCOMPARE(match.reason.isEmpty(), match.kind == Kind::Found);
}

void MunicipalityMatchTest::aCodeAndANameThatDifferAreTold()
{
    QCOMPARE(matchOf({.name = u"Gent"_s, .nis = u"44021"_s}).kind, Kind::Found);
    QCOMPARE(matchOf({.name = u"Brugge"_s, .nis = u"44021"_s}).kind, Kind::Contradiction);
    QCOMPARE(matchOf({.name = u"Gent"_s, .province = u"Oost-Vlaanderen"_s}).kind, Kind::Found);
    QCOMPARE(matchOf({.name = u"Gent"_s, .province = u"Limburg"_s}).kind, Kind::Contradiction);
}

QTEST_GUILESS_MAIN(MunicipalityMatchTest)
#include "tst_municipalitymatch.moc"
