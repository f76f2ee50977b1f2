// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/activity.h"
#include "domain/letter.h"
#include "domain/person.h"

namespace solidair {

class CampaignSession;

/// What hangs on a person in the campaign, and goes along to whom it is merged with.
struct PersonTraces
{
    QList<Role> roles;
    QList<Interaction> moments;
    QList<Letter> letters;
    int other = 0; ///< All else that names the person, such as steps and own fields.

    qsizetype count() const { return roles.size() + moments.size() + letters.size() + other; }
};

Result<PersonTraces> tracesOf(const CampaignSession &session, PersonId person);

} // namespace solidair
