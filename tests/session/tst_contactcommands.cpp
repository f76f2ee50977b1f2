// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "domain/contactorder.h"
#include "session/commands/contactcommands.h"
#include "support/samplecampaign.h"

#include <algorithm>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// The order of contacts: by itself, as a person sets it, undone, and alike in every file.
class ContactCommandsTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleCampaign> m_sample;
    std::unique_ptr<CampaignSession> m_session;
    MunicipalityId m_aalter;

    void add(Role::Kind kind, const QString &name)
    {
        Contact contact;
        contact.person.id = PersonId::create();
        contact.person.name = name;
        contact.role.id = RoleId::create();
        contact.role.person = contact.person.id;
        contact.role.municipality = m_aalter;
        contact.role.kind = kind;
        contact.role.forLetter = true;
        QVERIFY(m_session->execute(std::make_unique<AddContactCommand>(*m_session, contact)));
    }

    QList<Contact> contacts() const { return *m_session->roles().contactsOf(m_aalter); }

    QStringList names() const
    {
        QStringList result;
        for (const auto &it : contacts())
            result.append(it.person.name);
        return result;
    }

private slots:
    void init();
    void theOrderIsTheSameInEveryFile();
    void anOrderIsSetUndoneAndKept();
    void twoWhoChangeTheOrderAreToldSo();
    void aNewContactGoesWhereItBelongs();
    void twoWhoChangeTheSameAreToldSo();
    void recordsThatAreKeptFollow();
    void whoIsThereAlreadyGetsARoleMore();
    void whoAskedForSilenceMeanwhileKeepsIt();
};

void ContactCommandsTest::init()
{
    m_session.reset();
    m_sample = std::make_unique<SampleCampaign>();
    m_session = m_sample->openToWrite();
    m_aalter = named(*m_session, u"Aalter"_s);
    QVERIFY(contacts().isEmpty());
}

void ContactCommandsTest::twoWhoChangeTheSameAreToldSo()
{
    add(Role::Kind::Mayor, u"Wim Proef"_s);
    const auto seen = contacts().first();
    const auto change = [this, &seen](const QString &phone, const QString &title) {
        auto changed = seen;
        changed.person.phone = phone;
        changed.role.title = title;
        return m_session->execute(
            std::make_unique<ChangeContactCommand>(*m_session, seen, changed));
    };
    QVERIFY(change(u"09 000 00 01"_s, {}));
    // Another field of the same contact, by who saw it as it was before.
    QVERIFY(change({}, u"burgemeester"_s));
    QCOMPARE(contacts().first().person.phone, u"09 000 00 01"_s);
    QCOMPARE(contacts().first().role.title, u"burgemeester"_s);
    const auto refused = change(u"09 000 00 02"_s, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    QCOMPARE(contacts().first().person.phone, u"09 000 00 01"_s);
}

void ContactCommandsTest::recordsThatAreKeptFollow()
{
    const auto kept = [this] { return m_session->records({m_aalter})->value(m_aalter).contacts; };
    QVERIFY(kept().isEmpty());
    add(Role::Kind::Mayor, u"Wim Proef"_s);
    QCOMPARE(kept(), contacts());
    const auto seen = kept().first();
    auto changed = seen;
    changed.person.phone = u"09 000 00 01"_s;
    QVERIFY(m_session->execute(std::make_unique<ChangeContactCommand>(*m_session, seen, changed)));
    QCOMPARE(kept().first().person.phone, u"09 000 00 01"_s);
    m_session->undoStack().undo();
    QCOMPARE(kept(), QList<Contact>{seen});
    m_session->undoStack().undo();
    QVERIFY(kept().isEmpty());
}

void ContactCommandsTest::whoIsThereAlreadyGetsARoleMore()
{
    add(Role::Kind::Mayor, u"Wim Proef"_s);
    const auto before = contentOf(*m_session);
    auto elsewhere = contacts().first();
    elsewhere.role.id = RoleId::create();
    elsewhere.role.municipality = named(*m_session, u"Mol"_s);
    elsewhere.person.phone = u"014 00 00 01"_s;
    const auto seen = contacts().first().person;
    QVERIFY(m_session->execute(std::make_unique<AddContactCommand>(*m_session, elsewhere, seen)));
    QCOMPARE(contacts().first().person, elsewhere.person);
    QCOMPARE(m_session->records({m_aalter})->value(m_aalter).contacts, contacts());
    QCOMPARE(m_session->roles().ofPerson(elsewhere.person.id)->size(), 2);
    m_session->undoStack().undo();
    QCOMPARE(contentOf(*m_session), before);
}

/// Between the moment that a person is taken and the one that the role is recorded.
void ContactCommandsTest::whoAskedForSilenceMeanwhileKeepsIt()
{
    add(Role::Kind::Mayor, u"Wim Proef"_s);
    const auto seen = contacts().first();
    auto silent = seen;
    silent.person.noEmail = true;
    silent.person.phone = u"014 00 00 01"_s;
    QVERIFY(m_session->execute(std::make_unique<ChangeContactCommand>(*m_session, seen, silent)));
    auto elsewhere = seen;
    elsewhere.role.id = RoleId::create();
    elsewhere.role.municipality = named(*m_session, u"Mol"_s);
    QVERIFY(m_session->execute(
        std::make_unique<AddContactCommand>(*m_session, elsewhere, seen.person)));
    QVERIFY(contacts().first().person.noEmail);

    // What both changed is a conflict, and nothing is recorded.
    const auto before = contentOf(*m_session);
    elsewhere.role.id = RoleId::create();
    elsewhere.role.municipality = named(*m_session, u"Genk"_s);
    elsewhere.person.phone = u"014 00 00 02"_s;
    const auto done =
        m_session->execute(std::make_unique<AddContactCommand>(*m_session, elsewhere, seen.person));
    QVERIFY(!done && done.error().code == Error::Code::Conflict);
    QCOMPARE(contentOf(*m_session), before);
}

void ContactCommandsTest::theOrderIsTheSameInEveryFile()
{
    for (int file = 0; file < 8; ++file) {
        init();
        add(Role::Kind::Official, u"Bea Proef"_s);
        add(Role::Kind::Official, u"Ann Proef"_s);
        add(Role::Kind::Mayor, u"Wim Proef"_s);
        QCOMPARE(names(), (QStringList{u"Wim Proef"_s, u"Ann Proef"_s, u"Bea Proef"_s}));
        QCOMPARE(letterContact(contacts(), currentDay())->person.name, u"Wim Proef"_s);
        for (const auto &contact : contacts())
            QCOMPARE(contact.role.rank, 0);
    }
}

void ContactCommandsTest::anOrderIsSetUndoneAndKept()
{
    add(Role::Kind::Mayor, u"Wim Proef"_s);
    add(Role::Kind::Official, u"Ann Proef"_s);
    const auto before = contentOf(*m_session);
    QList<Role> order;
    for (const auto &contact : contacts())
        order.prepend(contact.role);
    QVERIFY(
        m_session->execute(std::make_unique<OrderContactsCommand>(*m_session, m_aalter, order)));
    const QStringList turned{u"Ann Proef"_s, u"Wim Proef"_s};
    QCOMPARE(names(), turned);
    QCOMPARE(letterContact(contacts(), currentDay())->person.name, u"Ann Proef"_s);
    const auto after = contentOf(*m_session);
    QVERIFY(after.contains("\"rank\""));
    m_session->undoStack().undo();
    QCOMPARE(contentOf(*m_session), before);
    m_session->undoStack().redo();
    QCOMPARE(contentOf(*m_session), after);
    m_session.reset();
    m_session = m_sample->openToWrite();
    QCOMPARE(names(), turned);
}

void ContactCommandsTest::twoWhoChangeTheOrderAreToldSo()
{
    add(Role::Kind::Mayor, u"Wim Proef"_s);
    add(Role::Kind::Official, u"Ann Proef"_s);
    add(Role::Kind::Official, u"Bea Proef"_s);
    const auto order = [this](const QList<Contact> &seen, const QList<int> &places) {
        QList<Role> roles;
        for (const int place : places)
            roles.append(seen[place].role);
        return m_session->execute(
            std::make_unique<OrderContactsCommand>(*m_session, m_aalter, roles));
    };
    QVERIFY(order(contacts(), {0, 1, 2}));
    const auto seen = contacts();
    auto changed = seen.first();
    changed.role.title = u"burgemeester"_s;
    QVERIFY(m_session->execute(
        std::make_unique<ChangeContactCommand>(*m_session, seen.first(), changed)));
    // Who saw them before that orders them, and takes no title back.
    QVERIFY(order(seen, {2, 0, 1}));
    const QStringList turned{u"Bea Proef"_s, u"Wim Proef"_s, u"Ann Proef"_s};
    QCOMPARE(names(), turned);
    QCOMPARE(contacts()[1].role.title, u"burgemeester"_s);
    const auto refused = order(seen, {1, 0, 2});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    QCOMPARE(names(), turned);
}

void ContactCommandsTest::aNewContactGoesWhereItBelongs()
{
    add(Role::Kind::Mayor, u"Wim Proef"_s);
    add(Role::Kind::Official, u"Ann Proef"_s);
    QList<Role> order;
    for (const auto &contact : contacts())
        order.prepend(contact.role);
    QVERIFY(
        m_session->execute(std::make_unique<OrderContactsCommand>(*m_session, m_aalter, order)));
    const auto before = contentOf(*m_session);
    add(Role::Kind::Volunteer, u"Tom Proef"_s);
    add(Role::Kind::Alderman, u"Sara Proef"_s);
    QCOMPARE(names(),
             (QStringList{u"Ann Proef"_s, u"Wim Proef"_s, u"Sara Proef"_s, u"Tom Proef"_s}));
    m_session->undoStack().undo();
    m_session->undoStack().undo();
    QCOMPARE(contentOf(*m_session), before);
}

QTEST_GUILESS_MAIN(ContactCommandsTest)
#include "tst_contactcommands.moc"
