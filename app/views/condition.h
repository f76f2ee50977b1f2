// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fields.h"

namespace solidair {

/// Something that must hold of a field, by values as files have them.
struct Condition
{
    enum class Test
    {
        IsOneOf, ///< Of a field of several choices: one of them is enough. "": nothing is there.
        IsNoneOf,
        Below, ///< Before, of dates.
        Above, ///< After, of dates.
        Contains
    };

    QString field; ///< Its key.
    Test test = Test::IsOneOf;
    QStringList values; ///< At least one.

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// "FIELD=VALUE", "FIELD!=VALUE", "FIELD<VALUE", "FIELD>VALUE", "FIELD~TEXT", "FIELD=" as a person
/// types it: a choice by its token or its words, a flag as yes or no. InvalidInput when it is no
/// condition on one of @p fields.
Result<Condition> conditionFromText(const QString &text, const Fields &fields);

/// Conditions that all must hold, made ready to be asked about many municipalities. Borrows the
/// fields.
class Matcher
{
public:
    /// A condition on a field that is gone holds; it is named in unknown().
    Matcher(const QList<Condition> &conditions, const Fields &fields);
    ~Matcher();

    Matcher(const Matcher &) = delete;
    Matcher &operator=(const Matcher &) = delete;

    bool operator()(const FieldFacts &facts) const;

    const QStringList &unknown() const { return m_unknown; }

private:
    struct Ready;

    std::vector<Ready> m_ready;
    QStringList m_unknown;
};

} // namespace solidair
