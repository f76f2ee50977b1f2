// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowof.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Range fewCommitments{0, 100};
constexpr Range cellRange{-1'000, 1'000};

/// Both columns of a cell or none: the second, which is read after the first, takes it back.
RowField<Municipality> cellColumn()
{
    return {{u"cell_column"_s, ColumnKind::Integer, cellRange},
            [](RowReader &row, Municipality &into) {
                if (const auto column = row.optionalInteger())
                    into.cell = MosaicCell{*column, 0};
            },
            [](const Municipality &from) {
                return from.cell ? QVariant(from.cell->column) : QVariant();
            }};
}

RowField<Municipality> cellRow()
{
    return {
        {u"cell_row"_s, ColumnKind::Integer, cellRange},
        [](RowReader &row, Municipality &into) {
            const auto read = row.optionalInteger();
            if (read && into.cell)
                into.cell->row = *read;
            else
                into.cell.reset();
        },
        [](const Municipality &from) { return from.cell ? QVariant(from.cell->row) : QVariant(); }};
}

/// In the order in which they were made, which is no member of a commitment.
RowField<Commitment> commitmentPosition()
{
    return {{u"position"_s, ColumnKind::Integer, positionRange},
            [](RowReader &row, Commitment &) { row.integer(); },
            nullptr};
}

} // namespace

QString cell::timeToIso(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    const QString day = PartialDate(utc.date()).toIso();
    if (day.isEmpty())
        return utc.toString(Qt::ISODateWithMs);
    // By hand: Qt's way takes a twelfth of the time in which a row is recorded.
    QString iso = day + u"T00:00:00.000Z"_s;
    const auto spell = [&iso](int number, qsizetype lastDigit) {
        for (; number > 0; number /= 10)
            iso[lastDigit--] = QChar(u'0' + number % 10);
    };
    const int milliseconds = utc.time().msecsSinceStartOfDay();
    spell(milliseconds / 3'600'000, 12);
    spell(milliseconds / 60'000 % 60, 15);
    spell(milliseconds / 1'000 % 60, 18);
    spell(milliseconds % 1'000, 22);
    return iso;
}

template <>
const RowOf<Campaign> &rowOf()
{
    using S = Sender;
    constexpr auto sender = &Campaign::sender;
    static const RowOf<Campaign> row{
        u"campaign"_s,
        {field<&Campaign::name>(u"name"_s).personal(), field<&Campaign::isSample>(u"is_sample"_s),
         field<&Campaign::hasWallonia>(u"has_wallonia"_s),
         field<&Campaign::registerVersion>(u"register_version"_s),
         field<sender, &S::name>(u"sender_name"_s).personal(),
         field<sender, &S::function>(u"sender_function"_s).personal(),
         field<sender, &S::organisation>(u"sender_organisation"_s).personal(),
         field<sender, &S::email>(u"sender_email"_s).personal(),
         field<sender, &S::phone>(u"sender_phone"_s).personal(),
         field<sender, &S::website>(u"sender_website"_s).personal(),
         field<sender, &S::address>(u"sender_address"_s).personal(),
         field<sender, &S::place>(u"sender_place"_s).personal()},
        1};
    return row;
}

template <>
const RowOf<Coordinator> &rowOf()
{
    using C = Coordinator;
    static const RowOf<C> row{u"coordinator"_s,
                              {field<&C::name>(u"name"_s).personal(),
                               field<&C::email>(u"email"_s).personal(),
                               field<&C::active>(u"active"_s)},
                              10'000};
    return row;
}

template <>
const RowOf<Charter> &rowOf()
{
    using C = Charter;
    static const RowOf<C> row{
        u"charter"_s,
        {field<&C::key>(u"charter_key"_s), field<&C::name, &Localised::nl>(u"name_nl"_s),
         field<&C::name, &Localised::fr>(u"name_fr"_s),
         field<&C::name, &Localised::en>(u"name_en"_s), field<&C::inForceFrom>(u"in_force_from"_s),
         field<&C::commitmentsAsked>(u"commitments_asked"_s).within(fewCommitments)},
        100};
    return row;
}

template <>
const RowOf<Category> &rowOf()
{
    using C = Category;
    static const RowOf<C> row{u"category"_s,
                              {reference<&C::charter, Charter>(u"charter_id"_s),
                               field<&C::key>(u"category_key"_s),
                               field<&C::position>(u"position"_s).within(positionRange),
                               field<&C::text, &Localised::nl>(u"text_nl"_s),
                               field<&C::text, &Localised::fr>(u"text_fr"_s),
                               field<&C::text, &Localised::en>(u"text_en"_s),
                               field<&C::isOther>(u"is_other"_s), field<&C::retired>(u"retired"_s)},
                              2'000};
    return row;
}

template <>
const RowOf<Municipality> &rowOf()
{
    using M = Municipality;
    static const RowOf<M> row{
        u"municipality"_s,
        {field<&M::nis>(u"nis"_s).within(nameLength).fact(),
         field<&M::names, &Localised::nl>(u"name_nl"_s).within(nameLength).fact(),
         field<&M::names, &Localised::fr>(u"name_fr"_s).within(nameLength).fact(),
         field<&M::names, &Localised::de>(u"name_de"_s).within(nameLength).fact(),
         field<&M::validFrom>(u"valid_from"_s).fact(),
         field<&M::validUntil>(u"valid_until"_s).fact(),
         field<&M::province>(u"province"_s).within(nameLength).fact(),
         token<&M::region, regionToken, regionFromToken>(u"region"_s).within(nameLength).fact(),
         field<&M::languageRegime>(u"language_regime"_s).within(nameLength).fact(),
         field<&M::postalCode>(u"postal_code"_s).within(nameLength).fact(),
         field<&M::postalCodes>(u"postal_codes"_s).fact(),
         field<&M::population>(u"population"_s).within({0, 100'000'000}).fact(),
         field<&M::populationDate>(u"population_date"_s).fact(),
         field<&M::latitude>(u"latitude"_s).fact(),
         field<&M::longitude>(u"longitude"_s).fact(),
         field<&M::isCity>(u"is_city"_s).fact(),
         cellColumn().fact(),
         cellRow().fact(),
         field<&M::ownIsCity>(u"own_is_city"_s),
         field<&M::ownPostalCode>(u"own_postal_code"_s),
         field<&M::street>(u"street"_s),
         reference<&M::coordinator, Coordinator, Reference::OrNone>(u"coordinator_id"_s),
         field<&M::mayBeListed>(u"may_be_listed"_s)},
        200'000};
    return row;
}

template <>
const RowOf<Merger> &rowOf()
{
    using M = Merger;
    static const RowOf<M> row{u"merger"_s,
                              {reference<&M::predecessor, Municipality>(u"predecessor_id"_s),
                               reference<&M::successor, Municipality>(u"successor_id"_s),
                               field<&M::date>(u"date"_s)}};
    return row;
}

template <>
const RowOf<SharedBorder> &rowOf()
{
    using B = SharedBorder;
    static const RowOf<B> row{u"border"_s,
                              {reference<&B::a, Municipality>(u"a_id"_s),
                               reference<&B::b, Municipality>(u"b_id"_s),
                               field<&B::metres>(u"metres"_s)}};
    return row;
}

template <>
const RowOf<MergerDecision> &rowOf()
{
    using D = MergerDecision;
    static const RowOf<D> row{
        u"merger_decision"_s,
        {reference<&D::successor, Municipality>(u"successor_id"_s),
         token<&D::choice, mergerChoiceToken, mergerChoiceFromToken>(u"choice"_s),
         reference<&D::predecessor, Municipality, Reference::OrNone>(u"predecessor_id"_s),
         field<&D::note>(u"note"_s).within(noteLength).personal(),
         field<&D::recordedBy>(u"recorded_by"_s).personal(),
         field<&D::recordedAt>(u"recorded_at"_s),
         spelled<&D::commitmentsLeft, idsText<CommitmentTag>, idsFromText<CommitmentTag>>(
             u"commitments_left"_s),
         spelled<&D::rolesLeft, idsText<RoleTag>, idsFromText<RoleTag>>(u"roles_left"_s)}};
    return row;
}

template <>
const RowOf<Body> &rowOf()
{
    using B = Body;
    static const RowOf<B> row{
        u"body"_s,
        {token<&B::kind, bodyKindToken, bodyKindFromToken>(u"kind"_s),
         field<&B::name>(u"name"_s).personal(),
         reference<&B::municipality, Municipality, Reference::OrNone>(u"municipality_id"_s)}};
    return row;
}

template <>
const RowOf<Person> &rowOf()
{
    using P = Person;
    static const RowOf<P> row{
        u"person"_s,
        {field<&P::name>(u"name"_s).personal(), field<&P::email>(u"email"_s).personal(),
         field<&P::phone>(u"phone"_s).personal(), field<&P::fictional>(u"fictional"_s),
         field<&P::source>(u"source"_s).personal(), field<&P::recordedOn>(u"recorded_on"_s),
         field<&P::lawfulBasis>(u"lawful_basis"_s).personal(),
         field<&P::mayBePublished>(u"may_be_published"_s),
         field<&P::publishGround>(u"publish_ground"_s).personal(), field<&P::noPost>(u"no_post"_s),
         field<&P::noEmail>(u"no_email"_s), field<&P::noPhone>(u"no_phone"_s),
         field<&P::informedOn>(u"informed_on"_s),
         field<&P::note>(u"note"_s).within(noteLength).personal()}};
    return row;
}

template <>
const RowOf<Role> &rowOf()
{
    using R = Role;
    static const RowOf<R> row{
        u"role"_s,
        {reference<&R::person, Person>(u"person_id"_s),
         reference<&R::municipality, Municipality, Reference::OrNone>(u"municipality_id"_s),
         reference<&R::body, Body, Reference::OrNone>(u"body_id"_s),
         token<&R::kind, roleKindToken, roleKindFromToken>(u"kind"_s),
         field<&R::title>(u"title"_s).personal(), field<&R::since>(u"since"_s),
         field<&R::until>(u"until"_s), field<&R::forLetter>(u"for_letter"_s),
         field<&R::forMeeting>(u"for_meeting"_s), field<&R::forPage>(u"for_page"_s),
         field<&R::rank>(u"rank"_s)}};
    return row;
}

template <>
const RowOf<Step> &rowOf()
{
    using S = Step;
    static const RowOf<S> row{
        u"step"_s,
        {reference<&S::municipality, Municipality>(u"municipality_id"_s),
         field<&S::position>(u"position"_s).within(positionRange),
         token<&S::stage, stageToken, stageFromToken>(u"stage"_s), field<&S::date>(u"date"_s),
         reference<&S::charter, Charter, Reference::OrNone>(u"charter_id"_s),
         field<&S::reason>(u"reason"_s).within(noteLength).personal(),
         reference<&S::askedBy, Body, Reference::OrNone>(u"asked_by_id"_s),
         reference<&S::askedByPerson, Person, Reference::OrNone>(u"asked_by_person_id"_s),
         token<&S::channel, channelToken, channelFromToken>(u"channel"_s),
         token<&S::decidedBy, deciderToken, deciderFromToken>(u"decided_by"_s),
         field<&S::link>(u"link"_s).personal(), field<&S::source>(u"source"_s).personal(),
         field<&S::note>(u"note"_s).within(noteLength).personal(),
         field<&S::recordedBy>(u"recorded_by"_s).personal(),
         field<&S::recordedAt>(u"recorded_at"_s)}};
    return row;
}

template <>
const RowOf<Commitment> &rowOf()
{
    using C = Commitment;
    static const RowOf<C> row{
        u"commitment"_s,
        {reference<&C::municipality, Municipality>(u"municipality_id"_s), commitmentPosition(),
         reference<&C::category, Category>(u"category_id"_s), field<&C::title>(u"title"_s),
         field<&C::description>(u"description"_s).within(noteLength),
         field<&C::partner>(u"partner"_s), field<&C::places>(u"places"_s),
         field<&C::people>(u"people"_s),
         token<&C::state, commitmentStateToken, commitmentStateFromToken>(u"state"_s),
         field<&C::since>(u"since"_s), field<&C::until>(u"until"_s),
         field<&C::evidence>(u"evidence"_s), field<&C::lastConfirmed>(u"last_confirmed"_s),
         field<&C::isPublic>(u"is_public"_s), field<&C::isHighlight>(u"is_highlight"_s)}};
    return row;
}

template <>
const RowOf<Interaction> &rowOf()
{
    using I = Interaction;
    static const RowOf<I> row{
        u"interaction"_s,
        {reference<&I::municipality, Municipality>(u"municipality_id"_s),
         token<&I::kind, interactionKindToken, interactionKindFromToken>(u"kind"_s),
         field<&I::date>(u"date"_s),
         reference<&I::person, Person, Reference::OrNone>(u"person_id"_s),
         field<&I::summary>(u"summary"_s).within(noteLength).personal(),
         field<&I::recordedBy>(u"recorded_by"_s).personal(),
         field<&I::recordedAt>(u"recorded_at"_s)}};
    return row;
}

template <>
const RowOf<NextStep> &rowOf()
{
    using N = NextStep;
    static const RowOf<N> row{u"next_step"_s,
                              {reference<&N::municipality, Municipality>(u"municipality_id"_s),
                               field<&N::what>(u"what"_s).personal(),
                               field<&N::who>(u"who"_s).personal(), field<&N::due>(u"due"_s),
                               field<&N::doneOn>(u"done_on"_s),
                               field<&N::recordedOn>(u"recorded_on"_s)}};
    return row;
}

template <>
const RowOf<Publication> &rowOf()
{
    using P = Publication;
    static const RowOf<P> row{u"publication"_s,
                              {reference<&P::municipality, Municipality>(u"municipality_id"_s),
                               field<&P::title>(u"title"_s), field<&P::link>(u"link"_s),
                               field<&P::date>(u"date"_s)}};
    return row;
}

template <>
const RowOf<Blob> &rowOf()
{
    using B = Blob;
    static const RowOf<B> row{u"blob"_s,
                              {field<&B::sha256>(u"sha256"_s), field<&B::size>(u"size"_s),
                               field<&B::kind>(u"kind"_s), field<&B::bytes>(u"bytes"_s).personal()},
                              Table().mostRows,
                              true};
    return row;
}

template <>
const RowOf<Letter> &rowOf()
{
    using L = Letter;
    static const RowOf<L> row{u"letter"_s,
                              {reference<&L::municipality, Municipality>(u"municipality_id"_s),
                               field<&L::templateKey>(u"template_key"_s),
                               field<&L::templateVersion>(u"template_version"_s),
                               token<&L::language, languageCode, languageFromCode>(u"language"_s),
                               field<&L::date>(u"date"_s),
                               field<&L::reference>(u"reference"_s).personal(),
                               field<&L::subject>(u"subject"_s).personal(),
                               field<&L::addressee>(u"addressee"_s).personal(),
                               reference<&L::person, Person, Reference::OrNone>(u"person_id"_s),
                               field<&L::text>(u"content"_s).within(noteLength).personal(),
                               field<&L::recordedBy>(u"recorded_by"_s).personal(),
                               field<&L::recordedAt>(u"recorded_at"_s),
                               reference<&L::file, Blob, Reference::OrNone>(u"pdf_id"_s)}};
    return row;
}

} // namespace solidair
