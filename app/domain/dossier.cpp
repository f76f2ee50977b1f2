// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier.h"

#include <algorithm>

namespace solidair {

PartialDate Dossier::lastContactOn(QDate day) const
{
    const auto next = std::ranges::partition_point(
        contactDates, [day](const PartialDate &date) { return !date.isAfter(day); });
    return next == contactDates.begin() ? PartialDate() : *std::prev(next);
}

const NextStep *Dossier::nextStepOn(QDate day) const
{
    const auto found =
        std::ranges::find_if(nextSteps, [day](const NextStep &step) { return step.isToDoOn(day); });
    return found == nextSteps.end() ? nullptr : &*found;
}

bool Dossier::hasContactOn(QDate day) const
{
    return std::ranges::any_of(contactTerms, [day](const Term &term) { return term.holdsOn(day); });
}

} // namespace solidair
