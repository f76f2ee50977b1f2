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

/// A condition made ready to be asked about many values. Borrows the field.
class ReadyCondition
{
public:
    ReadyCondition(const Condition &condition, const FieldHead &field, const Phrases &phrases);

    bool holds(const FieldValue &value) const;

private:
    Condition::Test m_test;
    std::vector<FieldValue> m_values;
    QString m_needle; ///< Folded, of what is to be contained.
    const FieldHead &m_field;
    Phrases m_phrases;
};

/// The fields among them that are gone: their conditions hold.
QStringList unknownFields(const QList<Condition> &conditions, const Fields &fields);

} // namespace solidair
