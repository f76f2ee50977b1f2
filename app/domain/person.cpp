// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "person.h"

#include "base/words.h"
#include "contactorder.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<Word<Body::Kind>, 6> bodyKinds{{
    {Body::Kind::Administration, "administration"_L1},
    {Body::Kind::Ocmw, "ocmw"_L1},
    {Body::Kind::Service, "service"_L1},
    {Body::Kind::Partner, "partner"_L1},
    {Body::Kind::LocalGroup, "local-group"_L1},
    {Body::Kind::Other, "other"_L1},
}};

constexpr std::array<Word<Role::Kind>, 9> roleKinds{{
    {Role::Kind::Mayor, "mayor"_L1, QT_TRANSLATE_NOOP("Role", "mayor")},
    {Role::Kind::Alderman, "alderman"_L1, QT_TRANSLATE_NOOP("Role", "alderman")},
    {Role::Kind::Director, "director"_L1, QT_TRANSLATE_NOOP("Role", "general director")},
    {Role::Kind::Official, "official"_L1, QT_TRANSLATE_NOOP("Role", "official")},
    {Role::Kind::OcmwOfficial, "ocmw-official"_L1,
     QT_TRANSLATE_NOOP("Role", "official of the OCMW")},
    {Role::Kind::Councillor, "councillor"_L1, QT_TRANSLATE_NOOP("Role", "councillor")},
    {Role::Kind::Volunteer, "volunteer"_L1, QT_TRANSLATE_NOOP("Role", "volunteer")},
    {Role::Kind::Mailbox, "mailbox"_L1, QT_TRANSLATE_NOOP("Role", "shared mailbox")},
    {Role::Kind::Other, "other"_L1, QT_TRANSLATE_NOOP("Role", "other")},
}};

} // namespace

QString bodyKindToken(Body::Kind kind)
{
    return tokenOf(bodyKinds, kind);
}

std::optional<Body::Kind> bodyKindFromToken(QStringView token)
{
    return valueOf(bodyKinds, token);
}

QString roleKindToken(Role::Kind kind)
{
    return tokenOf(roleKinds, kind);
}

std::optional<Role::Kind> roleKindFromToken(QStringView token)
{
    return valueOf(roleKinds, token);
}

QString roleKindText(Role::Kind kind, const Phrases &phrases)
{
    return textOf(roleKinds, kind, "Role", phrases);
}

const Contact *letterContact(const QList<Contact> &contacts, QDate day)
{
    const Contact *first = nullptr;
    for (const auto &contact : contacts) {
        if (!contact.role.forLetter || contact.person.noPost || !contact.role.isCurrentOn(day))
            continue;
        if (!first || standsBefore(contact, *first))
            first = &contact;
    }
    return first;
}

} // namespace solidair
