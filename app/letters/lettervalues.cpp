// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettervalues.h"

#include "base/address.h"
#include "base/partialdate.h"
#include "base/text.h"
#include "letterwords.h"

#include <QCoreApplication>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

const QHash<QString, const char *> &fieldNames()
{
    static const QHash<QString, const char *> names{
        {u"salutation"_s, QT_TRANSLATE_NOOP("LetterField", "the salutation")},
        {u"title"_s, QT_TRANSLATE_NOOP("LetterField", "the title of city or municipality")},
        {u"kind"_s, QT_TRANSLATE_NOOP("LetterField", "the word for city or municipality")},
        {u"name"_s, QT_TRANSLATE_NOOP("LetterField", "the name of the municipality")},
        {u"full_name"_s, QT_TRANSLATE_NOOP("LetterField", "the full name of the municipality")},
        {u"in_sentence"_s,
         QT_TRANSLATE_NOOP("LetterField", "the municipality as it is named within a sentence")},
        {u"activities"_s, QT_TRANSLATE_NOOP("LetterField", "the activities of the charter")},
        {u"activities_asked"_s,
         QT_TRANSLATE_NOOP("LetterField", "how many activities the charter asks")},
        {u"members"_s, QT_TRANSLATE_NOOP("LetterField", "the municipalities that have joined")},
        {u"one_member"_s,
         QT_TRANSLATE_NOOP("LetterField", "the only municipality that has joined")},
        {u"several_members"_s,
         QT_TRANSLATE_NOOP("LetterField", "the several municipalities that have joined")},
        {u"date"_s, QT_TRANSLATE_NOOP("LetterField", "the date of the letter")},
        {u"reference"_s, QT_TRANSLATE_NOOP("LetterField", "the reference")},
        {u"sender_name"_s, QT_TRANSLATE_NOOP("LetterField", "the name of the sender")},
        {u"sender_function"_s, QT_TRANSLATE_NOOP("LetterField", "the function of the sender")},
        {u"sender_organisation"_s,
         QT_TRANSLATE_NOOP("LetterField", "the organisation of the sender")},
        {u"sender_email"_s, QT_TRANSLATE_NOOP("LetterField", "the e-mail address of the sender")},
        {u"sender_phone"_s, QT_TRANSLATE_NOOP("LetterField", "the telephone number of the sender")},
        {u"sender_website"_s, QT_TRANSLATE_NOOP("LetterField", "the website of the sender")},
    };
    return names;
}

QString nameIn(const Municipality &municipality, Language language)
{
    return singleLine(municipality.names.in(language));
}

QString titleKey(const Municipality &municipality)
{
    return municipality.city() ? u"city"_s : u"municipality"_s;
}

QString regionKey(const Municipality &municipality)
{
    return regionToken(municipality.region);
}

QString personName(const std::optional<Contact> &contact)
{
    return contact ? singleLine(contact->person.name) : QString();
}

QString roleKey(Role::Kind kind)
{
    switch (kind) {
    case Role::Kind::Mayor:
        return u"mayor"_s;
    case Role::Kind::Alderman:
        return u"alderman"_s;
    case Role::Kind::Director:
        return u"director"_s;
    case Role::Kind::Councillor:
        return u"councillor"_s;
    default:
        return u"person"_s;
    }
}

/// "À l’attention d’Amina", "T.a.v. Amina".
QString attention(const QString &person, Language language)
{
    const auto words = LetterWords::of(language).text(u"attention"_s) + u' ';
    if (language != Language::French)
        return words + person;
    // A place called Le is "du"; a person called Le keeps the name. Youssef takes no elision.
    const bool article = person.startsWith("Le "_L1) || person.startsWith("Les "_L1);
    const bool consonant =
        person.startsWith(u'Y') && u"aeiou"_s.contains(person.mid(1, 1)) && person.size() > 1;
    return words + (article || consonant ? u"de "_s + person : frenchOf(person));
}

Sender tidied(const Sender &sender)
{
    return {singleLine(sender.name),         singleLine(sender.function),
            singleLine(sender.organisation), cleanedEmail(sender.email),
            singleLine(sender.phone),        singleLine(sender.website),
            singleLine(sender.address),      singleLine(sender.place)};
}

} // namespace

bool isLetterField(const QString &field)
{
    return fieldNames().contains(field);
}

QString letterFieldName(const QString &field)
{
    return QCoreApplication::translate("LetterField", fieldNames().value(field));
}

QString fullName(const Municipality &municipality, Language language)
{
    const auto title = LetterWords::of(language).text(u"title."_s + titleKey(municipality));
    const auto name = nameIn(municipality, language);
    return title + u' ' + (language == Language::French ? frenchOf(name) : name);
}

QString nameInSentence(const Municipality &municipality, Language language)
{
    const auto name = nameIn(municipality, language);
    return LetterWords::of(language)
        .text(u"sentence."_s + titleKey(municipality))
        .arg(language == Language::French ? frenchOf(name) : name);
}

QString salutation(const std::optional<Contact> &contact, Language language)
{
    const bool person = !personName(contact).isEmpty();
    return LetterWords::of(language).text(u"salutation."_s
                                          + (person ? roleKey(contact->role.kind) : u"college"_s));
}

QStringList addressLines(const Municipality &municipality, const std::optional<Contact> &contact,
                         Language language)
{
    const auto &words = LetterWords::of(language);
    const auto region = regionKey(municipality);
    const auto street = singleLine(municipality.street);
    const auto person = personName(contact);
    QStringList lines;
    if (street.isEmpty())
        lines = {words.text(u"to-college"_s, region)};
    else
        lines = {fullName(municipality, language), words.text(u"college"_s, region)};
    if (!person.isEmpty())
        lines.append(attention(person, language));
    lines.append(street.isEmpty() ? words.text(u"hall."_s + titleKey(municipality)) : street);
    const auto town = localeOf(language).toUpper(nameIn(municipality, language));
    lines.append(u"%1 %2"_s.arg(singleLine(municipality.postal()), town).trimmed());
    return lines;
}

QString letterReference(const Municipality &municipality, QDate date)
{
    return municipality.nis + u'-' + date.toString(u"yyyyMMdd"_s);
}

LetterValues letterValues(const LetterFacts &facts, const Phrases &phrases)
{
    const auto language = phrases.language();
    const auto &words = LetterWords::of(language);
    const auto &municipality = facts.municipality;
    LetterValues values;
    values.language = language;
    values.sender = tidied(facts.sender);
    values.sample = facts.sample;
    values.date = facts.date;
    values.dateText = dateInWords(facts.date, phrases);
    values.reference = letterReference(municipality, facts.date);
    values.addressee = fullName(municipality, language);
    values.address = addressLines(municipality, facts.contact, language);
    for (const auto &activity : facts.activities)
        values.activities.append(singleLine(activity));
    values.activities.removeAll(QString());
    const auto members = enumeration(facts.members, language);
    const auto &sender = values.sender;
    values.fields = {
        {u"salutation"_s, salutation(facts.contact, language)},
        {u"title"_s, words.text(u"title."_s + titleKey(municipality))},
        {u"kind"_s, words.text(u"kind."_s + titleKey(municipality))},
        {u"name"_s, nameIn(municipality, language)},
        {u"full_name"_s, values.addressee},
        {u"in_sentence"_s, nameInSentence(municipality, language)},
        {u"activities"_s, values.activities.value(0)},
        {u"activities_asked"_s, words.activities(facts.activitiesAsked)},
        {u"members"_s, members},
        {u"one_member"_s, facts.members.size() == 1 ? members : QString()},
        {u"several_members"_s, facts.members.size() > 1 ? members : QString()},
        {u"date"_s, values.dateText},
        {u"reference"_s, values.reference},
        {u"sender_name"_s, sender.name},
        {u"sender_function"_s, sender.function},
        {u"sender_organisation"_s, sender.organisation},
        {u"sender_email"_s, sender.email},
        {u"sender_phone"_s, together(sender.phone)},
        {u"sender_website"_s, sender.website},
    };
    return values;
}

} // namespace solidair
