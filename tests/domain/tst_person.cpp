// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/person.h"

#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

Contact contact(const QString &name, bool forLetter = true)
{
    Contact result;
    result.person.name = name;
    result.role.forLetter = forLetter;
    return result;
}

} // namespace

class PersonTest final : public QObject
{
    Q_OBJECT

private slots:
    void aLetterGoesToAPersonBeforeAMailbox();
    void aFormerRoleGetsNoLetter();
    void whoAskedNotToBeWrittenToGetsNone();
};

void PersonTest::aLetterGoesToAPersonBeforeAMailbox()
{
    const QList<Contact> contacts{contact(u""_s), contact(u"Jan Proef"_s, false),
                                  contact(u"Fatima Voorbeeld"_s)};
    QCOMPARE(letterContact(contacts, today), &contacts[2]);
    QCOMPARE(letterContact({}, today), nullptr);
    const QList<Contact> mailbox{contact(u""_s)};
    QCOMPARE(letterContact(mailbox, today), &mailbox[0]);
}

void PersonTest::aFormerRoleGetsNoLetter()
{
    QList<Contact> contacts{contact(u"Jan Proef"_s)};
    contacts[0].role.until = PartialDate(today);
    QCOMPARE(letterContact(contacts, today), nullptr);
    QCOMPARE(letterContact(contacts, today.addDays(-1)), &contacts[0]);
}

void PersonTest::whoAskedNotToBeWrittenToGetsNone()
{
    QList<Contact> contacts{contact(u"Jan Proef"_s)};
    contacts[0].person.noPost = true;
    QCOMPARE(letterContact(contacts, today), nullptr);
}

QTEST_GUILESS_MAIN(PersonTest)
#include "tst_person.moc"
