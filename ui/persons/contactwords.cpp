// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactwords.h"

#include <QCoreApplication>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ContactWords
{
    Q_DECLARE_TR_FUNCTIONS(ContactWords)
};

} // namespace

QString contactName(const Person &person)
{
    QString name = person.name;
    if (name.isEmpty())
        name = person.email.isEmpty() ? person.phone : person.email;
    return person.fictional ? ContactWords::tr("%1 (fictional)").arg(name) : name;
}

QString contactRole(const Role &role)
{
    return role.title.isEmpty() ? roleKindText(role.kind, Phrases()) : role.title;
}

QString contactRefusals(const Person &person)
{
    QStringList refusals;
    if (person.noPost)
        refusals.append(ContactWords::tr("not by post"));
    if (person.noEmail)
        refusals.append(ContactWords::tr("not by e-mail"));
    if (person.noPhone)
        refusals.append(ContactWords::tr("not by phone"));
    return refusals.join(u", "_s);
}

QString contactPurposes(const Role &role)
{
    QStringList purposes;
    if (role.forLetter)
        purposes.append(ContactWords::tr("letter"));
    if (role.forMeeting)
        purposes.append(ContactWords::tr("meeting"));
    if (role.forPage)
        purposes.append(ContactWords::tr("website"));
    return purposes.join(u", "_s);
}

QString contactTerm(const Role &role)
{
    const QString since = dateOnScreen(role.since);
    const QString until = dateOnScreen(role.until);
    if (!since.isEmpty() && !until.isEmpty())
        return u"%1 – %2"_s.arg(since, until);
    const auto isDay = [](const PartialDate &date) {
        return date.precision() == PartialDate::Precision::Day;
    };
    if (!since.isEmpty()) {
        return (isDay(role.since) ? ContactWords::tr("since %1", "a day")
                                  : ContactWords::tr("since %1", "a month or a year"))
            .arg(since);
    }
    if (until.isEmpty())
        return {};
    return (isDay(role.until) ? ContactWords::tr("until %1", "a day")
                              : ContactWords::tr("until %1", "a month or a year"))
        .arg(until);
}

QString contactPublishing(const Person &person)
{
    if (!person.mayBePublished)
        return {};
    return person.publishGround.isEmpty()
        ? ContactWords::tr("may be published")
        : ContactWords::tr("may be published: %1").arg(person.publishGround);
}

} // namespace solidair
