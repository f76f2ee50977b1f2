// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/sheetfacts.h"
#include "reports/statusworld.h"

/// Municipalities as a test of sheets needs them. All persons are fictional.
namespace solidair::test {

inline const QDate sheetDay(2026, 11, 22);

inline Contact contact(const QString &name, const QString &title)
{
    Contact result;
    result.role.id = RoleId::named(name + title);
    result.person.id = PersonId::named(name + title);
    result.person.name = name;
    result.role.title = title;
    return result;
}

/// Asked, in discussion and joined, with something in every part.
inline StatusWorld filledWorld()
{
    StatusWorld world;
    const auto group = world.addBody(u"Voorbeeldgroep"_s);
    const auto coordinator = world.addCoordinator(u"Noor Voorbeeld"_s);
    for (const auto &name : {u"Zele"_s, u"Stekene"_s})
        StatusWorld::join(world.add(name, name, u"Oost-Vlaanderen"_s), u"2024",
                          StatusWorld::text2023);
    world.add(u"Berlare"_s, u"Berlare"_s, u"Oost-Vlaanderen"_s);
    auto &lokeren = world.add(u"46029"_s, u"Lokeren"_s, u"Oost-Vlaanderen"_s, 50897);
    for (const auto &name : {u"Zele"_s, u"Stekene"_s, u"Berlare"_s})
        world.addBorder(u"46029"_s, name);
    lokeren.municipality.isCity = true;
    lokeren.municipality.postalCode = u"9160"_s;
    lokeren.municipality.street = u"Groentemarkt 1"_s;
    lokeren.municipality.coordinator = coordinator;
    lokeren.municipality.mayBeListed = false;
    StatusWorld::addStep(lokeren, Stage::Asked, u"2023-03").askedBy = group;
    StatusWorld::addStep(lokeren, Stage::InDiscussion, u"2023-06-14").note = u"met het OCMW"_s;
    StatusWorld::join(lokeren, u"2023-11", StatusWorld::text2023);
    lokeren.steps.last().decidedBy = Decider::Council;
    StatusWorld::promise(lokeren, 4);
    lokeren.commitments[1].isHighlight = true;
    lokeren.commitments[1].partner = u"Refu Interim"_s;
    lokeren.commitments[1].lastConfirmed = PartialDate(QDate(2026, 9, 1));
    lokeren.commitments[3].state = Commitment::State::Ended;
    lokeren.commitments[3].until = PartialDate(QDate(2025, 1, 1));
    return world;
}

inline MunicipalityRecords filledRecords()
{
    MunicipalityRecords records;
    auto alderman = contact(u"Fatima Voorbeeld"_s, u"schepen van Welzijn"_s);
    alderman.role.forLetter = true;
    alderman.person.email = u"fatima@lokeren.example"_s;
    auto mailbox = contact({}, u"Dienst samenleven"_s);
    mailbox.role.kind = Role::Kind::Mailbox;
    mailbox.role.forPage = true;
    mailbox.person.email = u"samenleven@lokeren.example"_s;
    auto official = contact(u"Joris Voorbeeld"_s, u"ambtenaar samenleven"_s);
    official.role.forMeeting = true;
    official.person.phone = u"09 000 00 00"_s;
    official.person.fictional = true;
    auto former = contact(u"Vroeger Proef"_s, u"burgemeester"_s);
    former.role.until = PartialDate(QDate(2025, 1, 1));
    records.contacts = {mailbox, official, alderman, former};
    Interaction call;
    call.id = InteractionId::named(u"call"_s);
    call.kind = Interaction::Kind::Call;
    call.date = PartialDate(QDate(2026, 2, 4));
    call.summary = u"alle engagementen overlopen"_s;
    call.person = official.person.id;
    call.recordedBy = u"Noor"_s;
    records.interactions = {call};
    records.nextSteps = {
        {NextStepId::named(u"a"_s), {}, u"Affiche ophangen"_s, {}, {}, {}},
        {NextStepId::named(u"b"_s), {}, u"Moerbeke?"_s, u"Noor"_s, QDate(2026, 12, 10), {}},
        {NextStepId::named(u"c"_s), {}, u"Al gedaan"_s, {}, {}, QDate(2026, 1, 1)}};
    records.publications = {{PublicationId::named(u"p"_s),
                             {},
                             u"Stadsblad"_s,
                             u"https://lokeren.example/blad"_s,
                             PartialDate(QDate(2024, 2, 1))}};
    Letter letter;
    letter.id = LetterId::named(u"l"_s);
    letter.date = QDate(2023, 3, 9);
    letter.subject = u"Wordt u solidair?"_s;
    records.letters = {letter};
    return records;
}

/// A municipality with @p text in every place where a person can type.
inline std::pair<Register, MunicipalityRecords> hostile(const QString &text)
{
    StatusWorld world;
    const auto body = world.addBody(text);
    const auto coordinator = world.addCoordinator(text);
    auto &it = world.add(u"1"_s, text, u"Limburg"_s);
    it.municipality.coordinator = coordinator;
    it.municipality.street = text;
    auto &asked = StatusWorld::addStep(it, Stage::Asked, u"2026-10-01");
    asked.askedBy = body;
    asked.note = text;
    StatusWorld::addStep(it, Stage::OnHold, u"2026-11-01").reason = text;
    Commitment commitment;
    commitment.title = text;
    commitment.partner = text;
    it.commitments = {commitment};
    MunicipalityRecords records;
    auto who = contact(text, text);
    who.role.forLetter = true;
    who.person.email = text;
    who.person.phone = text;
    records.contacts = {who};
    Interaction moment;
    moment.date = PartialDate(sheetDay);
    moment.summary = text;
    moment.recordedBy = text;
    records.interactions = {moment};
    records.nextSteps = {{{}, {}, text, text, {}, {}}};
    records.publications = {{{}, {}, text, text, {}}};
    Letter letter;
    letter.date = sheetDay;
    letter.subject = text;
    records.letters = {letter};
    return {world.campaign(), records};
}

} // namespace solidair::test
