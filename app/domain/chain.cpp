// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chain.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

namespace {

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
