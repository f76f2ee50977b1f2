// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "activity.h"
#include "base/result.h"
#include "campaign.h"
#include "commitment.h"
#include "municipality.h"
#include "ownfield.h"
#include "person.h"
#include "step.h"

namespace solidair {

// What a person typed or copied, as it is kept: every command passes here, whatever it was entered
// in. Addresses lose what is not seen and what surrounds them; a name beside an e-mail address goes
// where no name stands yet.

Campaign tidied(Campaign campaign);
Coordinator tidied(Coordinator coordinator);
Body tidied(Body body);
OwnField tidied(OwnField field);
Person tidied(Person person);
Contact tidied(Contact contact);
Municipality tidied(Municipality municipality);
Step tidied(Step step);
Commitment tidied(Commitment commitment);
Interaction tidied(Interaction interaction);
NextStep tidied(NextStep nextStep);
Publication tidied(Publication publication);

/// InvalidInput for a corrected postal code that is none.
Result<> checkPostalCode(const Municipality &municipality);

} // namespace solidair
