// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/number.h"
#include "base/partialdate.h"

#include <QList>
#include <QString>

#include <cmath>
#include <optional>
#include <variant>

namespace solidair {

/// One of the named choices of a field, by what files call it.
struct Token
{
    QString key;

    friend bool operator==(const Token &, const Token &) = default;
};

/**
 * What a field is worth: nothing · text · whole number · number with decimals · date as precise as
 * known · yes or no · one named choice · several. An unknown date is something without a date, not
 * nothing; a number that is whole never is one with decimals.
 */
using FieldValue =
    std::variant<std::monostate, QString, qint64, double, PartialDate, bool, Token, QList<Token>>;

inline bool isNothing(const FieldValue &value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// Nothing for an empty text.
inline FieldValue valueOf(const QString &text)
{
    return text.isEmpty() ? FieldValue() : FieldValue(text);
}

/// Empty for what is no text.
inline QString textIn(const FieldValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

/// Nothing for an empty key.
inline FieldValue tokenValue(const QString &key)
{
    return key.isEmpty() ? FieldValue() : FieldValue(Token{key});
}

/// Nothing for a number that is not known.
inline FieldValue numberValue(const std::optional<int> &number)
{
    return number ? FieldValue(qint64(*number)) : FieldValue();
}

/// Whole where it is.
inline FieldValue numberValue(double number)
{
    const bool isWhole = std::abs(number) <= largestNumber && std::trunc(number) == number;
    return isWhole ? FieldValue(static_cast<qint64>(number)) : FieldValue(number);
}

/// Of either kind; nothing for what is no number.
inline std::optional<double> numberIn(const FieldValue &value)
{
    if (const auto *whole = std::get_if<qint64>(&value))
        return static_cast<double>(*whole);
    const auto *number = std::get_if<double>(&value);
    return number ? std::optional(*number) : std::nullopt;
}

} // namespace solidair
