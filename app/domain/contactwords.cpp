// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactwords.h"

#include "base/text.h"

#include <QCoreApplication>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is one word in English and may be two in other languages.
struct Source
{
    const char *text;
    const char *comment;
};

constexpr Source sinceDaySource = QT_TRANSLATE_NOOP3("ContactWords", "since %1", "a day");
constexpr Source sinceSource = QT_TRANSLATE_NOOP3("ContactWords", "since %1", "a month or a year");
constexpr Source untilDaySource = QT_TRANSLATE_NOOP3("ContactWords", "until %1", "a day");
constexpr Source untilSource = QT_TRANSLATE_NOOP3("ContactWords", "until %1", "a month or a year");

QString word(const Phrases &phrases, const char *source)
{
    return phrases.text("ContactWords", source);
}

QString word(const Phrases &phrases, Source source)
{
    return phrases.text("ContactWords", source.text, -1, source.comment);
}

bool isDay(const PartialDate &date)
{
    return date.precision() == PartialDate::Precision::Day;
}

} // namespace

QString contactName(const Person &person, const Phrases &phrases)
{
    QString name = person.name;
    if (name.isEmpty())
        name = person.email.isEmpty() ? person.phone : person.email;
    return person.fictional
        ? word(phrases, QT_TRANSLATE_NOOP("ContactWords", "%1 (fictional)")).arg(name)
        : name;
}

QString contactRole(const Role &role, const Phrases &phrases)
{
    return role.title.isEmpty() ? roleKindText(role.kind, phrases) : role.title;
}

QString contactPlace(const Role &role, const Register &campaign)
{
    QStringList places{campaign.bodyName(role.body)};
    if (campaign.contains(role.municipality))
        places.append(campaign.municipality(role.municipality).name());
    places.removeAll(QString());
    return singleLine(places.join(u", "_s));
}

QString contactRefusals(const Person &person, const Phrases &phrases)
{
    QStringList refusals;
    if (person.noPost)
        refusals.append(word(phrases, QT_TRANSLATE_NOOP("ContactWords", "not by post")));
    if (person.noEmail)
        refusals.append(word(phrases, QT_TRANSLATE_NOOP("ContactWords", "not by e-mail")));
    if (person.noPhone)
        refusals.append(word(phrases, QT_TRANSLATE_NOOP("ContactWords", "not by phone")));
    return refusals.join(u", "_s);
}

QString contactPurposes(const Role &role, const Phrases &phrases)
{
    QStringList purposes;
    if (role.forLetter)
        purposes.append(word(phrases, QT_TRANSLATE_NOOP("ContactWords", "letter")));
    if (role.forMeeting)
        purposes.append(word(phrases, QT_TRANSLATE_NOOP("ContactWords", "meeting")));
    if (role.forPage)
        purposes.append(word(phrases, QT_TRANSLATE_NOOP("ContactWords", "website")));
    return purposes.join(u", "_s);
}

QString contactTerm(const Role &role, const Phrases &phrases)
{
    const QString first = dateOnScreen(role.since);
    const QString last = dateOnScreen(role.until);
    if (!first.isEmpty() && !last.isEmpty())
        return u"%1 – %2"_s.arg(first, last);
    if (!first.isEmpty())
        return word(phrases, isDay(role.since) ? sinceDaySource : sinceSource).arg(first);
    return last.isEmpty()
        ? QString()
        : word(phrases, isDay(role.until) ? untilDaySource : untilSource).arg(last);
}

QString contactPublishing(const Person &person, const Phrases &phrases)
{
    if (!person.mayBePublished)
        return {};
    return person.publishGround.isEmpty()
        ? word(phrases, QT_TRANSLATE_NOOP("ContactWords", "may be published"))
        : word(phrases, QT_TRANSLATE_NOOP("ContactWords", "may be published: %1"))
              .arg(person.publishGround);
}

} // namespace solidair
