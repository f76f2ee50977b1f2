// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records.h"

#include "contactorder.h"

#include <algorithm>

namespace solidair {

QList<NextStep> MunicipalityRecords::toDoOn(QDate day) const
{
    auto steps = nextSteps;
    steps.removeIf([day](const NextStep &step) { return !step.isToDoOn(day); });
    return steps;
}

void MunicipalityRecords::add(const MunicipalityRecords &other)
{
    contacts += other.contacts;
    interactions += other.interactions;
    nextSteps += other.nextSteps;
    publications += other.publications;
    letters += other.letters;
    sortContacts(contacts);
    std::ranges::sort(nextSteps, isDueBefore);
}

MunicipalityRecords recordsOf(const Records &records, const Register &campaign,
                              MunicipalityId municipality)
{
    const auto sources = campaign.withPredecessors(municipality);
    auto all = records.value(sources.value(0));
    for (const auto id : sources.mid(1))
        all.add(records.value(id));
    const auto left =
        std::stable_partition(all.contacts.begin(), all.contacts.end(), [&](const Contact &it) {
            return campaign.comesAlong(it.role, municipality);
        });
    all.contactsLeft = {left, all.contacts.end()};
    all.contacts.erase(left, all.contacts.end());
    return all;
}

} // namespace solidair
