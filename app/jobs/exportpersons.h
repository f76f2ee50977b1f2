// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/outputfile.h"
#include "session/campaignsession.h"

namespace solidair {

/// A file with personal data that was made, and noted in the campaign it is of.
struct PersonsExport
{
    PlacedFile file;
    int written = 0;
    int leftOut = 0; ///< What the file cannot hold, as its function says.
};

/**
 * Writes who holds a role on @p day to @p output, as vCards (exchange/vcard.h): a card for each
 * person, in the order of names. Left out are those whom a card would give no way to reach: they
 * asked not to be mailed and called, or nothing is known.
 *
 * The session must be open to write. That it was exported, by whom and how many cards, is in the
 * campaign's audit trail before the file stands in its place; without, there is no file.
 */
Result<PersonsExport> exportContacts(CampaignSession &session, const QString &output, QDate day,
                                     const Phrases &phrases);

/// The same of what is to do on @p day, as a calendar (exchange/icalendar.h), by date. Left out are
/// next steps that have none.
Result<PersonsExport> exportNextSteps(CampaignSession &session, const QString &output, QDate day,
                                      const Phrases &phrases);

} // namespace solidair
