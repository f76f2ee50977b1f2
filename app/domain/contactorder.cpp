// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactorder.h"

#include "base/text.h"

#include <algorithm>
#include <tuple>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isMailbox(const Contact &contact)
{
    return contact.person.name.trimmed().isEmpty();
}

/// Mayor, alderman, director, official; all others are alike.
int kindRank(Role::Kind kind)
{
    switch (kind) {
    case Role::Kind::Mayor:
        return 0;
    case Role::Kind::Alderman:
        return 1;
    case Role::Kind::Director:
        return 2;
    case Role::Kind::Official:
        return 3;
    default:
        return 4;
    }
}

/// What order there is as long as no person set one.
bool standsBeforeByItself(const Contact &a, const Contact &b)
{
    const auto byKind = [](const Contact &it) {
        return std::pair(isMailbox(it), kindRank(it.role.kind));
    };
    if (byKind(a) != byKind(b))
        return byKind(a) < byKind(b);
    thread_local const Collation alphabet;
    if (const int names = alphabet.compare(a.person.name, b.person.name); names != 0)
        return names < 0;
    // Whatever tells them apart for a reader.
    const auto rest = [](const Contact &it) {
        return std::tuple(it.role.kind, it.role.title, it.person.email, it.person.phone,
                          it.role.since, it.role.until, it.role.forLetter, it.role.forMeeting);
    };
    return rest(a) < rest(b);
}

bool areOrdered(const QList<Contact> &contacts)
{
    return std::ranges::any_of(contacts, [](const Contact &it) { return it.role.rank > 0; });
}

void place(QList<Contact> &contacts, const Contact &added)
{
    // Behind the last that comes before it by itself: what a person put first stays first.
    const auto last =
        std::find_if(contacts.crbegin(), contacts.crend(),
                     [&added](const Contact &it) { return standsBeforeByItself(it, added); });
    contacts.insert(std::distance(last, contacts.crend()), added);
}

void number(QList<Contact> &contacts)
{
    for (qsizetype i = 0; i < contacts.size(); ++i)
        contacts[i].role.rank = static_cast<int>(i) + 1;
}

QString contactInWords(const Contact &contact, const Phrases &phrases)
{
    const auto &[role, person] = contact;
    QString name = singleLine(person.name);
    if (name.isEmpty())
        name = singleLine(person.email.isEmpty() ? person.phone : person.email);
    return together(u"%1 %2"_s.arg(roleKindText(role.kind, phrases), name));
}

} // namespace

bool standsBefore(const Contact &a, const Contact &b)
{
    const bool isPlaced = a.role.rank > 0;
    if (isPlaced != (b.role.rank > 0))
        return isPlaced;
    if (a.role.rank != b.role.rank)
        return a.role.rank < b.role.rank;
    return standsBeforeByItself(a, b);
}

void sortContacts(QList<Contact> &contacts)
{
    std::ranges::stable_sort(contacts, standsBefore);
}

QList<Contact> withContactPlaced(QList<Contact> contacts, const Contact &added)
{
    const bool isOrdered = areOrdered(contacts);
    place(contacts, added);
    if (isOrdered)
        number(contacts);
    return contacts;
}

QList<Contact> withContactsPlaced(QList<Contact> contacts, const QList<Contact> &added)
{
    if (!areOrdered(contacts))
        return contacts + added;
    for (const auto &each : added)
        place(contacts, each);
    number(contacts);
    return contacts;
}

QStringList sharedPurposes(const QList<Contact> &contacts, QDate day, const Phrases &phrases)
{
    const auto claiming = [&](bool Role::*purpose) {
        QList<Contact> result;
        for (const auto &contact : contacts) {
            const bool refuses = purpose == &Role::forLetter && contact.person.noPost;
            if (contact.role.*purpose && contact.role.isCurrentOn(day) && !refuses)
                result.append(contact);
        }
        sortContacts(result);
        return result;
    };
    QStringList lines;
    const auto tell = [&](bool Role::*purpose, const QString &line) {
        const auto several = claiming(purpose);
        if (several.size() < 2)
            return;
        QStringList others;
        for (const auto &contact : several.sliced(1))
            others.append(contactInWords(contact, phrases));
        lines.append(line.arg(contactInWords(several.first(), phrases),
                              enumeration(others, phrases.language())));
    };
    tell(&Role::forLetter,
         phrases.text("Contacts",
                      QT_TRANSLATE_NOOP("Contacts", "The letter goes to %1; also marked: %2.")));
    tell(&Role::forMeeting,
         phrases.text("Contacts",
                      QT_TRANSLATE_NOOP("Contacts", "For meetings first %1; also marked: %2.")));
    tell(&Role::forPage,
         phrases.text("Contacts",
                      QT_TRANSLATE_NOOP("Contacts", "For the website first %1; also marked: %2.")));
    return lines;
}

} // namespace solidair
