// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactcommands.h"

#include "base/clock.h"
#include "base/phone.h"
#include "base/text.h"
#include "domain/contactorder.h"
#include "domain/tidied.h"
#include "ownfieldcommands.h"
#include "storage/recordsloader.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const CampaignSession &session, MunicipalityId id)
{
    return session.campaign().municipality(id).name();
}

/// Whether @p a and @p b are one and the same to whoever enters them. Points and hyphens tell
/// addresses apart, so only case is left aside in them.
bool areSame(const Person &a, const Person &b)
{
    if (folded(a.name) != folded(b.name) || a.email.compare(b.email, Qt::CaseInsensitive) != 0)
        return false;
    const bool onlyPhone = folded(a.name).isEmpty() && a.email.isEmpty();
    return !onlyPhone || dialledNumbers(a.phone) == dialledNumbers(b.phone);
}

Result<> checkTerm(const Role &role)
{
    if (!role.since.isKnown() || !role.until.isKnown()
        || role.until.lastDay() >= role.since.firstDay())
        return {};
    return Error{Error::Code::InvalidInput,
                 AddContactCommand::tr("A role cannot end before it begins."),
                 {}};
}

} // namespace

AddContactCommand::AddContactCommand(CampaignSession &session, Contact contact,
                                     std::optional<Person> seen)
    : EditCommand(session,
                  AuditAction(u"contact.add"_s, {nameOf(session, contact.role.municipality)}))
    , m_contact(tidied(std::move(contact)))
    , m_seen(std::move(seen))
{
    touch(m_contact.role.municipality);
    // Where else a person is known who is there already.
    if (const auto roles = session.roles().ofPerson(m_contact.person.id)) {
        for (const auto &role : *roles)
            touch(role.municipality);
    }
}

Result<> AddContactCommand::perform(Journal &journal)
{
    if (const auto term = checkTerm(m_contact.role); !term)
        return term;
    const auto &person = m_contact.person;
    if (const auto informed = checkHappened(PartialDate(person.informedOn), currentDay());
        !informed)
        return informed;
    if (person.name.isEmpty() && person.email.isEmpty() && person.phone.isEmpty()) {
        return Error{Error::Code::InvalidInput,
                     tr("A contact needs a name, an e-mail address or a phone number."),
                     {}};
    }
    const auto there = contactsInOrder(database(), campaign(), m_contact.role.municipality);
    if (!there)
        return there.error();
    for (const auto &other : *there) {
        if (other.role.municipality == m_contact.role.municipality
            && other.role.kind == m_contact.role.kind && !other.role.until.isKnown()
            && areSame(other.person, person)) {
            return Error{Error::Code::AlreadyRecorded,
                         tr("This contact is recorded already; it was not changed."),
                         {}};
        }
    }
    auto recorded = m_contact;
    if (!m_seen && !recorded.person.recordedOn.isValid())
        recorded.person.recordedOn = journal.at().date();
    return writeContact(journal, *there, recorded, m_seen);
}

Result<> writeContact(Journal &journal, const QList<Contact> &there, const Contact &contact,
                      const std::optional<Person> &seen)
{
    const auto done = seen ? PersonRepository::update(journal, *seen, contact.person)
                           : PersonRepository::insert(journal, contact.person);
    if (!done)
        return done;
    if (const auto own = writeOwnValues(journal, seen.value_or(Person()), contact.person); !own)
        return own;
    const auto placed = withContactPlaced(there, contact);
    // Those before it stand where they stood, those after it one further.
    for (qsizetype i = 0, old = 0; i < placed.size(); ++i) {
        const auto &role = placed[i].role;
        const bool isNew = role.id == contact.role.id;
        const auto written = isNew ? RoleRepository::insert(journal, role)
                                   : RoleRepository::update(journal, there[old++].role, role);
        if (!written)
            return written;
    }
    return {};
}

Result<QList<Contact>> contactsInOrder(const Database &database, const Register &campaign,
                                       MunicipalityId municipality)
{
    const auto ids = campaign.withPredecessors(municipality);
    QList<Contact> all;
    for (const auto id : ids) {
        const auto its = RoleRepository(database).contactsOf(id);
        if (!its)
            return its.error();
        for (const auto &contact : *its) {
            if (campaign.comesAlong(contact.role, municipality))
                all.append(contact);
        }
    }
    if (ids.size() > 1) // Each has its own in order.
        sortContacts(all);
    return all;
}

Result<QHash<MunicipalityId, QList<Contact>>> contactsInOrder(
    const Database &database, const Register &campaign, const QList<MunicipalityId> &municipalities)
{
    QSet<MunicipalityId> sources;
    for (const auto id : municipalities) {
        const auto ids = campaign.withPredecessors(id);
        sources.unite({ids.begin(), ids.end()});
    }
    const auto records = loadRecordsOf(database, sources.values());
    if (!records)
        return records.error();
    QHash<MunicipalityId, QList<Contact>> all;
    for (const auto id : municipalities)
        all.insert(id, recordsOf(*records, campaign, id).contacts);
    return all;
}

OrderContactsCommand::OrderContactsCommand(CampaignSession &session, MunicipalityId municipality,
                                           QList<Role> order)
    : EditCommand(session, AuditAction(u"contact.order"_s, {nameOf(session, municipality)}))
    , m_order(std::move(order))
{
    touch(municipality);
    for (const auto &role : m_order)
        touch(role.municipality);
}

Result<> OrderContactsCommand::perform(Journal &journal)
{
    int rank = 0;
    for (const auto &before : m_order) {
        auto after = before;
        after.rank = ++rank;
        if (const auto done = RoleRepository::update(journal, before, after); !done)
            return done;
    }
    return {};
}

ChangeContactCommand::ChangeContactCommand(CampaignSession &session, Contact seen, Contact contact)
    : EditCommand(session,
                  AuditAction(u"contact.change"_s, {nameOf(session, contact.role.municipality)}))
    , m_seen(std::move(seen))
    , m_contact(tidied(std::move(contact)))
{
    touch(m_contact.role.municipality);
    // What is known of a person is shown with each role.
    if (const auto roles = session.roles().ofPerson(m_contact.person.id)) {
        for (const auto &role : *roles)
            touch(role.municipality);
    }
}

Result<> ChangeContactCommand::perform(Journal &journal)
{
    if (const auto term = checkTerm(m_contact.role); !term)
        return term;
    const QDate informedOn = m_contact.person.informedOn;
    const auto informed = checkHappened(PartialDate(informedOn), currentDay());
    if (!informed && informedOn != m_seen.person.informedOn)
        return informed;
    if (const auto done = PersonRepository::update(journal, m_seen.person, m_contact.person); !done)
        return done;
    if (const auto own = writeOwnValues(journal, m_seen.person, m_contact.person); !own)
        return own;
    return RoleRepository::update(journal, m_seen.role, m_contact.role);
}

RemoveContactCommand::RemoveContactCommand(CampaignSession &session, const Contact &contact)
    : EditCommand(session,
                  AuditAction(u"contact.remove"_s, {nameOf(session, contact.role.municipality)}))
    , m_contact(contact)
{
    touch(m_contact.role.municipality);
}

Result<> RemoveContactCommand::perform(Journal &journal)
{
    if (const auto done = RoleRepository::remove(journal, m_contact.role.id); !done)
        return done;
    const auto used = PersonRepository(database()).isReferredTo(m_contact.person.id);
    if (!used)
        return used.error();
    return *used ? Result<>() : PersonRepository::remove(journal, m_contact.person.id);
}

} // namespace solidair
