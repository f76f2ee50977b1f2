// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossiercontent.h"

#include "domain/contactorder.h"

#include <algorithm>

namespace solidair {

namespace {

/// What @p repository has of each of @p ids.
template <typename Repository, typename Row>
Result<> collect(const Repository &repository, const QList<MunicipalityId> &ids,
                 Result<QList<Row>> (Repository::*of)(MunicipalityId) const, QList<Row> &rows)
{
    for (const auto id : ids) {
        auto found = (repository.*of)(id);
        if (!found)
            return found.error();
        rows += *std::move(found);
    }
    return {};
}

/// Those without a date stand last.
bool isDueBefore(const NextStep &a, const NextStep &b)
{
    if (a.due.isValid() != b.due.isValid())
        return a.due.isValid();
    return a.due < b.due;
}

} // namespace

Result<DossierContent> readDossier(const CampaignSession &session, MunicipalityId id, QDate today)
{
    const Register &campaign = session.campaign();
    const auto ids = campaign.withPredecessors(id);
    DossierContent content;
    content.id = id;
    content.today = today;
    content.municipality = campaign.municipality(id);
    content.standing = campaign.standing(id, today);
    content.commitments = campaign.commitments(id);
    for (const auto &done : {
             collect(session.roles(), ids, &RoleRepository::contactsOf, content.contacts),
             collect(session.interactions(), ids, &InteractionRepository::of, content.interactions),
             collect(session.nextSteps(), ids, &NextStepRepository::of, content.nextSteps),
             collect(session.publications(), ids, &PublicationRepository::of, content.publications),
             collect(session.letters(), ids, &LetterRepository::of, content.letters),
         }) {
        if (!done)
            return done.error();
    }
    sortContacts(content.contacts);
    content.nextSteps.removeIf([](const NextStep &step) { return step.doneOn.isValid(); });
    std::ranges::stable_sort(content.nextSteps, isDueBefore);
    return content;
}

} // namespace solidair
