// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "letters/letterbatch.h"

/// Letters to try things on. All persons and addresses are fictional.
namespace solidair::test {

using namespace Qt::Literals::StringLiterals;

inline Municipality aalst()
{
    Municipality municipality;
    municipality.id = MunicipalityId::named(u"41002"_s);
    municipality.nis = u"41002"_s;
    municipality.names = {u"Aalst"_s, u"Alost"_s, {}, {}};
    municipality.postalCode = u"9300"_s;
    municipality.isCity = true;
    municipality.street = u"Voorbeeldmarkt 3"_s;
    return municipality;
}

inline Sender noor()
{
    return {u"Noor Voorbeeld"_s,
            u"coördinator Solidaire Gemeenten"_s,
            u"Netwerk van Solidaire Steden en Gemeenten"_s,
            u"noor@solidair.example"_s,
            u"02 000 00 00"_s,
            u"www.solidair.example"_s,
            u"Voorbeeldstraat 1"_s,
            u"1000 Brussel"_s};
}

inline Contact contactAs(Role::Kind kind, const QString &name = u"Fatima Voorbeeld"_s)
{
    Contact contact;
    contact.person.id = PersonId::named(u"contact"_s);
    contact.person.name = name;
    contact.role.kind = kind;
    return contact;
}

inline LetterFacts factsForAalst()
{
    LetterFacts facts;
    facts.municipality = aalst();
    facts.sender = noor();
    facts.members = {u"Bornem"_s, u"Gent"_s, u"Hove"_s};
    facts.activities = {
        u"opvangplaatsen aanbieden aan gezinnen, alleenstaanden en kinderen zonder ouders"_s,
        u"inwoners warm maken om pleegouder, voogd of gastgezin te worden, en hen daarin bijstaan"_s,
        u"nieuwkomers de weg wijzen naar sport, cultuur, verenigingen en vrijwilligerswerk"_s,
        u"drempels wegwerken in de eigen dienstverlening, van het onthaal tot de brief in klare taal"_s,
        u"oefenkansen Nederlands en mindspringgroepen inrichten, en OKAN-klassen bijstaan"_s,
        u"met partners meebouwen aan modellen voor community sponsorship"_s,
        u"geld vrijmaken voor hulporganisaties die mensen beschermen aan de buitengrenzen van Europa of in de buurt van een conflict"_s};
    facts.activitiesAsked = 3;
    facts.date = QDate(2026, 5, 5);
    facts.sample = true;
    return facts;
}

} // namespace solidair::test
