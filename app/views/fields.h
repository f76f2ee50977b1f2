// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "field.h"

namespace solidair {

/// What a cell of a file holds: a text (dates as ISO 8601) or a whole number.
using CellValue = std::variant<QString, qint64>;

/**
 * The catalogue: the fields that municipalities of a campaign have, named in one language. A value
 * that belongs to the Register it was made of; may be used in a worker.
 */
class Fields
{
public:
    Fields() = default;
    /// @p day decides which provinces there are to choose from.
    Fields(const Register &campaign, QDate day, const Phrases &phrases);

    const QList<Field> &all() const { return m_fields; }

    /// One of the campaign's own, behind the others.
    void add(Field field) { m_fields.append(std::move(field)); }

    /// By key or synonym; null when there is none. Borrowed.
    const Field *find(const QString &key) const;
    /// The same; NotFound, naming the keys there are, when there is none.
    Result<const Field *> named(const QString &key) const;

    const Phrases &phrases() const { return m_phrases; }

    /// As a person reads it; empty for nothing.
    QString text(const Field &field, const FieldFacts &facts) const;
    QString text(const Field &field, const FieldValue &value) const;
    /// As a file holds it: ISO dates, tokens and numbers; several with a comma and a blank between.
    CellValue fileValue(const Field &field, const FieldValue &value) const;

private:
    Phrases m_phrases;
    QList<Field> m_fields;
};

/// The fields that the program itself knows.
QList<Field> municipalityFields(const Register &campaign, QDate day, const Phrases &phrases);

} // namespace solidair
