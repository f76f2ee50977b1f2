// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "condition.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Test = Condition::Test;

struct Sign
{
    QLatin1StringView text;
    Test test;
};

// The longer ones first.
constexpr std::array signs{Sign{"!="_L1, Test::IsNoneOf}, Sign{"="_L1, Test::IsOneOf},
                           Sign{"<"_L1, Test::Below}, Sign{">"_L1, Test::Above},
                           Sign{"~"_L1, Test::Contains}};

/// The first of them in @p text, and where it stands; -1 without one.
std::pair<qsizetype, Sign> signIn(const QString &text)
{
    std::pair<qsizetype, Sign> first{-1, signs.front()};
    for (const auto &sign : signs) {
        const auto at = text.indexOf(sign.text);
        if (at >= 0 && (first.first < 0 || at < first.first))
            first = {at, sign};
    }
    return first;
}

std::optional<bool> flagFrom(const QString &text)
{
    const auto key = folded(text);
    if (QStringList{u"yes"_s, u"ja"_s, u"oui"_s, u"true"_s, u"1"_s}.contains(key))
        return true;
    if (QStringList{u"no"_s, u"nee"_s, u"non"_s, u"false"_s, u"0"_s}.contains(key))
        return false;
    return {};
}

std::optional<PartialDate> dateFrom(const QString &text)
{
    if (text == "unknown"_L1)
        return PartialDate();
    return text.isEmpty() ? std::nullopt : PartialDate::fromIso(text);
}

/// By its token, else by its words.
std::optional<Token> tokenFrom(const FieldHead &field, const QString &text)
{
    const auto byToken = std::ranges::find(field.choices, text, &Choice::token);
    if (byToken != field.choices.end())
        return Token{byToken->token};
    const auto key = folded(text);
    const auto byWords = std::ranges::find_if(
        field.choices, [&key](const Choice &choice) { return folded(choice.words) == key; });
    return byWords == field.choices.end() ? std::nullopt : std::optional(Token{byWords->token});
}

/// What @p text stands for in @p field; nothing when it stands for none of its values.
std::optional<FieldValue> valueFrom(const FieldHead &field, const QString &text)
{
    if (text.isEmpty())
        return FieldValue();
    const auto number = [&text]() -> std::optional<FieldValue> {
        bool isNumber = false;
        const auto read = QString(text).replace(u',', u'.').toDouble(&isNumber);
        const bool isSound = isNumber && std::abs(read) <= largestNumber;
        return isSound ? std::optional(numberValue(read)) : std::nullopt;
    };
    const auto of = [](const auto &found) {
        return found ? std::optional(FieldValue(*found)) : std::nullopt;
    };
    switch (field.type) {
    case Field::Type::Text:
        return FieldValue(folded(text));
    case Field::Type::Number:
        return number();
    case Field::Type::Date:
        return of(dateFrom(text));
    case Field::Type::Flag:
        return of(flagFrom(text));
    case Field::Type::Choice:
    case Field::Type::Choices:
        return of(tokenFrom(field, text));
    }
    Q_UNREACHABLE();
}

QString valuesOf(const FieldHead &field)
{
    switch (field.type) {
    case Field::Type::Text:
        return QCoreApplication::translate("Condition", "a text with a letter or a digit in it");
    case Field::Type::Number:
        return QCoreApplication::translate("Condition", "a number, such as 12 or 2.5");
    case Field::Type::Date:
        return QCoreApplication::translate(
            "Condition", "a date such as 2023, 2023-11 or 2023-11-05, or the word unknown");
    case Field::Type::Flag:
        return QCoreApplication::translate("Condition", "yes or no");
    case Field::Type::Choice:
    case Field::Type::Choices: {
        QStringList words;
        for (const auto &choice : field.choices)
            words.append(field.areIds ? choice.words : choice.token);
        return words.join(u", "_s);
    }
    }
    Q_UNREACHABLE();
}

Error noValue(const FieldHead &field, const QString &text)
{
    return {
        Error::Code::InvalidInput,
        QCoreApplication::translate("Condition", "“%1” is no value of the field %2. It takes: %3.")
            .arg(singleLine(text).left(80), field.key, valuesOf(field)),
        {}};
}

Error noOrder(const FieldHead &field)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate(
                "Condition",
                "The field %1 has no less and no more: < and > take a number or a "
                "date.")
                .arg(field.key),
            {}};
}

/// Of dates as precise as known: a day lies in its month and its year.
bool isWithin(const PartialDate &date, const PartialDate &wanted)
{
    if (!date.isKnown() || !wanted.isKnown())
        return date.isKnown() == wanted.isKnown();
    return date.firstDay() >= wanted.firstDay() && date.lastDay() <= wanted.lastDay();
}

bool isThere(const FieldValue &value, const FieldValue &wanted)
{
    if (const auto *tokens = std::get_if<QList<Token>>(&value)) {
        const auto *token = std::get_if<Token>(&wanted);
        return token && tokens->contains(*token);
    }
    const auto *date = std::get_if<PartialDate>(&value);
    if (const auto *day = std::get_if<PartialDate>(&wanted); date && day)
        return isWithin(*date, *day);
    if (const auto *text = std::get_if<QString>(&value)) {
        const auto *key = std::get_if<QString>(&wanted);
        return key && folded(*text) == *key;
    }
    return value == wanted;
}

bool isBelow(const FieldValue &value, const FieldValue &limit)
{
    const auto number = numberIn(value);
    if (const auto most = numberIn(limit); number && most)
        return *number < *most;
    const auto *date = std::get_if<PartialDate>(&value);
    const auto *day = std::get_if<PartialDate>(&limit);
    return date && day && date->isKnown() && day->isKnown() && date->firstDay() < day->firstDay();
}

bool isAbove(const FieldValue &value, const FieldValue &limit)
{
    const auto number = numberIn(value);
    if (const auto least = numberIn(limit); number && least)
        return *number > *least;
    const auto *date = std::get_if<PartialDate>(&value);
    const auto *day = std::get_if<PartialDate>(&limit);
    return date && day && date->isKnown() && day->isKnown() && date->firstDay() > day->lastDay();
}

} // namespace

Result<Condition> conditionFromText(const QString &text, const Fields &fields)
{
    const auto [at, sign] = signIn(text);
    if (at <= 0) {
        return Error{
            Error::Code::InvalidInput,
            QCoreApplication::translate("Condition",
                                        "“%1” is no condition. One is FIELD=VALUE, FIELD!=VALUE, "
                                        "FIELD<VALUE, FIELD>VALUE, FIELD~TEXT or FIELD=.")
                .arg(singleLine(text).left(80)),
            {}};
    }
    const auto field = fields.named(text.left(at).trimmed());
    if (!field)
        return Error{Error::Code::InvalidInput, field.error().message, {}};
    const auto value = text.mid(at + sign.text.size()).trimmed();
    const bool isOrder = sign.test == Test::Below || sign.test == Test::Above;
    if (isOrder && (*field)->type != Field::Type::Number && (*field)->type != Field::Type::Date)
        return noOrder(**field);
    const bool needsValue = isOrder || sign.test == Test::Contains;
    if (sign.test != Test::Contains && !valueFrom(**field, value))
        return noValue(**field, value);
    // What folds to nothing would be contained in everything.
    if (needsValue && folded(value).isEmpty())
        return noValue(**field, value);
    return Condition{(*field)->key, sign.test, {value}};
}

ReadyCondition::ReadyCondition(const Condition &condition, const FieldHead &field,
                               const Phrases &phrases)
    : m_test(condition.test)
    , m_field(field)
    , m_phrases(phrases)
{
    for (const auto &text : condition.values) {
        // A token of before, such as of a coordinator who is gone, is no municipality's.
        m_values.push_back(valueFrom(field, text).value_or(Token{text}));
    }
    if (m_test == Test::Contains)
        m_needle = folded(condition.values.value(0));
}

bool ReadyCondition::holds(const FieldValue &value) const
{
    const auto is = [&value](const FieldValue &wanted) { return isThere(value, wanted); };
    switch (m_test) {
    case Test::IsOneOf:
        return std::ranges::any_of(m_values, is);
    case Test::IsNoneOf:
        return std::ranges::none_of(m_values, is);
    case Test::Below:
        return isBelow(value, m_values.front());
    case Test::Above:
        return isAbove(value, m_values.front());
    case Test::Contains:
        return folded(fieldText(m_field, value, m_phrases)).contains(m_needle);
    }
    Q_UNREACHABLE();
}

QStringList unknownFields(const QList<Condition> &conditions, const Fields &fields)
{
    QStringList unknown;
    for (const auto &condition : conditions) {
        if (!fields.find(condition.field))
            unknown.append(condition.field);
    }
    return unknown;
}

} // namespace solidair
