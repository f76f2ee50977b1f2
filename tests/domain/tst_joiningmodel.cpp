// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/joining.h"
#include "joiningmodel.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <optional>
#include <rapidcheck.h>
#include <vector>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array programStage{Stage::NotApproached, Stage::Asked,  Stage::InDiscussion,
                                  Stage::Joined,        Stage::OnHold, Stage::Declined,
                                  Stage::Left};
const std::array charterIds{CharterId::named(u"2020"_s), CharterId::named(u"2023"_s)};
const std::array categories{CategoryId::named(u"a"_s), CategoryId::named(u"b"_s)};
/// Equal by the rule where the model says the same number.
const std::array titles{QStringList{u"Taalcafé"_s, u" TAALCAFE "_s}, QStringList{u"Wonen"_s},
                        QStringList{u"Buddy's"_s}};

MunicipalityId idOf(int index)
{
    return MunicipalityId::named(QString::number(index));
}

PartialDate dateOf(const model::Date &date)
{
    static constexpr std::array lengths{0, 4, 7, 10};
    const auto length = lengths[static_cast<size_t>(date.precision)];
    return *PartialDate::fromIso(date.day.toString(Qt::ISODate).left(length));
}

/// Two that merged at New Year 2025, what became of them, and one of its own.
model::World emptyWorld()
{
    model::World world;
    world.places.resize(4);
    world.places[0].existsUntil = world.places[1].existsUntil = model::newYear;
    world.places[2].existsFrom = model::newYear;
    world.places[2].predecessors = {0, 1};
    return world;
}

Register campaignOf(const model::World &world)
{
    Register::Records records;
    records.charters = {{charterIds[0], u"2020"_s, {}, QDate(2020, 1, 1), 1},
                        {charterIds[1], u"2023"_s, {}, QDate(2023, 1, 1), 3}};
    for (int i = 0; i < static_cast<int>(world.places.size()); ++i) {
        const auto &place = world.places[static_cast<size_t>(i)];
        Dossier dossier;
        dossier.municipality.id = idOf(i);
        dossier.municipality.names.nl = QString::number(i);
        dossier.municipality.validFrom = place.existsFrom;
        dossier.municipality.validUntil = place.existsUntil;
        for (const auto &it : place.promises) {
            Commitment commitment;
            commitment.id = CommitmentId::create();
            commitment.municipality = idOf(i);
            commitment.category = categories[static_cast<size_t>(it.category)];
            const auto &spellings = titles[static_cast<size_t>(it.title)];
            commitment.title = spellings[dossier.commitments.size() % spellings.size()];
            commitment.since = dateOf(it.since);
            commitment.until = dateOf(it.until);
            dossier.commitments.append(commitment);
        }
        records.dossiers.append(dossier);
        for (const int old : place.predecessors)
            records.mergers.append({MergerId::create(), idOf(old), idOf(i), model::newYear});
    }
    return Register(records);
}

Step draftOf(int index, const model::Step &step)
{
    Step result;
    result.id = StepId::create();
    result.municipality = idOf(index);
    result.stage = programStage[static_cast<size_t>(step.stage)];
    result.date = dateOf(step.date);
    if (step.charter >= 0)
        result.charter = charterIds[static_cast<size_t>(step.charter)];
    if (step.reason)
        result.reason = u"de lijst volgt"_s;
    return result;
}

rc::Gen<model::Date> anyDate()
{
    // Borders of years, texts and the merger, where rules part, and any other day.
    const auto border = rc::gen::elementOf(
        std::vector{QDate(2020, 1, 1), QDate(2022, 11, 22), QDate(2022, 12, 31), QDate(2023, 1, 1),
                    QDate(2024, 12, 31), QDate(2025, 1, 1), QDate(2026, 11, 22),
                    QDate(2026, 11, 23), QDate(2019, 6, 1), QDate(2027, 1, 1)});
    const auto other = rc::gen::map(rc::gen::inRange(-100, 2600),
                                    [](int days) { return QDate(2020, 1, 1).addDays(days); });
    return rc::gen::map(rc::gen::pair(rc::gen::oneOf(border, other), rc::gen::inRange(0, 4)),
                        [](const std::pair<QDate, int> &it) {
                            return model::Date{it.first, it.second};
                        });
}

model::Step anyStep()
{
    using model::Stage;
    model::Step step;
    // Joining is what there is most to say about.
    step.stage = *rc::gen::elementOf(
        std::vector{model::Joined, model::Joined, model::Joined, model::Asked, model::Talking,
                    model::Held, model::Declined, model::Left, model::Left, model::Nothing});
    step.date = *anyDate();
    step.charter = step.stage == model::Joined ? *rc::gen::inRange(-1, 2) : -1;
    step.reason = *rc::gen::inRange(0, 3) > 0;
    return step;
}

model::Promise anyPromise()
{
    model::Promise promise{*rc::gen::inRange(0, 2), *rc::gen::inRange(0, 3), *anyDate(),
                           *anyDate()};
    if (promise.since.precision != 0 && promise.until.precision != 0
        && promise.until.first() < promise.since.first())
        promise.until = {};
    return promise;
}

void showSame(const model::World &world, const Register &campaign)
{
    for (int i = 0; i < static_cast<int>(world.places.size()); ++i) {
        const auto &place = world.places[static_cast<size_t>(i)];
        const QDate first = place.existsFrom.isValid() ? place.existsFrom : QDate(2019, 1, 1);
        const QDate end = place.existsUntil.isValid() ? place.existsUntil : QDate(2027, 2, 1);
        for (QDate day = first; day < end; day = day.addDays(1)) {
            const auto stage = campaign.standing(idOf(i), day).stage;
            RC_ASSERT(stage
                      == programStage[static_cast<size_t>(model::standing(world, i, day).stage)]);
        }
    }
}

} // namespace

class JoiningModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void randomHistoriesEndAsTheRulesSay();
    void theTextAndThePlaceAreOneQuestion();
};

void JoiningModelTest::randomHistoriesEndAsTheRulesSay()
{
    QVERIFY(rc::check("program and model agree on every step, place, text and day", [] {
        auto world = emptyWorld();
        for (auto &place : world.places) {
            for (int promises = *rc::gen::inRange(0, 4); promises > 0; --promises)
                place.promises.push_back(anyPromise());
        }
        auto campaign = campaignOf(world);
        for (int left = *rc::gen::inRange(1, 16); left > 0; --left) {
            const int index = *rc::gen::inRange(0, 4);
            auto dossier = campaign.dossier(idOf(index));
            if (!dossier.steps.isEmpty() && *rc::gen::inRange(0, 6) == 0) {
                const int at = *rc::gen::inRange(0, static_cast<int>(dossier.steps.size()));
                const bool removed =
                    checkRemoval(campaign, dossier.steps[at], model::today).has_value();
                RC_ASSERT(removed == model::remove(world, index, static_cast<size_t>(at)));
                if (removed)
                    dossier.steps.removeAt(at);
            } else {
                const auto step = anyStep();
                const auto draft = draftOf(index, step);
                const auto planned = plannedStep(campaign, draft, model::today);
                const auto expected = model::record(world, index, step);
                RC_ASSERT(planned.has_value() == expected.has_value());
                if (!planned)
                    continue;
                auto &its = world.places[static_cast<size_t>(index)].steps;
                its[expected->place].charter = expected->charter;
                RC_ASSERT(planned->steps[static_cast<qsizetype>(expected->place)].id == draft.id);
                RC_ASSERT(planned->step.charter
                          == (expected->charter < 0
                                  ? CharterId()
                                  : charterIds[static_cast<size_t>(expected->charter)]));
                RC_ASSERT(planned->from == expected->from);
                dossier.steps = planned->steps;
            }
            campaign = campaign.with({dossier});
        }
        showSame(world, campaign);
    }));
}

void JoiningModelTest::theTextAndThePlaceAreOneQuestion()
{
    using model::Date;
    auto world = emptyWorld();
    const model::Step under2020{model::Joined, Date{QDate(2023, 1, 1), 1}, 0, true};
    const model::Step unknown{model::Joined, Date{}, -1, true};
    QVERIFY(model::record(world, 3, under2020));
    const auto renewed = model::record(world, 3, unknown);
    QVERIFY(renewed);
    QCOMPARE(renewed->charter, 1);
    QCOMPARE(renewed->from, QDate(2023, 1, 1));
}

QTEST_GUILESS_MAIN(JoiningModelTest)
#include "tst_joiningmodel.moc"
