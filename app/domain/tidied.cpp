// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tidied.h"

#include "base/address.h"
#include "base/phone.h"
#include "base/text.h"

#include <QCoreApplication>

namespace solidair {

namespace {

/// Takes an address apart that was typed with a name, in the field of either.
void tidyAddress(QString &name, QString &email)
{
    name = singleLine(name);
    auto typed = mailAddress(email);
    if (const auto both = mailAddress(name); typed.email.isEmpty() && !both.name.isEmpty()) {
        typed = both;
        name.clear();
    }
    email = typed.email;
    if (name.isEmpty())
        name = typed.name;
}

} // namespace

Campaign tidied(Campaign campaign)
{
    auto &sender = campaign.sender;
    for (auto field : {&Sender::function, &Sender::organisation, &Sender::address, &Sender::place})
        sender.*field = singleLine(sender.*field);
    tidyAddress(sender.name, sender.email);
    sender.phone = cleanedPhone(sender.phone);
    sender.website = cleanedLink(sender.website);
    return campaign;
}

Coordinator tidied(Coordinator coordinator)
{
    tidyAddress(coordinator.name, coordinator.email);
    return coordinator;
}

Body tidied(Body body)
{
    body.name = singleLine(body.name);
    return body;
}

OwnField tidied(OwnField field)
{
    for (auto name : {&Localised::nl, &Localised::fr, &Localised::en}) {
        field.name.*name = singleLine(field.name.*name);
        for (auto &choice : field.choices)
            choice.text.*name = singleLine(choice.text.*name);
    }
    return field;
}

Person tidied(Person person)
{
    tidyAddress(person.name, person.email);
    person.phone = cleanedPhone(person.phone);
    person.source = singleLine(person.source);
    person.lawfulBasis = singleLine(person.lawfulBasis);
    person.publishGround = singleLine(person.publishGround);
    person.note = severalLines(person.note);
    return person;
}

Contact tidied(Contact contact)
{
    contact.person = tidied(std::move(contact.person));
    contact.role.title = singleLine(contact.role.title);
    return contact;
}

Municipality tidied(Municipality municipality)
{
    municipality.ownPostalCode = singleLine(withoutUnseen(municipality.ownPostalCode));
    municipality.street = singleLine(municipality.street);
    return municipality;
}

Step tidied(Step step)
{
    step.link = cleanedLink(step.link);
    step.reason = severalLines(step.reason);
    step.source = singleLine(step.source);
    step.note = severalLines(step.note);
    return step;
}

Commitment tidied(Commitment commitment)
{
    commitment.title = singleLine(commitment.title);
    commitment.description = severalLines(commitment.description);
    commitment.partner = singleLine(commitment.partner);
    commitment.evidence = cleanedLink(commitment.evidence);
    return commitment;
}

Interaction tidied(Interaction interaction)
{
    interaction.summary = severalLines(interaction.summary);
    return interaction;
}

NextStep tidied(NextStep nextStep)
{
    nextStep.what = severalLines(nextStep.what);
    nextStep.who = singleLine(nextStep.who);
    return nextStep;
}

Publication tidied(Publication publication)
{
    publication.title = singleLine(publication.title);
    publication.link = cleanedLink(publication.link);
    return publication;
}

Result<> checkPostalCode(const Municipality &municipality)
{
    const QString &code = municipality.ownPostalCode;
    if (code.isEmpty() || isPostalCode(code))
        return {};
    return Error{Error::Code::InvalidInput,
                 QCoreApplication::translate("PostalCode",
                                             "“%1” is no postal code: that is four digits, from "
                                             "1000 to 9999. Nothing was changed.")
                     .arg(singleLine(code).left(80)),
                 {}};
}

} // namespace solidair
