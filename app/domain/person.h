// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "base/partialdate.h"
#include "id.h"
#include "ownfield.h"

#include <QList>

namespace solidair {

/// A staff member of the campaign who follows municipalities up.
struct Coordinator
{
    CoordinatorId id;
    QString name;
    QString email;
    bool active = true;

    friend bool operator==(const Coordinator &, const Coordinator &) = default;
};

/// An administration, its OCMW, a service; a partner organisation; a local group; anybody who asks.
struct Body
{
    enum class Kind
    {
        Administration,
        Ocmw,
        Service,
        Partner,
        LocalGroup,
        Other
    };

    BodyId id;
    Kind kind = Kind::Other;
    QString name;
    MunicipalityId municipality; ///< Null for a partner.

    friend bool operator==(const Body &, const Body &) = default;
};

/// A person, or a shared mailbox without one (then the name is empty). Personal data.
struct Person
{
    PersonId id;
    QString name;
    QString email;
    QString phone;
    bool fictional = false; ///< Sample data, marked as such wherever it is shown.
    QString source;
    QDate recordedOn;
    QString lawfulBasis;
    bool mayBePublished = false;
    QString publishGround;
    bool noPost = false; ///< Do not contact, per channel.
    bool noEmail = false;
    bool noPhone = false;
    QDate informedOn;
    QString note;
    QList<OwnValue> own = {}; ///< What the campaign's own fields hold, one of each at most.

    friend bool operator==(const Person &, const Person &) = default;
};

/// From when until when somebody is something.
struct Term
{
    PartialDate since;
    PartialDate until; ///< From its first day on it is over.

    bool holdsOn(QDate day) const
    {
        return (!since.isKnown() || since.firstDay() <= day)
            && (!until.isKnown() || day < until.firstDay());
    }
};

/// What a person is at a municipality or body, between two dates, and what it is used for.
struct Role
{
    enum class Kind
    {
        Mayor,
        Alderman,
        Director,
        Official,
        OcmwOfficial,
        Councillor,
        Volunteer,
        Mailbox,
        Other
    };

    RoleId id;
    PersonId person;
    MunicipalityId municipality;
    BodyId body;
    Kind kind = Kind::Official;
    QString title; ///< In the words of the administration, such as "schepen van Welzijn".
    PartialDate since;
    PartialDate until; ///< From its first day on the role is a former one.
    bool forLetter = false;
    bool forMeeting = false;
    bool forPage = false;
    int rank = 0; ///< Among the contacts of its municipality, from 1; 0: nobody placed it.

    bool isCurrentOn(QDate day) const { return Term{since, until}.holdsOn(day); }

    friend bool operator==(const Role &, const Role &) = default;
};

/// A role with the person in it.
struct Contact
{
    Role role;
    Person person;

    friend bool operator==(const Contact &, const Contact &) = default;
};

QString bodyKindToken(Body::Kind kind);
std::optional<Body::Kind> bodyKindFromToken(QStringView token);
QString roleKindToken(Role::Kind kind);
std::optional<Role::Kind> roleKindFromToken(QStringView token);
QString roleKindText(Role::Kind kind, const Phrases &phrases);

/**
 * Who gets the letter among a municipality's @p contacts on @p day: of the current roles for
 * letters the one that stands first (contactorder.h), however the list is ordered; else nullptr:
 * the letter then goes to the college of mayor and aldermen. Never one who asked not to be written
 * to.
 */
const Contact *letterContact(const QList<Contact> &contacts, QDate day);

} // namespace solidair
