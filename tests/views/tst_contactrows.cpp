// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/statusworld.h"
#include "views/contactrows.h"

#include <QTest>

#include <array>
#include <rapidcheck.h>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

Register campaign()
{
    StatusWorld world;
    for (const auto &[nis, name] : {std::pair{u"41002"_s, u"Aalst"_s},
                                    {u"71016"_s, u"Genk"_s},
                                    {u"12025"_s, u"Mechelen"_s},
                                    {u"44021"_s, u"Gent"_s}})
        world.add(nis, name, u"Antwerpen"_s);
    return world.campaign();
}

Contact anyContact(MunicipalityId municipality)
{
    static const std::array names{u"Zoë Proef"_s, u"Éva Voorbeeld"_s, u""_s, u"Jan Proef"_s};
    static const std::array phones{u"+32 479 98 76 54"_s, u"09/123 45 67"_s, u""_s};
    Contact contact;
    contact.role.id = RoleId::create();
    contact.role.municipality = municipality;
    contact.role.kind = *rc::gen::element(Role::Kind::Mayor, Role::Kind::Official);
    contact.role.since = *rc::gen::element(PartialDate(), *PartialDate::fromIso(u"2024"),
                                           PartialDate(QDate(2024, 5, 1)));
    if (*rc::gen::inRange(0, 3) == 0)
        contact.role.until = PartialDate(QDate(2025, 1, 1));
    contact.person.id = PersonId::create();
    contact.person.name = names[*rc::gen::inRange<size_t>(0, names.size())];
    contact.person.phone = phones[*rc::gen::inRange<size_t>(0, phones.size())];
    return contact;
}

QList<Contact> anyContacts(MunicipalityId municipality)
{
    QList<Contact> contacts;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        contacts.append(anyContact(municipality));
    return contacts;
}

ContactRows rowsOf(const Register &campaign, const ContactRows::Contacts &contacts)
{
    ContactRows rows;
    for (const auto id : campaign.all())
        rows.append(campaign, today, contacts.value(id));
    return rows;
}

QList<RoleId> shown(ContactRows &rows, const Filter &filter, const Order &order)
{
    QList<RoleId> roles;
    for (const auto place : rows.places(filter, order))
        roles.append(rows.contact(place).role.id);
    return roles;
}

Filter anyFilter()
{
    Filter filter;
    filter.search = *rc::gen::element(u""_s, u"proef"_s, u"zoe aalst"_s, u"0479 98"_s, u"09"_s);
    if (*rc::gen::inRange(0, 2) == 1)
        filter.conditions.append({u"former"_s, Condition::Test::IsOneOf, {u"no"_s}});
    return filter;
}

Order anyOrder(const ContactRows &rows)
{
    const auto &fields = rows.fields().all();
    const auto key = fields[*rc::gen::inRange<qsizetype>(0, fields.size())].key;
    return {*rc::gen::element(QString(), key), *rc::gen::element(true, false)};
}

} // namespace

class ContactRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void thatFollowChangesAreAsIfTheyWereMadeAnew();
    void areFoundByEveryWordOrByANumber();
};

void ContactRowsTest::thatFollowChangesAreAsIfTheyWereMadeAnew()
{
    QVERIFY(rc::check("rows in portions, replaced, are as new ones", [] {
        const auto state = campaign();
        ContactRows::Contacts contacts;
        ContactRows rows;
        const auto filter = anyFilter();
        const auto order = anyOrder(rows);
        for (const auto id : state.all()) {
            contacts[id] = anyContacts(id);
            rows.append(state, today, contacts[id]);
            shown(rows, filter, order);
        }
        auto anew = rowsOf(state, contacts);
        RC_ASSERT(shown(rows, filter, order) == shown(anew, filter, order));
        const auto ids = state.all();
        const auto id = ids[*rc::gen::inRange<qsizetype>(0, ids.size())];
        const ContactRows::Contacts others{{id, anyContacts(id)}};
        RC_ASSERT(rows.differFrom(others) == (contacts.value(id) != others.value(id)));
        contacts.insert(others);
        rows.replace(state, today, others);
        RC_ASSERT(!rows.differFrom(others));
        anew = rowsOf(state, contacts);
        RC_ASSERT(shown(rows, filter, order) == shown(anew, filter, order));
    }));
}

void ContactRowsTest::areFoundByEveryWordOrByANumber()
{
    QVERIFY(rc::check("what is found holds what is searched for, and nothing else does", [] {
        const auto state = campaign();
        ContactRows::Contacts contacts;
        for (const auto id : state.all())
            contacts[id] = anyContacts(id);
        auto rows = rowsOf(state, contacts);
        const auto found = rows.places({u"zoe aalst"_s, {}}, {});
        const auto called = rows.places({u"0479/98"_s, {}}, {});
        for (qsizetype place = 0; place < rows.size(); ++place) {
            const auto &contact = rows.contact(place);
            const bool isIt = contact.person.name.startsWith(u"Zoë"_s)
                && state.municipality(contact.role.municipality).name() == u"Aalst"_s;
            RC_ASSERT(found.contains(place) == isIt);
            RC_ASSERT(called.contains(place) == contact.person.phone.contains(u"479 98"_s));
        }
    }));
}

QTEST_GUILESS_MAIN(ContactRowsTest)
#include "tst_contactrows.moc"
