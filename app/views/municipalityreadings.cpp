// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalityreadings.h"

#include "domain/joining.h"

#include <algorithm>

namespace solidair::readings {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Somebody asked without a commitment has nothing to measure.
bool showsCommitments(const Standing &standing)
{
    return standing.counted > 0 || standing.isMember();
}

} // namespace

FieldValue sinceOf(const FieldFacts &facts)
{
    const auto &standing = facts.standing;
    return standing.stage == Stage::NotApproached ? FieldValue() : FieldValue(standing.since);
}

FieldValue charterOf(const FieldFacts &facts)
{
    const auto *charter = facts.campaign.charter(facts.standing.charter);
    return charter ? tokenValue(charter->key) : FieldValue();
}

FieldValue askedOf(const FieldFacts &facts)
{
    return facts.standing.charter.isNull() ? FieldValue()
                                           : FieldValue(qint64(facts.standing.asked));
}

FieldValue missingOf(const FieldFacts &facts)
{
    const auto &standing = facts.standing;
    if (standing.charter.isNull())
        return {};
    return FieldValue(qint64(std::max(0, standing.asked - standing.counted)));
}

FieldValue completeOf(const FieldFacts &facts)
{
    return facts.standing.charter.isNull() ? FieldValue() : FieldValue(facts.standing.isComplete());
}

FieldValue thresholdOf(const FieldFacts &facts)
{
    const auto &standing = facts.standing;
    QList<Token> tokens;
    if (standing.isUnderThreshold())
        tokens.append({u"under"_s});
    if (standing.counted > 0 && standing.isComplete())
        tokens.append({u"complete"_s});
    if (standing.counted == 0)
        tokens.append({u"none"_s});
    return tokens.isEmpty() ? FieldValue() : FieldValue(tokens);
}

FieldValue categoriesOf(const FieldFacts &facts)
{
    QList<Token> tokens;
    for (const auto &commitment : facts.campaign.commitments(facts.id)) {
        const auto *category = facts.campaign.category(commitment.category);
        if (!category || commitment.isEmpty() || !commitment.standsOn(facts.day))
            continue;
        if (const Token token{category->key}; !tokens.contains(token))
            tokens.append(token);
    }
    return tokens.isEmpty() ? FieldValue() : FieldValue(tokens);
}

FieldValue lastContactOf(const FieldFacts &facts)
{
    const auto date = facts.dossier.lastContactOn(facts.day);
    return date.isKnown() ? FieldValue(date) : FieldValue();
}

FieldValue daysQuietOf(const FieldFacts &facts)
{
    const auto date = facts.dossier.lastContactOn(facts.day);
    return date.isKnown() ? FieldValue(date.firstDay().daysTo(facts.day)) : FieldValue();
}

FieldValue nextDueOf(const FieldFacts &facts)
{
    const auto *step = facts.dossier.nextStepOn(facts.day);
    return step ? FieldValue(PartialDate(step->due)) : FieldValue();
}

FieldValue nextStepStateOf(const FieldFacts &facts)
{
    const auto *step = facts.dossier.nextStepOn(facts.day);
    if (!step)
        return Token{u"none"_s};
    return Token{step->isOverdueOn(facts.day) ? u"overdue"_s : u"planned"_s};
}

FieldValue askedOnOf(const FieldFacts &facts)
{
    for (const auto &effect : facts.campaign.effectiveSteps(facts.id)) {
        if (effect.step.stage == Stage::Asked && effect.from <= facts.day)
            return effect.step.date;
    }
    return {};
}

FieldValue neighboursOf(const FieldFacts &facts)
{
    const auto neighbours = facts.campaign.neighbours(facts.id);
    return FieldValue(qint64(std::ranges::count_if(neighbours, [&facts](MunicipalityId id) {
        return facts.campaign.standing(id, facts.day).isMember();
    })));
}

FieldValue contactsOf(const FieldFacts &facts)
{
    return FieldValue(qint64(std::ranges::count_if(
        facts.dossier.contactTerms, [&](const Term &term) { return term.holdsOn(facts.day); })));
}

QString commitmentsShown(const FieldFacts &facts, const Phrases &phrases)
{
    const auto &standing = facts.standing;
    return showsCommitments(standing) ? engagementsText(standing.counted, standing.asked, phrases)
                                      : QString();
}

qint64 stageOrder(const FieldFacts &facts)
{
    return -stageRank(facts.standing.stage);
}

qint64 commitmentsOrder(const FieldFacts &facts)
{
    const auto &standing = facts.standing;
    return showsCommitments(standing) ? standing.counted * 1000LL - standing.asked
                                      : Field::nothingRank;
}

qint64 nextStepOrder(const FieldFacts &facts)
{
    const auto *step = facts.dossier.nextStepOn(facts.day);
    if (!step)
        return Field::nothingRank;
    return step->due.isValid() ? step->due.toJulianDay() : Field::undatedRank;
}

} // namespace solidair::readings
