// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editcommand.h"

namespace solidair {

/// Two that become one: as the person who chose saw them, and what was chosen of each field. What
/// the second alone has of the own fields comes along.
template <typename T>
struct Merging
{
    T kept;
    T gone;
    T merged;
};

/**
 * Makes one person of two that are recorded of one.
 *
 * All that refers to the second refers to the first from then on: roles with their terms, contact
 * moments, letters, steps, values of own fields. A role that both hold alike is one, for the
 * purposes of both. Who asked not to be contacted by either is not contacted, and who may not be
 * published by either is not.
 */
class MergePersonsCommand final : public EditCommand
{
public:
    MergePersonsCommand(CampaignSession &session, Person kept, Person gone, Person merged);
    /// Of several pairs at once, none of which has a person in common with another.
    MergePersonsCommand(CampaignSession &session, QList<Merging<Person>> pairs);

private:
    Result<> perform(Journal &journal) override;

    QList<Merging<Person>> m_pairs;
};

/// The same of two bodies: administrations, partners, groups.
class MergeBodiesCommand final : public EditCommand
{
public:
    MergeBodiesCommand(CampaignSession &session, Body kept, Body gone, Body merged);
    MergeBodiesCommand(CampaignSession &session, QList<Merging<Body>> pairs);

private:
    Result<> perform(Journal &journal) override;

    QList<Merging<Body>> m_pairs;
};

/// Keeps that two which look like one are two, so that nobody is asked again.
class TellApartCommand final : public EditCommand
{
public:
    TellApartCommand(CampaignSession &session, PersonId one, PersonId other);
    TellApartCommand(CampaignSession &session, BodyId one, BodyId other);

private:
    Result<> perform(Journal &journal) override;

    ToldApart m_two;
};

/// Forgets that: they are looked at again.
class CompareAgainCommand final : public EditCommand
{
public:
    CompareAgainCommand(CampaignSession &session, ToldApartId id);

private:
    Result<> perform(Journal &journal) override;

    const ToldApartId m_id;
};

} // namespace solidair
