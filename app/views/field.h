// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/register.h"
#include "fieldvalue.h"

#include <functional>
#include <limits>
#include <optional>

namespace solidair {

/// What the fields of one municipality are read from, on a day.
struct FieldFacts
{
    using Record = Municipality; ///< What a person sets.

    FieldFacts(const Register &register_, MunicipalityId municipality, QDate onDay)
        : FieldFacts(register_, municipality, onDay, register_.standing(municipality, onDay))
    { }

    /// With the standing on that day, where it is known already.
    FieldFacts(const Register &register_, MunicipalityId municipality, QDate onDay,
               const Standing &thenStanding)
        : campaign(register_)
        , id(municipality)
        , day(onDay)
        , dossier(register_.dossier(municipality))
        , standing(thenStanding)
    { }

    const Register &campaign;
    MunicipalityId id;
    QDate day;
    const Dossier &dossier;
    Standing standing;
};

/// One of the values that a field may have.
struct Choice
{
    QString token; ///< What files call it.
    QString words; ///< What a person reads.
    QString brief = {}; ///< The same where there is little room; empty: no other.
    bool isPast = false; ///< It is not given any more; where it was given it stays.

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// How a person sets a field in the record it belongs to.
template <typename Record>
struct SettingOf
{
    enum class Editor
    {
        Line,
        Lines,
        Link
    };

    QString label; ///< Where it is asked for.
    Editor editor = Editor::Line; ///< Of a text.
    QList<Choice> choices; ///< Of a choice; of a flag "yes" and "no", in words.
    /// What a person set; nothing: nobody did.
    std::function<FieldValue(const Record &)> kept;
    /// Tidied; nothing takes back what was set. InvalidInput when it is no value of the field.
    std::function<Result<>(Record &, const FieldValue &)> set;
    /// What nothing is called among the choices.
    std::function<QString(const Record &)> unset;
};

/// What is said of a field whatever it belongs to.
struct FieldHead
{
    /// Of nothing, and of something without a date: both stand last in either order.
    static constexpr qint64 nothingRank = std::numeric_limits<qint64>::max();
    static constexpr qint64 undatedRank = nothingRank - 1;

    enum class Type
    {
        Text,
        Number,
        Date,
        Flag,
        Choice,
        Choices
    };

    QString key; ///< "since", "asked_for": what files, templates and the command line call it.
    Type type = Type::Text;
    QString head; ///< For the head of a column.
    QString name; ///< For a chooser, where it stands alone.
    QString brief; ///< The head where there is little room; empty: no other.
    QList<Choice> choices = {}; ///< Of a field of choices, in their order.
    QStringList synonyms = {}; ///< Other keys that are taken for it.
    bool areIds = false; ///< The tokens mean nothing outside the campaign: files have the words.
    bool isPersonal = false;
    bool looksAround = false; ///< It may change when something of a neighbour does.

    /// The words of a choice; its token where it is none of them.
    QString words(const Token &token) const;
    /// Its place in the order of this field, of any type but Text: numbers and dates by size (a
    /// vaguer date first), choices as they stand in the field.
    qint64 rankOf(const FieldValue &value) const;
};

/**
 * Something that is known of each of a kind of records, said once for lists, filters, files,
 * letters and reports: a lens on the domain, not a second model. Keys never change their meaning;
 * people see names.
 */
template <typename Facts>
struct FieldOf : FieldHead
{
    std::function<FieldValue(const Facts &)> read;
    /// What a person reads where the value alone says too little; empty: the value.
    std::function<QString(const Facts &)> shown = {};
    /// What puts it in order where that is not its value; nothingRank and undatedRank stand last.
    std::function<qint64(const Facts &)> rank = {};
    /// None: it follows from others, or is set in a way of its own.
    std::optional<SettingOf<typename Facts::Record>> setting = {};
};

/// Of municipalities.
using Field = FieldOf<FieldFacts>;

/// In the order of numbers, whole ones among them.
qint64 numberRank(double number);

/// A value as a person reads it; empty for nothing.
QString fieldText(const FieldHead &field, const FieldValue &value, const Phrases &phrases);

QString typeToken(FieldHead::Type type);

} // namespace solidair
