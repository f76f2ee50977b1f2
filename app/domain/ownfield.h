// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"
#include "localised.h"
#include "recordkind.h"

#include <QList>

namespace solidair {

using OwnFieldId = Id<struct OwnFieldTag>;
using OwnValueId = Id<struct OwnValueTag>;

/// What can be chosen in an own field. Values name it by its token, so that its words may change.
struct OwnChoice
{
    QString token; ///< Without the sign that parts several: ';'.
    Localised text;

    friend bool operator==(const OwnChoice &, const OwnChoice &) = default;
};

/// A field that a campaign added to its municipalities, persons or commitments.
struct OwnField
{
    enum class Kind
    {
        Text,
        LongText, ///< Several lines.
        Number, ///< As keptNumber() has it; a whole one however large.
        Date,
        YesNo,
        Choice,
        Choices, ///< Any number of them.
        Link
    };

    OwnFieldId id;
    RecordKind of = RecordKind::Municipality;
    int position = 0; ///< Among the own fields of its kind of record.
    Localised name;
    Kind kind = Kind::Text;
    QList<OwnChoice> choices = {}; ///< In their order; of Choice and Choices only.
    bool isPersonal = false; ///< Its values say something of a person.
    bool isRetired = false; ///< Not asked any more; its values stay.

    /// Whether @p value can stand in it: a number as keptNumber() has it, a date in ISO 8601 as
    /// precise as known, "yes" or "no", the token of a choice, or several with ';' between them.
    /// Not an empty one: what is not filled in has no value.
    bool canHold(const QString &value) const;

    /// Whether what stands in it is personal data.
    bool saysOfPersons() const { return isPersonal || of == RecordKind::Person; }

    friend bool operator==(const OwnField &, const OwnField &) = default;
};

/// What an own field holds of one record: exactly one of the three.
struct OwnValue
{
    OwnValueId id;
    OwnFieldId field;
    MunicipalityId municipality;
    PersonId person;
    CommitmentId commitment;
    QString value; ///< As OwnField::canHold() tells, in no language.

    friend bool operator==(const OwnValue &, const OwnValue &) = default;
};

QString ownFieldKindToken(OwnField::Kind kind);
std::optional<OwnField::Kind> ownFieldKindFromToken(QStringView token);

/// As they stand in the file: an array of JSON, empty for none.
QString ownChoicesText(const QList<OwnChoice> &offered);
/// Nothing for what is no such array.
std::optional<QList<OwnChoice>> ownChoicesFromText(QStringView text);

} // namespace solidair
