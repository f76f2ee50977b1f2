// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/register.h"
#include "fieldvalue.h"

#include <functional>

namespace solidair {

/// What the fields of one municipality are read from, on a day.
struct FieldFacts
{
    FieldFacts(const Register &register_, MunicipalityId municipality, QDate onDay)
        : campaign(register_)
        , id(municipality)
        , day(onDay)
        , dossier(register_.dossier(municipality))
        , standing(register_.standing(municipality, onDay))
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
};

/**
 * Something that is known of each municipality, said once for lists, filters, files, letters and
 * reports: a lens on the domain, not a second model. Keys never change their meaning; people see
 * names.
 */
struct Field
{
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
    std::function<FieldValue(const FieldFacts &)> read;
    /// What a person reads where the value alone says too little; empty: the value.
    std::function<QString(const FieldFacts &)> shown = {};
    QList<Choice> choices = {}; ///< Of a field of choices, in their order.
    QStringList synonyms = {}; ///< Other keys that are taken for it.
    bool areIds = false; ///< The tokens mean nothing outside the campaign: files have the words.
    bool isPersonal = false;

    /// The words of a choice; its token where it is none of them.
    QString words(const Token &token) const;
};

QString typeToken(Field::Type type);

} // namespace solidair
