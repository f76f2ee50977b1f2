// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chain.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

namespace {

/// Room between the positions of two steps, so that most insertions change no other row.
constexpr int positionGap = 1024;

Error refused(const QString &message)
{
    return {Error::Code::Refused, message, {}};
}

QString inWords(QDate day)
{
    return dateInWords(PartialDate(day), Phrases());
}

/// The stage and the day that a step follows.
struct Before
{
    Stage stage;
    CharterId charter;
    PartialDate since;
    QDate from;
};

Error alreadyThere(Stage stage, const PartialDate &since)
{
    const Phrases phrases;
    return refused(QCoreApplication::translate("Chain", "It already is “%1” (%2).")
                       .arg(stageText(stage, phrases), dateInWords(since, phrases)));
}

Error notAllowed(const Before &before, const Step &step)
{
    const Phrases phrases;
    if (step.stage == Stage::NotApproached) {
        return refused(QCoreApplication::translate(
                           "Chain", "Nothing leads back to “%1”. Delete the steps instead.")
                           .arg(stageText(step.stage, phrases)));
    }
    if (step.stage == before.stage)
        return alreadyThere(step.stage, before.since);
    if (step.stage == Stage::Left) {
        return refused(QCoreApplication::translate(
                           "Chain", "Only a municipality that joined can leave; it is “%1” then.")
                           .arg(stageText(before.stage, phrases)));
    }
    return refused(
        QCoreApplication::translate(
            "Chain", "A member can only leave or join again under another text; it joined on %1.")
            .arg(dateInWords(before.since, phrases)));
}

/// The day on which @p step takes effect behind a step in effect from @p before.
QDate effectOf(const ChainStart &start, const Step &step, QDate before)
{
    QDate from = step.date.isKnown() ? step.date.firstDay() : QDate(campaignYear, 1, 1);
    if (start.existsFrom.isValid())
        from = std::max(from, start.existsFrom);
    return before.isValid() ? std::max(from, before) : from;
}

Result<QDate> checkedEffect(const ChainStart &start, const Step &step, const Before &before,
                            QDate today)
{
    const Period period = periodOf(step.date, today);
    if (period.first > today) {
        return refused(
            QCoreApplication::translate(
                "Chain", "%1 lies in the future. Record a step only once it has been taken.")
                .arg(dateInWords(step.date, Phrases())));
    }
    const QDate from = effectOf(start, step, before.from);
    if (start.existsFrom.isValid() && period.last < start.existsFrom) {
        return refused(
            QCoreApplication::translate("Chain", "The municipality has existed only since %1.")
                .arg(inWords(start.existsFrom)));
    }
    if (start.existsUntil.isValid() && from >= start.existsUntil) {
        return refused(
            QCoreApplication::translate("Chain", "The municipality no longer exists since %1.")
                .arg(inWords(start.existsUntil)));
    }
    if (from > period.last) {
        return refused(QCoreApplication::translate(
                           "Chain", "%1 has no place here: it is “%2” since %3 already.")
                           .arg(dateInWords(step.date, Phrases()),
                                stageText(before.stage, Phrases()), inWords(before.from)));
    }
    const bool renewed = step.stage == Stage::Joined && step.charter != before.charter;
    if (!mayFollow(before.stage, step.stage, renewed))
        return notAllowed(before, step);
    return from;
}

/// Where @p added belongs by its date alone: behind the last step that began by the end of its
/// period.
qsizetype naturalPlace(const QList<EffectiveStep> &effects, const Step &added, QDate today)
{
    const QDate last = periodOf(added.date, today).last;
    const auto behind = std::ranges::find_if(
        effects, [last](const EffectiveStep &effect) { return effect.from > last; });
    return std::distance(effects.begin(), behind);
}

QList<Step> inserted(const QList<Step> &steps, qsizetype place, const Step &added)
{
    QList<Step> result = steps;
    result.insert(place, added);
    return result;
}

/// Whether @p added may stand at @p place, but the step behind it says the same: the date that is
/// known is that one's.
bool followsAtOnce(const ChainStart &start, const QList<Step> &steps, qsizetype place,
                   const Step &added, QDate today)
{
    return place < steps.size() && steps[place].stage == added.stage
        && steps[place].charter == added.charter
        && checkedChain(start, inserted(steps.first(place), place, added), today);
}

bool laterStepsStay(const QList<EffectiveStep> &before, const QList<EffectiveStep> &after,
                    qsizetype place)
{
    for (qsizetype i = place; i < before.size(); ++i) {
        if (before[i].from != after[i + 1].from)
            return false;
    }
    return true;
}

/// Gives the step at @p place a position between its neighbours; those behind move on only when
/// there is no room.
void setPosition(QList<Step> &steps, qsizetype place)
{
    const int before = place > 0 ? steps[place - 1].position : 0;
    if (place + 1 == steps.size()) {
        steps[place].position = before + positionGap;
        return;
    }
    const int after = steps[place + 1].position;
    if (after - before > 1) {
        steps[place].position = before + (after - before) / 2;
        return;
    }
    for (qsizetype i = place; i < steps.size(); ++i)
        steps[i].position = before + positionGap * static_cast<int>(i - place + 1);
}

} // namespace

Period periodOf(const PartialDate &date, QDate today)
{
    if (!date.isKnown())
        return {QDate(campaignYear, 1, 1), today};
    return {date.firstDay(), date.lastDay()};
}

bool mayFollow(Stage from, Stage to, bool renewed)
{
    if (to == Stage::NotApproached)
        return false;
    if (to == Stage::Left)
        return from == Stage::Joined;
    if (from == Stage::Joined)
        return to == Stage::Joined && renewed;
    return from != to;
}

QList<EffectiveStep> effectsOf(const ChainStart &start, const QList<Step> &steps)
{
    QList<EffectiveStep> effects;
    effects.reserve(steps.size());
    QDate before;
    for (const auto &step : steps) {
        before = effectOf(start, step, before);
        effects.append({step, before});
    }
    return effects;
}

Result<QList<EffectiveStep>> checkedChain(const ChainStart &start, const QList<Step> &steps,
                                          QDate today)
{
    QList<EffectiveStep> effects;
    Before before{start.stage, start.charter, start.since, {}};
    for (const auto &step : steps) {
        const auto from = checkedEffect(start, step, before, today);
        if (!from)
            return from.error();
        effects.append({step, *from});
        const bool goesOn = before.stage == Stage::Joined && step.stage == Stage::Joined;
        before = {step.stage, step.charter, goesOn ? before.since : step.date, *from};
    }
    return effects;
}

Result<QList<Step>> withStepPlaced(const ChainStart &start, const QList<Step> &steps,
                                   const Step &added, QDate today)
{
    const auto before = effectsOf(start, steps);
    for (qsizetype place = steps.size(); place >= 0; --place) {
        const auto after = checkedChain(start, inserted(steps, place, added), today);
        if (!after || !laterStepsStay(before, *after, place))
            continue;
        auto placed = inserted(steps, place, added);
        setPosition(placed, place);
        return placed;
    }
    const auto natural = naturalPlace(before, added, today);
    const auto there = checkedChain(start, inserted(steps, natural, added), today);
    if (!there && followsAtOnce(start, steps, natural, added, today))
        return alreadyThere(added.stage, steps[natural].date);
    if (!there)
        return there.error();
    return refused(QCoreApplication::translate(
                       "Chain",
                       "%1 has no place in the steps recorded so far: later steps would begin on "
                       "another day.")
                       .arg(dateInWords(added.date, Phrases())));
}

const Charter *charterInForce(const QList<Charter> &charters, QDate day)
{
    const Charter *current = nullptr;
    for (const auto &charter : charters) {
        if (charter.inForceFrom <= day && (!current || current->inForceFrom <= charter.inForceFrom))
            current = &charter;
    }
    return current;
}

} // namespace solidair
