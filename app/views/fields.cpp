// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fields.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QString flagWord(bool flag, const Phrases &phrases)
{
    return flag ? phrases.text("Field", QT_TRANSLATE_NOOP("Field", "yes"))
                : phrases.text("Field", QT_TRANSLATE_NOOP("Field", "no"));
}

/// Text of every kind of value but a number with decimals, by what it makes of a token, a date and
/// a flag.
template <typename OfToken, typename OfDate, typename OfFlag>
QString joinedText(const FieldValue &value, OfToken ofToken, OfDate ofDate, OfFlag ofFlag)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *date = std::get_if<PartialDate>(&value))
        return ofDate(*date);
    if (const auto *flag = std::get_if<bool>(&value))
        return ofFlag(*flag);
    if (const auto *token = std::get_if<Token>(&value))
        return ofToken(*token);
    QStringList parts;
    if (const auto *tokens = std::get_if<QList<Token>>(&value)) {
        for (const auto &token : *tokens)
            parts.append(ofToken(token));
    }
    return parts.join(u", "_s);
}

/// Sorts as PartialDate does: by the first day, a vaguer date before a sharper one.
qint64 dateRank(const PartialDate &date)
{
    if (!date.isKnown())
        return FieldHead::undatedRank;
    return date.firstDay().toJulianDay() * 4 + static_cast<int>(date.precision());
}

} // namespace

qint64 numberRank(double number)
{
    // Of numbers that are not below zero the bits are in their order; of the others they run the
    // other way.
    const auto bits = std::bit_cast<qint64>(number == 0 ? 0.0 : number);
    return bits < 0 ? bits ^ std::numeric_limits<qint64>::max() : bits;
}

namespace {

qint64 choiceRank(const QList<Choice> &choices, const Token &token)
{
    return std::ranges::find(choices, token.key, &Choice::token) - choices.begin();
}

} // namespace

QString FieldHead::words(const Token &token) const
{
    const auto found = std::ranges::find(choices, token.key, &Choice::token);
    return found == choices.end() ? token.key : found->words;
}

qint64 FieldHead::rankOf(const FieldValue &value) const
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *number = std::get_if<double>(&value))
        return numberRank(*number);
    if (const auto *date = std::get_if<PartialDate>(&value))
        return dateRank(*date);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? 0 : 1;
    if (const auto *token = std::get_if<Token>(&value))
        return choiceRank(choices, *token);
    if (const auto *tokens = std::get_if<QList<Token>>(&value))
        return tokens->isEmpty() ? nothingRank : choiceRank(choices, tokens->first());
    return nothingRank;
}

QString fieldText(const FieldHead &field, const FieldValue &value, const Phrases &phrases)
{
    if (const auto *number = std::get_if<double>(&value))
        return numberText(*number, phrases.locale());
    return joinedText(
        value, [&field](const Token &token) { return singleLine(field.words(token)); },
        [&phrases](const PartialDate &date) {
            return date.isKnown() ? dateOnScreen(date)
                                  : phrases.text("Field", QT_TRANSLATE_NOOP("Field", "unknown"));
        },
        [&phrases](bool flag) { return flagWord(flag, phrases); });
}

QString typeToken(FieldHead::Type type)
{
    switch (type) {
    case Field::Type::Text:
        return u"text"_s;
    case Field::Type::Number:
        return u"number"_s;
    case Field::Type::Date:
        return u"date"_s;
    case Field::Type::Flag:
        return u"yes-no"_s;
    case Field::Type::Choice:
        return u"choice"_s;
    case Field::Type::Choices:
        return u"choices"_s;
    }
    Q_UNREACHABLE();
}

Error noField(const QString &key, const QStringList &keys)
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("Fields", "There is no field “%1”. There are: %2.")
                .arg(singleLine(key).left(80), keys.join(u", "_s)),
            {}};
}

CellValue shownValue(const FieldValue &value, const QString &text)
{
    if (const auto *number = std::get_if<qint64>(&value);
        number && text == QString::number(*number))
        return *number;
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    const auto *date = std::get_if<PartialDate>(&value);
    return date && date->isKnown() ? date->toIso() : text;
}

CellValue fileValue(const FieldHead &field, const FieldValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    return joinedText(
        value,
        [&field](const Token &token) { return field.areIds ? field.words(token) : token.key; },
        [](const PartialDate &date) { return date.toIso(); },
        [](bool flag) { return flag ? u"yes"_s : u"no"_s; });
}

} // namespace solidair
