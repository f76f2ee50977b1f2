// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vcard.h"

#include "base/text.h"
#include "contentlines.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QString emailOf(const Person &person)
{
    return person.noEmail ? QString() : singleLine(person.email);
}

QString phoneOf(const Person &person)
{
    return person.noPhone ? QString() : singleLine(person.phone);
}

/// What the card is listed under: a mailbox has no name, but may have an office.
QString shownName(const ContactCard &card)
{
    const QString name = singleLine(card.person.name);
    if (!name.isEmpty())
        return name;
    for (const auto &role : card.roles) {
        const QString office = singleLine(role.title + u' ' + role.organisation);
        if (!office.isEmpty())
            return office;
    }
    return singleLine(card.person.email + u' ' + card.person.phone);
}

QStringList wishes(const Person &person, const Phrases &phrases)
{
    QStringList told;
    if (person.noPost)
        told.append(phrases.text("VCard", QT_TRANSLATE_NOOP("VCard", "Does not want letters.")));
    if (person.noEmail)
        told.append(phrases.text("VCard", QT_TRANSLATE_NOOP("VCard", "Does not want e-mail.")));
    if (person.noPhone)
        told.append(phrases.text("VCard", QT_TRANSLATE_NOOP("VCard", "Does not want calls.")));
    return told;
}

void addCard(ContentLines &lines, const ContactCard &card, const QDateTime &made,
             const Phrases &phrases)
{
    const auto &person = card.person;
    const QString fictional = phrases.text("VCard", QT_TRANSLATE_NOOP("VCard", "fictional"));
    const QString name =
        person.fictional ? shownName(card) + u" ("_s + fictional + u')' : shownName(card);
    lines.add("BEGIN"_L1, u"VCARD"_s);
    lines.add("VERSION"_L1, u"4.0"_s);
    lines.add("PRODID"_L1, ContentLines::escaped(productId()));
    lines.add("UID"_L1, u"urn:uuid:"_s + person.id.text());
    lines.add("REV"_L1, basicTime(made));
    lines.add("KIND"_L1, person.name.isEmpty() ? u"org"_s : u"individual"_s);
    lines.addText("FN"_L1, name);
    // Uncut in the first part: address books that go by this show it whole.
    lines.add("N"_L1, ContentLines::escaped(name) + u";;;;"_s);
    for (qsizetype i = 0; i < card.roles.size(); ++i) {
        // With several, a group tells what belongs together.
        const QByteArray group =
            card.roles.size() > 1 ? "role" + QByteArray::number(i + 1) + '.' : QByteArray();
        lines.addText(QLatin1StringView(group + "ORG"), card.roles[i].organisation);
        lines.addText(QLatin1StringView(group + "TITLE"), card.roles[i].title);
    }
    lines.addText("EMAIL"_L1, emailOf(person));
    lines.addText("TEL"_L1, phoneOf(person));
    lines.addText("NOTE"_L1, wishes(person, phrases).join(u'\n'));
    lines.addText("CATEGORIES"_L1, person.fictional ? fictional : QString());
    lines.add("END"_L1, u"VCARD"_s);
}

} // namespace

bool canBeReached(const Person &person)
{
    return !emailOf(person).isEmpty() || !phoneOf(person).isEmpty();
}

QByteArray vcardFile(const QList<ContactCard> &cards, const QDateTime &made, const Phrases &phrases)
{
    ContentLines lines;
    for (const auto &card : cards)
        addCard(lines, card, made, phrases);
    return lines.bytes();
}

} // namespace solidair
