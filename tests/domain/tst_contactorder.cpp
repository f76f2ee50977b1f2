// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/contactorder.h"

#include <QTest>

#include <algorithm>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

Contact contact(Role::Kind kind, const QString &name, int rank = 0)
{
    Contact result;
    result.role.id = RoleId::create();
    result.role.kind = kind;
    result.role.forLetter = true;
    result.role.rank = rank;
    result.person.id = PersonId::create();
    result.person.name = name;
    return result;
}

QStringList names(const QList<Contact> &contacts)
{
    QStringList result;
    for (const auto &it : contacts)
        result.append(it.person.name);
    return result;
}

} // namespace

class ContactOrderTest final : public QObject
{
    Q_OBJECT

private slots:
    void mayorAldermanDirectorOfficialOthersThenName();
    void theOrderAPersonSetGoesFirst();
    void theLetterFollowsTheOrderNotTheList();
    void aNewContactFindsItsPlaceInAnOrderThatWasSet();
    void saysWhoComesFirstWhereSeveralAreMarked();
};

void ContactOrderTest::mayorAldermanDirectorOfficialOthersThenName()
{
    using enum Role::Kind;
    QList<Contact> contacts{contact(Mailbox, {}),
                            contact(Volunteer, u"Ann Proef"_s),
                            contact(Official, u"Zoë Proef"_s),
                            contact(Official, u"Émile Proef"_s),
                            contact(Director, u"Dirk Proef"_s),
                            contact(Councillor, u"Bart Proef"_s),
                            contact(Alderman, u"Sara Proef"_s),
                            contact(Mayor, u"Wim Proef"_s)};
    const QStringList expected{u"Wim Proef"_s, u"Sara Proef"_s, u"Dirk Proef"_s, u"Émile Proef"_s,
                               u"Zoë Proef"_s, u"Ann Proef"_s,  u"Bart Proef"_s, QString()};
    for (int turn = 0; turn < 8; ++turn) {
        std::rotate(contacts.begin(), contacts.begin() + 3, contacts.end());
        auto sorted = contacts;
        sortContacts(sorted);
        QCOMPARE(names(sorted), expected);
    }
}

void ContactOrderTest::theOrderAPersonSetGoesFirst()
{
    using enum Role::Kind;
    QList<Contact> contacts{contact(Mayor, u"Wim Proef"_s, 2), contact(Official, u"Zoë Proef"_s, 1),
                            contact(Alderman, u"Sara Proef"_s)};
    sortContacts(contacts);
    QCOMPARE(names(contacts), (QStringList{u"Zoë Proef"_s, u"Wim Proef"_s, u"Sara Proef"_s}));
}

void ContactOrderTest::theLetterFollowsTheOrderNotTheList()
{
    using enum Role::Kind;
    QList<Contact> contacts{contact(Official, u"Ann Proef"_s), contact(Mayor, u"Wim Proef"_s),
                            contact(Alderman, u"Sara Proef"_s)};
    for (int turn = 0; turn < 3; ++turn) {
        std::rotate(contacts.begin(), contacts.begin() + 1, contacts.end());
        QCOMPARE(letterContact(contacts, today)->person.name, u"Wim Proef"_s);
    }
    std::ranges::find(contacts, u"Wim Proef"_s, [](const Contact &it) {
        return it.person.name;
    })->person.noPost = true;
    QCOMPARE(letterContact(contacts, today)->person.name, u"Sara Proef"_s);
}

void ContactOrderTest::aNewContactFindsItsPlaceInAnOrderThatWasSet()
{
    using enum Role::Kind;
    const QList<Contact> unset{contact(Mayor, u"Wim Proef"_s), contact(Official, u"Zoë Proef"_s)};
    for (const auto &it : withContactPlaced(unset, contact(Director, u"Dirk Proef"_s)))
        QCOMPARE(it.role.rank, 0);
    const QList<Contact> set{contact(Official, u"Zoë Proef"_s, 1),
                             contact(Mayor, u"Wim Proef"_s, 2),
                             contact(Volunteer, u"Ann Proef"_s, 3)};
    const auto placed = withContactPlaced(set, contact(Alderman, u"Sara Proef"_s));
    QCOMPARE(names(placed),
             (QStringList{u"Zoë Proef"_s, u"Wim Proef"_s, u"Sara Proef"_s, u"Ann Proef"_s}));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(placed[i].role.rank, i + 1);

    const QList<Contact> several{contact(Alderman, u"Sara Proef"_s), contact(Mailbox, {}),
                                 contact(Director, u"Dirk Proef"_s)};
    auto each = set;
    for (const auto &it : several)
        each = withContactPlaced(each, it);
    QCOMPARE(withContactsPlaced(set, several), each);
    QCOMPARE(withContactsPlaced(unset, several), unset + several);
}

void ContactOrderTest::saysWhoComesFirstWhereSeveralAreMarked()
{
    using enum Role::Kind;
    QList<Contact> contacts{contact(Alderman, u"Sara Proef"_s), contact(Mayor, u"Wim Proef"_s)};
    auto lines = sharedPurposes(contacts, today, Phrases());
    lines.replaceInStrings(u"\u00A0"_s, u" "_s);
    QCOMPARE(
        lines,
        QStringList{u"The letter goes to mayor Wim Proef; also marked: alderman Sara Proef."_s});
    contacts[0].role.forLetter = false;
    QVERIFY(sharedPurposes(contacts, today, Phrases()).isEmpty());
    contacts[0].role.forPage = contacts[1].role.forPage = true;
    contacts[1].role.until = PartialDate(today); // a former one claims nothing
    QVERIFY(sharedPurposes(contacts, today, Phrases()).isEmpty());
}

QTEST_GUILESS_MAIN(ContactOrderTest)
#include "tst_contactorder.moc"
