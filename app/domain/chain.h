// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "charter.h"
#include "step.h"

namespace solidair {

/// The first day that an unknown date can stand for: the campaign began in 2020.
inline constexpr int campaignYear = 2020;

/// The days a date stands for (domain rule 2): itself, its month, its year; unknown is from
/// 1-1-2020 to @p today.
struct Period
{
    QDate first;
    QDate last;
};

Period periodOf(const PartialDate &date, QDate today);

/// What a municipality's chain of steps starts from.
struct ChainStart
{
    QDate existsFrom; ///< Invalid: always did. No step takes effect before.
    QDate
        existsUntil; ///< First day it no longer exists; invalid: it does. Steps take effect before.
    Stage stage = Stage::NotApproached; ///< Inherited through a merger.
    PartialDate since; ///< Of the inherited stage; of the unbroken membership for a member.
    QDate from; ///< First day the inherited stage was in effect.
    CharterId charter; ///< Of an inherited membership.
};

/// A step with the first day on which it is in effect. That day is derived, never stored.
struct EffectiveStep
{
    Step step;
    QDate from;

    friend bool operator==(const EffectiveStep &, const EffectiveStep &) = default;
};

/**
 * Whether stage @p to may follow @p from (domain rule 2). @p renewed: both are joined, under
 * different charters. Nothing leads to not approached; only joined leads to left; joined leads only
 * to left or to joined under another charter; the same stage again is refused.
 */
bool mayFollow(Stage from, Stage to, bool renewed);

/// The effects of @p steps, in their order, without a check; for chains read from a file.
QList<EffectiveStep> effectsOf(const ChainStart &start, const QList<Step> &steps);

/**
 * Checks a whole chain as domain rule 2 says and returns its effects.
 *
 * Refused with a sentence when a step's period begins after @p today, when it would take effect
 * after the last day of its period or while its municipality does not exist, and when a stage may
 * not follow the one before it. Commitments are not counted here (rule 1).
 */
Result<QList<EffectiveStep>> checkedChain(const ChainStart &start, const QList<Step> &steps,
                                          QDate today);

/**
 * @p steps with @p added at the last place where the chain holds and no later step moves; positions
 * are set so that the order holds and as few existing ones change as can be. Refused with the
 * reason of the place where it would belong when there is no such place.
 *
 * A step to joined without a charter is at each place under the one of @p charters that is in force
 * when it takes effect there (domain rule 1: place and charter are one question), and is written so
 * into the chain; where none is in force it has no place.
 */
Result<QList<Step>> withStepPlaced(const ChainStart &start, const QList<Step> &steps,
                                   const Step &added, QDate today,
                                   const QList<Charter> &charters = {});

/// Why the step at @p place can not stand there, in a chain that does not hold or moves later
/// steps. Never names as recorded what is only asked for.
Error refusalAt(const ChainStart &start, const QList<Step> &steps, qsizetype place, QDate today);

/// The charter in force on @p day: the one that came into force last; nullptr before the first.
const Charter *charterInForce(const QList<Charter> &charters, QDate day);

} // namespace solidair
