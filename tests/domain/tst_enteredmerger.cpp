// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/enteredmerger.h"
#include "domain/flaws.h"

#include <QTest>

#include <rapidcheck.h>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);
const QDate day(2026, 1, 1);

Dossier municipality(const QString &nis, const QString &name, QDate from = {})
{
    Dossier dossier;
    auto &it = dossier.municipality;
    it.nis = nis;
    it.validFrom = from;
    it.id = municipalityId(nis, from);
    it.names.nl = name;
    it.province = u"Oost-Vlaanderen"_s;
    it.languageRegime = u"nl"_s;
    it.postalCodes = {QString::number(9000 + nis.toInt() % 900)};
    it.population = 1'000;
    return dossier;
}

Step stepOf(const Dossier &dossier, Stage stage, QDate date)
{
    Step step;
    step.id = StepId::create();
    step.municipality = dossier.municipality.id;
    step.stage = stage;
    step.date = PartialDate(date);
    return step;
}

/// Four municipalities, the third in another region, and one that began in 2025.
Register::Records four()
{
    Register::Records records;
    records.charters = {{CharterId::named(u"2023"_s), u"2023"_s, {}, QDate(2023, 1, 1), 3}};
    records.dossiers = {municipality(u"41001"_s, u"Aard"_s), municipality(u"41002"_s, u"Berg"_s),
                        municipality(u"52001"_s, u"Charme"_s),
                        municipality(u"41003"_s, u"Duin"_s, QDate(2025, 1, 1))};
    records.dossiers[2].municipality.region = Region::Wallonia;
    return records;
}

MunicipalityId idOf(const Register::Records &records, int at)
{
    return records.dossiers[at].municipality.id;
}

EnteredMerger entering(const QList<MunicipalityId> &parts)
{
    return {day, u"41999"_s, {u"Aardberg"_s, {}, {}, {}}, {}, parts};
}

/// As the file is after @p merged.
Register::Records with(Register::Records records, const MergedMunicipality &merged)
{
    for (auto &dossier : records.dossiers) {
        for (const auto &part : merged.parts) {
            if (dossier.municipality.id == part.id)
                dossier.municipality = part;
        }
    }
    Dossier added;
    added.municipality = merged.municipality;
    records.dossiers.append(added);
    records.mergers += merged.mergers;
    return records;
}

} // namespace

/// A merger that the register does not have, entered by hand.
class EnteredMergerTest final : public QObject
{
    Q_OBJECT

private slots:

    void followsFromItsParts()
    {
        auto records = four();
        records.dossiers[0].municipality.mayBeListed = false;
        records.dossiers[1].municipality.population = 3'000;
        records.dossiers[1].municipality.isCity = true;
        auto entered = entering({idOf(records, 0), idOf(records, 1)});
        entered.names.nl = u"  Aard  berg "_s;
        const auto merged = mergedMunicipality(Register(records), entered, today);
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().message));
        const auto &it = merged->municipality;
        QCOMPARE(it.name(), u"Aard berg"_s);
        QCOMPARE(it.id, municipalityId(u"41999"_s, day));
        QCOMPARE(it.population, std::optional(4'000));
        QCOMPARE(it.postalCodes.size(), 2);
        QCOMPARE(it.province, u"Oost-Vlaanderen"_s);
        QVERIFY(it.city());
        QVERIFY(!it.mayBeListed);
        QVERIFY(flawsIn(with(records, *merged)).isEmpty());
        // One that is not known makes the sum unknown.
        records.dossiers[0].municipality.population.reset();
        QVERIFY(!mergedMunicipality(Register(records), entered, today)->municipality.population);
    }

    void isToBeDecidedWhereItsPartsDiffer()
    {
        auto records = four();
        records.dossiers[0].steps = {stepOf(records.dossiers[0], Stage::Asked, QDate(2024, 5, 4))};
        const Register before(records);
        const auto merged =
            mergedMunicipality(before, entering({idOf(records, 0), idOf(records, 1)}), today);
        QVERIFY(merged);
        const Register after(with(records, *merged));
        const auto id = merged->municipality.id;
        QVERIFY(after.mergerPending(id, today));
        QVERIFY(after.standing(id, today).stage == Stage::Asked);
        QCOMPARE(after.existingOn(today).size(), before.existingOn(today).size() - 1);
        QCOMPARE(after.existingOn(day.addDays(-1)), before.existingOn(day.addDays(-1)));
    }

    void mayTakeTheCodeOfAPart()
    {
        const auto records = four();
        auto entered = entering({idOf(records, 0), idOf(records, 1)});
        entered.nis = u"41001"_s;
        const auto merged = mergedMunicipality(Register(records), entered, today);
        QVERIFY(merged);
        QVERIFY(flawsIn(with(records, *merged)).isEmpty());
    }

    void isRefusedWithAReason_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("says");
        QTest::newRow("no day") << 0 << u"which day"_s;
        QTest::newRow("to come") << 1 << u"takes effect"_s;
        QTest::newRow("no name") << 2 << u"called"_s;
        QTest::newRow("no code") << 3 << u"five digits"_s;
        QTest::newRow("one part") << 4 << u"two municipalities"_s;
        QTest::newRow("one part twice") << 5 << u"two municipalities"_s;
        QTest::newRow("another's code") << 6 << u"Duin"_s;
        QTest::newRow("two regions") << 7 << u"regions"_s;
        QTest::newRow("too young") << 8 << u"Duin"_s;
        QTest::newRow("a step since") << 9 << u"Berg"_s;
        QTest::newRow("ended already") << 10 << u"ended already"_s;
    }

    void isRefusedWithAReason()
    {
        QFETCH(const int, which);
        QFETCH(const QString, says);
        auto records = four();
        auto entered = entering({idOf(records, 0), idOf(records, 1)});
        switch (which) {
        case 0:
            entered.date = {};
            break;
        case 1:
            entered.date = today.addDays(1);
            break;
        case 2:
            entered.names.nl = u" "_s;
            break;
        case 3:
            entered.nis = u"4199"_s;
            break;
        case 4:
            entered.parts.removeLast();
            break;
        case 5:
            entered.parts = {idOf(records, 0), idOf(records, 0)};
            break;
        case 6:
            entered.nis = u"41003"_s;
            break;
        case 7:
            entered.parts.append(idOf(records, 2));
            break;
        case 8:
            entered.parts.append(idOf(records, 3));
            entered.date = QDate(2025, 1, 1);
            break;
        case 9:
            records.dossiers[1].steps = {
                stepOf(records.dossiers[1], Stage::Asked, QDate(2026, 5, 4))};
            break;
        default:
            records = with(records, *mergedMunicipality(Register(records), entered, today));
            entered.nis = u"41998"_s;
        }
        const auto merged = mergedMunicipality(Register(records), entered, today);
        QVERIFY(!merged);
        QVERIFY2(merged.error().message.contains(says), qPrintable(merged.error().message));
    }

    /// Whatever is entered one after the other: what is taken leaves a campaign without a flaw, in
    /// which nothing is counted twice.
    void whatIsTakenIsSound()
    {
        rc::check([] {
            Register::Records records = four();
            const int tries = *rc::gen::inRange(1, 8);
            for (int i = 0; i < tries; ++i) {
                const Register campaign(records);
                const int size = static_cast<int>(records.dossiers.size());
                EnteredMerger entered;
                entered.date = QDate(2025, 1, 1).addMonths(*rc::gen::inRange(-2, 26));
                entered.nis = QString::number(41'000 + *rc::gen::inRange(0, 8));
                entered.names.nl = u"Nieuw %1"_s.arg(i);
                const int parts = *rc::gen::inRange(1, 5);
                for (int part = 0; part < parts; ++part)
                    entered.parts.append(idOf(records, *rc::gen::inRange(0, size)));
                const auto merged = mergedMunicipality(campaign, entered, today);
                if (!merged) {
                    RC_ASSERT(!merged.error().message.isEmpty());
                    continue;
                }
                const auto before = campaign.existingOn(today).size();
                records = with(records, *merged);
                RC_ASSERT(flawsIn(records).isEmpty());
                const Register after(records);
                RC_ASSERT(after.existingOn(today).size() == before + 1 - merged->parts.size());
                RC_ASSERT(after.mergersLeftOut().isEmpty());
                for (const auto &part : merged->parts)
                    RC_ASSERT(after.successor(part.id) == merged->municipality.id);
            }
        });
    }
};

QTEST_GUILESS_MAIN(EnteredMergerTest)
#include "tst_enteredmerger.moc"
