// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowof.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

// Of what a campaign adds of its own, as rowof.cpp describes the rest.

template <>
const RowOf<SavedView> &rowOf()
{
    using V = SavedView;
    static const RowOf<V> row{
        u"saved_view"_s,
        {field<&V::name>(u"name"_s).within(nameLength).personal(),
         token<&V::of, recordKindToken, recordKindFromToken>(u"record_kind"_s),
         field<&V::position>(u"position"_s).within(positionRange),
         spelled<&V::content, viewContentText, viewContentFromText>(u"content"_s).personal()},
        10'000};
    return row;
}

template <>
const RowOf<OwnTemplate> &rowOf()
{
    using O = OwnTemplate;
    static const RowOf<O> row{
        u"own_template"_s,
        {field<&O::key>(u"template_key"_s).within(nameLength), field<&O::version>(u"version"_s),
         token<&O::kind, ownTemplateKindToken, ownTemplateKindFromToken>(u"kind"_s),
         token<&O::language, languageCode, languageFromCode>(u"language"_s),
         field<&O::name>(u"name"_s).within(nameLength).personal(), field<&O::asks>(u"asks"_s),
         field<&O::text>(u"content"_s).within(noteLength).personal(),
         reference<&O::file, Blob, Reference::OrNone>(u"file_id"_s),
         field<&O::isRetired>(u"retired"_s)},
        10'000};
    return row;
}

template <>
const RowOf<OwnField> &rowOf()
{
    using F = OwnField;
    static const RowOf<F> row{
        u"own_field"_s,
        {token<&F::of, recordKindToken, recordKindFromToken>(u"record_kind"_s),
         field<&F::position>(u"position"_s).within(positionRange),
         field<&F::name, &Localised::nl>(u"name_nl"_s).within(nameLength),
         field<&F::name, &Localised::fr>(u"name_fr"_s).within(nameLength),
         field<&F::name, &Localised::en>(u"name_en"_s).within(nameLength),
         token<&F::kind, ownFieldKindToken, ownFieldKindFromToken>(u"kind"_s),
         spelled<&F::choices, ownChoicesText, ownChoicesFromText>(u"choices"_s),
         field<&F::isPersonal>(u"is_personal"_s), field<&F::isRetired>(u"retired"_s)},
        10'000};
    return row;
}

template <>
const RowOf<OwnValue> &rowOf()
{
    using V = OwnValue;
    constexpr auto none = Reference::OrNone;
    static const RowOf<V> row{
        u"own_value"_s,
        {reference<&V::field, OwnField>(u"field_id"_s),
         reference<&V::municipality, Municipality, none>(u"municipality_id"_s).part(),
         reference<&V::person, Person, none>(u"person_id"_s).part(),
         reference<&V::commitment, Commitment, none>(u"commitment_id"_s).part(),
         field<&V::value>(u"value"_s).within(noteLength).personal()}};
    return row;
}

template <>
const RowOf<ToldApart> &rowOf()
{
    using A = ToldApart;
    constexpr auto none = Reference::OrNone;
    static const RowOf<A> row{
        u"told_apart"_s,
        {reference<&A::person, Person, none>(u"person_id"_s).part(),
         reference<&A::otherPerson, Person, none>(u"other_person_id"_s).part(),
         reference<&A::body, Body, none>(u"body_id"_s).part(),
         reference<&A::otherBody, Body, none>(u"other_body_id"_s).part()}};
    return row;
}

} // namespace solidair
