// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"
#include "domain/campaign.h"
#include "domain/charter.h"
#include "domain/commitment.h"
#include "domain/letter.h"
#include "domain/municipality.h"
#include "domain/person.h"
#include "domain/step.h"
#include "storage/repository.h"

namespace solidair {

class CampaignRepository : public Repository<Campaign>
{
public:
    using Repository::Repository;

    /// The one row; Damaged when there is none or more.
    Result<Campaign> campaign() const;
};

class MunicipalityRepository : public Repository<Municipality>
{
public:
    using Repository::Repository;

    /// Writes what the register says and leaves alone what coordinators corrected and keep.
    static Result<> updateFacts(Journal &journal, const Municipality &municipality);

    /// Pairs that share a border, each once.
    Result<QList<std::pair<MunicipalityId, MunicipalityId>>> borders() const;
    static Result<> insertBorder(Journal &journal, MunicipalityId a, MunicipalityId b, int metres);
};

class MergerRepository : public Repository<Merger>
{
public:
    using Repository::Repository;
};

class MergerDecisionRepository : public Repository<MergerDecision>
{
public:
    using Repository::Repository;

    /// Nothing when nobody decided.
    Result<std::optional<MergerDecision>> of(MunicipalityId successor) const;
};

class CharterRepository : public Repository<Charter>
{
public:
    using Repository::Repository;
};

class CategoryRepository : public Repository<Category>
{
public:
    using Repository::Repository;
};

class CoordinatorRepository : public Repository<Coordinator>
{
public:
    using Repository::Repository;
};

class BodyRepository : public Repository<Body>
{
public:
    using Repository::Repository;
};

class PersonRepository : public Repository<Person>
{
public:
    using Repository::Repository;

    /// With what their own fields hold.
    Result<QList<Person>> all() const;
    Result<Person> find(PersonId id) const;

    /// Whether a role, step, contact moment or letter names the person.
    Result<bool> isReferredTo(PersonId person) const;
};

class RoleRepository : public Repository<Role>
{
public:
    using Repository::Repository;

    /// Roles with their persons, former ones too, in their order (domain/contactorder.h).
    Result<QList<Contact>> contactsOf(MunicipalityId municipality) const;
    /// All of the campaign, grouped by municipality; those of bodies only are under the null id.
    Result<QHash<MunicipalityId, QList<Contact>>> contacts() const;
    Result<QList<Role>> ofPerson(PersonId person) const;
};

class StepRepository : public Repository<Step>
{
public:
    using Repository::Repository;

    /// In their order.
    Result<QList<Step>> of(MunicipalityId municipality) const;
};

class CommitmentRepository : public Repository<Commitment>
{
public:
    using Repository::Repository;

    /// In the order they were made.
    Result<QList<Commitment>> of(MunicipalityId municipality) const;
    /// Goes behind the municipality's others.
    static Result<> insert(Journal &journal, const Commitment &commitment);
    static Result<> insertAll(Journal &journal, const QList<Commitment> &commitments);
};

class InteractionRepository : public Repository<Interaction>
{
public:
    using Repository::Repository;

    /// Oldest first.
    Result<QList<Interaction>> of(MunicipalityId municipality) const;
};

class NextStepRepository : public Repository<NextStep>
{
public:
    using Repository::Repository;

    /// Done ones too, first due first; those without a date last.
    Result<QList<NextStep>> of(MunicipalityId municipality) const;
};

class PublicationRepository : public Repository<Publication>
{
public:
    using Repository::Repository;

    Result<QList<Publication>> of(MunicipalityId municipality) const;
};

/// Files that other rows refer to.
class BlobRepository : public Repository<Blob>
{
public:
    using Repository::Repository;

    /**
     * Keeps @p bytes within the action of @p journal, the same bytes once; a null id for none. No
     * change of its own: it is neither audited nor undone, since nothing reads a file that nothing
     * refers to, and opening to write sweeps those.
     */
    static Result<BlobId> keep(Journal &journal, const QByteArray &bytes, const QString &kind);
    static Result<> sweep(const Database &database);
};

class LetterRepository : public Repository<Letter>
{
public:
    using Repository::Repository;

    /// Oldest first.
    Result<QList<Letter>> of(MunicipalityId municipality) const;
    /// Empty when none was kept.
    Result<QByteArray> pdf(LetterId id) const;
    /// To whom the letter @p templateKey of @p date was recorded.
    Result<QSet<MunicipalityId>> recipients(const QString &templateKey, QDate date) const;
};

} // namespace solidair
