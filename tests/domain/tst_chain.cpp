// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/chain.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

Step step(Stage stage, QStringView iso, CharterId charter = {})
{
    Step result;
    result.id = StepId::create();
    result.stage = stage;
    result.date = PartialDate::fromIso(iso).value();
    result.charter = charter;
    return result;
}

rc::Gen<Stage> anyStage()
{
    return rc::gen::elementOf(std::vector<Stage>(allStages().begin(), allStages().end()));
}

rc::Gen<QDate> anyDay()
{
    return rc::gen::map(rc::gen::inRange(0, 2500),
                        [](int days) { return QDate(2020, 1, 1).addDays(days); });
}

rc::Gen<PartialDate> anyDate()
{
    return rc::gen::map(rc::gen::pair(anyDay(), rc::gen::inRange(0, 4)),
                        [](const std::pair<QDate, int> &it) {
                            const QString iso = it.first.toString(Qt::ISODate);
                            static constexpr int lengths[]{0, 4, 7, 10};
                            return *PartialDate::fromIso(iso.first(lengths[it.second]));
                        });
}

rc::Gen<Step> anyStep()
{
    return rc::gen::map(rc::gen::pair(anyStage(), anyDate()),
                        [](const std::pair<Stage, PartialDate> &it) {
                            Step result;
                            result.id = StepId::create();
                            result.stage = it.first;
                            result.date = it.second;
                            return result;
                        });
}

/// The rule of domain.md once more, as plainly as it is written there.
bool ruleHolds(const QList<Step> &steps)
{
    QDate before(2020, 1, 1);
    Stage stage = Stage::NotApproached;
    for (const auto &it : steps) {
        const QDate first = it.date.isKnown() ? it.date.firstDay() : QDate(2020, 1, 1);
        const QDate last = it.date.isKnown() ? it.date.lastDay() : today;
        const QDate effect = std::max(first, before);
        if (first > today || effect > last)
            return false;
        if (it.stage == Stage::NotApproached || it.stage == stage)
            return false;
        if (it.stage == Stage::Left && stage != Stage::Joined)
            return false;
        if (stage == Stage::Joined && it.stage != Stage::Left)
            return false;
        before = effect;
        stage = it.stage;
    }
    return true;
}

Stage stageOn(const QList<Step> &steps, QDate day)
{
    Stage stage = Stage::NotApproached;
    for (const auto &effect : effectsOf({}, steps)) {
        if (effect.from <= day)
            stage = effect.step.stage;
    }
    return stage;
}

} // namespace

class ChainTest final : public QObject
{
    Q_OBJECT

private slots:
    void acceptsExactlyWhatTheRuleSays();
    void aPlacedStepMovesNoOther();
    void theOrderOfRecordingDoesNotMatter();
    void positionsFollowTheOrder();
    void theWholePeriodCountsFromItsFirstDay();
    void refusesTheFuture();
    void refusesTheSameStageAndNamesItsDate();
    void refusingTheSameStageNeverNamesTheNewDate();
    void aMemberCanOnlyLeaveOrRenew();
    void noStepOutsideTheLifeOfItsMunicipality();
    void theCharterInForceIsTheLatest();
};

void ChainTest::acceptsExactlyWhatTheRuleSays()
{
    QVERIFY(rc::check("a chain is accepted exactly when the rule says so", [] {
        const auto generated =
            *rc::gen::resize(6, rc::gen::container<std::vector<Step>>(anyStep()));
        const QList<Step> steps(generated.begin(), generated.end());
        RC_ASSERT(checkedChain({}, steps, today).has_value() == ruleHolds(steps));
    }));
}

void ChainTest::aPlacedStepMovesNoOther()
{
    QVERIFY(rc::check("placing keeps order and effects of the others", [] {
        QList<Step> chain;
        for (const auto &added : *rc::gen::container<std::vector<Step>>(6, anyStep())) {
            const auto placed = withStepPlaced({}, chain, added, today);
            if (!placed)
                continue;
            RC_ASSERT(ruleHolds(*placed));
            auto others = effectsOf({}, *placed);
            others.removeIf([&](const EffectiveStep &it) { return it.step.id == added.id; });
            const auto before = effectsOf({}, chain);
            RC_ASSERT(others.size() == before.size());
            for (qsizetype i = 0; i < before.size(); ++i) {
                RC_ASSERT(others[i].step.id == before[i].step.id);
                RC_ASSERT(others[i].from == before[i].from);
            }
            chain = *placed;
        }
    }));
}

void ChainTest::theOrderOfRecordingDoesNotMatter()
{
    QVERIFY(rc::check("exact days in any accepted order give the same stage", [] {
        auto days = *rc::gen::unique<std::vector<QDate>>(
            4, rc::gen::map(rc::gen::inRange(0, 2000), [](int d) {
                return QDate(2020, 1, 1).addDays(d);
            }));
        std::vector<Step> steps;
        for (const auto day : days) {
            auto it = *anyStep();
            it.date = PartialDate(day);
            steps.push_back(it);
        }
        const auto recorded = [](const std::vector<Step> &order) -> std::optional<QList<Step>> {
            QList<Step> chain;
            for (const auto &it : order) {
                const auto placed = withStepPlaced({}, chain, it, today);
                if (!placed)
                    return {};
                chain = *placed;
            }
            return chain;
        };
        const auto first = recorded(steps);
        std::vector<size_t> order{0, 1, 2, 3};
        const auto day = *anyDay();
        while (first && std::ranges::next_permutation(order).found) {
            const auto other =
                recorded({steps[order[0]], steps[order[1]], steps[order[2]], steps[order[3]]});
            if (other)
                RC_ASSERT(stageOn(*other, day) == stageOn(*first, day));
        }
    }));
}

void ChainTest::positionsFollowTheOrder()
{
    QVERIFY(rc::check("positions rise strictly", [] {
        QList<Step> chain;
        for (const auto &added : *rc::gen::container<std::vector<Step>>(12, anyStep())) {
            if (const auto placed = withStepPlaced({}, chain, added, today))
                chain = *placed;
        }
        for (qsizetype i = 1; i < chain.size(); ++i)
            RC_ASSERT(chain[i - 1].position < chain[i].position);
    }));
    // Ten steps before one and the same: the room runs out and is made anew.
    QList<Step> chain{step(Stage::Asked, u"2026-06-30")};
    chain[0].position = 1;
    for (int day = 1; day <= 3; ++day) {
        const auto stage = day % 2 ? Stage::InDiscussion : Stage::OnHold;
        const auto placed = withStepPlaced(
            {}, chain, step(stage, QDate(2026, 6, 10 - day).toString(Qt::ISODate)), today);
        QVERIFY(placed);
        chain = *placed;
    }
    QCOMPARE(chain.last().stage, Stage::Asked);
    QVERIFY(chain[2].position < chain[3].position);
}

void ChainTest::theWholePeriodCountsFromItsFirstDay()
{
    const QList<Step> joined{step(Stage::Joined, u"2023-11")};
    QCOMPARE(stageOn(joined, QDate(2023, 10, 31)), Stage::NotApproached);
    QCOMPARE(stageOn(joined, QDate(2023, 11, 1)), Stage::Joined);

    // Behind a step of 5 November a step of "November" begins with it.
    const QList<Step> both{step(Stage::Asked, u"2023-11-05"),
                           step(Stage::InDiscussion, u"2023-11")};
    QVERIFY(checkedChain({}, both, today));
    QCOMPARE(effectsOf({}, both).last().from, QDate(2023, 11, 5));
}

void ChainTest::refusesTheFuture()
{
    QVERIFY(!withStepPlaced({}, {}, step(Stage::Asked, u"2026-11-23"), today));
    QVERIFY(withStepPlaced({}, {}, step(Stage::Asked, u"2026-11-22"), today));
    QVERIFY(withStepPlaced({}, {}, step(Stage::Asked, u"2026-11"), today));
    QVERIFY(!withStepPlaced({}, {}, step(Stage::Asked, u"2027"), today));
}

void ChainTest::refusesTheSameStageAndNamesItsDate()
{
    const auto again = withStepPlaced({}, {step(Stage::Asked, u"2026-03-05")},
                                      step(Stage::Asked, u"2026-04-01"), today);
    QVERIFY(!again);
    QVERIFY2(again.error().message.contains(u"5\u00A0March\u00A02026"_s),
             qPrintable(again.error().message));
    // Also before it: the date it has, not the one that is refused.
    const auto before = withStepPlaced({}, {step(Stage::Asked, u"2024-05-10")},
                                       step(Stage::Asked, u"2023-03-03"), today);
    QVERIFY(!before);
    QVERIFY2(before.error().message.contains(u"10\u00A0May\u00A02024"_s),
             qPrintable(before.error().message));
}

void ChainTest::refusingTheSameStageNeverNamesTheNewDate()
{
    QVERIFY(rc::check("the same stage again is refused with the date that is there", [] {
        const auto there = *anyDay();
        const auto added = *rc::gen::distinctFrom(anyDay(), there);
        const auto stage = *rc::gen::elementOf(std::vector{Stage::Asked, Stage::InDiscussion});
        const auto again = withStepPlaced({}, {step(stage, there.toString(Qt::ISODate))},
                                          step(stage, added.toString(Qt::ISODate)), today);
        RC_ASSERT(!again);
        RC_ASSERT(again.error().message.contains(dateInWords(PartialDate(there), Phrases())));
    }));
}

void ChainTest::aMemberCanOnlyLeaveOrRenew()
{
    const auto old = CharterId::named(u"a"_s);
    const auto current = CharterId::named(u"b"_s);
    const QList<Step> member{step(Stage::Joined, u"2021", old)};
    QVERIFY(!withStepPlaced({}, member, step(Stage::Asked, u"2026-01-01"), today));
    QVERIFY(!withStepPlaced({}, member, step(Stage::Joined, u"2026-01-01", old), today));
    QVERIFY(withStepPlaced({}, member, step(Stage::Joined, u"2026-01-01", current), today));
    QVERIFY(withStepPlaced({}, member, step(Stage::Left, u"2026-01-01"), today));
    QVERIFY(!withStepPlaced({}, {}, step(Stage::Left, u"2026-01-01"), today));
}

void ChainTest::noStepOutsideTheLifeOfItsMunicipality()
{
    const QDate newYear(2025, 1, 1);
    ChainStart born;
    born.existsFrom = newYear;
    QVERIFY(!withStepPlaced(born, {}, step(Stage::Asked, u"2024-12-31"), today));
    const auto placed = withStepPlaced(born, {}, step(Stage::Asked, u""), today);
    QVERIFY(placed);
    QCOMPARE(effectsOf(born, *placed).first().from, newYear);
    ChainStart gone;
    gone.existsUntil = newYear;
    QVERIFY(withStepPlaced(gone, {}, step(Stage::Asked, u"2024-12-31"), today));
    QVERIFY(withStepPlaced(gone, {}, step(Stage::Asked, u""), today));
    QVERIFY(!withStepPlaced(gone, {}, step(Stage::Asked, u"2025-01-01"), today));
}

void ChainTest::theCharterInForceIsTheLatest()
{
    const QList<Charter> charters{{CharterId::create(), u"2023"_s, {}, QDate(2023, 1, 1), 3},
                                  {CharterId::create(), u"2020"_s, {}, QDate(2020, 1, 1), 1}};
    QCOMPARE(charterInForce(charters, QDate(2022, 12, 31))->key, u"2020"_s);
    QCOMPARE(charterInForce(charters, QDate(2023, 1, 1))->key, u"2023"_s);
    QVERIFY(!charterInForce(charters, QDate(2019, 12, 31)));
}

QTEST_GUILESS_MAIN(ChainTest)
#include "tst_chain.moc"
