// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

/// The joining rule and the rule of steps once more, by brute force: what a coordinator would work
/// out on paper from the rules alone. It shares no code with what it judges but dates.
namespace model {

inline const QDate today(2026, 11, 22);
inline const QDate newYear(2025, 1, 1);
inline const QDate campaignBegan(2020, 1, 1);
inline const std::array charterFrom{QDate(2020, 1, 1), QDate(2023, 1, 1)};
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

inline std::vector<QDate> effects(const Place &place, const std::vector<Step> &steps)
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

inline Start startOf(const World &world, int index);

/// Stage, charter and since on a day on which the place exists.
inline Start standing(const World &world, int index, QDate day)
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

inline Start startOf(const World &world, int index)
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

inline bool follows(const Start &before, const Step &step)
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

inline bool holds(const Place &place, Start before, const std::vector<Step> &steps)
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
inline bool successorsHold(const World &world, int changed)
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

inline int countedFor(const World &world, int index, QDate day)
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
inline bool isRecorded(const World &world, int index, const Step &step)
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
inline std::optional<Outcome> record(World &world, int index, Step step)
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
inline bool remove(World &world, int index, size_t at)
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
