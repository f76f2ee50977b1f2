// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "field.h"

namespace solidair {

/// What a cell of a file holds: a text (dates as ISO 8601), a whole number or one with decimals.
using CellValue = std::variant<QString, qint64, double>;

/// As a file holds it: ISO dates, tokens and numbers; several with a comma and a blank between.
CellValue fileValue(const FieldHead &field, const FieldValue &value);

/// As a list that a person saves holds it: a day or a month in ISO 8601, a number as a number, and
/// the rest in the words of @p text.
CellValue shownValue(const FieldValue &value, const QString &text);

/// NotFound, naming the @p keys that there are.
Error noField(const QString &key, const QStringList &keys);

/// The fields of a kind of records, named in one language.
template <typename Facts>
class FieldsOf
{
public:
    FieldsOf() = default;

    FieldsOf(QList<FieldOf<Facts>> fields, const Phrases &phrases)
        : m_phrases(phrases)
        , m_fields(std::move(fields))
    { }

    const QList<FieldOf<Facts>> &all() const { return m_fields; }

    /// One of the campaign's own, behind the others.
    void add(FieldOf<Facts> field) { m_fields.append(std::move(field)); }

    /// By key or synonym; null when there is none. Borrowed.
    const FieldOf<Facts> *find(const QString &key) const
    {
        for (const auto &field : m_fields) {
            if (field.key == key || field.synonyms.contains(key))
                return &field;
        }
        return nullptr;
    }

    /// The same; NotFound when there is none.
    Result<const FieldOf<Facts> *> named(const QString &key) const
    {
        if (const auto *field = find(key))
            return field;
        QStringList keys;
        for (const auto &field : m_fields)
            keys.append(field.key);
        return noField(key, keys);
    }

    const Phrases &phrases() const { return m_phrases; }

    /// As a person reads it; empty for nothing.
    QString text(const FieldOf<Facts> &field, const Facts &facts) const
    {
        return field.shown ? field.shown(facts) : fieldText(field, field.read(facts), m_phrases);
    }

private:
    Phrases m_phrases;
    QList<FieldOf<Facts>> m_fields;
};

/// Of municipalities: the catalogue. A value that belongs to the Register it was made of; may be
/// used in a worker.
using Fields = FieldsOf<FieldFacts>;

/// Whether there is a field of municipalities of that key that says nothing of persons.
bool isPublicField(const QString &key);

/// The fields of the municipalities of @p campaign; @p day decides which provinces there are to
/// choose from.
Fields municipalityFields(const Register &campaign, QDate day, const Phrases &phrases);
/// Those of them that a person sets, without what it takes to make the others.
QList<Field> settableFields(const Register &campaign, QDate day, const Phrases &phrases);

} // namespace solidair
