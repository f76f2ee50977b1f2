// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chain.h"

#include <QCoreApplication>

#include <algorithm>

/// Where a new step goes in a chain, and why it can not.
namespace solidair {

namespace {

/// Room between the positions of two steps, so that most insertions change no other row.
constexpr int positionGap = 1024;

Error noPlace(const QString &message)
{
    return {Error::Code::Refused, message, {}};
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

/// @p steps with @p added at @p place; a step to joined that chose no text is there under the one
/// in force when it takes effect. Nothing when there is none.
std::optional<QList<Step>> insertedAt(const ChainStart &start, const QList<Step> &steps,
                                      qsizetype place, const Step &added,
                                      const QList<Charter> &charters)
{
    QList<Step> result = steps;
    result.insert(place, added);
    if (added.stage != Stage::Joined || !added.charter.isNull() || charters.isEmpty())
        return result;
    const QDate from = effectsOf(start, result.first(place + 1)).last().from;
    const auto *inForce = charterInForce(charters, from);
    if (!inForce)
        return {};
    result[place].charter = inForce->id;
    return result;
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

Error refusalAt(const ChainStart &start, const QList<Step> &steps, qsizetype place, QDate today)
{
    const Phrases phrases;
    const auto &step = steps[place];
    if (const auto upToIt = checkedChain(start, steps.first(place + 1), today); !upToIt)
        return upToIt.error();
    if (place + 1 < steps.size() && !checkedChain(start, steps.first(place + 2), today)) {
        const auto &next = steps[place + 1];
        // What it would make of the municipality never was: only what is recorded is named.
        if (next.stage == step.stage && next.charter == step.charter) {
            return noPlace(
                QCoreApplication::translate("Chain", "It already is “%1” (%2).")
                    .arg(stageText(next.stage, phrases), dateInWords(next.date, phrases)));
        }
        return noPlace(
            QCoreApplication::translate(
                "Chain", "%1 has no place here: “%2” (%3) comes after it and cannot follow “%4”.")
                .arg(dateInWords(step.date, phrases), stageText(next.stage, phrases),
                     dateInWords(next.date, phrases), stageText(step.stage, phrases)));
    }
    if (const auto whole = checkedChain(start, steps, today); !whole)
        return whole.error();
    return noPlace(QCoreApplication::translate(
                       "Chain",
                       "%1 has no place in the steps recorded so far: later steps would begin on "
                       "another day.")
                       .arg(dateInWords(step.date, phrases)));
}

Result<QList<Step>> withStepPlaced(const ChainStart &start, const QList<Step> &steps,
                                   const Step &added, QDate today, const QList<Charter> &charters)
{
    const auto before = effectsOf(start, steps);
    for (qsizetype place = steps.size(); place >= 0; --place) {
        auto placed = insertedAt(start, steps, place, added, charters);
        if (!placed)
            continue;
        const auto after = checkedChain(start, *placed, today);
        if (!after || !laterStepsStay(before, *after, place))
            continue;
        setPosition(*placed, place);
        return *std::move(placed);
    }
    const auto natural = naturalPlace(before, added, today);
    const auto there = insertedAt(start, steps, natural, added, charters);
    if (!there) {
        return noPlace(QCoreApplication::translate(
            "Chain", "No declaration of commitment was in force on that day."));
    }
    return refusalAt(start, *there, natural, today);
}

} // namespace solidair
