// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettervalues.h"

#include "base/address.h"
#include "base/partialdate.h"
#include "base/text.h"
#include "letterwords.h"
#include "views/fields.h"
#include "views/ownfields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

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

namespace {

/// What the fields of a letter are made of; the values around its text are there already.
struct FieldSource
{
    const LetterFacts &facts;
    const LetterWords &words;
    const LetterValues &values;

    QString members() const { return enumeration(facts.members, values.language); }
};

/// What stands as {{key}} in a template: its name for the person at the screen, and its value.
struct LetterField
{
    QLatin1StringView key;
    const char *name; ///< A source of the context "LetterField".
    QString (*value)(const FieldSource &);
};

const std::array letterFields{
    LetterField{
        "salutation"_L1, QT_TRANSLATE_NOOP("LetterField", "the salutation"),
        [](const FieldSource &it) { return salutation(it.facts.contact, it.values.language); }},
    LetterField{"title"_L1, QT_TRANSLATE_NOOP("LetterField", "the title of city or municipality"),
                [](const FieldSource &it) {
                    return it.words.text(u"title."_s + titleKey(it.facts.municipality));
                }},
    LetterField{"kind"_L1, QT_TRANSLATE_NOOP("LetterField", "the word for city or municipality"),
                [](const FieldSource &it) {
                    return it.words.text(u"kind."_s + titleKey(it.facts.municipality));
                }},
    LetterField{
        "name"_L1, QT_TRANSLATE_NOOP("LetterField", "the name of the municipality"),
        [](const FieldSource &it) { return nameIn(it.facts.municipality, it.values.language); }},
    LetterField{"full_name"_L1,
                QT_TRANSLATE_NOOP("LetterField", "the full name of the municipality"),
                [](const FieldSource &it) { return it.values.addressee; }},
    LetterField{
        "in_sentence"_L1,
        QT_TRANSLATE_NOOP("LetterField", "the municipality as it is named within a sentence"),
        [](const FieldSource &it) {
            return nameInSentence(it.facts.municipality, it.values.language);
        }},
    LetterField{"activities"_L1, QT_TRANSLATE_NOOP("LetterField", "the activities of the charter"),
                [](const FieldSource &it) { return it.values.activities.value(0); }},
    LetterField{
        "activities_asked"_L1,
        QT_TRANSLATE_NOOP("LetterField", "how many activities the charter asks"),
        [](const FieldSource &it) { return it.words.activities(it.facts.activitiesAsked); }},
    LetterField{"members"_L1,
                QT_TRANSLATE_NOOP("LetterField", "the municipalities that have joined"),
                [](const FieldSource &it) { return it.members(); }},
    LetterField{"one_member"_L1,
                QT_TRANSLATE_NOOP("LetterField", "the only municipality that has joined"),
                [](const FieldSource &it) {
                    return it.facts.members.size() == 1 ? it.members() : QString();
                }},
    LetterField{"several_members"_L1,
                QT_TRANSLATE_NOOP("LetterField", "the several municipalities that have joined"),
                [](const FieldSource &it) {
                    return it.facts.members.size() > 1 ? it.members() : QString();
                }},
    LetterField{"date"_L1, QT_TRANSLATE_NOOP("LetterField", "the date of the letter"),
                [](const FieldSource &it) { return it.values.dateText; }},
    LetterField{"reference"_L1, QT_TRANSLATE_NOOP("LetterField", "the reference"),
                [](const FieldSource &it) { return it.values.reference; }},
    LetterField{"sender_name"_L1, QT_TRANSLATE_NOOP("LetterField", "the name of the sender"),
                [](const FieldSource &it) { return it.values.sender.name; }},
    LetterField{"sender_function"_L1,
                QT_TRANSLATE_NOOP("LetterField", "the function of the sender"),
                [](const FieldSource &it) { return it.values.sender.function; }},
    LetterField{"sender_organisation"_L1,
                QT_TRANSLATE_NOOP("LetterField", "the organisation of the sender"),
                [](const FieldSource &it) { return it.values.sender.organisation; }},
    LetterField{"sender_email"_L1,
                QT_TRANSLATE_NOOP("LetterField", "the e-mail address of the sender"),
                [](const FieldSource &it) { return it.values.sender.email; }},
    LetterField{"sender_phone"_L1,
                QT_TRANSLATE_NOOP("LetterField", "the telephone number of the sender"),
                [](const FieldSource &it) { return together(it.values.sender.phone); }},
    LetterField{"sender_website"_L1, QT_TRANSLATE_NOOP("LetterField", "the website of the sender"),
                [](const FieldSource &it) { return it.values.sender.website; }},
};

const LetterField *letterFieldOf(const QString &key)
{
    const auto found = std::ranges::find(letterFields, key, &LetterField::key);
    return found == letterFields.end() ? nullptr : &*found;
}

} // namespace

bool isLetterField(const QString &field)
{
    return letterFieldOf(field) || isPublicField(field) || !ownFieldOfKey(field).isNull();
}

QList<std::pair<QString, QString>> letterFieldNames(const Register &campaign)
{
    QList<std::pair<QString, QString>> names;
    for (const auto &field : letterFields)
        names.append({field.key, letterFieldName(field.key)});
    const auto add = [&names](const FieldHead &field, const QString &name) {
        const bool isKnown =
            std::ranges::any_of(letterFields, [&](const auto &it) { return it.key == field.key; });
        if (!isKnown && isLetterField(field.key))
            names.append({field.key, name});
    };
    const Phrases phrases;
    const auto catalogue = municipalityFields(campaign, {}, phrases);
    for (const auto &field : catalogue.all())
        add(field, field.name);
    for (const auto &field : ownFieldsOfPersons(campaign.ownFields(), phrases))
        add(field,
            QCoreApplication::translate("LetterField", "of the addressee: %1").arg(field.name));
    return names;
}

QString letterFieldName(const QString &field)
{
    if (const auto *known = letterFieldOf(field))
        return QCoreApplication::translate("LetterField", known->name);
    const auto catalogue = municipalityFields(Register(), {}, Phrases());
    const auto *known = catalogue.find(field);
    return known ? QCoreApplication::translate("LetterField", "“%1”").arg(known->name) : QString();
}

QString LetterValues::value(const QString &field) const
{
    const auto known = fields.constFind(field);
    if (known != fields.cend())
        return *known;
    return catalogue.text ? catalogue.text(field) : QString();
}

bool LetterValues::holds(const QString &field) const
{
    return !value(field).isEmpty() && !(catalogue.isNo && catalogue.isNo(field));
}

QString LetterValues::nameOf(const QString &field) const
{
    if (ownFieldOfKey(field).isNull())
        return letterFieldName(field);
    const auto name = catalogue.ownName ? catalogue.ownName(field) : QString();
    return name.isEmpty()
        ? QCoreApplication::translate("LetterField", "an own field that is there no more")
        : QCoreApplication::translate("LetterField", "“%1”").arg(name);
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
    values.catalogue = facts.catalogue;
    values.date = facts.date;
    values.dateText = dateInWords(facts.date, phrases);
    values.reference = letterReference(municipality, facts.date);
    values.addressee = fullName(municipality, language);
    values.address = addressLines(municipality, facts.contact, language);
    for (const auto &activity : facts.activities)
        values.activities.append(singleLine(activity));
    values.activities.removeAll(QString());
    const FieldSource source{facts, words, values};
    for (const auto &field : letterFields)
        values.fields.insert(field.key, field.value(source));
    return values;
}

} // namespace solidair
