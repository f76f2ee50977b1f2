// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/createcampaign.h"
#include "jobs/import/categorynames.h"

#include <QTemporaryDir>
#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

/// What single cells say.
class SheetValuesTest final : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 22};

    QString isoOf(const SheetCell &cell) const
    {
        const auto date = dateIn(cell, m_today);
        return date ? date->toIso() : date.error().message;
    }

private slots:
    void aDateIsReadAsItIsTyped_data();
    void aDateIsReadAsItIsTyped();
    void whatIsNoDateSaysWhatToWrite();
    void aStageIsKnownByItsWords_data();
    void aStageIsKnownByItsWords();
    void aRoleIsKnownByItsWords();
    void aCommitmentFindsItsCategory_data();
    void aCommitmentFindsItsCategory();
    void aCellMayHoldSeveral();
};

void SheetValuesTest::aDateIsReadAsItIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    const auto row = [](const QString &text, const QString &iso) {
        QTest::addRow("%s", qPrintable(text)) << text << iso;
    };
    row(u"nov. 2023"_s, u"2023-11"_s);
    row(u"novembre 2023"_s, u"2023-11"_s);
    row(u"sept 2020"_s, u"2020-09"_s);
    row(u"sept. 2020"_s, u"2020-09"_s);
    row(u"febr. 2021"_s, u"2021-02"_s);
    row(u"févr. 2021"_s, u"2021-02"_s);
    row(u"Mei 2024"_s, u"2024-05"_s);
    row(u"1er mai 2024"_s, u"2024-05-01"_s);
    row(u"5 nov '23"_s, u"2023-11-05"_s);
    row(u"5-nov-2023"_s, u"2023-11-05"_s);
    row(u"22/11/26"_s, u"2026-11-22"_s);
    row(u"2023"_s, u"2023"_s);
    row(u"11/2023"_s, u"2023-11"_s);
    row(u"2023-11-05 00:00:00"_s, u"2023-11-05"_s);
    row(u"05/11/2023 9:30"_s, u"2023-11-05"_s);
    row(u"onbekend"_s, {});
}

void SheetValuesTest::aDateIsReadAsItIsTyped()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    QCOMPARE(isoOf({text}), iso);
}

void SheetValuesTest::whatIsNoDateSaysWhatToWrite()
{
    QCOMPARE(isoOf({2023.0}), u"2023"_s);
    QCOMPARE(isoOf({PartialDate(QDate(2024, 2, 29))}), u"2024-02-29"_s);
    QVERIFY(isoOf({u"najaar 2023"_s}).contains(u"11/2023"_s));
    QVERIFY(isoOf({u"begin 2024"_s}).contains(u"11/2023"_s));
    QVERIFY(isoOf({u"30/02/26"_s}).contains(u"no such day"_s));
    QVERIFY(isoOf({45231.0}).contains(u"is no date"_s)); // a serial number without a style
    QVERIFY(isoOf({u"na de raad"_s}).contains(u"is no date"_s));
}

void SheetValuesTest::aStageIsKnownByItsWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("token");
    const auto row = [](const QString &word, const QString &token) {
        QTest::addRow("%s", qPrintable(word)) << word << token;
    };
    row(u"Lid"_s, u"joined"_s);
    row(u"ja"_s, u"joined"_s);
    row(u"geweigerd"_s, u"declined"_s);
    row(u"en discussion"_s, u"in-discussion"_s);
    row(u"in gesprek"_s, u"in-discussion"_s);
    row(u"In beraad"_s, u"on-hold"_s);
    row(u"brief"_s, u"asked"_s);
    row(u"Nog niet gevraagd"_s, u"not-approached"_s);
    row(u"joined"_s, u"joined"_s);
    row(u"uitgetreden"_s, u"left"_s);
    row(u"misschien"_s, {});
    row(u"nee"_s, {}); // declined, or no member yet: to be asked
}

void SheetValuesTest::aStageIsKnownByItsWords()
{
    QFETCH(QString, word);
    QFETCH(QString, token);
    const auto stage = stageCommonlyMeant(word);
    QCOMPARE(stage ? stageToken(*stage) : QString(), token);
}

void SheetValuesTest::aRoleIsKnownByItsWords()
{
    QCOMPARE(roleKindMeant(u"Schepen van Welzijn"_s), Role::Kind::Alderman);
    QCOMPARE(roleKindMeant(u"bourgmestre"_s), Role::Kind::Mayor);
    QCOMPARE(roleKindMeant(u"algemeen directeur"_s), Role::Kind::Director);
    QCOMPARE(roleKindMeant(u"maatschappelijk werker OCMW"_s), Role::Kind::OcmwOfficial);
    QCOMPARE(roleKindMeant(u"diensthoofd integratie"_s), Role::Kind::Official);
    QCOMPARE(roleKindMeant(u"kunstenaar"_s), Role::Kind::Other);
    QVERIFY(saysMoreThanKind(u"schepen van Welzijn"_s, Role::Kind::Alderman));
    QVERIFY(!saysMoreThanKind(u"Mayor"_s, Role::Kind::Mayor));
}

void SheetValuesTest::aCommitmentFindsItsCategory_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    const auto row = [](const QString &text, const QString &key) {
        QTest::addRow("%s", qPrintable(text)) << text << key;
    };
    row(u"Taalcafé"_s, u"language"_s);
    row(u"Buddywerking"_s, u"encounter"_s);
    row(u"Noodopvang, 12 pl."_s, u"reception"_s);
    row(u"Huiswerkklas in de bibliotheek"_s, u"schools"_s);
    row(u"gastgezinnen samenbrengen"_s, u"hosts"_s);
    row(u"Fietslessen voor nieuwkomers"_s, u"leisure"_s);
    row(u"kansen om buiten de les Nederlands te oefenen"_s, u"language"_s);
    row(u"table de conversation"_s, u"language"_s);
    row(u"regenboogvlag"_s, u"other"_s);
}

void SheetValuesTest::aCommitmentFindsItsCategory()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"campaign.solidair"_s);
    QVERIFY(createCampaign(path, Beginning::Register, u"Anna"_s).has_value());
    const auto session = CampaignSession::openToRead(path);
    QVERIFY(session.has_value());
    const auto &campaign = (*session)->campaign();
    const auto *charter = charterMeant(campaign, u"tekst 2023"_s);
    QVERIFY(charter);
    const CategoryNames names(campaign);
    const auto *category = names.meant(text, charter->id);
    QVERIFY(category);
    QCOMPARE(category->key, key);
}

void SheetValuesTest::aCellMayHoldSeveral()
{
    QCOMPARE(severalIn({u"a; b\n- c\r\n; a"_s}), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(markIn({u"X"_s}), std::optional(true));
    QCOMPARE(markIn({true}), std::optional(true));
    QCOMPARE(markIn({0.0}), std::optional(false));
    QCOMPARE(markIn({u"Taalcafé"_s}), std::optional<bool>());
}

QTEST_GUILESS_MAIN(SheetValuesTest)
#include "tst_sheetvalues.moc"
