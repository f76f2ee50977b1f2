// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "fieldchoices.h"
#include "fields.h"
#include "municipalityreadings.h"
#include "municipalitysettings.h"
#include "ownfields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Type = Field::Type;
using Facts = FieldFacts;
using namespace readings;
using namespace settings;

/// How a person sets a field; its words are of the context "Field".
struct Setting
{
    FieldValue (*kept)(const Municipality &) = nullptr; ///< Null: no person sets it.
    Result<> (*set)(Municipality &, const FieldValue &) = nullptr;
    const char *label = nullptr; ///< Null: the head of the field.
    QString (*unset)(const Municipality &, const Phrases &) = nullptr;
    const char *yes = nullptr; ///< Of a flag.
    const char *no = nullptr;
};

/// A line of text in a member.
template <QString Municipality::*member>
constexpr Setting lineIn{.kept = [](const Municipality &it) { return valueOf(it.*member); },
                         .set = [](Municipality &it, const FieldValue &value) -> Result<> {
                             it.*member = singleLine(textIn(value));
                             return {};
                         }};

/// A field as it stands in the program; its words are of the context "Field".
struct Definition
{
    QLatin1StringView key;
    Type type = Type::Text;
    const char *head = nullptr;
    const char *name = nullptr; ///< Null: the same.
    FieldValue (*read)(const Facts &) = nullptr;
    QLatin1StringView synonym = {};
    bool isPersonal = false;
    const char *brief = nullptr; ///< Null: no other than the head.
    qint64 (*rank)(const Facts &) = nullptr; ///< Null: by its value.
    FieldChoices choices = nullptr; ///< Of a field of choices.
    bool areIds = false;
    bool looksAround = false;
    QString (*shown)(const Facts &, const Phrases &) = nullptr; ///< Null: the value.
    Setting setting = {};
};

const Municipality &municipality(const Facts &facts)
{
    return facts.dossier.municipality;
}

const std::array definitions{
    Definition{.key = "name"_L1,
               .head = QT_TRANSLATE_NOOP("Field", "Municipality"),
               .name = QT_TRANSLATE_NOOP("Field", "Name of the municipality"),
               .read = [](const Facts &facts) { return valueOf(municipality(facts).name()); }},
    Definition{.key = "nis"_L1,
               .head = QT_TRANSLATE_NOOP("Field", "NIS code"),
               .read = [](const Facts &facts) { return valueOf(municipality(facts).nis); }},
    Definition{.key = "name_fr"_L1,
               .head = QT_TRANSLATE_NOOP("Field", "French name"),
               .read = [](const Facts &facts) { return valueOf(municipality(facts).names.fr); }},
    Definition{.key = "province"_L1,
               .type = Type::Choice,
               .head = QT_TRANSLATE_NOOP("Field", "Province"),
               .read = [](const Facts &facts) { return tokenValue(municipality(facts).province); },
               .brief = QT_TRANSLATE_NOOP("Field", "Prov."),
               .choices = provinceChoices},
    Definition{
        .key = "region"_L1,
        .type = Type::Choice,
        .head = QT_TRANSLATE_NOOP("Field", "Region"),
        .read =
            [](const Facts &facts) { return tokenValue(regionToken(municipality(facts).region)); },
        .choices = regionChoices},
    Definition{.key = "city"_L1,
               .type = Type::Flag,
               .head = QT_TRANSLATE_NOOP("Field", "City"),
               .name = QT_TRANSLATE_NOOP("Field", "Carries the title of city"),
               .read =
                   [](const Facts &facts) {
                       const auto &it = municipality(facts);
                       return it.isCity || it.ownIsCity ? FieldValue(it.city()) : FieldValue();
                   },
               .setting = {.kept = cityKept,
                           .set = setCity,
                           .label = QT_TRANSLATE_NOOP("Field", "Title"),
                           .unset = cityOfRegister,
                           .yes = QT_TRANSLATE_NOOP("Field", "city"),
                           .no = QT_TRANSLATE_NOOP("Field", "municipality")}},
    Definition{.key = "postal_code"_L1,
               .head = QT_TRANSLATE_NOOP("Field", "Postal code"),
               .read = [](const Facts &facts) { return valueOf(municipality(facts).postal()); },
               .setting = {.kept = postalCodeKept, .set = setPostalCode}},
    Definition{.key = "town_hall"_L1,
               .head = QT_TRANSLATE_NOOP("Field", "Town hall"),
               .name = QT_TRANSLATE_NOOP("Field", "Address of the town hall"),
               .read = [](const Facts &facts) { return valueOf(municipality(facts).street); },
               .setting = lineIn<&Municipality::street>},
    Definition{
        .key = "population"_L1,
        .type = Type::Number,
        .head = QT_TRANSLATE_NOOP("Field", "Inhabitants"),
        .read = [](const Facts &facts) { return numberValue(municipality(facts).population); }},
    Definition{
        .key = "stage"_L1,
        .type = Type::Choice,
        .head = QT_TRANSLATE_NOOP("Field", "Stage"),
        .read = [](const Facts &facts) { return tokenValue(stageToken(facts.standing.stage)); },
        .rank = stageOrder,
        .choices = stageChoices},
    Definition{.key = "since"_L1,
               .type = Type::Date,
               .head = QT_TRANSLATE_NOOP("Field", "Since"),
               .name = QT_TRANSLATE_NOOP("Field", "In this stage since"),
               .read = sinceOf},
    Definition{.key = "asked_on"_L1,
               .type = Type::Date,
               .head = QT_TRANSLATE_NOOP("Field", "Asked on"),
               .name = QT_TRANSLATE_NOOP("Field", "First asked on"),
               .read = askedOnOf},
    Definition{.key = "charter"_L1,
               .type = Type::Choice,
               .head = QT_TRANSLATE_NOOP("Field", "Text"),
               .name = QT_TRANSLATE_NOOP("Field", "Declaration of commitment"),
               .read = charterOf,
               .choices = charterChoices},
    Definition{
        .key = "commitments"_L1,
        .type = Type::Number,
        .head = QT_TRANSLATE_NOOP("Field", "Commitments"),
        .name = QT_TRANSLATE_NOOP("Field", "Commitments that count"),
        .read = [](const Facts &facts) { return FieldValue(qint64(facts.standing.counted)); },
        .synonym = "commitments.counted"_L1,
        .brief = QT_TRANSLATE_NOOP("Field", "Commit."),
        .rank = commitmentsOrder,
        .shown = commitmentsShown},
    Definition{.key = "asked_for"_L1,
               .type = Type::Number,
               .head = QT_TRANSLATE_NOOP("Field", "Asked for"),
               .name = QT_TRANSLATE_NOOP("Field", "Commitments that the text asks"),
               .read = askedOf,
               .synonym = "commitments.asked"_L1},
    Definition{.key = "missing"_L1,
               .type = Type::Number,
               .head = QT_TRANSLATE_NOOP("Field", "Missing"),
               .name = QT_TRANSLATE_NOOP("Field", "Commitments that are missing"),
               .read = missingOf,
               .synonym = "commitments.missing"_L1},
    Definition{.key = "complete"_L1,
               .type = Type::Flag,
               .head = QT_TRANSLATE_NOOP("Field", "Complete"),
               .name = QT_TRANSLATE_NOOP("Field", "Has as many commitments as asked"),
               .read = completeOf},
    Definition{.key = "threshold"_L1,
               .type = Type::Choices,
               .head = QT_TRANSLATE_NOOP("Field", "Threshold"),
               .name = QT_TRANSLATE_NOOP("Field", "Commitments beside the threshold"),
               .read = thresholdOf,
               .choices = thresholdChoices},
    Definition{.key = "categories"_L1,
               .type = Type::Choices,
               .head = QT_TRANSLATE_NOOP("Field", "Categories"),
               .name = QT_TRANSLATE_NOOP("Field", "Categories of its commitments"),
               .read = categoriesOf,
               .synonym = "commitments.category"_L1,
               .choices = categoryChoices},
    Definition{.key = "merger_pending"_L1,
               .type = Type::Flag,
               .head = QT_TRANSLATE_NOOP("Field", "Merger"),
               .name = QT_TRANSLATE_NOOP("Field", "Merger to be decided"),
               .read = [](const Facts &facts) { return FieldValue(facts.standing.mergerPending); }},
    Definition{.key = "coordinator"_L1,
               .type = Type::Choice,
               .head = QT_TRANSLATE_NOOP("Field", "Coordinator"),
               .read =
                   [](const Facts &facts) {
                       const auto id = municipality(facts).coordinator;
                       return id.isNull() ? FieldValue() : FieldValue(Token{id.text()});
                   },
               .brief = QT_TRANSLATE_NOOP("Field", "Coord."),
               .choices = coordinatorChoices,
               .areIds = true,
               .setting = {.kept = coordinatorKept, .set = setCoordinator, .unset = nobody}},
    Definition{.key = "contacts"_L1,
               .type = Type::Number,
               .head = QT_TRANSLATE_NOOP("Field", "Contacts"),
               .name = QT_TRANSLATE_NOOP("Field", "Number of contacts"),
               .read = contactsOf},
    Definition{.key = "last_contact"_L1,
               .type = Type::Date,
               .head = QT_TRANSLATE_NOOP("Field", "Last contact"),
               .read = lastContactOf,
               .brief = QT_TRANSLATE_NOOP("Field", "Contact")},
    Definition{.key = "days_since_contact"_L1,
               .type = Type::Number,
               .head = QT_TRANSLATE_NOOP("Field", "Days"),
               .name = QT_TRANSLATE_NOOP("Field", "Days since the last contact"),
               .read = daysQuietOf},
    Definition{.key = "next_step"_L1,
               .head = QT_TRANSLATE_NOOP("Field", "Next step"),
               .read =
                   [](const Facts &facts) {
                       const auto *step = facts.dossier.nextStepOn(facts.day);
                       return step ? valueOf(singleLine(step->what)) : FieldValue();
                   },
               .isPersonal = true,
               .rank = nextStepOrder},
    Definition{.key = "next_step_who"_L1,
               .head = QT_TRANSLATE_NOOP("Field", "Who"),
               .name = QT_TRANSLATE_NOOP("Field", "Who takes the next step"),
               .read =
                   [](const Facts &facts) {
                       const auto *step = facts.dossier.nextStepOn(facts.day);
                       return step ? valueOf(singleLine(step->who)) : FieldValue();
                   },
               .isPersonal = true},
    Definition{.key = "next_due"_L1,
               .type = Type::Date,
               .head = QT_TRANSLATE_NOOP("Field", "By"),
               .name = QT_TRANSLATE_NOOP("Field", "The next step is due on"),
               .read = nextDueOf},
    Definition{.key = "next_step_state"_L1,
               .type = Type::Choice,
               .head = QT_TRANSLATE_NOOP("Field", "Planned"),
               .name = QT_TRANSLATE_NOOP("Field", "How the next step stands"),
               .read = nextStepStateOf,
               .choices = nextStepChoices},
    Definition{.key = "neighbours_joined"_L1,
               .type = Type::Number,
               .head = QT_TRANSLATE_NOOP("Field", "Neighbours"),
               .name = QT_TRANSLATE_NOOP("Field", "Neighbours that have joined"),
               .read = neighboursOf,
               .looksAround = true},
    Definition{
        .key = "may_be_listed"_L1,
        .type = Type::Flag,
        .head = QT_TRANSLATE_NOOP("Field", "Listed"),
        .name = QT_TRANSLATE_NOOP("Field", "May stand on the public list"),
        .read = [](const Facts &facts) { return FieldValue(municipality(facts).mayBeListed); }},
};

SettingOf<Municipality> settingOf(const Setting &definition, const FieldHead &field,
                                  const Phrases &phrases)
{
    const auto words = [&phrases](const char *source) { return phrases.text("Field", source); };
    SettingOf<Municipality> setting;
    setting.label = definition.label ? words(definition.label) : field.head;
    setting.choices = field.choices;
    if (definition.yes)
        setting.choices = {{u"yes"_s, words(definition.yes)}, {u"no"_s, words(definition.no)}};
    setting.kept = definition.kept;
    setting.set = definition.set;
    if (definition.unset) {
        setting.unset = [unset = definition.unset, phrases](const Municipality &municipality) {
            return unset(municipality, phrases);
        };
    }
    return setting;
}

Field fieldOf(const Definition &it, const Register &campaign, QDate day, const Phrases &phrases)
{
    const auto words = [&phrases](const char *source) {
        return source ? phrases.text("Field", source) : QString();
    };
    Field field;
    field.key = it.key;
    field.type = it.type;
    field.head = words(it.head);
    field.name = it.name ? words(it.name) : field.head;
    field.brief = words(it.brief);
    field.read = it.read;
    if (it.rank)
        field.rank = it.rank;
    if (it.shown) {
        field.shown = [shown = it.shown, phrases](const Facts &facts) {
            return shown(facts, phrases);
        };
    }
    if (it.choices)
        field.choices = it.choices(campaign, day, phrases);
    if (!it.synonym.isEmpty())
        field.synonyms.append(it.synonym);
    field.areIds = it.areIds;
    field.isPersonal = it.isPersonal;
    field.looksAround = it.looksAround;
    if (it.setting.kept)
        field.setting = settingOf(it.setting, field, phrases);
    return field;
}

} // namespace

bool isPublicField(const QString &key)
{
    return std::ranges::any_of(
        definitions, [&key](const Definition &it) { return it.key == key && !it.isPersonal; });
}

Fields municipalityFields(const Register &campaign, QDate day, const Phrases &phrases)
{
    QList<Field> fields;
    for (const auto &it : definitions)
        fields.append(fieldOf(it, campaign, day, phrases));
    return {fields + ownFieldsOf(campaign.ownFields(), phrases), phrases};
}

QList<Field> settableFields(const Register &campaign, QDate day, const Phrases &phrases)
{
    QList<Field> fields;
    for (const auto &it : definitions) {
        if (it.setting.kept)
            fields.append(fieldOf(it, campaign, day, phrases));
    }
    const auto own = ownFieldsOf(campaign.ownFields(), phrases);
    std::ranges::copy_if(own, std::back_inserter(fields),
                         [](const Field &it) { return it.setting.has_value(); });
    return fields;
}

} // namespace solidair
