// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "domain/joining.h"
#include "domain/provincenames.h"
#include "fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Type = Field::Type;
using Facts = FieldFacts;

/// A field as it stands in the program; its words are of the context "Field".
struct Definition
{
    QLatin1StringView key;
    Type type;
    const char *head;
    const char *name; ///< Null: the same.
    FieldValue (*read)(const Facts &);
    QLatin1StringView synonym = {};
    bool isPersonal = false;
};

// Names do not tell coordinators apart: they are chosen by id.
constexpr QLatin1StringView coordinatorKey("coordinator");
// "2 of 3", where there is something to measure.
constexpr QLatin1StringView commitmentsKey("commitments");

FieldValue sinceOf(const Facts &facts)
{
    const auto &standing = facts.standing;
    return standing.stage == Stage::NotApproached ? FieldValue() : FieldValue(standing.since);
}

FieldValue charterOf(const Facts &facts)
{
    const auto *charter = facts.campaign.charter(facts.standing.charter);
    return charter ? tokenValue(charter->key) : FieldValue();
}

/// Nothing where no text asks anything.
FieldValue askedOf(const Facts &facts)
{
    return facts.standing.charter.isNull() ? FieldValue()
                                           : FieldValue(qint64(facts.standing.asked));
}

FieldValue missingOf(const Facts &facts)
{
    const auto &standing = facts.standing;
    if (standing.charter.isNull())
        return {};
    return FieldValue(qint64(std::max(0, standing.asked - standing.counted)));
}

FieldValue completeOf(const Facts &facts)
{
    return facts.standing.charter.isNull() ? FieldValue() : FieldValue(facts.standing.isComplete());
}

/// A member without commitments is both below the threshold and without any.
FieldValue thresholdOf(const Facts &facts)
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

FieldValue categoriesOf(const Facts &facts)
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

FieldValue lastContactOf(const Facts &facts)
{
    const auto date = facts.dossier.lastContactOn(facts.day);
    return date.isKnown() ? FieldValue(date) : FieldValue();
}

FieldValue daysQuietOf(const Facts &facts)
{
    const auto date = facts.dossier.lastContactOn(facts.day);
    return date.isKnown() ? FieldValue(date.firstDay().daysTo(facts.day)) : FieldValue();
}

FieldValue nextDueOf(const Facts &facts)
{
    const auto *step = facts.dossier.nextStepOn(facts.day);
    return step ? FieldValue(PartialDate(step->due)) : FieldValue();
}

FieldValue nextStepStateOf(const Facts &facts)
{
    const auto *step = facts.dossier.nextStepOn(facts.day);
    if (!step)
        return Token{u"none"_s};
    const bool isOverdue = step->due.isValid() && step->due < facts.day;
    return Token{isOverdue ? u"overdue"_s : u"planned"_s};
}

FieldValue askedOnOf(const Facts &facts)
{
    for (const auto &effect : facts.campaign.effectiveSteps(facts.id)) {
        if (effect.step.stage == Stage::Asked && effect.from <= facts.day)
            return effect.step.date;
    }
    return {};
}

FieldValue neighboursOf(const Facts &facts)
{
    const auto neighbours = facts.campaign.neighbours(facts.id);
    return FieldValue(qint64(std::ranges::count_if(neighbours, [&facts](MunicipalityId id) {
        return facts.campaign.standing(id, facts.day).isMember();
    })));
}

FieldValue contactsOf(const Facts &facts)
{
    return FieldValue(qint64(std::ranges::count_if(
        facts.dossier.contactTerms, [&](const Term &term) { return term.holdsOn(facts.day); })));
}

const Municipality &municipality(const Facts &facts)
{
    return facts.dossier.municipality;
}

const std::array definitions{
    Definition{"name"_L1, Type::Text, QT_TRANSLATE_NOOP("Field", "Municipality"),
               QT_TRANSLATE_NOOP("Field", "Name of the municipality"),
               [](const Facts &facts) { return valueOf(municipality(facts).name()); }},
    Definition{"nis"_L1, Type::Text, QT_TRANSLATE_NOOP("Field", "NIS code"), nullptr,
               [](const Facts &facts) { return valueOf(municipality(facts).nis); }},
    Definition{"name_fr"_L1, Type::Text, QT_TRANSLATE_NOOP("Field", "French name"), nullptr,
               [](const Facts &facts) { return valueOf(municipality(facts).names.fr); }},
    Definition{"province"_L1, Type::Choice, QT_TRANSLATE_NOOP("Field", "Province"), nullptr,
               [](const Facts &facts) { return tokenValue(municipality(facts).province); }},
    Definition{
        "region"_L1, Type::Choice, QT_TRANSLATE_NOOP("Field", "Region"), nullptr,
        [](const Facts &facts) { return tokenValue(regionToken(municipality(facts).region)); }},
    Definition{"postal_code"_L1, Type::Text, QT_TRANSLATE_NOOP("Field", "Postal code"), nullptr,
               [](const Facts &facts) { return valueOf(municipality(facts).postal()); }},
    Definition{"population"_L1, Type::Number, QT_TRANSLATE_NOOP("Field", "Inhabitants"), nullptr,
               [](const Facts &facts) { return numberValue(municipality(facts).population); }},
    Definition{"city"_L1, Type::Flag, QT_TRANSLATE_NOOP("Field", "City"),
               QT_TRANSLATE_NOOP("Field", "Carries the title of city"),
               [](const Facts &facts) {
                   const auto &it = municipality(facts);
                   return it.isCity || it.ownIsCity ? FieldValue(it.city()) : FieldValue();
               }},
    Definition{"stage"_L1, Type::Choice, QT_TRANSLATE_NOOP("Field", "Stage"), nullptr,
               [](const Facts &facts) { return tokenValue(stageToken(facts.standing.stage)); }},
    Definition{"since"_L1, Type::Date, QT_TRANSLATE_NOOP("Field", "Since"),
               QT_TRANSLATE_NOOP("Field", "In this stage since"), sinceOf},
    Definition{"asked_on"_L1, Type::Date, QT_TRANSLATE_NOOP("Field", "Asked on"),
               QT_TRANSLATE_NOOP("Field", "First asked on"), askedOnOf},
    Definition{"charter"_L1, Type::Choice, QT_TRANSLATE_NOOP("Field", "Text"),
               QT_TRANSLATE_NOOP("Field", "Declaration of commitment"), charterOf},
    Definition{commitmentsKey, Type::Number, QT_TRANSLATE_NOOP("Field", "Commitments"),
               QT_TRANSLATE_NOOP("Field", "Commitments that count"),
               [](const Facts &facts) { return FieldValue(qint64(facts.standing.counted)); },
               "commitments.counted"_L1},
    Definition{"asked_for"_L1, Type::Number, QT_TRANSLATE_NOOP("Field", "Asked for"),
               QT_TRANSLATE_NOOP("Field", "Commitments that the text asks"), askedOf,
               "commitments.asked"_L1},
    Definition{"missing"_L1, Type::Number, QT_TRANSLATE_NOOP("Field", "Missing"),
               QT_TRANSLATE_NOOP("Field", "Commitments that are missing"), missingOf,
               "commitments.missing"_L1},
    Definition{"complete"_L1, Type::Flag, QT_TRANSLATE_NOOP("Field", "Complete"),
               QT_TRANSLATE_NOOP("Field", "Has as many commitments as asked"), completeOf},
    Definition{"threshold"_L1, Type::Choices, QT_TRANSLATE_NOOP("Field", "Threshold"),
               QT_TRANSLATE_NOOP("Field", "Commitments beside the threshold"), thresholdOf},
    Definition{"categories"_L1, Type::Choices, QT_TRANSLATE_NOOP("Field", "Categories"),
               QT_TRANSLATE_NOOP("Field", "Categories of its commitments"), categoriesOf,
               "commitments.category"_L1},
    Definition{"merger_pending"_L1, Type::Flag, QT_TRANSLATE_NOOP("Field", "Merger"),
               QT_TRANSLATE_NOOP("Field", "Merger to be decided"),
               [](const Facts &facts) { return FieldValue(facts.standing.mergerPending); }},
    Definition{coordinatorKey, Type::Choice, QT_TRANSLATE_NOOP("Field", "Coordinator"), nullptr,
               [](const Facts &facts) {
                   const auto id = municipality(facts).coordinator;
                   return id.isNull() ? FieldValue() : FieldValue(Token{id.text()});
               }},
    Definition{"contacts"_L1, Type::Number, QT_TRANSLATE_NOOP("Field", "Contacts"),
               QT_TRANSLATE_NOOP("Field", "Number of contacts"), contactsOf},
    Definition{"last_contact"_L1, Type::Date, QT_TRANSLATE_NOOP("Field", "Last contact"), nullptr,
               lastContactOf},
    Definition{"days_since_contact"_L1, Type::Number, QT_TRANSLATE_NOOP("Field", "Days"),
               QT_TRANSLATE_NOOP("Field", "Days since the last contact"), daysQuietOf},
    Definition{"next_step"_L1,
               Type::Text,
               QT_TRANSLATE_NOOP("Field", "Next step"),
               nullptr,
               [](const Facts &facts) {
                   const auto *step = facts.dossier.nextStepOn(facts.day);
                   return step ? valueOf(singleLine(step->what)) : FieldValue();
               },
               {},
               true},
    Definition{"next_step_who"_L1,
               Type::Text,
               QT_TRANSLATE_NOOP("Field", "Who"),
               QT_TRANSLATE_NOOP("Field", "Who takes the next step"),
               [](const Facts &facts) {
                   const auto *step = facts.dossier.nextStepOn(facts.day);
                   return step ? valueOf(singleLine(step->who)) : FieldValue();
               },
               {},
               true},
    Definition{"next_due"_L1, Type::Date, QT_TRANSLATE_NOOP("Field", "By"),
               QT_TRANSLATE_NOOP("Field", "The next step is due on"), nextDueOf},
    Definition{"next_step_state"_L1, Type::Choice, QT_TRANSLATE_NOOP("Field", "Planned"),
               QT_TRANSLATE_NOOP("Field", "How the next step stands"), nextStepStateOf},
    Definition{"neighbours_joined"_L1, Type::Number, QT_TRANSLATE_NOOP("Field", "Neighbours"),
               QT_TRANSLATE_NOOP("Field", "Neighbours that have joined"), neighboursOf},
    Definition{"may_be_listed"_L1, Type::Flag, QT_TRANSLATE_NOOP("Field", "Listed"),
               QT_TRANSLATE_NOOP("Field", "May stand on the public list"),
               [](const Facts &facts) { return FieldValue(municipality(facts).mayBeListed); }},
};

QList<Choice> stageChoices(const Phrases &phrases)
{
    QList<Choice> choices;
    for (const auto stage : allStages())
        choices.append({stageToken(stage), stageText(stage, phrases)});
    return choices;
}

QList<Choice> provinceChoices(const Register &campaign, QDate day, const Phrases &phrases)
{
    QList<Choice> choices;
    for (const auto &dutch : campaign.provinces(campaign.existingOn(day)))
        choices.append({dutch, provinceName(dutch, phrases)});
    return choices;
}

QList<Choice> coordinatorChoices(const Register &campaign, const Phrases &phrases)
{
    QList<Choice> choices;
    for (const auto &coordinator : campaign.coordinators())
        choices.append({coordinator.id.text(), singleLine(coordinator.name)});
    std::ranges::stable_sort(choices, Collation(phrases.language()), &Choice::words);
    return choices;
}

QList<Choice> charterChoices(const Register &campaign, const Phrases &phrases)
{
    QList<Choice> choices;
    for (const auto &charter : campaign.charters()) {
        const auto name = charter.name.in(phrases.language());
        choices.append({charter.key, name.isEmpty() ? charter.key : name});
    }
    return choices;
}

/// A key may stand in more than one text; the newest has the words.
QList<Choice> categoryChoices(const Register &campaign, const Phrases &phrases)
{
    QList<Choice> choices;
    for (const auto &category : campaign.categories()) {
        const auto *newest = campaign.category(category.key, nullptr);
        if (newest && newest->id == category.id)
            choices.append({category.key, category.text.in(phrases.language())});
    }
    return choices;
}

QList<Choice> choicesOf(QLatin1StringView key, const Register &campaign, QDate day,
                        const Phrases &phrases)
{
    const auto words = [&phrases](const char *source) { return phrases.text("Field", source); };
    if (key == "stage"_L1)
        return stageChoices(phrases);
    if (key == "province"_L1)
        return provinceChoices(campaign, day, phrases);
    if (key == coordinatorKey)
        return coordinatorChoices(campaign, phrases);
    if (key == "charter"_L1)
        return charterChoices(campaign, phrases);
    if (key == "categories"_L1)
        return categoryChoices(campaign, phrases);
    if (key == "region"_L1) {
        return {{regionToken(Region::Flanders), words(QT_TRANSLATE_NOOP("Field", "Flanders"))},
                {regionToken(Region::Brussels), words(QT_TRANSLATE_NOOP("Field", "Brussels"))},
                {regionToken(Region::Wallonia), words(QT_TRANSLATE_NOOP("Field", "Wallonia"))}};
    }
    if (key == "threshold"_L1) {
        return {{u"under"_s, words(QT_TRANSLATE_NOOP("Field", "Below the threshold"))},
                {u"complete"_s, words(QT_TRANSLATE_NOOP("Field", "Complete"))},
                {u"none"_s, words(QT_TRANSLATE_NOOP("Field", "No commitments"))}};
    }
    if (key == "next_step_state"_L1) {
        return {{u"overdue"_s, words(QT_TRANSLATE_NOOP("Field", "Overdue"))},
                {u"planned"_s, words(QT_TRANSLATE_NOOP("Field", "Planned"))},
                {u"none"_s, words(QT_TRANSLATE_NOOP("Field", "No next step"))}};
    }
    return {};
}

} // namespace

QList<Field> municipalityFields(const Register &campaign, QDate day, const Phrases &phrases)
{
    QList<Field> fields;
    for (const auto &it : definitions) {
        Field field;
        field.key = it.key;
        field.type = it.type;
        field.head = phrases.text("Field", it.head);
        field.name = it.name ? phrases.text("Field", it.name) : field.head;
        field.read = it.read;
        if (it.key == commitmentsKey) {
            field.shown = [phrases](const Facts &facts) {
                const auto &standing = facts.standing;
                const bool says = standing.counted > 0 || standing.isMember();
                return says ? engagementsText(standing.counted, standing.asked, phrases)
                            : QString();
            };
        }
        field.choices = choicesOf(it.key, campaign, day, phrases);
        if (!it.synonym.isEmpty())
            field.synonyms.append(it.synonym);
        field.areIds = it.key == coordinatorKey;
        field.isPersonal = it.isPersonal;
        fields.append(std::move(field));
    }
    return fields;
}

} // namespace solidair
