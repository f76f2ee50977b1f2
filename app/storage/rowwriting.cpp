// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows.h"

#include <QHash>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Tag>
QVariant id(Id<Tag> value)
{
    return value.isNull() ? QVariant() : QVariant(value.text());
}

QVariant iso(const PartialDate &date)
{
    return date.toIso();
}

QVariant iso(QDate day)
{
    return PartialDate(day).toIso();
}

QVariant iso(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

template <typename Number>
QVariant number(const std::optional<Number> &value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace

Values valuesOf(const Campaign &campaign)
{
    return {{u"name"_s, campaign.name},
            {u"is_sample"_s, campaign.isSample},
            {u"has_wallonia"_s, campaign.hasWallonia},
            {u"register_version"_s, campaign.registerVersion},
            {u"sender_name"_s, campaign.sender.name},
            {u"sender_function"_s, campaign.sender.function},
            {u"sender_organisation"_s, campaign.sender.organisation},
            {u"sender_email"_s, campaign.sender.email},
            {u"sender_phone"_s, campaign.sender.phone},
            {u"sender_website"_s, campaign.sender.website},
            {u"sender_address"_s, campaign.sender.address},
            {u"sender_place"_s, campaign.sender.place}};
}

Values valuesOf(const Coordinator &coordinator)
{
    return {{u"name"_s, coordinator.name},
            {u"email"_s, coordinator.email},
            {u"active"_s, coordinator.active}};
}

Values valuesOf(const Charter &charter)
{
    return {{u"charter_key"_s, charter.key},
            {u"name_nl"_s, charter.name.nl},
            {u"name_fr"_s, charter.name.fr},
            {u"name_en"_s, charter.name.en},
            {u"in_force_from"_s, iso(charter.inForceFrom)},
            {u"commitments_asked"_s, charter.commitmentsAsked}};
}

Values valuesOf(const Category &category)
{
    return {{u"charter_id"_s, id(category.charter)}, {u"category_key"_s, category.key},
            {u"position"_s, category.position},      {u"text_nl"_s, category.text.nl},
            {u"text_fr"_s, category.text.fr},        {u"text_en"_s, category.text.en},
            {u"is_other"_s, category.isOther},       {u"retired"_s, category.retired}};
}

Values valuesOf(const Municipality &municipality)
{
    const auto &cell = municipality.cell;
    return {{u"nis"_s, municipality.nis},
            {u"name_nl"_s, municipality.names.nl},
            {u"name_fr"_s, municipality.names.fr},
            {u"name_de"_s, municipality.names.de},
            {u"valid_from"_s, iso(municipality.validFrom)},
            {u"valid_until"_s, iso(municipality.validUntil)},
            {u"province"_s, municipality.province},
            {u"region"_s, regionToken(municipality.region)},
            {u"language_regime"_s, municipality.languageRegime},
            {u"postal_code"_s, municipality.postalCode},
            {u"postal_codes"_s, municipality.postalCodes.join(u';')},
            {u"population"_s, number(municipality.population)},
            {u"population_date"_s, iso(municipality.populationDate)},
            {u"latitude"_s, number(municipality.latitude)},
            {u"longitude"_s, number(municipality.longitude)},
            {u"is_city"_s, number(municipality.isCity)},
            {u"cell_column"_s, cell ? QVariant(cell->column) : QVariant()},
            {u"cell_row"_s, cell ? QVariant(cell->row) : QVariant()},
            {u"own_is_city"_s, number(municipality.ownIsCity)},
            {u"own_postal_code"_s, municipality.ownPostalCode},
            {u"street"_s, municipality.street},
            {u"coordinator_id"_s, id(municipality.coordinator)},
            {u"may_be_listed"_s, municipality.mayBeListed}};
}

Values valuesOf(const Merger &merger)
{
    return {{u"predecessor_id"_s, id(merger.predecessor)},
            {u"successor_id"_s, id(merger.successor)},
            {u"date"_s, iso(merger.date)}};
}

Values valuesOf(const MergerDecision &decision)
{
    return {{u"successor_id"_s, id(decision.successor)},
            {u"choice"_s, mergerChoiceToken(decision.choice)},
            {u"predecessor_id"_s, id(decision.predecessor)},
            {u"note"_s, decision.note},
            {u"recorded_by"_s, decision.recordedBy},
            {u"recorded_at"_s, iso(decision.recordedAt)}};
}

Values valuesOf(const Body &body)
{
    return {{u"kind"_s, bodyKindToken(body.kind)},
            {u"name"_s, body.name},
            {u"municipality_id"_s, id(body.municipality)}};
}

Values valuesOf(const Person &person)
{
    return {{u"name"_s, person.name},
            {u"email"_s, person.email},
            {u"phone"_s, person.phone},
            {u"fictional"_s, person.fictional},
            {u"source"_s, person.source},
            {u"recorded_on"_s, iso(person.recordedOn)},
            {u"lawful_basis"_s, person.lawfulBasis},
            {u"may_be_published"_s, person.mayBePublished},
            {u"publish_ground"_s, person.publishGround},
            {u"no_post"_s, person.noPost},
            {u"no_email"_s, person.noEmail},
            {u"no_phone"_s, person.noPhone},
            {u"informed_on"_s, iso(person.informedOn)},
            {u"note"_s, person.note}};
}

Values valuesOf(const Role &role)
{
    return {{u"person_id"_s, id(role.person)},
            {u"municipality_id"_s, id(role.municipality)},
            {u"body_id"_s, id(role.body)},
            {u"kind"_s, roleKindToken(role.kind)},
            {u"title"_s, role.title},
            {u"since"_s, iso(role.since)},
            {u"until"_s, iso(role.until)},
            {u"for_letter"_s, role.forLetter},
            {u"for_meeting"_s, role.forMeeting},
            {u"for_page"_s, role.forPage},
            {u"rank"_s, role.rank}};
}

Values valuesOf(const Step &step)
{
    return {{u"municipality_id"_s, id(step.municipality)},
            {u"position"_s, step.position},
            {u"stage"_s, stageToken(step.stage)},
            {u"date"_s, iso(step.date)},
            {u"charter_id"_s, id(step.charter)},
            {u"reason"_s, step.reason},
            {u"asked_by_id"_s, id(step.askedBy)},
            {u"asked_by_person_id"_s, id(step.askedByPerson)},
            {u"channel"_s, channelToken(step.channel)},
            {u"decided_by"_s, deciderToken(step.decidedBy)},
            {u"link"_s, step.link},
            {u"source"_s, step.source},
            {u"note"_s, step.note},
            {u"recorded_by"_s, step.recordedBy},
            {u"recorded_at"_s, iso(step.recordedAt)}};
}

Values valuesOf(const Commitment &commitment)
{
    return {{u"municipality_id"_s, id(commitment.municipality)},
            {u"category_id"_s, id(commitment.category)},
            {u"title"_s, commitment.title},
            {u"description"_s, commitment.description},
            {u"partner"_s, commitment.partner},
            {u"places"_s, number(commitment.places)},
            {u"people"_s, number(commitment.people)},
            {u"state"_s, commitmentStateToken(commitment.state)},
            {u"since"_s, iso(commitment.since)},
            {u"until"_s, iso(commitment.until)},
            {u"evidence"_s, commitment.evidence},
            {u"last_confirmed"_s, iso(commitment.lastConfirmed)},
            {u"is_public"_s, commitment.isPublic},
            {u"is_highlight"_s, commitment.isHighlight}};
}

Values valuesOf(const Interaction &interaction)
{
    return {{u"municipality_id"_s, id(interaction.municipality)},
            {u"kind"_s, interactionKindToken(interaction.kind)},
            {u"date"_s, iso(interaction.date)},
            {u"person_id"_s, id(interaction.person)},
            {u"summary"_s, interaction.summary},
            {u"recorded_by"_s, interaction.recordedBy},
            {u"recorded_at"_s, iso(interaction.recordedAt)}};
}

Values valuesOf(const NextStep &nextStep)
{
    return {{u"municipality_id"_s, id(nextStep.municipality)},
            {u"what"_s, nextStep.what},
            {u"who"_s, nextStep.who},
            {u"due"_s, iso(nextStep.due)},
            {u"done_on"_s, iso(nextStep.doneOn)}};
}

Values valuesOf(const Publication &publication)
{
    return {{u"municipality_id"_s, id(publication.municipality)},
            {u"title"_s, publication.title},
            {u"link"_s, publication.link},
            {u"date"_s, iso(publication.date)}};
}

Values valuesOf(const Letter &letter)
{
    return {{u"municipality_id"_s, id(letter.municipality)},
            {u"template_key"_s, letter.templateKey},
            {u"template_version"_s, letter.templateVersion},
            {u"language"_s, languageCode(letter.language)},
            {u"date"_s, iso(letter.date)},
            {u"reference"_s, letter.reference},
            {u"subject"_s, letter.subject},
            {u"addressee"_s, letter.addressee},
            {u"person_id"_s, id(letter.person)},
            {u"content"_s, letter.text},
            {u"pdf"_s, letter.pdf},
            {u"recorded_by"_s, letter.recordedBy},
            {u"recorded_at"_s, iso(letter.recordedAt)}};
}

} // namespace solidair
