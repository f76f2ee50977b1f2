// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/joining.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <optional>
#include <rapidcheck.h>
#include <vector>

/// The joining rule and the rule of steps once more, by brute force: what a coordinator would work
/// out on paper from the rules alone. It shares no code with what it judges but dates.
namespace model {

const QDate today(2026, 11, 22);
const QDate newYear(2025, 1, 1);
const QDate campaignBegan(2020, 1, 1);
const std::array charterFrom{QDate(2020, 1, 1), QDate(2023, 1, 1)};
constexpr std::array charterAsks{1, 3};

enum Stage
{
    Nothing,
    Asked,
    Talking,
    Joined,
    Held,
    Declined,
    Left
};

/// From least to furthest, for a merger.
constexpr std::array fromLeast{Nothing, Left, Declined, Held, Asked, Talking, Joined};

/// How precisely a date is known: 0 not at all, 1 its year, 2 its month, 3 its day.
struct Date
{
    QDate day = QDate(2020, 1, 1);
    int precision = 0;

    bool operator==(const Date &other) const
    {
        return precision == other.precision && (precision == 0 || first() == other.first());
    }

    QDate first() const
    {
        if (precision == 0)
            return campaignBegan;
        return {day.year(), precision > 1 ? day.month() : 1, precision > 2 ? day.day() : 1};
    }

    QDate last() const
    {
        if (precision == 0)
            return today;
        if (precision == 1)
            return {day.year(), 12, 31};
        return precision == 2 ? QDate(day.year(), day.month(), day.daysInMonth()) : day;
    }
};

struct Step
{
    Stage stage = Nothing;
    Date date;
    int charter = -1; ///< -1: none, or not chosen.
    bool reason = false;
};

struct Promise
{
    int category = 0;
    int title = 0; ///< Equal numbers are equal titles.
    Date since;
    Date until; ///< Unknown: goes on.
};

struct Place
{
    QDate existsFrom; ///< Invalid: always did.
    QDate existsUntil; ///< First day it no longer exists.
    std::vector<int> predecessors;
    std::vector<Step> steps;
    std::vector<Promise> promises;
};

struct World
{
    std::vector<Place> places;
};

/// What stands before the first step.
struct Start
{
    Stage stage = Nothing;
    int charter = -1;
    QDate since; ///< First day of the stage or the unbroken membership.
};

std::vector<QDate> effects(const Place &place, const std::vector<Step> &steps)
{
    std::vector<QDate> result;
    for (const auto &step : steps) {
        QDate day = step.date.first();
        if (place.existsFrom.isValid() && day < place.existsFrom)
            day = place.existsFrom;
        if (!result.empty() && day < result.back())
            day = result.back();
        result.push_back(day);
    }
    return result;
}

Start startOf(const World &world, int index);

/// Stage, charter and since on a day on which the place exists.
Start standing(const World &world, int index, QDate day)
{
    const auto &place = world.places[static_cast<size_t>(index)];
    Start now = startOf(world, index);
    const auto from = effects(place, place.steps);
    for (size_t i = 0; i < from.size(); ++i) {
        if (from[i] > day)
            continue;
        const bool goesOn = now.stage == Joined && place.steps[i].stage == Joined;
        now.since = goesOn ? now.since : from[i];
        now.stage = place.steps[i].stage;
        now.charter = place.steps[i].charter;
    }
    return now;
}

Start startOf(const World &world, int index)
{
    const auto &place = world.places[static_cast<size_t>(index)];
    std::optional<Start> best;
    const auto rank = [](Stage stage) {
        return std::ranges::find(fromLeast, stage) - fromLeast.begin();
    };
    for (const int old : place.predecessors) {
        const auto its = standing(world, old, place.existsFrom.addDays(-1));
        if (!best || rank(its.stage) > rank(best->stage)
            || (its.stage == best->stage && its.since < best->since))
            best = its;
    }
    return best.value_or(Start());
}

bool follows(const Start &before, const Step &step)
{
    switch (step.stage) {
    case Nothing:
        return false;
    case Left:
        return before.stage == Joined;
    case Joined:
        return before.stage != Joined || before.charter != step.charter;
    default:
        return before.stage != Joined && before.stage != step.stage;
    }
}

bool holds(const Place &place, Start before, const std::vector<Step> &steps)
{
    const auto from = effects(place, steps);
    for (size_t i = 0; i < steps.size(); ++i) {
        const bool inTime = steps[i].date.first() <= today && from[i] <= steps[i].date.last();
        const bool alive = !place.existsUntil.isValid() || from[i] < place.existsUntil;
        if (!inTime || !alive || !follows(before, steps[i]))
            return false;
        before = {steps[i].stage, steps[i].charter, {}};
    }
    return true;
}

/// Whether the steps of every municipality that came of this one still hold.
bool successorsHold(const World &world, int changed)
{
    for (size_t i = 0; i < world.places.size(); ++i) {
        const auto &place = world.places[i];
        const bool heir =
            std::ranges::find(place.predecessors, changed) != place.predecessors.end();
        if (heir && !holds(place, startOf(world, static_cast<int>(i)), place.steps))
            return false;
    }
    return true;
}

int countedFor(const World &world, int index, QDate day)
{
    std::vector<std::pair<int, int>> different;
    std::vector<int> whose{index};
    for (const int old : world.places[static_cast<size_t>(index)].predecessors)
        whose.push_back(old);
    for (const int place : whose) {
        for (const auto &it : world.places[static_cast<size_t>(place)].promises) {
            const bool began = it.since.precision == 0 || it.since.first() <= day;
            const bool ended = it.until.precision != 0 && it.until.first() <= day;
            const std::pair key{it.category, it.title};
            if (began && !ended && std::ranges::find(different, key) == different.end())
                different.push_back(key);
        }
    }
    return static_cast<int>(different.size());
}

/// The same step stands in the history already, of predecessors too.
bool isRecorded(const World &world, int index, const Step &step)
{
    auto whose = world.places[static_cast<size_t>(index)].predecessors;
    whose.push_back(index);
    return std::ranges::any_of(whose, [&](int place) {
        return std::ranges::any_of(
            world.places[static_cast<size_t>(place)].steps, [&](const Step &it) {
                return it.stage == step.stage && it.date == step.date && it.charter == step.charter;
            });
    });
}

struct Outcome
{
    size_t place = 0;
    int charter = -1;
    QDate from;
};

/// Where the step goes; nothing: refused.
std::optional<Outcome> record(World &world, int index, Step step)
{
    auto &place = world.places[static_cast<size_t>(index)];
    const Start start = startOf(world, index);
    const auto before = effects(place, place.steps);
    const bool chosen = step.charter >= 0;
    if (step.stage != Joined)
        step.charter = -1;
    for (size_t at = place.steps.size() + 1; at-- > 0;) {
        auto steps = place.steps;
        steps.insert(steps.begin() + static_cast<std::ptrdiff_t>(at), step);
        auto from = effects(place, steps);
        if (step.stage == Joined && !chosen)
            steps[at].charter = from[at] >= charterFrom[1] ? 1
                : from[at] >= charterFrom[0]               ? 0
                                                           : -1;
        const int charter = steps[at].charter;
        const QDate day = from[at];
        if (step.stage == Joined
            && (charter < 0 || day < charterFrom[static_cast<size_t>(charter)]))
            continue;
        from.erase(from.begin() + static_cast<std::ptrdiff_t>(at));
        if (!holds(place, start, steps) || from != before)
            continue;
        if (isRecorded(world, index, steps[at]))
            return {};
        const QDate counting = std::min(step.date.last(), today);
        if (step.stage == Joined && !step.reason
            && countedFor(world, index, counting) < charterAsks[static_cast<size_t>(charter)])
            return {};
        std::swap(place.steps, steps);
        if (!successorsHold(world, index)) {
            std::swap(place.steps, steps);
            return {};
        }
        return Outcome{at, charter, day};
    }
    return {};
}

/// Whether the step at @p at may be deleted; then it is.
bool remove(World &world, int index, size_t at)
{
    auto &place = world.places[static_cast<size_t>(index)];
    const auto kept = place.steps;
    const auto before = effects(place, kept);
    place.steps.erase(place.steps.begin() + static_cast<std::ptrdiff_t>(at));
    auto from = effects(place, place.steps);
    bool fine = holds(place, startOf(world, index), place.steps) && successorsHold(world, index);
    for (size_t i = 0; i < place.steps.size(); ++i) {
        const int charter = place.steps[i].charter;
        fine = fine && (charter < 0 || charterFrom[static_cast<size_t>(charter)] <= from[i]);
    }
    if (!fine)
        place.steps = kept;
    return fine;
}

} // namespace model

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
