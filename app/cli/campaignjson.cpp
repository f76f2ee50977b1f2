// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaignjson.h"

#include "views/fields.h"
#include "views/ownfields.h"

#include <QJsonArray>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <typename Number>
QJsonValue orNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QString charterKey(const Register &campaign, CharterId id)
{
    const auto *charter = campaign.charter(id);
    return charter ? charter->key : QString();
}

QJsonObject stepJson(const Register &campaign, const EffectiveStep &effect)
{
    const auto &step = effect.step;
    return {{u"nis"_s, campaign.municipality(step.municipality).nis},
            {u"stage"_s, stageToken(step.stage)},
            {u"date"_s, orNull(step.date.toIso())},
            {u"from"_s, effect.from.toString(Qt::ISODate)},
            {u"charter"_s, orNull(charterKey(campaign, step.charter))},
            {u"asked_by"_s, orNull(campaign.bodyName(step.askedBy))},
            {u"channel"_s, orNull(channelToken(step.channel))},
            {u"decided_by"_s,
             step.decidedBy == Decider::Unknown ? QJsonValue()
                                                : QJsonValue(deciderToken(step.decidedBy))},
            {u"reason"_s, orNull(step.reason)},
            {u"note"_s, orNull(step.note)},
            {u"link"_s, orNull(step.link)},
            {u"source"_s, orNull(step.source)},
            {u"recorded_by"_s, orNull(step.recordedBy)},
            {u"recorded_at"_s, step.recordedAt.toUTC().toString(Qt::ISODate)}};
}

QJsonObject commitmentJson(const Register &campaign, const Commitment &it, QDate day)
{
    const auto *category = campaign.category(it.category);
    return {
        {u"nis"_s, campaign.municipality(it.municipality).nis},
        {u"charter"_s, category ? orNull(charterKey(campaign, category->charter)) : QJsonValue()},
        {u"category"_s, category ? QJsonValue(category->key) : QJsonValue()},
        {u"title"_s, it.title},
        {u"description"_s, orNull(it.description)},
        {u"partner"_s, orNull(it.partner)},
        {u"places"_s, orNull(it.places)},
        {u"people"_s, orNull(it.people)},
        {u"state"_s, commitmentStateToken(it.state)},
        {u"since"_s, orNull(it.since.toIso())},
        {u"until"_s, orNull(it.until.toIso())},
        {u"evidence"_s, orNull(it.evidence)},
        {u"last_confirmed"_s, orNull(it.lastConfirmed.toIso())},
        {u"public"_s, it.isPublic},
        {u"highlight"_s, it.isHighlight},
        {u"counts"_s, it.standsOn(day) && !it.isEmpty()}};
}

/// By name: the keys of own fields say nothing to whoever reads it.
template <typename Facts>
QJsonObject ownJson(const QList<FieldOf<Facts>> &fields, const Facts &facts)
{
    QJsonObject json;
    for (const auto &field : fields) {
        const auto value = field.read(facts);
        if (isNothing(value))
            continue;
        const auto kept = fileValue(field, value);
        json[field.name] = std::visit([](const auto &it) { return QJsonValue(it); }, kept);
    }
    return json;
}

QJsonObject contactJson(const Register &campaign, const Contact &contact, QDate day)
{
    QJsonArray purposes;
    if (contact.role.forLetter)
        purposes.append(u"letter"_s);
    if (contact.role.forMeeting)
        purposes.append(u"meeting"_s);
    if (contact.role.forPage)
        purposes.append(u"page"_s);
    return {{u"name"_s, orNull(contact.person.name)},
            {u"role"_s, roleKindToken(contact.role.kind)},
            {u"title"_s, orNull(contact.role.title)},
            {u"email"_s, orNull(contact.person.email)},
            {u"phone"_s, orNull(contact.person.phone)},
            {u"for"_s, purposes},
            {u"since"_s, orNull(contact.role.since.toIso())},
            {u"until"_s, orNull(contact.role.until.toIso())},
            {u"current"_s, contact.role.isCurrentOn(day)},
            {u"public"_s, contact.person.mayBePublished},
            {u"fictional"_s, contact.person.fictional},
            {u"own"_s,
             ownJson(ownFieldsOfPersons(campaign.ownFields(), Phrases()),
                     ContactFacts{campaign, contact, day})}};
}

} // namespace

QString jsonText(const QJsonDocument &document)
{
    QString text = QString::fromUtf8(document.toJson(QJsonDocument::Indented));
    for (char16_t control = 0x7F; control <= 0x9F; ++control) {
        text.replace(QChar(control), u"\\u00"_s + QString::number(static_cast<uint>(control), 16));
    }
    return text;
}

QJsonObject municipalityJson(const Register &campaign, MunicipalityId id, QDate day)
{
    const auto &it = campaign.municipality(id);
    const auto standing = campaign.standing(id, day);
    // Before the first charter nothing is asked, and so nothing is complete either.
    const bool asks = !standing.charter.isNull();
    const bool inForce = campaign.charterInForce(day) != nullptr;
    return {{u"nis"_s, it.nis},
            {u"name"_s, it.name()},
            {u"name_fr"_s, orNull(it.names.fr)},
            {u"city"_s, it.isCity || it.ownIsCity ? it.city() : QJsonValue()},
            {u"province"_s, it.province},
            {u"population"_s, orNull(it.population)},
            {u"stage"_s, stageToken(standing.stage)},
            {u"since"_s, orNull(standing.since.toIso())},
            {u"charter"_s, orNull(charterKey(campaign, standing.charter))},
            {u"commitments"_s, standing.counted},
            {u"asked_for"_s, asks ? standing.asked : QJsonValue()},
            {u"asked_in_force"_s, inForce ? standing.askedInForce : QJsonValue()},
            {u"complete"_s, asks ? standing.isComplete() : QJsonValue()},
            {u"merger_pending"_s, standing.mergerPending},
            {u"coordinator"_s, orNull(campaign.coordinatorName(it.coordinator))}};
}

QList<EffectiveStep> wholeHistory(const Register &campaign, MunicipalityId id)
{
    QList<EffectiveStep> history;
    for (const auto source : campaign.withPredecessors(id))
        history += campaign.effectiveSteps(source);
    std::ranges::stable_sort(history, {},
                             [](const EffectiveStep &effect) { return effect.from.toJulianDay(); });
    return history;
}

QList<MunicipalityId> joinedNeighbours(const Register &campaign, MunicipalityId id, QDate day)
{
    auto neighbours = campaign.neighbours(id);
    neighbours.removeIf(
        [&](MunicipalityId other) { return !campaign.standing(other, day).isMember(); });
    return neighbours;
}

Result<MunicipalityRecords> recordsShown(const CampaignSession &session, MunicipalityId id)
{
    const auto records = session.records({id});
    if (!records)
        return records.error();
    if (const auto unchanged = session.confirmUnchanged(); !unchanged)
        return unchanged.error();
    return recordsOf(*records, session.campaign(), id);
}

Result<QJsonObject> dossierJson(const CampaignSession &session, MunicipalityId id, QDate day)
{
    const auto &campaign = session.campaign();
    const auto records = recordsShown(session, id);
    if (!records)
        return records.error();
    auto json = municipalityJson(campaign, id, day);
    json[u"counted"_s] = json[u"commitments"_s];
    json[u"postal_code"_s] = orNull(campaign.municipality(id).postal());
    json[u"may_be_listed"_s] = campaign.municipality(id).mayBeListed;
    json[u"own"_s] =
        ownJson(ownFieldsOf(campaign.ownFields(), Phrases()), FieldFacts(campaign, id, day));

    QJsonArray steps;
    for (const auto &effect : wholeHistory(campaign, id))
        steps.append(stepJson(campaign, effect));
    json[u"steps"_s] = steps;
    QJsonArray commitments;
    for (const auto &commitment : campaign.commitments(id))
        commitments.append(commitmentJson(campaign, commitment, day));
    json[u"commitments"_s] = commitments;
    QJsonArray contacts;
    for (const auto &contact : records->contacts)
        contacts.append(contactJson(campaign, contact, day));
    json[u"contacts"_s] = contacts;
    QJsonArray letters;
    for (const auto &letter : records->letters) {
        letters.append(QJsonObject{{u"date"_s, letter.date.toString(Qt::ISODate)},
                                   {u"reference"_s, letter.reference},
                                   {u"template"_s, letter.templateKey},
                                   {u"language"_s, languageCode(letter.language)},
                                   {u"subject"_s, letter.subject},
                                   {u"addressee"_s, letter.addressee}});
    }
    json[u"letters"_s] = letters;
    QJsonArray interactions;
    for (const auto &interaction : records->interactions) {
        interactions.append(QJsonObject{{u"kind"_s, interactionKindToken(interaction.kind)},
                                        {u"date"_s, orNull(interaction.date.toIso())},
                                        {u"summary"_s, interaction.summary}});
    }
    json[u"interactions"_s] = interactions;
    QJsonArray neighbours;
    for (const auto other : joinedNeighbours(campaign, id, day))
        neighbours.append(campaign.municipality(other).name());
    json[u"neighbours_joined"_s] = neighbours;
    return json;
}

} // namespace solidair
