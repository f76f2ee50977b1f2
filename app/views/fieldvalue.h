// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"

#include <QList>
#include <QString>

#include <variant>

namespace solidair {

/// One of the named choices of a field, by what files call it.
struct Token
{
    QString key;

    friend bool operator==(const Token &, const Token &) = default;
};

/**
 * What a field is worth: nothing · text · whole number · date as precise as known · yes or no · one
 * named choice · several. An unknown date is something without a date, not nothing.
 */
using FieldValue =
    std::variant<std::monostate, QString, qint64, PartialDate, bool, Token, QList<Token>>;

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

} // namespace solidair
