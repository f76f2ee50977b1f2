// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/phrases.h"
#include "person.h"

#include <QSet>

namespace solidair {

/// Why two are taken for one.
enum class Likeness
{
    SameName, ///< Whatever accents, case, hyphens and the order of its words.
    SimilarName, ///< A letter or two apart, at the same municipality or with another likeness.
    SameEmail, ///< And names that can be of one person.
    SamePhone ///< The same.
};

/// A person and where one is known.
struct KnownPerson
{
    Person person;
    QSet<MunicipalityId> municipalities;
};

/// Two that may be one, the first of which stands first among those looked at.
template <typename IdType>
struct Double
{
    IdType first;
    IdType second;
    QList<Likeness> reasons; ///< In the order of Likeness, at least one.

    friend bool operator==(const Double &, const Double &) = default;
};

/**
 * Persons that may be recorded twice; to be looked at side by side, never merged unseen.
 *
 * An address or number that persons of different names share is one of a service and tells nothing.
 * Of a shared mailbox without a name another without a name is a double. A few thousand take a
 * moment: only those are compared that have something in common.
 */
QList<Double<PersonId>> doublesAmong(const QList<KnownPerson> &persons);
/// Those among @p persons that @p typed may be; its own id, if it has one, left out.
QList<Double<PersonId>> doublesOf(const KnownPerson &typed, const QList<KnownPerson> &persons);

/// The same of bodies, by their names: the same one at one municipality, or where that is not known
/// of one of them; a similar one at the same municipality, or where both have none.
QList<Double<BodyId>> doublesAmong(const QList<Body> &bodies);

QString likenessText(Likeness likeness, const Phrases &phrases);

} // namespace solidair
